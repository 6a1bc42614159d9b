using Hejie.Domain.Calendars;
using Hejie.Domain.Organizations;
using Hejie.Domain.Tests.Cases;
using Hejie.Domain.Tests.Linkage;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Calendars;

/// <summary>S-5: who is on duty in a room that sits in another body.</summary>
public sealed class KeepingADutyRosterTests
{
    private static readonly Domain.Mediators.Mediator Wang = KeepingExpertsTests.MediatorCalled("王调解");
    private static readonly DutyTimes Mondays = new(DayOfWeek.Monday, new TimeOnly(9, 0), new TimeOnly(12, 0), new DateOnly(2026, 3, 2));

    private readonly CaseStory _story = CaseStory.Registered(); // Monday 2 March 2026

    private DutyShift? Enter(out Refusal? refusal, DutyTimes? times = null, bool isOfRoom = true, params DutyShift[] others) =>
        DutyShift.Enter(DutyShiftId.New(_story.Now.Now), OrganizationId.New(_story.Now.Now), Wang, isOfRoom, times ?? Mondays, others, _story.Now, out refusal);

    private DutyShift Entered() => Enter(out _).ShouldNotBeNull();

    private void Refused(Refusal why, DutyTimes? times = null, bool isOfRoom = true, params DutyShift[] others)
    {
        Enter(out var refusal, times, isOfRoom, others).ShouldBeNull();
        refusal.ShouldBe(why);
    }

    [Fact]
    public void CAL4_only_its_own_people_are_on_duty_and_in_one_place_at_a_time()
    {
        Refused(CalendarRefusals.DutyIsForOwnPeople, isOfRoom: false);
        Refused(CalendarRefusals.EndsBeforeItBegins, Mondays with { To = new TimeOnly(9, 0) });
        Refused(CalendarRefusals.IsOver, Mondays with { FirstDay = new DateOnly(2026, 3, 1) });
        var shift = Entered();
        Refused(CalendarRefusals.IsOnDutyThen.About("王调解"), Mondays with { From = new TimeOnly(11, 59), To = new TimeOnly(14, 0) }, others: shift);
        Enter(out _, Mondays with { From = new TimeOnly(12, 0), To = new TimeOnly(14, 0) }, others: shift).ShouldNotBeNull("two that only touch do not overlap");
        Enter(out _, Mondays with { Weekday = DayOfWeek.Tuesday }, others: shift).ShouldNotBeNull();
    }

    [Fact]
    public void CAL4_a_shift_holds_on_its_day_of_each_week_until_it_is_ended()
    {
        var shift = Entered();
        shift.IsOn(new DateOnly(2026, 2, 23)).ShouldBeFalse("before its first day");
        shift.IsOn(new DateOnly(2026, 3, 2)).ShouldBeTrue();
        shift.IsOn(new DateOnly(2026, 3, 3)).ShouldBeFalse();
        _story.After(TimeSpan.FromDays(7));
        shift.End(_story.Now).ShouldBeNull();
        shift.IsOn(new DateOnly(2026, 3, 9)).ShouldBeTrue("the day on which it was ended still holds");
        shift.IsOn(new DateOnly(2026, 3, 16)).ShouldBeFalse();
        shift.End(_story.Now).ShouldBe(CalendarRefusals.IsTakenBack);
        Enter(out _, Mondays with { FirstDay = new DateOnly(2026, 3, 16) }, others: shift).ShouldNotBeNull();
    }

    [Fact]
    public void CAL4_a_shift_that_has_not_begun_never_holds_once_it_is_ended()
    {
        var shift = Enter(out _, Mondays with { FirstDay = new DateOnly(2026, 4, 6) })!;
        shift.End(_story.Now).ShouldBeNull();
        shift.IsOn(new DateOnly(2026, 4, 6)).ShouldBeFalse();
    }
}
