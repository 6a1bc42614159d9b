using Hejie.Data.Demo.Cases;
using Hejie.Data.Demo.Shinan;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Linkage;

namespace Hejie.Data.Demo;

/// <summary>A few parties, of labour disputes first, who were sent to legal aid: one of each state that an office leaves.</summary>
internal sealed class DemoLegalAid(PartnerBody office, DateTime at)
{
    private static readonly LegalAidState[] Ends = [LegalAidState.Sent, LegalAidState.Ended, LegalAidState.Received, LegalAidState.Assigned, LegalAidState.Refused];
    private readonly DemoRandom _random = DemoRandom.For("shinan legal aid");

    /// <summary>Writes into the journals of its cases, so before these are kept.</summary>
    /// <param name="at">The first start.</param>
    public static IReadOnlyList<LegalAidReferral> Make(PartnerBody office, ShinanRegister register, IReadOnlyList<DemoCase> cases, DateTime at)
    {
        var committee = register.Organizations.Single(body => body.Abbreviation == ShinanRegister.ExampleCommittee).Id;
        var demo = new DemoLegalAid(office, at);
        return
        [
            .. cases.Select(made => made.Case)
                .Where(mediation => mediation.DistrictCode == ShinanRegister.DistrictCode && !mediation.IsReadOnly && mediation.Parties[0].IsPerson && mediation.Timeline[^1].At < at.AddDays(-8))
                .OrderByDescending(mediation => mediation.Type == DisputeType.Labor).ThenByDescending(mediation => mediation.OrganizationId == committee).ThenBy(mediation => mediation.Number.Serial)
                .Take(Ends.Length).Zip(Ends, demo.MakeOne),
        ];
    }

    private LegalAidReferral MakeOne(MediationCase mediation, LegalAidState end)
    {
        var sent = at.AddDays(end is LegalAidState.Sent or LegalAidState.Received ? -1 : -7);
        Do(mediation.GiveConsent(new ConsentGiven(1, ConsentKind.HandOver, "2026-11", ContactChannel.Counter, office.Name), Of("登记员（演示）", sent)));
        var request = new LegalAidRequest(
            mediation.IsMigrantWage ? AidGround.CheckWaived : AidGround.Hardship, mediation.Statement, "代写申请书，调解不成的代理仲裁或者诉讼", UrgentBy: null, ["申请人身份证复印件", "有关证据"]);
        var aid = LegalAidReferral.Send(new LegalAidReferralId(_random.Id(sent)), mediation, 1, office, request, [], Of("登记员（演示）", sent), out var refusal)
            ?? throw new InvalidOperationException($"{mediation.Number}: {refusal!.Code}");
        if (end == LegalAidState.Sent)
        {
            return aid;
        }
        var received = Of(office.Contact!, sent.AddHours(3));
        Do(aid.Receive(received.Today, received));
        if (end == LegalAidState.Received)
        {
            return aid;
        }
        var decided = Of(office.Contact!, sent.AddDays(3));
        if (end == LegalAidState.Refused)
        {
            Do(aid.Refuse(decided.Today, "收入超过规定的标准（演示）", decided));
            return aid;
        }
        var assigned = Of(office.Contact!, sent.AddDays(4));
        Do(aid.Grant(decided.Today, decided));
        Do(aid.Assign(assigned.Today, new AidLawyer("林律师（演示）", "演示律师事务所", "0532-10000031"), assigned));
        if (end == LegalAidState.Ended)
        {
            var ended = Of(office.Contact!, sent.AddDays(6));
            Do(aid.End(ended.Today, "代写申请书并陪同调解（演示）", ended));
        }
        return aid;
    }

    private static Moment Of(string by, DateTime at) => new(Actor.Job(ShinanRegister.DistrictCode, by), at, HolidayCalendar.Standard);

    private static void Do(Refusal? refusal)
    {
        if (refusal is not null)
        {
            throw new InvalidOperationException($"{refusal.Code}: {string.Join(", ", refusal.Details)}");
        }
    }
}
