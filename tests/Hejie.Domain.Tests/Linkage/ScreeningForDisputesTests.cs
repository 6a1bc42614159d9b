using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Domain.Tests.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Linkage;

public sealed class ScreeningForDisputesTests
{
    private static readonly Moment Monday = CaseStory.Registered().Now; // 2 March 2026
    private static readonly ScreeningPlan Plan =
        new(ScreeningKind.Regular, null, "演示社区第一至第三网格", "370202010", null, new DateOnly(2026, 2, 23), new DateOnly(2026, 3, 6));

    private static readonly FindingDetails Leak =
        new("演示小区3号楼", "402室与502室", "卫生间渗漏，协商未果", DisputeType.Neighborhood, RiskLevel.Medium, "网格员余某", new DateOnly(2026, 3, 1));

    private static DisputeScreening Begun(ScreeningPlan? plan = null) =>
        DisputeScreening.Begin(DisputeScreeningId.New(Monday.Now), plan ?? Plan, Monday, out _).ShouldNotBeNull();

    private static ScreeningFinding Found() => Begun().Find(ScreeningFindingId.New(Monday.Now), Leak, Monday, out _).ShouldNotBeNull();

    [Fact]
    public void K5_a_round_says_where_when_and_a_special_one_for_what_it_looks()
    {
        Begin(Plan, null);
        Begin(Plan with { Area = " " }, ScreeningRefusals.ScreeningHasNoArea);
        Begin(Plan with { Kind = ScreeningKind.Special, Topic = " " }, ScreeningRefusals.SpecialScreeningNeedsTopic);
        Begin(Plan with { Kind = ScreeningKind.Special, Topic = "房屋渗漏" }, null);
        Begin(Plan with { Until = Plan.From }, null);
        Begin(Plan with { Until = Plan.From.AddDays(-1) }, ScreeningRefusals.ScreeningEndsBeforeItBegins);
    }

    private static void Begin(ScreeningPlan plan, Refusal? expected)
    {
        DisputeScreening.Begin(DisputeScreeningId.New(Monday.Now), plan, Monday, out var refusal);
        refusal.ShouldBe(expected);
    }

    [Fact]
    public void Only_a_special_round_keeps_a_topic()
    {
        Begun(Plan with { Topic = "房屋渗漏" }).Topic.ShouldBeNull();
        Begun(Plan with { Kind = ScreeningKind.Special, Topic = "房屋渗漏" }).Topic.ShouldBe("房屋渗漏");
    }

    [Fact]
    public void K5_a_finding_says_where_who_what_and_who_found_it()
    {
        Find(Leak with { Place = " " }, ScreeningRefusals.FindingIncomplete);
        Find(Leak with { Persons = "" }, ScreeningRefusals.FindingIncomplete);
        Find(Leak with { Matter = "" }, ScreeningRefusals.FindingIncomplete);
        Find(Leak with { FoundBy = "" }, ScreeningRefusals.FindingIncomplete);
        Find(Leak, null);
    }

    [Fact]
    public void K5_it_is_found_within_the_days_of_the_round_and_not_tomorrow()
    {
        Find(Leak with { FoundOn = Plan.From.AddDays(-1) }, ScreeningRefusals.FindingOutsideScreening);
        Find(Leak with { FoundOn = Plan.From }, null);
        Find(Leak with { FoundOn = Monday.Today }, null);
        Find(Leak with { FoundOn = Monday.Today.AddDays(1) }, CaseRefusals.DateInFuture);
        var past = Plan with { Until = new DateOnly(2026, 2, 27) };
        Find(Leak with { FoundOn = past.Until }, null, past);
        Find(Leak with { FoundOn = past.Until.AddDays(1) }, ScreeningRefusals.FindingOutsideScreening, past);
    }

    private static void Find(FindingDetails details, Refusal? expected, ScreeningPlan? plan = null)
    {
        var round = Begun(plan);
        var found = round.Find(ScreeningFindingId.New(Monday.Now), details, Monday, out var refusal);
        refusal.ShouldBe(expected);
        (found is null).ShouldBe(expected is not null);
        round.FindingCount.ShouldBe(expected is null ? 1 : 0);
    }

    [Fact]
    public void Findings_are_numbered_within_their_round()
    {
        var round = Begun();

        round.Find(ScreeningFindingId.New(Monday.Now), Leak, Monday, out _)!.Number.ShouldBe(1);
        round.Find(ScreeningFindingId.New(Monday.Now), Leak, Monday, out _)!.Number.ShouldBe(2);
    }

    [Fact]
    public void K5_a_round_is_closed_when_something_has_become_of_every_finding_and_takes_no_more()
    {
        var round = Begun();
        round.Close(1, null, Monday).ShouldBe(ScreeningRefusals.ScreeningHasOpenFindings);

        round.Close(0, "雨季前再查", Monday).ShouldBeNull();

        round.Remarks.ShouldBe("雨季前再查");
        round.Close(0, null, Monday).ShouldBe(ScreeningRefusals.ScreeningIsClosed);
        round.Find(ScreeningFindingId.New(Monday.Now), Leak, Monday, out var refusal).ShouldBeNull();
        refusal.ShouldBe(ScreeningRefusals.ScreeningIsClosed);
    }

    [Fact]
    public void K5_what_was_settled_on_the_spot_says_how()
    {
        var finding = Found();
        finding.Prevent(" ", Monday.Today, Monday).ShouldBe(ScreeningRefusals.PreventionNeedsWords);

        finding.Prevent("物业当场修好，双方和好", Monday.Today, Monday).ShouldBeNull();

        (finding.State, finding.HandledOn, finding.Handling).ShouldBe((FindingState.Prevented, Monday.Today, "物业当场修好，双方和好"));
    }

    [Fact]
    public void K5_what_is_handed_over_says_to_whom_and_why()
    {
        var finding = Found();
        finding.HandOver(" ", "涉及违建", Monday.Today, Monday).ShouldBe(ScreeningRefusals.FindingNeedsReceiver);
        finding.HandOver("综合行政执法中队", " ", Monday.Today, Monday).ShouldBe(CaseRefusals.ReasonIsMissing);

        finding.HandOver("综合行政执法中队", "涉及违建", Monday.Today, Monday).ShouldBeNull();

        (finding.State, finding.Receiver, finding.Handling).ShouldBe((FindingState.HandedOver, "综合行政执法中队", "涉及违建"));
    }

    [Fact]
    public void Nothing_is_handled_before_it_was_found_or_tomorrow()
    {
        Found().Prevent("修好", Leak.FoundOn.AddDays(-1), Monday).ShouldBe(ScreeningRefusals.FindingHandledBeforeFound);
        Found().Prevent("修好", Leak.FoundOn, Monday).ShouldBeNull();
        Found().Prevent("修好", Monday.Today.AddDays(1), Monday).ShouldBe(CaseRefusals.DateInFuture);
        Found().HandOver("物业", "维修", Leak.FoundOn.AddDays(-1), Monday).ShouldBe(ScreeningRefusals.FindingHandledBeforeFound);
        Found().HandOver("物业", "维修", Leak.FoundOn, Monday).ShouldBeNull();
    }

    [Fact]
    public void K5_a_finding_becomes_a_case_that_is_not_older_than_it()
    {
        var mediation = CaseStory.Registered().Case; // applied for on 2 March
        var round = Begun();
        var tomorrow = Monday with { Now = Monday.Now.AddDays(1) };
        round.Find(ScreeningFindingId.New(Monday.Now), Leak with { FoundOn = tomorrow.Today }, tomorrow, out _)!.BecomeCase(mediation, tomorrow).ShouldBe(ScreeningRefusals.CaseIsOlderThanFinding);
        var finding = round.Find(ScreeningFindingId.New(Monday.Now), Leak with { FoundOn = mediation.ApplicationDate }, Monday, out _)!;

        finding.BecomeCase(mediation, Monday).ShouldBeNull();

        (finding.State, finding.CaseId, finding.CaseNumber).ShouldBe((FindingState.BecameCase, mediation.Id, mediation.Number));
    }

    [Fact]
    public void Something_becomes_of_a_finding_once()
    {
        var finding = Found();
        finding.Prevent("修好", Monday.Today, Monday).ShouldBeNull();

        finding.Prevent("又修", Monday.Today, Monday).ShouldBe(ScreeningRefusals.FindingIsHandled);
        finding.HandOver("物业", "维修", Monday.Today, Monday).ShouldBe(ScreeningRefusals.FindingIsHandled);
        finding.BecomeCase(CaseStory.Registered().Case, Monday).ShouldBe(ScreeningRefusals.FindingIsHandled);
    }

    [Fact]
    public void K5_a_problem_of_governance_is_reported_with_words_receiver_and_day()
    {
        var finding = Found();
        finding.ReportGovernance(" ", "八大峡街道", Monday.Today, Monday).ShouldBe(ScreeningRefusals.GovernanceReportIncomplete);
        finding.ReportGovernance("老楼管道普遍老化", " ", Monday.Today, Monday).ShouldBe(ScreeningRefusals.GovernanceReportIncomplete);
        finding.ReportGovernance("老楼管道普遍老化", "八大峡街道", Monday.Today.AddDays(1), Monday).ShouldBe(CaseRefusals.DateInFuture);
        finding.ReportGovernance("老楼管道普遍老化", "八大峡街道", Leak.FoundOn.AddDays(-1), Monday).ShouldBe(ScreeningRefusals.FindingHandledBeforeFound);
        finding.Prevent("修好", Monday.Today, Monday).ShouldBeNull();

        finding.ReportGovernance("老楼管道普遍老化", "八大峡街道", Leak.FoundOn, Monday).ShouldBeNull();

        finding.GovernanceReports.ShouldHaveSingleItem().To.ShouldBe("八大峡街道");
    }
}
