using Hejie.Domain.Deadlines;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Deadlines;

public sealed class CountingAPeriodTests
{
    private static readonly DeadlineRule General = DeadlineRule.Of(DeadlineKey.General);

    [Theory]
    [InlineData(DeadlineKey.General, "2026-03-02", "2026-04-01")]
    [InlineData(DeadlineKey.JudicialConfirmation, "2026-03-02", "2026-04-01")]
    [InlineData(DeadlineKey.JudicialConfirmation, "2024-01-31", "2024-03-01")] // over 29 February
    [InlineData(DeadlineKey.JudicialConfirmation, "2023-01-31", "2023-03-02")]
    [InlineData(DeadlineKey.JudicialConfirmation, "2025-09-01", "2025-10-09")] // ends on 1 October, rolls behind the holiday
    [InlineData(DeadlineKey.JudicialConfirmation, "2025-08-29", "2025-09-28")] // ends on a Sunday that is worked
    [InlineData(DeadlineKey.JudicialConfirmation, "2026-01-16", "2026-02-24")] // ends on a Sunday in the Spring Festival
    [InlineData(DeadlineKey.JudicialConfirmation, "2026-01-15", "2026-02-14")] // ends on a Saturday that is worked
    [InlineData(DeadlineKey.Labor, "2026-03-06", "2026-03-23")] // ends on a Saturday
    [InlineData(DeadlineKey.CourtEntrustedSummary, "2026-12-25", "2027-01-04")]
    [InlineData(DeadlineKey.CourtEntrustedSummary, "2026-03-02", "2026-03-09")]
    [InlineData(DeadlineKey.ReviewDecision, "2026-02-13", "2026-02-25")]
    [InlineData(DeadlineKey.CourtAssignmentReply, "2025-09-26", "2025-09-30")] // Sunday 28 is worked
    [InlineData(DeadlineKey.Medical, "2026-01-30", "2026-03-19")] // 11 working days to the Spring Festival, one Saturday among them
    [InlineData(DeadlineKey.LaborArbitrationLimitation, "2024-02-29", "2025-02-28")] // no such date in the last month
    [InlineData(DeadlineKey.LaborArbitrationLimitation, "2025-03-10", "2026-03-10")]
    [InlineData(DeadlineKey.LaborArbitrationLimitation, "2024-10-05", "2025-10-09")]
    [InlineData(DeadlineKey.LaborWageLimitation, "2025-03-10", "2026-03-10")]
    [InlineData(DeadlineKey.CourtAssigned, "2026-03-02", "2026-04-01")]
    [InlineData(DeadlineKey.CourtEntrustedOrdinary, "2026-03-02", "2026-03-17")]
    [InlineData(DeadlineKey.JointMediatorChoice, "2026-03-02", "2026-03-04")]
    [InlineData(DeadlineKey.ArbitrationEntrusted, "2026-03-02", "2026-03-12")]
    [InlineData(DeadlineKey.ArbitrationReview, "2026-03-02", "2026-03-17")]
    [InlineData(DeadlineKey.LegalAidDecision, "2026-03-02", "2026-03-09")]
    [InlineData(DeadlineKey.LegalAidAssignment, "2026-03-02", "2026-03-05")]
    [InlineData(DeadlineKey.RespondentContact, "2026-03-02", "2026-03-05")]
    [InlineData(DeadlineKey.FollowUp, "2026-03-02", "2026-03-17")]
    [InlineData(DeadlineKey.DurabilitySecond, "2026-03-03", "2026-06-01")]
    [InlineData(DeadlineKey.DurabilityLast, "2026-03-04", "2026-08-31")]
    [InlineData(DeadlineKey.PrivacyAnswer, "2026-03-02", "2026-03-23")]
    [InlineData(DeadlineKey.InformationReport, "2026-02-28", "2026-03-06")]
    [InlineData(DeadlineKey.ConfirmationObjection, "2026-03-02", "2026-03-17")]
    [InlineData(DeadlineKey.FollowUpAfterClosing, "2026-03-02", "2026-04-01")]
    [InlineData(DeadlineKey.PrivacyAnswer, "2026-03-27", "2026-04-20")] // over the Qingming rest
    public void Periods_end_on_the_day_the_law_means(DeadlineKey key, string start, string lastDay) =>
        Compute(DeadlineRule.Of(key), start).LastDay.ShouldBe(DateOnly.Parse(lastDay));

    [Theory]
    [InlineData("2026-01-31", "2026-02-28")]
    [InlineData("2024-01-31", "2024-02-29")]
    [InlineData("2026-03-31", "2026-04-30")]
    [InlineData("2026-11-30", "2026-12-30")]
    public void A_month_ends_on_the_same_date_or_on_the_last_of_its_month(string start, string lastDay) =>
        Compute(General with { Length = 1, Unit = PeriodUnit.Months }, start).LastDay.ShouldBe(DateOnly.Parse(lastDay));

    [Fact]
    public void The_last_day_is_in_time_and_the_day_after_it_is_not()
    {
        var deadline = Compute(General, "2026-03-02");

        deadline.IsOverdueOn(new DateOnly(2026, 3, 31)).ShouldBeFalse();
        deadline.IsOverdueOn(new DateOnly(2026, 4, 1)).ShouldBeFalse();
        deadline.IsOverdueOn(new DateOnly(2026, 4, 2)).ShouldBeTrue();
        deadline.DaysLeft(new DateOnly(2026, 3, 31)).ShouldBe(1);
        deadline.DaysLeft(new DateOnly(2026, 4, 1)).ShouldBe(0);
        deadline.DaysLeft(new DateOnly(2026, 4, 3)).ShouldBe(-2);
    }

    [Fact]
    public void An_appraisal_does_not_count()
    {
        var deadline = Compute(General, "2026-03-02", [Stop("Appraisal", "2026-03-10", "2026-03-19")]);

        deadline.LastDay.ShouldBe(new DateOnly(2026, 4, 13)); // 11 April is a Saturday
        Step(deadline, DerivationStepCode.Suspended).Count.ShouldBe(10);
        Step(deadline, DerivationStepCode.LengthCounted).Day.ShouldBe(new DateOnly(2026, 4, 1));
        Step(deadline, DerivationStepCode.PeriodEnds).Day.ShouldBe(new DateOnly(2026, 4, 11));
    }

    [Fact]
    public void A_day_in_two_suspensions_is_taken_out_once()
    {
        var deadline = Compute(General, "2026-03-02",
        [
            Stop("Illness", "2026-03-15", "2026-03-24"),
            Stop("Appraisal", "2026-03-10", "2026-03-19"),
        ]);

        Step(deadline, DerivationStepCode.PeriodEnds).Day.ShouldBe(new DateOnly(2026, 4, 16));
        deadline.Derivation.Steps.Where(s => s.Code == DerivationStepCode.Suspended).Select(s => (s.Detail, s.Count))
            .ShouldBe([("Appraisal", 10), ("Illness", 5)]);
    }

    [Fact]
    public void Of_a_suspension_in_working_days_only_working_days_are_taken_out()
    {
        var deadline = Compute(DeadlineRule.Of(DeadlineKey.Medical), "2026-03-02", [Stop("Appraisal", "2026-03-13", "2026-03-16")]);

        Step(deadline, DerivationStepCode.Suspended).Count.ShouldBe(2);
        deadline.LastDay.ShouldBe(HolidayCalendar.Standard.AddWorkdays(new DateOnly(2026, 3, 2), 32));
    }

    [Fact]
    public void A_suspension_after_the_last_day_changes_nothing() =>
        Compute(General, "2026-03-02", [Stop("Illness", "2026-04-02", "2026-05-02")]).LastDay.ShouldBe(new DateOnly(2026, 4, 1));

    [Fact]
    public void While_the_clock_stands_nothing_is_overdue_and_the_days_left_stay()
    {
        var deadline = Compute(General, "2026-03-02", [Stop("Appraisal", "2026-03-10", null)]);

        deadline.StoppedOn.ShouldBe(new DateOnly(2026, 3, 10));
        deadline.DaysLeft(new DateOnly(2026, 3, 9)).ShouldBe(23);
        deadline.DaysLeft(new DateOnly(2026, 3, 10)).ShouldBe(23);
        deadline.DaysLeft(new DateOnly(2026, 6, 1)).ShouldBe(23);
        deadline.IsOverdueOn(new DateOnly(2026, 6, 1)).ShouldBeFalse();
    }

    [Fact]
    public void A_clock_stopped_too_late_does_not_save_an_overdue_period()
    {
        var deadline = Compute(General, "2026-03-02", [Stop("Appraisal", "2026-04-02", null)]);

        deadline.StoppedOn.ShouldBeNull();
        deadline.IsOverdueOn(new DateOnly(2026, 4, 2)).ShouldBeTrue();
    }

    [Fact]
    public void A_suspension_stops_neither_the_confirmation_window_nor_the_labour_limit()
    {
        Suspension[] stops = [Stop("Appraisal", "2026-03-03", null)];

        foreach (var key in new[] { DeadlineKey.JudicialConfirmation, DeadlineKey.Labor, DeadlineKey.LaborArbitrationLimitation })
        {
            Compute(DeadlineRule.Of(key), "2026-03-02", stops).ShouldSatisfyAllConditions(
                stopped => stopped.StoppedOn.ShouldBeNull(),
                stopped => stopped.LastDay.ShouldBe(Compute(DeadlineRule.Of(key), "2026-03-02").LastDay));
        }
    }

    [Fact]
    public void An_extension_is_added_before_the_day_is_rolled_forward()
    {
        var deadline = Compute(General, "2025-09-01", extensions: [new Extension(new DateOnly(2025, 9, 20), 15, PeriodUnit.CalendarDays)]);

        deadline.LastDay.ShouldBe(new DateOnly(2025, 10, 16)); // not 15 days after the 9th, to which 1 October would roll
        Step(deadline, DerivationStepCode.Extended).ShouldBe(
            new DerivationStep(DerivationStepCode.Extended, new DateOnly(2025, 9, 20), Count: 15, Detail: "CalendarDays"));
    }

    [Fact]
    public void The_confirmation_window_cannot_be_extended() =>
        Should.Throw<ArgumentException>(() => Compute(
            DeadlineRule.Of(DeadlineKey.JudicialConfirmation), "2026-03-02", extensions: [new Extension(new DateOnly(2026, 3, 5), 5, PeriodUnit.CalendarDays)]));

    [Fact]
    public void A_period_that_leaves_the_calendar_is_not_guessed() =>
        Should.Throw<DayOutsideCalendarException>(() => Compute(General, "2027-12-10"));

    [Fact]
    public void The_derivation_names_the_holiday_and_the_calendar()
    {
        var deadline = Compute(General, "2025-09-01");

        deadline.Derivation.CalendarVersions.ShouldBe(["2025.1"]);
        Step(deadline, DerivationStepCode.RolledForward).ShouldBe(
            new DerivationStep(DerivationStepCode.RolledForward, new DateOnly(2025, 10, 1), new DateOnly(2025, 10, 9), Detail: "国庆节"));
    }

    [Fact]
    public void A_day_in_a_provisional_year_says_so()
    {
        var deadline = Compute(General, "2026-12-10");

        deadline.Derivation.CalendarVersions.ShouldBe(["2027.0"]);
        Step(deadline, DerivationStepCode.ProvisionalYear).Day.ShouldBe(new DateOnly(2027, 1, 1));
        Compute(DeadlineRule.Of(DeadlineKey.Medical), "2026-12-10").Derivation.CalendarVersions.ShouldBe(["2026.1", "2027.0"]);
    }

    [Fact]
    public void A_derivation_is_kept_as_text_and_comes_back_the_same()
    {
        var derivation = Compute(General, "2025-09-01", [Stop("Illness", "2025-09-10", null)]).Derivation;

        var text = derivation.ToJson();

        text.ShouldContain("\"rule\":\"General\"");
        text.ShouldContain("国庆节");
        Derivation.FromJson(text).ToJson().ShouldBe(text);
        Derivation.FromJson(text).Steps.ShouldBe(derivation.Steps);
    }

    [Fact]
    public void Every_key_has_one_rule_with_an_article()
    {
        DeadlineRules.All.Select(rule => rule.Key).ShouldBe(Enum.GetValues<DeadlineKey>(), ignoreOrder: true);
        DeadlineRules.All.ShouldAllBe(rule => rule.Length > 0 && rule.Articles.Count > 0);
    }

    private static Deadline Compute(
        DeadlineRule rule, string start, IReadOnlyList<Suspension>? suspensions = null, IReadOnlyList<Extension>? extensions = null) =>
        DeadlineEngine.Compute(rule, DateOnly.Parse(start), HolidayCalendar.Standard, suspensions, extensions);

    private static Suspension Stop(string kind, string from, string? through) =>
        new(kind, DateOnly.Parse(from), through is null ? null : DateOnly.Parse(through));

    private static DerivationStep Step(Deadline deadline, DerivationStepCode code) => deadline.Derivation.Steps.Single(step => step.Code == code);
}
