using Hejie.Data.Demo.Cases;
using Hejie.Data.Demo.Shinan;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Linkage;
using Hejie.Domain.Organizations;

namespace Hejie.Data.Demo;

/// <summary>Reports of the last month from two communities of the first street and from the second street, and a sudden event that nobody has confirmed yet.</summary>
internal sealed class DemoInformation
{
    private readonly DateTime _at;
    private readonly DateOnly _month;
    private readonly List<MediationCase> _cases;

    private DemoInformation(IEnumerable<DemoCase> cases, DateTime at)
    {
        _at = at;
        var today = ChinaTime.DayOf(at);
        _month = new DateOnly(today.Year, today.Month, 1).AddMonths(-1);
        _cases = [.. cases.Select(made => made.Case).Where(mediation => mediation.Type == DisputeType.Property && mediation.DistrictCode == ShinanRegister.DistrictCode)];
    }

    /// <param name="at">The first start.</param>
    public static IReadOnlyList<InformationReport> Make(ShinanRegister register, IEnumerable<DemoCase> cases, DateTime at)
    {
        var demo = new DemoInformation(cases, at);
        var streets = register.Subdistricts.OrderBy(row => row.Code, StringComparer.Ordinal).Take(2).Select(row => row.Code).ToList();
        var committees = register.Organizations.Where(body => body.SubdistrictCode == streets[0] && body.Level == OrgLevel.Community && body.Kind == OrganizationKind.MediationCommittee)
            .OrderBy(body => body.CommunityCode, StringComparer.Ordinal).Take(2).ToList();
        var first = demo.OfCommittee(committees[0], "停车位不够、外来车辆多；两个小区对公共收益的公示有意见", "上门走访三个小区，调解停车纠纷，协助业主委员会公示账目");
        _ = first.Receive(demo.On(2, Office(streets[0])));
        return [first, demo.OfCommittee(committees[1], "老楼水管渗漏", "联系物业公司检修，登记两件纠纷"), demo.OfStreet(streets[1]), demo.Sudden(committees[0])];
    }

    private static Actor Office(string street) => Actor.Person(Role.SubdistrictOfficer, ShinanRegister.DistrictCode, AccountId.New(DateTime.UnixEpoch), "司法所（演示）", subdistrictCode: street);

    private static Actor Clerk(OrganizationId committee) => Actor.Person(Role.CommitteeClerk, ShinanRegister.DistrictCode, AccountId.New(DateTime.UnixEpoch), "登记员（演示）", organizationId: committee.Value);

    /// <summary>So many days after the end of the month, but never after the first start.</summary>
    private Moment On(int days, Actor by)
    {
        var at = ChinaTime.InstantOf(_month.AddMonths(1).AddDays(days - 1), new TimeOnly(10, 0));
        return new(by, at < _at ? at : _at, HolidayCalendar.Standard);
    }

    private InformationReport OfCommittee(MediationOrganization committee, string hot, string work)
    {
        var moment = On(1, Clerk(committee.Id));
        return Monthly(new ReportingBody(committee.DistrictCode, committee.Id, committee.SubdistrictCode), new MonthlyWords(hot, work, null), mediation => mediation.OrganizationId == committee.Id, moment);
    }

    private InformationReport OfStreet(string street) => Monthly(
        new ReportingBody(ShinanRegister.DistrictCode, null, street), new MonthlyWords("物业公司更换交接不顺；电动车充电安全", "召集联席会议两次，督促物业公司移交资料", "请区里协调消防通道划线"),
        mediation => mediation.SubdistrictCode == street, On(3, Office(street)));

    private InformationReport Monthly(ReportingBody body, MonthlyWords words, Func<MediationCase, bool> isOfBody, Moment moment)
    {
        var report = InformationReport.BeginMonthly(InformationReportId.New(moment.Now), body, _month, moment, out var refusal) ?? throw new InvalidOperationException(refusal!.Code);
        _ = report.SubmitMonthly(words, FiguresOf([.. _cases.Where(isOfBody)]), [], moment);
        return report;
    }

    private ReportFigures FiguresOf(List<MediationCase> cases)
    {
        var last = _month.AddMonths(1).AddDays(-1);
        bool IsWithin(DateOnly? day) => day >= _month && day <= last;
        return new ReportFigures(
            cases.Count(mediation => IsWithin(mediation.ApplicationDate)), cases.Count(mediation => IsWithin(mediation.OutcomeOn) && mediation.Outcome == CaseOutcome.Settled),
            cases.Count(mediation => IsWithin(mediation.OutcomeOn)), cases.Count(mediation => mediation.ApplicationDate <= last && (mediation.OutcomeOn is null || mediation.OutcomeOn > last)), 0, 0);
    }

    private InformationReport Sudden(MediationOrganization committee)
    {
        var moment = new Moment(Clerk(committee.Id), _at.AddHours(-2), HolidayCalendar.Standard);
        var report = InformationReport.BeginUrgent(InformationReportId.New(moment.Now), new ReportingBody(committee.DistrictCode, committee.Id, committee.SubdistrictCode), moment);
        _ = report.SubmitUrgent(
            new SuddenEvent(EventLevel.Ordinary, _at.AddHours(-3), "演示小区地下车库（演示）", "供水管破裂，车库进水，十几位业主围着物业公司要说法", "业主十几人，没有人受伤", "物业公司关阀抢修，社区和民警在场劝解", "派出所、街道办事处"), moment);
        return report;
    }
}
