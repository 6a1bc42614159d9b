using Hejie.Domain.Calendars;
using Hejie.Domain.Organizations;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Calendars;

public sealed class KeepingRoomsTests
{
    private static Refusal? Enter(RoomDetails details)
    {
        MeetingRoom.Enter(RoomId.New(CalendarStory.Now.Now), OrganizationId.New(CalendarStory.Now.Now), details, CalendarStory.Now, out var refusal);
        return refusal;
    }

    [Fact]
    public void CAL2_a_room_has_a_name_a_place_and_seats()
    {
        var good = new RoomDetails("一号调解室", "二楼", MeetingRoom.FewestSeats, IsStepFree: false);

        Enter(good).ShouldBeNull();
        Enter(good with { Seats = MeetingRoom.MostSeats }).ShouldBeNull();
        Enter(good with { Seats = MeetingRoom.MostSeats + 1 }).ShouldBe(CalendarRefusals.RoomIncomplete);
        Enter(new RoomDetails(" ", "", 1, IsStepFree: false))!.Details.ShouldBe(["RoomName", "RoomPlace", "RoomSeats"]);
    }

    [Fact]
    public void CAL2_a_room_in_which_sessions_stand_is_not_withdrawn()
    {
        var room = CalendarStory.Room();

        room.Withdraw(booked: 1, CalendarStory.Now).ShouldBe(CalendarRefusals.RoomIsBooked);
        room.Withdraw(booked: 0, CalendarStory.Now).ShouldBeNull();
    }

    [Fact]
    public void CAL2_a_withdrawn_room_is_changed_and_closed_only_after_it_was_brought_back()
    {
        var room = CalendarStory.Room();
        room.BringBack(CalendarStory.Now).ShouldBe(CalendarRefusals.RoomIsInUse);
        room.Withdraw(0, CalendarStory.Now).ShouldBeNull();

        room.Withdraw(0, CalendarStory.Now).ShouldBe(CalendarRefusals.RoomIsWithdrawn);
        room.Change(room.Details, CalendarStory.Now).ShouldBe(CalendarRefusals.RoomIsWithdrawn);
        Close(room).ShouldBe(CalendarRefusals.RoomIsWithdrawn);

        room.BringBack(CalendarStory.Now).ShouldBeNull();
        Close(room).ShouldBeNull();
        room.Change(room.Details with { Seats = 20 }, CalendarStory.Now).ShouldBeNull();
        room.Seats.ShouldBe(20);
        room.History.Select(entry => entry.Act).ShouldBe([RoomAct.Enter, RoomAct.Withdraw, RoomAct.BringBack, RoomAct.Change]);
    }

    private static Refusal? Close(MeetingRoom room)
    {
        Unavailability.OfRoom(UnavailabilityId.New(CalendarStory.Now.Now), room, CalendarStory.Slot(1, 2), UnavailabilityKind.Repair, null, CalendarStory.Now, out var refusal);
        return refusal;
    }
}
