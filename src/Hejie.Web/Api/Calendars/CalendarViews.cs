using Hejie.Domain.Calendars;
using Hejie.Web.Api.Bodies;
using Hejie.Web.Shared.Calendars;

namespace Hejie.Web.Api.Calendars;

/// <param name="To">No longer part of it.</param>
public sealed record AbsenceRequest(Guid Mediator, [Years] DateTimeOffset From, [Years] DateTimeOffset To, UnavailabilityKind Kind, [Text(Unavailability.LongestNote)] string? Note = null)
{
    public TimeSlot Slot() => new(From.UtcDateTime, To.UtcDateTime);
}

/// <param name="Sessions">How many sessions of the mediator are planned within it.</param>
/// <param name="TakenBackAt">Null while it stands.</param>
public sealed record AbsenceView(
    Guid Id, Guid Mediator, string Name, DateTime From, DateTime To, UnavailabilityKind Kind, string? Note, string EnteredBy, DateTime EnteredAt, string? TakenBackBy, DateTime? TakenBackAt, int Sessions)
{
    public static AbsenceView Of(AbsenceRow row) => new(
        row.Absence.Id.Value, row.Absence.MediatorId!.Value.Value, row.Name, row.Absence.From, row.Absence.To, row.Absence.Kind, row.Absence.Note, row.Absence.EnteredBy, row.Absence.EnteredAt,
        row.Absence.TakenBackBy, row.Absence.TakenBackAt, row.Sessions);
}

/// <param name="Next">Go on with it as <c>after</c>; null on the last page.</param>
public sealed record AbsencePage(IReadOnlyList<AbsenceView> Items, string? Next);

public sealed record EnteredView(Guid Id);

public sealed record RoomRequest([Text(MeetingRoom.LongestName)] string Name, [Text(MeetingRoom.LongestPlace)] string Place, int Seats, bool IsStepFree)
{
    public RoomDetails Details() => new(Name, Place, Seats, IsStepFree);
}

/// <param name="Version">For <c>If-Match</c>.</param>
public sealed record RoomView(Guid Id, string Name, string Place, int Seats, bool IsStepFree, bool IsInUse, int Version, IReadOnlyList<RoomEntry> History)
{
    public static RoomView Of(MeetingRoom room) => new(room.Id.Value, room.Name, room.Place, room.Seats, room.IsStepFree, room.IsInUse, room.Version, room.History);
}

/// <param name="Next">Goes on as <c>after</c>.</param>
public sealed record RoomPageView(IReadOnlyList<RoomView> Items, string? Next);

/// <param name="To">No longer part of it.</param>
public sealed record ClosureRequest([Years] DateTimeOffset From, [Years] DateTimeOffset To, UnavailabilityKind Kind, [Text(Unavailability.LongestNote)] string? Note = null)
{
    public TimeSlot Slot() => new(From.UtcDateTime, To.UtcDateTime);
}

public sealed record ClosureView(Guid Id, DateTime From, DateTime To, UnavailabilityKind Kind, string? Note, string EnteredBy, DateTime EnteredAt)
{
    public static ClosureView Of(Unavailability closure) => new(closure.Id.Value, closure.From, closure.To, closure.Kind, closure.Note, closure.EnteredBy, closure.EnteredAt);
}

/// <param name="Who">Name of the mediator or of the room.</param>
public sealed record ClashView(ClashKind Kind, string Who, DateTime From, DateTime To)
{
    public static ClashView Of(Clash clash) => new(clash.Kind, clash.Who, clash.Slot.From, clash.Slot.To);
}

public sealed record RoomAtView(Guid Id, string Name, string Place, int Seats, bool IsStepFree, IReadOnlyList<ClashView> Clashes)
{
    public static RoomAtView Of(RoomAt then) => new(then.Room.Id.Value, then.Room.Name, then.Room.Place, then.Room.Seats, then.Room.IsStepFree, [.. then.Clashes.Select(ClashView.Of)]);
}

/// <summary>Who and what is taken at the time of a session.</summary>
public sealed record AvailabilityView(IReadOnlyList<ClashView> Mediators, IReadOnlyList<RoomAtView> Rooms);
