using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Notices;
using Hejie.Domain.Tests.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Notices;

public sealed class RemindingTests
{
    private static readonly DateOnly LastDay = new(2026, 10, 9);

    [Theory]
    [InlineData(-4, null)]
    [InlineData(-3, "before3")]
    [InlineData(-2, "before3")]
    [InlineData(-1, "before1")]
    [InlineData(0, "before1")] // the day itself is still in time
    [InlineData(1, "after1")]
    [InlineData(6, "after1")]
    [InlineData(7, "after7")]
    [InlineData(13, "after7")]
    [InlineData(14, "after14")]
    public void The_step_is_the_latest_that_has_come(int days, string? step) =>
        ReminderStep.On(LastDay.AddDays(days), LastDay)?.ToString().ShouldBe(step);

    [Fact]
    public void A_deadline_is_reminded_to_the_committee_until_somebody_hosts()
    {
        var registered = CaseStory.Registered();
        var review = registered.Case.Deadlines[0];
        registered.After(TimeSpan.FromDays(review.LastDay.DayNumber - ChinaTime.DayOf(registered.Now.Now).DayNumber));

        var notice = Reminder.OfDeadline(registered.Case, review, registered.Now.Now).ShouldHaveSingleItem();

        (notice.PartyNumber, notice.MediatorId).ShouldBe((null, null));
        notice.Facts.Derivation.ShouldBe(review.Derivation);
        notice.State.ShouldBe(NoticeState.Sent);
    }

    [Fact]
    public void Over_a_holiday_the_days_count_as_the_deadline_itself_was_counted()
    {
        // Registered on Tuesday 29 September 2026: three workdays end after the National Day holiday.
        var story = CaseStory.Registered().After(new DateTime(2026, 9, 29, 1, 0, 0, DateTimeKind.Utc) - CaseStory.Morning);
        var moment = story.Now;
        var mediation = MediationCase.Register(CaseStory.Application() with { ApplicationDate = moment.Today }, moment, out _)!;
        var review = mediation.Deadlines[0];
        review.LastDay.ShouldBe(HolidayCalendar.Standard.AddWorkdays(moment.Today, 3));
        review.LastDay.ShouldBeGreaterThan(new DateOnly(2026, 10, 7));

        Keys(mediation, review, review.LastDay.AddDays(-4)).ShouldBeEmpty();
        Keys(mediation, review, review.LastDay.AddDays(-3)).ShouldBe([$"{mediation.Number}/deadline1/before3/committee"]);
        Keys(mediation, review, review.LastDay.AddDays(1)).ShouldBe([$"{mediation.Number}/deadline1/after1/committee"]);
    }

    [Fact]
    public void The_court_window_is_reminded_to_both_parties_before_and_never_after()
    {
        var story = CaseStory.Registered().Settled();
        var window = story.Case.Deadlines.Last(day => day.Rule == DeadlineKey.JudicialConfirmation);

        Keys(story.Case, window, window.LastDay.AddDays(-1)).Count().ShouldBe(2);
        Keys(story.Case, window, window.LastDay.AddDays(1)).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_owed_is_reminded_to_the_debtor_before_and_to_the_mediator_after()
    {
        var story = CaseStory.Registered().Settled();
        var term = story.Agreement.Terms[0];

        var before = Reminder.OfTerm(story.Case, 1, 1, term.Debtor, term.DueOn!.Value, ChinaTime.StartOf(term.DueOn.Value.AddDays(-1))).ShouldHaveSingleItem();
        var after = Reminder.OfTerm(story.Case, 1, 1, term.Debtor, term.DueOn.Value, ChinaTime.StartOf(term.DueOn.Value.AddDays(1))).ShouldHaveSingleItem();

        (before.PartyNumber, before.State).ShouldBe((2, NoticeState.Waiting));
        (after.PartyNumber, after.MediatorId).ShouldBe((null, CaseStory.Wang.Id.Value));
    }

    [Theory]
    [InlineData(6, new[] { "after1/committee" })]
    [InlineData(7, new[] { "after7/committee", "long/office" })]
    [InlineData(8, new[] { "after7/committee", "long/office" })]
    [InlineData(14, new[] { "after14/committee", "long/office" })] // the same key: it is told once
    public void What_is_left_undone_for_seven_days_is_told_to_the_justice_office_as_well(int days, string[] told)
    {
        var mediation = CaseStory.Registered().Case;
        var review = mediation.Deadlines[0];

        Keys(mediation, review, review.LastDay.AddDays(days)).ShouldBe(told.Select(key => $"{mediation.Number}/deadline1/{key}"));
    }

    [Fact]
    public void A_deadline_that_was_met_is_not_reminded()
    {
        var story = CaseStory.Registered().Reviewed().Agreed().Accepted();

        Keys(story.Case, story.Case.Deadlines[0], story.Case.Deadlines[0].LastDay.AddDays(1)).ShouldBeEmpty();
    }

    private static IEnumerable<string> Keys(MediationCase mediation, CaseDeadline deadline, DateOnly today) =>
        Reminder.OfDeadline(mediation, deadline, ChinaTime.StartOf(today)).Select(notice => notice.Key);
}
