using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Cases;

public sealed class ExtendingThePeriodTests
{
    private static readonly ExtensionDetails TenDays = new(10, PeriodUnit.CalendarDays, new DateOnly(2026, 3, 20), [1, 2], CommitteeAgrees: false, "等鉴定报告");

    [Theory]
    [InlineData(1, PeriodUnit.CalendarDays, "2026-04-02")]
    [InlineData(3, PeriodUnit.CalendarDays, "2026-04-07")] // 4 April is Qingming
    [InlineData(10, PeriodUnit.CalendarDays, "2026-04-13")] // the 11th is a Saturday
    [InlineData(3, PeriodUnit.Workdays, "2026-04-07")]
    [InlineData(4, PeriodUnit.Workdays, "2026-04-08")]
    public void The_period_ends_so_much_later(int length, PeriodUnit unit, string lastDay)
    {
        var story = CaseStory.Registered().InMediation();

        Extend(story, TenDays with { Length = length, Unit = unit }).ShouldBeNull();

        story.Case.PeriodEndsOn.ShouldBe(DateOnly.Parse(lastDay));
        story.Case.DueOn.ShouldBe(DateOnly.Parse(lastDay));
        story.Case.State.ShouldBe(CaseState.InMediation);
        Derivation.FromJson(story.Case.RunningPeriod!.Derivation).Steps.ShouldContain(
            new DerivationStep(DerivationStepCode.Extended, new DateOnly(2026, 3, 20), Count: length, Detail: unit.ToString()));
    }

    [Theory]
    [InlineData("2026-03-31", true)]
    [InlineData("2026-04-01", true)] // the last day
    [InlineData("2026-04-02", false)]
    public void T2_the_consents_are_given_before_the_period_is_over(string agreedOn, bool inTime)
    {
        var story = CaseStory.Registered().InMediation();

        Extend(story, TenDays with { AgreedOn = DateOnly.Parse(agreedOn) }, on: "2026-04-03").ShouldBe(inTime ? null : CaseRefusals.PeriodIsOver);
    }

    [Fact]
    public void T2_time_is_over_only_after_the_new_last_day()
    {
        var story = CaseStory.Registered().InMediation();
        Extend(story, TenDays).ShouldBeNull();
        foreach (var party in story.Case.Parties)
        {
            story.Do(story.Case.Deliver(NoticeKind.TerminationNotice, party.Number, NoticeWay.Direct, On(story, "2026-04-02")));
        }

        TimeOver(story, "2026-04-02").ShouldBe(CaseRefusals.EndingDoesNotFit);
        TimeOver(story, "2026-04-13").ShouldBe(CaseRefusals.EndingDoesNotFit);
        TimeOver(story, "2026-04-14").ShouldBeNull();
    }

    [Fact]
    public void Every_party_consents_and_each_is_named()
    {
        var story = CaseStory.Registered().InMediation();

        var refusal = Extend(story, TenDays with { Consents = [1] });
        refusal.ShouldBe(CaseRefusals.ExtensionNeedsEveryConsent);
        refusal!.Details.ShouldBe(["李四"]);

        Extend(story, TenDays).ShouldBeNull();
        story.Case.Extensions.ShouldHaveSingleItem().Consents.ShouldBe([1, 2]);
    }

    [Fact]
    public void MED38_a_medical_case_needs_the_committees_consent_too()
    {
        var story = Preparing(DisputeType.Medical);

        Extend(story, TenDays).ShouldBe(CaseRefusals.ExtensionNeedsCommittee);
        Extend(story, TenDays with { Length = 5, Unit = PeriodUnit.Workdays, CommitteeAgrees = true }).ShouldBeNull();
        story.Case.PeriodEndsOn.ShouldBe(new DateOnly(2026, 4, 21)); // five working days after Tuesday 14 April
    }

    [Theory]
    [InlineData("2026-03-17", true)]
    [InlineData("2026-03-18", false)]
    public void LDA14_both_sides_of_a_labour_dispute_may_agree_on_more_time_within_the_fifteen_days(string agreedOn, bool inTime)
    {
        var story = Preparing(DisputeType.Labor);

        Extend(story, TenDays with { Length = 15, AgreedOn = DateOnly.Parse(agreedOn) }, on: "2026-03-20").ShouldBe(inTime ? null : CaseRefusals.PeriodIsOver);
        story.Case.PeriodEndsOn.ShouldBe(inTime ? new DateOnly(2026, 4, 1) : new DateOnly(2026, 3, 17));
    }

    [Fact]
    public void More_time_may_be_agreed_while_the_clock_stands()
    {
        var story = CaseStory.Registered().InMediation();
        story.Case.Suspend(new SuspensionDetails(SuspensionKind.Illness, new DateOnly(2026, 3, 30), "住院", []), On(story, "2026-03-30")).ShouldBeNull();

        Extend(story, TenDays with { AgreedOn = new DateOnly(2026, 4, 8) }, on: "2026-04-08").ShouldBeNull();
        story.Case.DueOn.ShouldBeNull();
        story.Case.Resume(new DateOnly(2026, 4, 8), On(story, "2026-04-09")).ShouldBeNull();

        story.Case.PeriodEndsOn.ShouldBe(new DateOnly(2026, 4, 21)); // 3 days were left and 10 were added, from 9 April on
    }

    [Fact]
    public void What_the_law_fixes_is_not_extended()
    {
        var story = CaseStory.Registered().InMediation();

        TenDays.WhyNot(DeadlineRule.Of(DeadlineKey.JudicialConfirmation), story.Case.Parties).ShouldBe(CaseRefusals.PeriodIsFixed);
        TenDays.WhyNot(DeadlineRule.Of(DeadlineKey.ArbitrationEntrusted), story.Case.Parties).ShouldBe(CaseRefusals.PeriodIsFixed);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(181)]
    public void Some_days_are_added_and_not_more_than_half_a_year(int length) =>
        Extend(CaseStory.Registered().InMediation(), TenDays with { Length = length }).ShouldBe(CaseRefusals.ExtensionOutOfRange);

    [Fact]
    public void P1_nothing_is_extended_after_a_refusal_nor_after_the_end()
    {
        var refused = CaseStory.Registered().InMediation();
        refused.Do(refused.Case.RecordAnswer(2, Willingness.Refuses, ContactChannel.Telephone, null, refused.Now));
        Extend(refused, TenDays).ShouldBe(CaseRefusals.PartyRefusesMediation);

        Extend(CaseStory.Registered().Settled(), TenDays).ShouldBe(CaseRefusals.NotAtThisStage);
        Extend(CaseStory.Registered().Reviewed(), TenDays).ShouldBe(CaseRefusals.NotAtThisStage);
    }

    private static CaseStory Preparing(DisputeType type) =>
        CaseStory.Registered(CaseStory.Application(type)).Reviewed().Agreed().Accepted().Assigned().Planned();

    private static Refusal? Extend(CaseStory story, ExtensionDetails more, string on = "2026-03-20") => story.Case.Extend(more, On(story, on));

    private static Refusal? TimeOver(CaseStory story, string on) => story.Case.Fail(TerminationReason.TimeOver, "期限届满", On(story, on));

    private static Moment On(CaseStory story, string day) => story.Now with { Now = ChinaTime.InstantOf(DateOnly.Parse(day), new TimeOnly(15, 0)) };
}
