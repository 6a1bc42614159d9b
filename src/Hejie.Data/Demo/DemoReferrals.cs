using Hejie.Data.Demo.Cases;
using Hejie.Data.Demo.Shinan;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Linkage;
using Hejie.Domain.Organizations;

namespace Hejie.Data.Demo;

/// <summary>The bodies that send disputes, and what some of them have sent: to a committee of the demonstration accounts, and the letters behind cases that came from them.</summary>
internal static class DemoReferrals
{
    private const int MostTied = 24;

    /// <param name="bodies">Those of the register, as they stand in the database.</param>
    /// <param name="at">The first start.</param>
    public static IReadOnlyList<Referral> Make(IReadOnlyList<PartnerBody> bodies, ShinanRegister register, IEnumerable<DemoCase> cases, DateTime at)
    {
        var street = register.Subdistricts.OrderBy(row => row.Code, StringComparer.Ordinal).First().Code;
        var committee = register.Organizations.First(row => row.SubdistrictCode == street && row.Level == OrgLevel.Subdistrict && row.Kind == OrganizationKind.MediationCommittee);
        var byKind = bodies.ToDictionary(body => body.Kind);
        return [.. Waiting(byKind, committee, at), .. Tied(byKind, register, cases)];
    }

    public static IReadOnlyList<PartnerBody> Bodies() =>
    [
        Body(PartnerKind.LaborArbitration, "市南区劳动人事争议仲裁院（演示）", "孙仲裁", "0532-80000011"), Body(PartnerKind.Court, "市南区人民法院（演示）", "吴法官", "0532-80000012"),
        Body(PartnerKind.Police, "香港中路派出所（演示）", "郑警官", "0532-80000013"), Body(PartnerKind.Petition, "市南区信访局（演示）", "冯主任", "0532-80000014"),
        Body(PartnerKind.LegalAid, "市南区法律援助中心（演示）", "陈律师", "0532-80000015"), Body(PartnerKind.GovernanceCenter, "市南区社会治理服务中心（演示）", "褚主任", "0532-80000016"),
    ];

    private static DateOnly WorkdayAfter(DateOnly day) => Enumerable.Range(1, 20).Select(day.AddDays).First(HolidayCalendar.Standard.IsWorkday);

    private static Moment Of(string by, DateTime at) => new(Actor.Job(ShinanRegister.DistrictCode, by), at, HolidayCalendar.Standard);

    private static PartnerBody Body(PartnerKind kind, string name, string contact, string phone) =>
        PartnerBody.Enter(PartnerBodyId.New(DateTime.UnixEpoch), new(kind, name, contact, phone, null), isKnown: false, Of("区司法局（演示）", DateTime.UnixEpoch), out _)!;

    private static IEnumerable<Referral> Waiting(Dictionary<PartnerKind, PartnerBody> bodies, MediationOrganization committee, DateTime at)
    {
        var (arbitration, court, police) = (bodies[PartnerKind.LaborArbitration], bodies[PartnerKind.Court], bodies[PartnerKind.Police]);
        var (day, justNow) = (ChinaTime.DayOf(at), at.AddHours(-3)); // in the first hours of a day that was yesterday
        var wages = new ReferralLetter(
            "青南劳人仲引字〔演示〕1号", ChinaTime.DayOf(justNow), ReferralKind.Arbitration, LaborMediationMode.PreArbitration, DisputeType.Labor, "餐饮店歇业，两名员工三个月工资没有结清。",
            [new(PartyRole.Applicant, PartyKind.Person, "卫演示", "13800000101"), new(PartyRole.Applicant, PartyKind.Person, "蒋演示", "13800000102"), new(PartyRole.Respondent, PartyKind.LegalPerson, "演示餐饮管理公司", "0532-80000101")],
            null, null, arbitration.Contact!, arbitration.Phone!)
        { Materials = ["仲裁申请书", "工资条"] };
        yield return Sent(wages, arbitration, committee, justNow);
        var overtime = wages with { LetterNumber = "青南劳人仲委字〔演示〕2号", Mode = LaborMediationMode.EntrustedInArbitration, Facts = "加班工资争议，双方同意先调解。", AgreedOn = day.AddDays(-1), LetterOn = day.AddDays(-1), PersonCount = 14 };
        var received = Sent(overtime, arbitration, committee, at.AddDays(-1));
        _ = received.Receive(Of("登记员（演示）", at.AddHours(-20)));
        yield return received;
        var hearing = wages with
        {
            LetterNumber = "青南劳人仲协字〔演示〕3号",
            Mode = LaborMediationMode.AssistedInHearing,
            Facts = "解除劳动合同的补偿，仲裁庭请调解员到庭。",
            AgreedOn = day.AddDays(-2),
            LetterOn = day.AddDays(-2),
            HearingAt = ChinaTime.InstantOf(WorkdayAfter(day), new TimeOnly(9, 30)),
            HearingPlace = "第一仲裁庭",
        };
        var helped = Sent(hearing, arbitration, committee, at.AddDays(-2));
        _ = helped.Help(["王调解（演示）"], Of("登记员（演示）", at.AddDays(-1)));
        yield return helped;
        var leak = new ReferralLetter(
            "（演示）鲁0202委派4号", day.AddDays(-7), ReferralKind.CourtAssigned, null, DisputeType.Neighborhood, "楼上漏水，索赔装修损失。",
            [new(PartyRole.Applicant, PartyKind.Person, "沈演示", "13800000103"), new(PartyRole.Respondent, PartyKind.Person, "韩演示", "13800000104")], day.AddDays(-7), 30, court.Contact!, court.Phone!);
        yield return Sent(leak, court, committee, at.AddDays(-7)); // nobody has answered in time
        var noise = leak with { LetterNumber = "（演示）移字5号", Kind = ReferralKind.Police, Facts = "夜间噪声，多次报警。", Days = null, AgreedOn = day.AddDays(-4), LetterOn = day.AddDays(-4) };
        var declined = Sent(noise, police, committee, at.AddDays(-4));
        _ = declined.Decline("当事人住在邻近街道，建议送香港中路街道调委会", Of("登记员（演示）", at.AddDays(-3)));
        yield return declined;
    }

    /// <summary>The letters behind the latest cases that a court, a police station or the petition office sent.</summary>
    private static IEnumerable<Referral> Tied(Dictionary<PartnerKind, PartnerBody> bodies, ShinanRegister register, IEnumerable<DemoCase> cases)
    {
        var senders = new Dictionary<ReferralKind, PartnerBody> { [ReferralKind.CourtAssigned] = bodies[PartnerKind.Court], [ReferralKind.Police] = bodies[PartnerKind.Police], [ReferralKind.Petition] = bodies[PartnerKind.Petition] };
        var committees = register.Organizations.ToDictionary(row => row.Id);
        return cases.Select(made => made.Case).Where(mediation => mediation.Referral is { } kind && senders.ContainsKey(kind) && mediation.DistrictCode == ShinanRegister.DistrictCode)
            .OrderByDescending(mediation => mediation.RegisteredAt).DistinctBy(mediation => (mediation.Referral, mediation.ReferralLetterNumber)).Take(MostTied)
            .Select(mediation => TiedTo(mediation, senders[mediation.Referral!.Value], committees[mediation.OrganizationId]));
    }

    private static Referral TiedTo(MediationCase mediation, PartnerBody sender, MediationOrganization committee)
    {
        var on = mediation.ApplicationDate;
        var letter = new ReferralLetter(
            mediation.ReferralLetterNumber!, on, mediation.Referral!.Value, null, mediation.Type, mediation.Statement,
            [.. mediation.Parties.Select(party => new ReferredParty(party.Role, party.Kind, party.Name, party.Phone))], on, null, sender.Contact!, sender.Phone!);
        var referral = Sent(letter, sender, committee, mediation.RegisteredAt);
        _ = referral.TakeOn(mediation, isTied: false, Of("登记员（演示）", mediation.RegisteredAt));
        if (mediation.OutcomeOn is { } ended)
        {
            _ = referral.Return(mediation, null, [], Of("登记员（演示）", ChinaTime.InstantOf(ended, new TimeOnly(16, 0))));
        }
        return referral;
    }

    private static Referral Sent(ReferralLetter letter, PartnerBody by, MediationOrganization to, DateTime at) =>
        Referral.Send(ReferralId.New(at), letter, by, to, isKnown: false, Of(by.Name, at), out var refusal) ?? throw new InvalidOperationException($"{letter.LetterNumber}: {refusal!.Code}");
}
