using Hejie.Domain.Calendars;
using Hejie.Domain.Cases;
using Hejie.Domain.Sessions;
using Hejie.Domain.Tests.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Calendars;

public sealed class PlanningByTheCalendarTests
{
    private static readonly SessionPlan Plan = new(CaseStory.Morning.AddDays(1), MediationMode.OnSite, "居委会", SessionOpenness.Closed, []);

    private static MediationSession? Make(CaseStory story, SessionPlan plan, out Refusal? refusal) =>
        MediationSession.Plan(SessionId.New(story.Now.Now), story.Case, 0, plan, story.Now, out refusal);

    private static Refusal? WhyNot(SessionPlan plan)
    {
        Make(CaseStory.Registered().Reviewed().Agreed().Accepted().Assigned(), plan, out var refusal);
        return refusal;
    }

    private static Clash Taken(ClashKind kind) => new(kind, kind < ClashKind.RoomTaken ? CaseStory.Wang.Name : "一号调解室", Plan.Slot);

    [Fact]
    public void CAL3_a_session_lasts_from_a_quarter_of_an_hour_to_eight_hours()
    {
        WhyNot(Plan with { Minutes = SessionPlan.FewestMinutes - 1 }).ShouldBe(CalendarRefusals.SessionLengthOutOfRange);
        WhyNot(Plan with { Minutes = SessionPlan.FewestMinutes }).ShouldBeNull();
        WhyNot(Plan with { Minutes = SessionPlan.MostMinutes }).ShouldBeNull();
        WhyNot(Plan with { Minutes = SessionPlan.MostMinutes + 1 }).ShouldBe(CalendarRefusals.SessionLengthOutOfRange);
    }

    [Fact]
    public void CAL2_a_room_that_is_taken_closed_or_withdrawn_takes_no_session()
    {
        var room = CalendarStory.Room();
        WhyNot(Plan with { Booking = new Booking(room, [Taken(ClashKind.RoomTaken)], AreAccepted: true) }).ShouldBe(CalendarRefusals.RoomIsTaken);
        WhyNot(Plan with { Booking = new Booking(room, [Taken(ClashKind.RoomClosed)], AreAccepted: true) }).ShouldBe(CalendarRefusals.RoomIsClosed);
        WhyNot(Plan with { Booking = new Booking(room, [], AreAccepted: false) }).ShouldBeNull();

        room.Withdraw(0, CalendarStory.Now).ShouldBeNull();

        WhyNot(Plan with { Booking = new Booking(room, [], AreAccepted: false) }).ShouldBe(CalendarRefusals.RoomIsWithdrawn);
    }

    [Fact]
    public void CAL2_only_a_session_on_site_is_in_a_room()
    {
        var booking = new Booking(CalendarStory.Room(), [], AreAccepted: false);

        WhyNot(Plan with { Mode = MediationMode.Telephone, Booking = booking }).ShouldBe(CalendarRefusals.RoomIsForOnSite);
        WhyNot(Plan with { Booking = booking }).ShouldBeNull();
    }

    [Fact]
    public void CAL2_a_session_has_a_room_or_a_place()
    {
        WhyNot(Plan with { Place = "" }).ShouldBe(CalendarRefusals.SessionPlaceMissing);
        WhyNot(Plan with { Place = " ", Mode = MediationMode.Telephone }).ShouldBe(CalendarRefusals.SessionPlaceMissing);
        WhyNot(Plan with { Place = "", Booking = new Booking(CalendarStory.Room(), [], AreAccepted: false) }).ShouldBeNull();
        WhyNot(Plan).ShouldBeNull();
    }

    [Fact]
    public void CAL3_a_mediator_who_is_taken_is_planned_only_when_that_is_confirmed()
    {
        var story = CaseStory.Registered().Reviewed().Agreed().Accepted().Assigned();
        var booking = new Booking(CalendarStory.Room(), [Taken(ClashKind.MediatorAway), Taken(ClashKind.MediatorInSession)], AreAccepted: false);

        Make(story, Plan with { Booking = booking }, out var refusal).ShouldBeNull();
        refusal.ShouldBe(CalendarRefusals.MediatorIsTaken);
        refusal!.Details.ShouldBe([CaseStory.Wang.Name]);
        story.Case.State.ShouldBe(CaseState.Assigned, "nothing was done");

        var session = Make(story, Plan with { Minutes = 60, Booking = booking with { AreAccepted = true } }, out _)!;
        session.Place.ShouldBe("一号调解室（二楼东侧）");
        session.PlannedUntil.ShouldBe(Plan.At.AddHours(1));
        story.Case.Timeline[^1].Payload.ShouldContain("\"clashes\":[\"MediatorAway\",\"MediatorInSession\"]");
    }

    [Fact]
    public void A_plan_without_clashes_says_nothing_of_them()
    {
        var story = CaseStory.Registered().Reviewed().Agreed().Accepted().Assigned();

        Make(story, Plan, out _)!.PlannedMinutes.ShouldBe(SessionPlan.UsualMinutes);

        story.Case.Timeline[^1].Payload.ShouldNotContain("clashes");
    }

    [Fact]
    public void CAL2_a_session_over_the_network_moves_only_into_a_room_that_is_free()
    {
        var story = CaseStory.Registered().Reviewed().Agreed().Accepted().Assigned();
        var session = Make(story, Plan with { Mode = MediationMode.Online }, out _)!;
        var room = CalendarStory.Room();

        session.MoveOnSite(story.Case, null, new Booking(room, [Taken(ClashKind.RoomTaken)], true), story.Now).ShouldBe(CalendarRefusals.RoomIsTaken);
        session.Mode.ShouldBe(MediationMode.Online);
        session.MoveOnSite(story.Case, null, new Booking(room, [], true), story.Now).ShouldBeNull();
        (session.Place, session.RoomId).ShouldBe((room.Words, room.Id));
    }
}
