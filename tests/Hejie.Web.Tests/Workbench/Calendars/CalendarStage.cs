using Hejie.Domain.Calendars;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Mediators;
using Hejie.Domain.Sessions;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Calendars;

/// <summary>Rooms, absences and sessions of a committee, put there by the verbs.</summary>
internal static class CalendarStage
{
    /// <summary>Monday after the clock's Thursday.</summary>
    public static readonly DateOnly Monday = new(2026, 3, 9);

    public static DateTime At(DateOnly day, int hour, int minute = 0) => ChinaTime.InstantOf(day, new TimeOnly(hour, minute));

    public static async Task<MeetingRoom> RoomAsync(this HejieApp app, Committee committee, string name = "一号调解室")
    {
        var room = MeetingRoom.Enter(RoomId.New(app.Clock.Now), committee.Body.Id, new RoomDetails(name, "二楼东侧", 12, IsStepFree: true), committee.Moment, out _)!;
        await app.KeepAsync(room);
        return room;
    }

    public static async Task KeepAsync(this HejieApp app, object row)
    {
        await using var db = app.Database.Open();
        db.Add(row);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    public static Task AwayAsync(this HejieApp app, Committee committee, DateTime from, DateTime to, MediatorId? who = null) => app.KeepAsync(
        Unavailability.OfMediator(UnavailabilityId.New(app.Clock.Now), who ?? committee.Host.Id, new TimeSlot(from, to), UnavailabilityKind.Illness, "住院", committee.Moment, out _)!);

    public static Task ClosedAsync(this HejieApp app, Committee committee, MeetingRoom room, DateTime from, DateTime to) => app.KeepAsync(
        Unavailability.OfRoom(UnavailabilityId.New(app.Clock.Now), room, new TimeSlot(from, to), UnavailabilityKind.Repair, null, committee.Moment, out _)!);

    /// <summary>A case of the committee with a session at a time.</summary>
    /// <param name="host">Null for the committee's first mediator.</param>
    public static async Task<CaseNumber> PlannedAsync(
        this HejieApp app, Committee committee, DateTime at, MeetingRoom? room = null, int minutes = 90, string applicant = "赵演示", Mediator? host = null)
    {
        var number = await committee.RegisterAsync(mediation => committee.Assign(mediation, host ?? committee.Host), applicant);
        await app.ChangeAsync(number, (mediation, add) =>
        {
            var plan = new SessionPlan(at, MediationMode.OnSite, "调解室", SessionOpenness.Closed, []) { Minutes = minutes, Booking = new Booking(room, [], AreAccepted: false) };
            add(MediationSession.Plan(SessionId.New(app.Clock.Now), mediation, 0, plan, committee.Moment, out _)!);
        });
        return number;
    }

    public static async Task CancelAsync(this HejieApp app, Committee committee, CaseNumber number)
    {
        await using var db = app.Database.Open();
        var mediation = await db.Set<MediationCase>().SingleAsync(known => known.Number == number, TestContext.Current.CancellationToken);
        var session = await db.Set<MediationSession>().SingleAsync(known => known.CaseId == mediation.Id, TestContext.Current.CancellationToken);
        _ = session.Cancel(mediation, "改期", committee.Moment);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    public static async Task<List<MediationSession>> SessionsOfAsync(this HejieApp app, CaseNumber number)
    {
        var id = (await app.ReadAsync(number)).Id;
        await using var db = app.Database.Open();
        return await db.Set<MediationSession>().Where(session => session.CaseId == id).ToListAsync(TestContext.Current.CancellationToken);
    }
}
