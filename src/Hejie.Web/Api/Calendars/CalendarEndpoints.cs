using System.Security.Claims;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Calendars;
using Hejie.Domain.Cases;
using Hejie.Domain.Sessions;
using Hejie.Web.Api.Bodies;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Calendars;
using Hejie.Web.Shared.Cases;

namespace Hejie.Web.Api.Calendars;

/// <summary>Absences, rooms and what is taken when. The same verbs as the pages.</summary>
internal static class CalendarEndpoints
{
    private const int MostRows = 200;

    public static void MapCalendars(this IEndpointRouteBuilder api)
    {
        var absences = api.MapGroup("/absences").WithTags("calendars");
        absences.MapGet("", AbsencesAsync).Produces<AbsencePage>().WithName("listAbsences");
        absences.MapPost("", EnterAbsenceAsync).Produces<EnteredView>(StatusCodes.Status201Created).ProducesRefusals().WithName("enterAbsence");
        absences.MapDelete("/{id:guid}", TakeAbsenceBackAsync).Produces(StatusCodes.Status204NoContent).ProducesRefusals().WithName("takeAbsenceBack");

        var rooms = api.MapGroup("/rooms").WithTags("calendars");
        rooms.MapGet("", RoomsAsync).Produces<RoomPageView>().WithName("listRooms");
        rooms.MapPost("", EnterRoomAsync).Produces<RoomView>(StatusCodes.Status201Created).ProducesRefusals().WithName("enterRoom");
        rooms.MapGet("/{id:guid}", RoomAsync).Produces<RoomView>().WithName("readRoom");
        rooms.MapPut("/{id:guid}", (Guid id, RoomRequest r, RoomActing a) => a.DoAsync(id, (board, room, seen, actor, stop) => board.ChangeAsync(room, seen, r.Details(), actor, stop)))
            .Produces<RoomView>().ProducesRefusals().WithName("changeRoom");
        rooms.MapPost("/{id:guid}/withdrawal", (Guid id, RoomActing a) => a.DoAsync(id, (board, _, seen, actor, stop) => board.WithdrawAsync(id, seen, actor, stop)))
            .Produces<RoomView>().ProducesRefusals().WithName("withdrawRoom");
        rooms.MapPost("/{id:guid}/return", (Guid id, RoomActing a) => a.DoAsync(id, (board, room, seen, actor, stop) => board.BringBackAsync(room, seen, actor, stop)))
            .Produces<RoomView>().ProducesRefusals().WithName("bringRoomBack");
        rooms.MapGet("/{id:guid}/closures", ClosuresAsync).Produces<IReadOnlyList<ClosureView>>().WithName("listClosures");
        rooms.MapPost("/{id:guid}/closures", CloseRoomAsync).Produces<EnteredView>(StatusCodes.Status201Created).ProducesRefusals().WithName("closeRoom");
        rooms.MapDelete("/closures/{id:guid}", OpenAgainAsync).Produces(StatusCodes.Status204NoContent).ProducesRefusals().WithName("openRoomAgain");
        api.MapGet("/calendar", WeekAsync).WithTags("calendars").Produces<IReadOnlyList<CalendarDayView>>().WithName("readCalendar");
        api.MapGet("/calendar/own.ics", Workbench.Calendars.CalendarEndpoints.OwnAsync).WithTags("calendars").Produces<string>(contentType: "text/calendar").WithName("readOwnCalendar");
        api.MapGet("/cases/{number}/sessions/availability", AvailabilityAsync).WithTags("calendars").Produces<AvailabilityView>().WithName("readAvailability");
    }

    private static async Task<IResult> AbsencesAsync(AbsenceBoard board, ClaimsPrincipal user, Guid? mediator, bool? past, [Text(ListPosition.LongestText)] string? after, int? limit, CancellationToken stop)
    {
        var size = Math.Clamp(limit ?? 50, 1, MostRows);
        var rows = await board.ListAsync(new AbsenceFilter(mediator, past ?? false), user.Actor(), ListPosition.Read(after), size, stop);
        return Results.Ok(new AbsencePage([.. rows.Take(size).Select(AbsenceView.Of)], rows.Count > size ? rows[size - 1].Position.Text : null));
    }

    private static async Task<IResult> EnterAbsenceAsync(AbsenceRequest asked, AbsenceBoard board, Problems problems, ClaimsPrincipal user, CancellationToken stop)
    {
        var (made, refusal) = await board.EnterAsync(asked.Mediator, asked.Slot(), asked.Kind, asked.Note, once: null, user.Actor(), stop);
        return made is not null ? Results.Created($"{ApiSetup.Root}/absences/{made.Id.Value}", new EnteredView(made.Id.Value))
            : refusal is not null ? problems.Refused(refusal)
            : Results.NotFound();
    }

    private static async Task<IResult> TakeAbsenceBackAsync(Guid id, AbsenceBoard board, Problems problems, ClaimsPrincipal user, CancellationToken stop) =>
        await board.FindAsync(id, user.Actor(), stop) is not { } found ? Results.NotFound()
        : await board.TakeBackAsync(found, user.Actor(), stop) is { } refusal ? problems.Refused(refusal)
        : Results.NoContent();

    private static async Task<IResult> RoomsAsync(RoomBoard board, ClaimsPrincipal user, bool? withdrawn, [Text(MeetingRoom.LongestName)] string? after, int? limit, CancellationToken stop)
    {
        var size = Math.Clamp(limit ?? 50, 1, MostRows);
        var rows = await board.ListAsync(withdrawn, user.Actor(), after, size, stop);
        return Results.Ok(new RoomPageView([.. rows.Take(size).Select(RoomView.Of)], rows.Count > size ? rows[size - 1].Name : null));
    }

    private static async Task<IResult> EnterRoomAsync(RoomRequest asked, RoomBoard board, Problems problems, ClaimsPrincipal user, CancellationToken stop)
    {
        var (made, refusal) = await board.EnterAsync(asked.Details(), once: null, user.Actor(), stop);
        return made is null ? problems.Refused(refusal!) : Results.Created($"{ApiSetup.Root}/rooms/{made.Id.Value}", RoomView.Of(made));
    }

    private static async Task<IResult> RoomAsync(Guid id, RoomBoard board, ClaimsPrincipal user, CancellationToken stop) =>
        await board.FindAsync(id, user.Actor(), stop) is { } room ? Results.Ok(RoomView.Of(room)) : Results.NotFound();

    private static async Task<IResult> ClosuresAsync(Guid id, RoomBoard board, ClaimsPrincipal user, CancellationToken stop) =>
        await board.FindAsync(id, user.Actor(), stop) is { } room ? Results.Ok((await board.ClosuresAsync(room, stop)).Select(ClosureView.Of)) : Results.NotFound();

    private static async Task<IResult> CloseRoomAsync(Guid id, ClosureRequest asked, RoomBoard board, Problems problems, ClaimsPrincipal user, TimeProvider clock, CancellationToken stop)
    {
        if (await board.FindAsync(id, user.Actor(), stop) is null)
        {
            return Results.NotFound();
        }
        var key = Guid.CreateVersion7(clock.GetUtcNow());
        return await board.CloseAsync(id, asked.Slot(), asked.Kind, asked.Note, key, user.Actor(), stop) is { } refusal
            ? problems.Refused(refusal)
            : Results.Created($"{ApiSetup.Root}/rooms/closures/{key}", new EnteredView(key));
    }

    private static async Task<IResult> OpenAgainAsync(Guid id, RoomBoard board, Problems problems, ClaimsPrincipal user, CancellationToken stop) =>
        await board.OpenAgainAsync(id, user.Actor(), stop) switch
        {
            { Found: false } => Results.NotFound(),
            { Refusal: { } refusal } => problems.Refused(refusal),
            _ => Results.NoContent(),
        };

    /// <summary>The seven days of a week, Monday first.</summary>
    private static async Task<IResult> WeekAsync(CalendarBoard board, ClaimsPrincipal user, Guid? committee, Guid? mediator, Guid? room, DateOnly? day, CancellationToken stop) =>
        await board.ReadAsync(new CalendarAsked(committee, mediator, room, day), user.Actor(), stop) is { } week ? Results.Ok(week.Days.Select(CalendarDayView.Of)) : Results.NotFound();

    /// <param name="at">As 2026-03-05T09:30:00+08:00.</param>
    private static async Task<IResult> AvailabilityAsync(CaseNumber number, [Years] DateTimeOffset at, int? minutes, CaseFiles files, Occupancy occupancy, CancellationToken stop)
    {
        if (await files.ReadAsync(number, stop) is not { } file)
        {
            return Results.NotFound();
        }
        var length = Math.Clamp(minutes ?? SessionPlan.UsualMinutes, SessionPlan.FewestMinutes, SessionPlan.MostMinutes);
        var slot = new TimeSlot(at.UtcDateTime, at.UtcDateTime.AddMinutes(length));
        var mediators = await occupancy.OfMediatorsAsync(file.Case, slot, but: null, stop);
        var rooms = await occupancy.OfRoomsAsync(file.Case.OrganizationId, slot, but: null, stop);
        return Results.Ok(new AvailabilityView([.. mediators.Select(ClashView.Of)], [.. rooms.Select(RoomAtView.Of)]));
    }
}

/// <summary>One act on the room in the address, by the clerk of its committee.</summary>
public sealed class RoomActing(IHttpContextAccessor accessor, RoomBoard board, Problems problems)
{
    private HttpContext Http => accessor.HttpContext!;

    public async Task<IResult> DoAsync(Guid id, Func<RoomBoard, MeetingRoom, int, Actor, CancellationToken, Task<Refusal?>> act)
    {
        var (actor, stop) = (Http.User.Actor(), Http.RequestAborted);
        if (Http.SeenVersion() is not { } seen)
        {
            return Problems.Of("VersionMissing", StatusCodes.Status428PreconditionRequired);
        }
        return await board.FindAsync(id, actor, stop) is not { } room ? Results.NotFound()
            : await act(board, room, seen, actor, stop) is { } refusal ? problems.Refused(refusal)
            : Results.Ok(RoomView.Of((await board.FindAsync(id, actor, stop))!));
    }
}
