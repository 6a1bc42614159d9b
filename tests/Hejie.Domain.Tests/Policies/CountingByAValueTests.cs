using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Policies;
using Hejie.Domain.Tests.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Policies;

/// <summary>The bureau sets 45 days instead of 30 from 3 March 2026, the day after the story begins.</summary>
public sealed class CountingByAValueTests
{
    private static readonly PolicySettings FortyFiveDays = new(
    [
        PolicyVersion.Set(
            PolicyDefinitions.Find("Deadline.General")!, new PolicyChange(45, new DateOnly(2026, 3, 3), "市南司〔2026〕1号", "案件较多"), [],
            new Moment(Domain.Access.Actor.Job("370202", "test"), CaseStory.Morning, HolidayCalendar.Standard)).Made!,
    ]);

    private static CaseStory AcceptedOnMonday() => CaseStory.Registered().Reviewed().Agreed().Accepted();

    [Fact]
    public void A_case_accepted_the_day_before_has_the_old_time_and_one_of_the_day_the_new()
    {
        var before = CaseStory.Registered();
        before.Policy = FortyFiveDays;
        before.Reviewed().Agreed().Accepted();
        var after = CaseStory.Registered();
        after.Policy = FortyFiveDays;
        after.After(TimeSpan.FromDays(1)).Reviewed().Agreed().Accepted();

        before.Case.PeriodEndsOn.ShouldBe(new DateOnly(2026, 4, 1));
        before.Case.RunningPeriod!.PolicyVersion.ShouldBe(0);
        after.Case.PeriodEndsOn.ShouldBe(new DateOnly(2026, 4, 17));
        after.Case.RunningPeriod!.PolicyVersion.ShouldBe(1);
        Derivation.FromJson(after.Case.RunningPeriod.Derivation).PolicyVersion.ShouldBe(1);
    }

    [Fact]
    public void A_running_date_keeps_its_value_through_a_pause()
    {
        var story = AcceptedOnMonday();
        story.Policy = FortyFiveDays;
        story.Assigned().Told().Planned().Opened();

        story.After(TimeSpan.FromDays(8)).Do(story.Case.Suspend(
            new SuspensionDetails(SuspensionKind.Appraisal, story.Now.Today, "鉴定", []), story.Now));
        story.After(TimeSpan.FromDays(5)).Do(story.Case.Resume(story.Now.Today, story.Now));

        story.Case.RunningPeriod!.PolicyVersion.ShouldBe(0);
        Derivation.FromJson(story.Case.RunningPeriod.Derivation).Length.ShouldBe(30);
    }

    [Fact]
    public void A_running_date_is_counted_anew_by_an_act_with_its_reason()
    {
        var story = AcceptedOnMonday().After(TimeSpan.FromDays(2));
        story.Case.RecountByPolicy(DeadlineKey.General, "按新规定", story.Now).ShouldBe(PolicyRefusals.NothingToRecount);
        story.Policy = FortyFiveDays;

        story.Case.RecountByPolicy(DeadlineKey.General, " ", story.Now).ShouldBe(CaseRefusals.ReasonIsMissing);
        story.Case.RecountByPolicy(DeadlineKey.General, "按新规定", story.Now).ShouldBeNull();

        story.Case.PeriodEndsOn.ShouldBe(new DateOnly(2026, 4, 16));
        story.Case.DueOn.ShouldBe(story.Case.NextOwed!.LastDay);
        story.Case.Timeline[^1].Act.ShouldBe(CaseAct.RecountByPolicy);
        story.Case.Deadlines.ShouldContain(old => old.Rule == DeadlineKey.General && old.VoidOn == story.Now.Today);
        story.Case.RecountByPolicy(DeadlineKey.General, "再算", story.Now).ShouldBe(PolicyRefusals.NothingToRecount);
    }
}
