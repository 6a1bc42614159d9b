using Hejie.Domain.Calendars;
using Hejie.Domain.Tests.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Calendars;

public sealed class EnteringAnAbsenceTests
{
    private static Refusal? Enter(TimeSlot slot)
    {
        Unavailability.OfMediator(UnavailabilityId.New(CalendarStory.Now.Now), CaseStory.Wang.Id, slot, UnavailabilityKind.Leave, null, CalendarStory.Now, out var refusal);
        return refusal;
    }

    [Fact]
    public void CAL1_a_time_ends_after_it_begins_is_not_over_and_not_longer_than_a_year()
    {
        var now = CalendarStory.Now.Now;

        Enter(new TimeSlot(now.AddHours(2), now.AddHours(2))).ShouldBe(CalendarRefusals.EndsBeforeItBegins);
        Enter(new TimeSlot(now.AddHours(2), now.AddHours(2).AddMinutes(1))).ShouldBeNull();
        Enter(new TimeSlot(now.AddDays(-1), now)).ShouldBe(CalendarRefusals.IsOver);
        Enter(new TimeSlot(now.AddDays(-1), now.AddMinutes(1))).ShouldBeNull("he fell ill yesterday");
        Enter(new TimeSlot(now, now.AddDays(TimeSlot.MostDays).AddMinutes(1))).ShouldBe(CalendarRefusals.IsTooLong);
        Enter(new TimeSlot(now, now.AddDays(TimeSlot.MostDays))).ShouldBeNull();
    }

    [Fact]
    public void CAL1_an_absence_is_taken_back_once_until_it_is_over()
    {
        var absence = Unavailability.OfMediator(
            UnavailabilityId.New(CalendarStory.Now.Now), CaseStory.Wang.Id, CalendarStory.Slot(1, 2), UnavailabilityKind.Illness, " 复查 ", CalendarStory.Now, out _)!;
        absence.Note.ShouldBe("复查");

        absence.TakeBack(CalendarStory.Now with { Now = absence.To }).ShouldBe(CalendarRefusals.IsOver);
        absence.TakeBack(CalendarStory.Now).ShouldBeNull();

        absence.TakenBackBy.ShouldBe("clerk");
        absence.TakeBack(CalendarStory.Now).ShouldBe(CalendarRefusals.IsTakenBack);
    }

    [Fact]
    public void CAL1_a_mediator_and_a_room_have_reasons_of_their_own()
    {
        foreach (var kind in Enum.GetValues<UnavailabilityKind>())
        {
            var away = Unavailability.OfMediator(UnavailabilityId.New(CalendarStory.Now.Now), CaseStory.Wang.Id, CalendarStory.Slot(1, 2), kind, null, CalendarStory.Now, out var notAway);
            var closed = Unavailability.OfRoom(UnavailabilityId.New(CalendarStory.Now.Now), CalendarStory.Room(), CalendarStory.Slot(1, 2), kind, null, CalendarStory.Now, out var notClosed);

            (away?.Kind, notAway).ShouldBe(Unavailability.KindsOf(isRoom: false).Contains(kind) ? (kind, null) : (null, CalendarRefusals.KindDoesNotFit));
            (closed?.Kind, notClosed).ShouldBe(Unavailability.KindsOf(isRoom: true).Contains(kind) ? (kind, null) : (null, CalendarRefusals.KindDoesNotFit));
        }
    }

    [Fact]
    public void Times_that_only_touch_do_not_overlap()
    {
        CalendarStory.Slot(1, 1).Overlaps(CalendarStory.Slot(2, 1)).ShouldBeFalse();
        CalendarStory.Slot(1, 1.1).Overlaps(CalendarStory.Slot(2, 1)).ShouldBeTrue();
        CalendarStory.Slot(2, 1).Overlaps(CalendarStory.Slot(1, 1)).ShouldBeFalse();
        CalendarStory.Slot(1, 5).Overlaps(CalendarStory.Slot(2, 1)).ShouldBeTrue();
    }
}
