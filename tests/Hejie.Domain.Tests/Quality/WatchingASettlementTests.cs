using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Quality;
using Hejie.Domain.Tests.Cases;
using Shouldly;
using Xunit;
using static Hejie.Domain.Quality.DurabilityEvent;

namespace Hejie.Domain.Tests.Quality;

public sealed class WatchingASettlementTests
{
    [Fact]
    public void S64_only_a_settlement_is_watched()
    {
        DurabilityWatch.Begin(CaseStory.Registered().InMediation().Case, HolidayCalendar.Standard, out var refusal).ShouldBeNull();
        refusal.ShouldBe(DurabilityRefusals.OnlySettlementsAreWatched);

        var watch = DurabilityWatch.Begin(CaseStory.Registered().Settled().Case, HolidayCalendar.Standard, out refusal);
        refusal.ShouldBeNull();
        (watch!.OutcomeOn, watch.NextDueOn).ShouldBe((new DateOnly(2026, 3, 2), new DateOnly(2026, 4, 1)));
    }

    [Theory]
    [InlineData("2026-03-31", false)]
    [InlineData("2026-04-01", true)]
    [InlineData("2026-04-02", true)]
    public void S64_a_look_is_done_from_its_day_on(string day, bool due)
    {
        var (story, watch) = WatchedOn(day);

        watch.Look(story.Now).ShouldBe(due ? null : DurabilityRefusals.LookIsTooEarly);
        watch.NextDueOn.ShouldBe(due ? new DateOnly(2026, 6, 1) : new DateOnly(2026, 4, 1)); // 90 days end on Sunday 31 May
    }

    [Theory]
    [InlineData("2026-04-06", false)] // the 30th day, 4 April, lies in the holiday of the tombs
    [InlineData("2026-04-07", true)]
    public void S64_a_look_that_falls_into_a_holiday_waits_for_the_working_day(string day, bool due)
    {
        DurabilityWatch.DueOn(DeadlineKey.DurabilityFirst, new(2026, 3, 5), HolidayCalendar.Standard).ShouldBe(new DateOnly(2026, 4, 7));
        (DurabilityWatch.FirstDueFor(DateOnly.Parse(day, null), HolidayCalendar.Standard) >= new DateOnly(2026, 3, 5)).ShouldBe(due);
    }

    [Fact]
    public void S64_one_look_makes_up_for_those_that_were_missed_and_the_third_is_the_last()
    {
        var (story, watch) = WatchedOn("2026-06-02");
        watch.Look(story.Now).ShouldBeNull();
        watch.Looks.Select(look => look.Point).ShouldBe([DeadlineKey.DurabilityFirst, DeadlineKey.DurabilitySecond]);
        watch.NextDueOn.ShouldBe(new DateOnly(2026, 8, 31)); // 180 days end on Saturday 29 August
        watch.Look(story.Now).ShouldBe(DurabilityRefusals.LookIsTooEarly);

        story.After(TimeSpan.FromDays(90));
        watch.Look(story.Now).ShouldBeNull();
        watch.NextDueOn.ShouldBeNull();
        watch.Look(story.Now).ShouldBe(DurabilityRefusals.WatchIsOver);
    }

    [Theory]
    [InlineData("2026-03-01", false)]
    [InlineData("2026-03-02", true)]
    [InlineData("2026-08-31", true)]
    [InlineData("2026-09-01", false)]
    public void S64_what_counts_happened_from_the_settlement_to_the_last_look(string day, bool counts)
    {
        var (story, watch) = WatchedOn("2026-09-10");

        watch.Find(TurnedCriminal, DateOnly.Parse(day, null), "立案告知书", story.Now).ShouldBe(counts ? null : DurabilityRefusals.OutsideTheWatch);
        watch.HasTurnedCriminal.ShouldBe(counts);
    }

    [Fact]
    public void S64_a_finding_has_evidence_and_a_day_that_has_come_and_is_found_once()
    {
        var (story, watch) = WatchedOn("2026-04-10");

        watch.Find(CollectivePetition, new(2026, 4, 9), " ", story.Now).ShouldBe(DurabilityRefusals.EvidenceIsMissing);
        watch.Find(CollectivePetition, new(2026, 4, 11), "信访登记", story.Now).ShouldBe(CaseRefusals.DateInFuture);
        watch.Find(CollectivePetition, new(2026, 4, 9), "信访登记", story.Now).ShouldBeNull();
        watch.Find(CollectivePetition, new(2026, 4, 9), "信访登记", story.Now).ShouldBe(DurabilityRefusals.AlreadyFound);
        watch.Find(CollectivePetition, new(2026, 4, 10), "又一次", story.Now).ShouldBeNull();
        (watch.HasCollectivePetition, watch.HasRelapse, watch.HasTurnedCriminal).ShouldBe((true, false, false));
    }

    [Fact]
    public void S64_a_relapse_is_a_later_case_of_the_same_pair()
    {
        var (story, watch) = WatchedOn("2026-04-10");
        var application = CaseStory.Application() with { ApplicationDate = new(2026, 4, 9), Number = CaseNumber.Of(CaseStory.District, 2026, 50) };
        var others = MediationCase.Register(application with { Parties = [application.Parties[0], application.Parties[1] with { Phone = "13800000009" }] }, story.Now, out _)!;
        var again = MediationCase.Register(application, story.Now, out _)!;
        var before = MediationCase.Register(application with { ApplicationDate = new(2026, 3, 1) }, story.Now, out _)!;

        watch.FindRelapse(story.Case, story.Case, "新案件", story.Now).ShouldBe(DurabilityRefusals.NotTheSameParties);
        watch.FindRelapse(story.Case, others, "新案件", story.Now).ShouldBe(DurabilityRefusals.NotTheSameParties);
        watch.FindRelapse(story.Case, before, "新案件", story.Now).ShouldBe(DurabilityRefusals.OutsideTheWatch);
        watch.FindRelapse(story.Case, again, "新案件", story.Now).ShouldBeNull();
        watch.FindRelapse(story.Case, again, "新案件", story.Now).ShouldBe(DurabilityRefusals.AlreadyFound);
        (watch.HasRelapse, watch.IsJudged(again.Number.Text)).ShouldBe((true, true));
    }

    [Fact]
    public void S64_a_proposed_relapse_that_is_none_is_put_aside_with_the_reason()
    {
        var (story, watch) = WatchedOn("2026-04-10");

        watch.Reject("370202-2026-000050", " ", story.Now).ShouldBe(CaseRefusals.ReasonIsMissing);
        watch.IsJudged("370202-2026-000050").ShouldBeFalse();
        watch.Reject("370202-2026-000050", "这次是借款，不是漏水", story.Now).ShouldBeNull();
        watch.IsJudged("370202-2026-000050").ShouldBeTrue();
        watch.Reject("370202-2026-000050", "再说一次", story.Now).ShouldBe(DurabilityRefusals.AlreadyFound);
        watch.HasRelapse.ShouldBeFalse();
    }

    [Fact]
    public void S64_what_was_put_aside_is_not_found_after_all()
    {
        var (story, watch) = WatchedOn("2026-04-10");
        var again = MediationCase.Register(
            CaseStory.Application() with { ApplicationDate = new(2026, 4, 9), Number = CaseNumber.Of(CaseStory.District, 2026, 50) }, story.Now, out _)!;
        watch.Reject(again.Number.Text, "这次是借款，不是漏水", story.Now).ShouldBeNull();

        watch.FindRelapse(story.Case, again, "新案件", story.Now).ShouldBe(DurabilityRefusals.AlreadyFound);

        watch.HasRelapse.ShouldBeFalse();
    }

    [Fact]
    public void S64_a_settlement_held_after_the_last_look_and_never_where_something_happened()
    {
        var (story, quiet) = WatchedOn("2026-06-02");
        quiet.Look(story.Now).ShouldBeNull();
        quiet.Standing.ShouldBe(DurabilityStanding.Watched);
        story.After(TimeSpan.FromDays(90));
        quiet.Look(story.Now).ShouldBeNull();
        quiet.Standing.ShouldBe(DurabilityStanding.Held);
        quiet.Find(TurnedCriminal, new(2026, 8, 31), "立案告知书", story.Now).ShouldBeNull(); // known later
        quiet.Standing.ShouldBe(DurabilityStanding.Broken);

        var (later, broken) = WatchedOn("2026-09-10");
        broken.Find(TurnedCriminal, new(2026, 8, 31), "立案告知书", later.Now).ShouldBeNull();
        broken.Look(later.Now).ShouldBeNull();
        broken.Standing.ShouldBe(DurabilityStanding.Broken);
    }

    [Fact]
    public void S64_what_a_reopened_case_agrees_to_is_watched_anew()
    {
        var story = ReopenedStory.SettledAndClosed();
        var first = DurabilityWatch.Begin(story.Case, HolidayCalendar.Standard, out _)!;
        story.After(ReopenedStory.Day).Reopened();
        first.IsOf(story.Case).ShouldBeFalse();
        story.Planned().Opened().RecordSigned();
        story.Do(null).Drafted().AllSigned();

        var second = DurabilityWatch.Begin(story.Case, HolidayCalendar.Standard, out _)!;

        (first.Round, first.OutcomeOn).ShouldBe((1, new DateOnly(2026, 3, 2)));
        (second.Round, second.OutcomeOn, second.IsOf(story.Case)).ShouldBe((2, new DateOnly(2026, 3, 21), true));
    }

    [Fact]
    public void The_same_pair_is_known_by_number_or_telephone_whoever_applies()
    {
        var earlier = CaseStory.Registered().Case;
        var application = CaseStory.Application();

        SameParties.Are(earlier, With(application.Parties[0], application.Parties[1])).ShouldBeTrue();
        SameParties.Are(earlier, earlier).ShouldBeFalse();
        SameParties.Are(earlier, With(application.Parties[1] with { Role = PartyRole.Applicant }, application.Parties[0] with { Role = PartyRole.Respondent })).ShouldBeTrue();
        SameParties.Are(earlier, With(application.Parties[0], application.Parties[1] with { Phone = "13800000009" })).ShouldBeFalse();
        SameParties.Are(earlier, With(application.Parties[0], application.Parties[1] with { Phone = application.Parties[0].Phone })).ShouldBeFalse();

        MediationCase With(params PartyDetails[] parties) => CaseStory.Registered(application with { Id = CaseId.New(CaseStory.Morning), Parties = parties }).Case;
    }

    private static (CaseStory Story, DurabilityWatch Watch) WatchedOn(string day)
    {
        var story = CaseStory.Registered().Settled();
        var watch = DurabilityWatch.Begin(story.Case, HolidayCalendar.Standard, out _)!;
        story.After(TimeSpan.FromDays(DateOnly.Parse(day, null).DayNumber - story.Now.Today.DayNumber));
        return (story, watch);
    }
}
