using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Notices;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Cases;

public sealed class PausingTests
{
    private static readonly DateOnly LastDay = new(2026, 4, 1); // 30 days after Monday 2 March

    [Theory]
    [InlineData(CaseState.Preparing)]
    [InlineData(CaseState.InMediation)]
    public void Resuming_leads_back_to_where_the_case_stood(CaseState before)
    {
        var story = At(before);

        Pause(story, "2026-03-10", "2026-03-10").ShouldBeNull();
        story.Case.State.ShouldBe(CaseState.Suspended);
        Resume(story, "2026-03-12", "2026-03-12").ShouldBeNull();

        story.Case.State.ShouldBe(before);
        story.Case.Pause.ShouldBeNull();
    }

    [Fact]
    public void B1_no_session_is_opened_by_way_of_a_pause_before_the_rights_were_told()
    {
        var story = CaseStory.Registered().Reviewed().Agreed().Accepted().Assigned().Planned();
        story.Case.State.ShouldBe(CaseState.Preparing);

        Pause(story, "2026-03-10", "2026-03-10").ShouldBeNull();
        Resume(story, "2026-03-12", "2026-03-12").ShouldBeNull();

        story.Sessions[^1].Open(story.Case, On(story, "2026-03-13")).ShouldBe(CaseRefusals.RightsNoticeMissing);
    }

    [Theory]
    [InlineData("2026-03-10", "2026-03-10", "2026-04-02")]
    [InlineData("2026-03-10", "2026-03-11", "2026-04-03")]
    [InlineData("2026-03-10", "2026-03-12", "2026-04-07")] // 4 April is the first day of Qingming, the 7th the first worked one
    [InlineData("2026-03-10", "2026-03-16", "2026-04-08")]
    [InlineData("2026-04-01", "2026-04-01", "2026-04-02")] // from the last day on
    [InlineData("2026-04-01", "2026-04-10", "2026-04-13")] // the 11th is a Saturday
    public void SR6_the_days_of_a_pause_do_not_count(string from, string through, string lastDay)
    {
        var story = At(CaseState.InMediation);
        Pause(story, from, from).ShouldBeNull();

        Resume(story, through, through).ShouldBeNull();

        story.Case.PeriodEndsOn.ShouldBe(Day(lastDay));
        story.Case.DueOn.ShouldBe(Day(lastDay));
        story.Case.RunningPeriod!.IsOverdueOn(Day(lastDay)).ShouldBeFalse();
        story.Case.RunningPeriod.IsOverdueOn(Day(lastDay).AddDays(1)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("2026-09-10", "2026-09-11", "2026-10-08")] // ends on 3 October, inside the holiday, which is over on the 7th
    [InlineData("2026-09-10", "2026-09-18", "2026-10-10")] // a Saturday that is worked for the holiday
    [InlineData("2026-09-10", "2026-09-19", "2026-10-12")]
    [InlineData("2026-09-30", "2026-10-08", "2026-10-10")] // the pause takes the holiday in
    public void SR6_a_pause_is_counted_over_the_national_holiday(string from, string through, string lastDay)
    {
        var story = CaseStory.Registered().After(TimeSpan.FromDays(183)).Reviewed().Agreed().Accepted().Assigned().Planned();
        story.Case.AcceptedOn.ShouldBe(new DateOnly(2026, 9, 1));
        story.Case.PeriodEndsOn.ShouldBe(new DateOnly(2026, 10, 8)); // day 30 is 1 October

        Pause(story, from, from).ShouldBeNull();
        Resume(story, through, through).ShouldBeNull();

        story.Case.PeriodEndsOn.ShouldBe(Day(lastDay));
    }

    [Fact]
    public void Of_the_working_days_of_a_medical_case_only_working_days_are_taken_out()
    {
        var story = CaseStory.Registered(CaseStory.Application(DisputeType.Medical)).Reviewed().Agreed().Accepted().Assigned().Planned();
        story.Case.PeriodEndsOn.ShouldBe(new DateOnly(2026, 4, 14));

        Pause(story, "2026-03-13", "2026-03-13").ShouldBeNull(); // Friday
        Resume(story, "2026-03-16", "2026-03-16").ShouldBeNull(); // Monday

        story.Case.PeriodEndsOn.ShouldBe(new DateOnly(2026, 4, 16));
    }

    [Fact]
    public void While_the_clock_stands_nothing_is_owed_and_nobody_is_reminded()
    {
        var story = At(CaseState.InMediation);

        Pause(story, "2026-03-20", "2026-03-20").ShouldBeNull();

        var period = story.Case.RunningPeriod!;
        (period.StoppedOn, period.DaysKept).ShouldBe((Day("2026-03-20"), 13));
        (story.Case.PeriodEndsOn, story.Case.DueOn, story.Case.NextOwed).ShouldBe((null, null, null));
        period.IsOverdueOn(LastDay.AddDays(30)).ShouldBeFalse();
        Reminder.OfDeadline(story.Case, period, ChinaTime.StartOf(LastDay.AddDays(30))).ShouldBeEmpty();
        Derivation.FromJson(period.Derivation).Steps.ShouldContain(step =>
            step.Code == DerivationStepCode.Suspended && step.Detail == nameof(SuspensionKind.Appraisal) && step.Until == null);
    }

    [Fact]
    public void The_old_day_becomes_void_and_the_new_one_tells_how_it_came_about()
    {
        var story = At(CaseState.InMediation);
        Pause(story, "2026-03-20", "2026-03-23").ShouldBeNull();
        Resume(story, "2026-03-22", "2026-03-24").ShouldBeNull();

        var counted = story.Case.Deadlines.Where(day => day.Rule == DeadlineKey.General).ToList();

        counted.Select(day => day.VoidOn).ShouldBe([Day("2026-03-23"), Day("2026-03-24"), null]);
        counted.ShouldAllBe(day => day.Start == Day("2026-03-02"));
        Derivation.FromJson(counted[2].Derivation).Steps.ShouldContain(new DerivationStep(
            DerivationStepCode.Suspended, Day("2026-03-20"), Day("2026-03-22"), 3, nameof(SuspensionKind.Appraisal)));
        counted[2].LastDay.ShouldBe(Day("2026-04-07"));
    }

    [Fact]
    public void A_pause_after_the_last_day_stops_nothing()
    {
        var story = At(CaseState.InMediation);

        Pause(story, "2026-04-02", "2026-04-02").ShouldBeNull();

        story.Case.State.ShouldBe(CaseState.Suspended);
        story.Case.PeriodEndsOn.ShouldBe(LastDay);
        story.Case.RunningPeriod!.IsOverdueOn(Day("2026-04-02")).ShouldBeTrue();
        Resume(story, "2026-04-20", "2026-04-20").ShouldBeNull();
        story.Case.PeriodEndsOn.ShouldBe(LastDay);
        story.Case.Deadlines.Count(day => day.Rule == DeadlineKey.General).ShouldBe(1);
    }

    [Fact]
    public void LDA14_a_labour_case_may_pause_but_its_fifteen_days_run_on()
    {
        var story = CaseStory.Registered(CaseStory.Application(DisputeType.Labor)).Reviewed().Agreed().Accepted().Assigned().Planned();

        Pause(story, "2026-03-10", "2026-03-10").ShouldBeNull();

        story.Case.PeriodEndsOn.ShouldBe(Day("2026-03-17"));
        story.Case.RunningPeriod!.IsOverdueOn(Day("2026-03-18")).ShouldBeTrue();
    }

    [Fact]
    public void Two_pauses_are_both_taken_out_and_do_not_overlap()
    {
        var story = At(CaseState.InMediation);
        Pause(story, "2026-03-05", "2026-03-05").ShouldBeNull();
        Resume(story, "2026-03-06", "2026-03-06").ShouldBeNull();

        Pause(story, "2026-03-06", "2026-03-10").ShouldBe(CaseRefusals.DateBeforeLastStep);
        Pause(story, "2026-03-07", "2026-03-10").ShouldBeNull();
        Resume(story, "2026-03-12", "2026-03-12").ShouldBeNull();

        story.Case.PeriodEndsOn.ShouldBe(Day("2026-04-09"));
        story.Case.Suspensions.Select(pause => (pause.From, pause.Until)).ShouldBe(
            [(Day("2026-03-05"), Day("2026-03-06")), (Day("2026-03-07"), Day("2026-03-12"))]);
    }

    [Fact]
    public void A_case_whose_pause_ends_today_may_be_handed_over_today()
    {
        var story = At(CaseState.InMediation);
        Pause(story, "2026-03-10", "2026-03-10").ShouldBeNull();
        Resume(story, "2026-03-10", "2026-03-10").ShouldBeNull();
        story.Agreeing(1, ConsentKind.HandOver, "市南区人民法院").Agreeing(2, ConsentKind.HandOver, "市南区人民法院");
        var toCourt = new Handover(HandoverTo.Court, "市南区人民法院", "双方同意起诉", Day("2026-03-09"), null);

        story.Case.Transfer(toCourt, On(story, "2026-03-10")).ShouldBe(CaseRefusals.DateBeforeLastStep);
        story.Case.Transfer(toCourt with { On = Day("2026-03-10") }, On(story, "2026-03-10")).ShouldBeNull();
    }

    [Theory]
    [InlineData("2026-03-02", false)]
    [InlineData("2026-03-03", true)] // the day of the session
    [InlineData("2026-03-10", true)]
    [InlineData("2026-03-11", false)]
    public void A_pause_begins_neither_before_the_last_session_nor_after_today(string from, bool may)
    {
        var story = CaseStory.Registered().Reviewed().Agreed().Accepted().Assigned().Told().Planned().After(TimeSpan.FromDays(1)).Opened();

        (Pause(story, from, "2026-03-10") is null).ShouldBe(may);
    }

    [Fact]
    public void A_pause_begins_not_before_acceptance()
    {
        var story = CaseStory.Registered().After(TimeSpan.FromDays(2)).Reviewed().Agreed().Accepted().Assigned().Planned();

        Pause(story, "2026-03-03", "2026-03-10").ShouldBe(CaseRefusals.DateBeforeLastStep);
        Pause(story, "2026-03-04", "2026-03-10").ShouldBeNull();
    }

    [Fact]
    public void A_pause_ends_neither_before_it_began_nor_after_today()
    {
        var story = At(CaseState.InMediation);
        Pause(story, "2026-03-10", "2026-03-10").ShouldBeNull();

        Resume(story, "2026-03-09", "2026-03-12").ShouldBe(CaseRefusals.PauseEndsBeforeItBegins);
        Resume(story, "2026-03-13", "2026-03-12").ShouldBe(CaseRefusals.DateInFuture);
        Resume(story, "2026-03-12", "2026-03-12").ShouldBeNull();
        Resume(story, "2026-03-12", "2026-03-12").ShouldBe(CaseRefusals.NotAtThisStage);
    }

    [Fact]
    public void An_agreed_pause_needs_every_partys_consent()
    {
        var story = At(CaseState.InMediation);

        var refusal = Pause(story, Details("2026-03-10") with { Kind = SuspensionKind.Agreed, Consents = [1] });
        refusal.ShouldBe(CaseRefusals.PauseNeedsEveryConsent);
        refusal!.Details.ShouldBe(["李四"]);

        Pause(story, Details("2026-03-10") with { Kind = SuspensionKind.Agreed, Consents = [1, 2] }).ShouldBeNull();
        story.Case.Suspensions.ShouldHaveSingleItem().Consents.ShouldBe([1, 2]);
    }

    [Fact]
    public void SR5_suspected_sham_mediation_is_reported_before_it_is_paused()
    {
        var story = At(CaseState.InMediation);
        var sham = Details("2026-03-10") with { Kind = SuspensionKind.ShamSuspicion };

        Pause(story, sham).ShouldBe(CaseRefusals.ShamNeedsReport);
        Pause(story, sham with { ReportedTo = "市南区人民法院" }).ShouldBe(CaseRefusals.ShamNeedsReport);
        Pause(story, sham with { ReportedTo = "市南区人民法院", ReportedOn = Day("2026-03-11") }).ShouldBe(CaseRefusals.DateInFuture);
        Pause(story, sham with { ReportedTo = "市南区人民法院", ReportedOn = Day("2026-03-10") }).ShouldBeNull();
    }

    [Fact]
    public void A_pause_has_its_reason_in_words() =>
        Pause(At(CaseState.InMediation), Details("2026-03-10") with { Reason = " " }).ShouldBe(CaseRefusals.ReasonIsMissing);

    [Fact]
    public void P1_once_a_party_has_refused_there_is_neither_pause_nor_resuming()
    {
        var story = At(CaseState.InMediation);
        Pause(story, "2026-03-10", "2026-03-10").ShouldBeNull();
        story.Do(story.Case.RecordAnswer(2, Willingness.Refuses, ContactChannel.Telephone, null, story.Now));
        Resume(story, "2026-03-12", "2026-03-12").ShouldBe(CaseRefusals.PartyRefusesMediation);

        var other = At(CaseState.InMediation);
        other.Do(other.Case.RecordAnswer(2, Willingness.Refuses, ContactChannel.Telephone, null, other.Now));
        Pause(other, "2026-03-10", "2026-03-10").ShouldBe(CaseRefusals.PartyRefusesMediation);
    }

    [Fact]
    public void A_case_that_ends_while_it_pauses_was_not_late_and_its_pause_is_over()
    {
        var story = At(CaseState.InMediation);
        Pause(story, "2026-03-10", "2026-03-10").ShouldBeNull();

        story.Do(story.Case.Withdraw(1, "双方和好", On(story, "2026-05-06")));

        story.Refusal.ShouldBeNull();
        story.Case.PeriodEndsOn.ShouldBeNull();
        story.Case.Suspensions.ShouldHaveSingleItem().Until.ShouldBe(Day("2026-05-06"));
        story.Case.Deadlines.ShouldNotContain(day => day.IsOpen);
    }

    [Fact]
    public void T2_time_is_not_over_while_the_clock_stands()
    {
        var story = At(CaseState.InMediation);
        Pause(story, "2026-03-10", "2026-03-10").ShouldBeNull();
        foreach (var party in story.Case.Parties)
        {
            story.Do(story.Case.Deliver(NoticeKind.TerminationNotice, party.Number, NoticeWay.Direct, On(story, "2026-04-02")));
        }

        story.Case.Fail(TerminationReason.TimeOver, "期限届满", On(story, "2026-04-02")).ShouldBe(CaseRefusals.EndingDoesNotFit);
        Resume(story, "2026-03-10", "2026-04-02").ShouldBeNull(); // known later: it ended on the 10th
        story.Case.Fail(TerminationReason.TimeOver, "期限届满", On(story, "2026-04-02")).ShouldBe(CaseRefusals.EndingDoesNotFit);
        story.Case.Fail(TerminationReason.TimeOver, "期限届满", On(story, "2026-04-03")).ShouldBeNull();
    }

    [Fact]
    public void Another_kind_of_dispute_keeps_its_pauses()
    {
        var story = At(CaseState.InMediation);
        Pause(story, "2026-03-10", "2026-03-10").ShouldBeNull();

        story.Case.Retype(DisputeType.Medical, null, "实为医疗纠纷", On(story, "2026-03-11")).ShouldBeNull();

        story.Case.RunningPeriod!.Rule.ShouldBe(DeadlineKey.Medical);
        story.Case.RunningPeriod.StoppedOn.ShouldBe(Day("2026-03-10"));
        story.Case.DueOn.ShouldBeNull();
    }

    private static CaseStory At(CaseState state) => state == CaseState.Preparing
        ? CaseStory.Registered().Reviewed().Agreed().Accepted().Assigned().Told().Planned()
        : CaseStory.Registered().InMediation();

    private static SuspensionDetails Details(string from) => new(SuspensionKind.Appraisal, Day(from), "委托鉴定漏水原因", []);

    private static Refusal? Pause(CaseStory story, string from, string on) => story.Case.Suspend(Details(from), On(story, on));

    private static Refusal? Pause(CaseStory story, SuspensionDetails details) => story.Case.Suspend(details, On(story, "2026-03-10"));

    private static Refusal? Resume(CaseStory story, string through, string on) => story.Case.Resume(Day(through), On(story, on));

    private static DateOnly Day(string day) => DateOnly.Parse(day);

    private static Moment On(CaseStory story, string day) => story.Now with { Now = ChinaTime.InstantOf(Day(day), new TimeOnly(15, 0)) };
}
