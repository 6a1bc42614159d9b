namespace Hejie.Domain.Calendars;

/// <summary>What stands in the way of a session at its time.</summary>
public enum ClashKind
{
    /// <summary>A mediator of the case has another session then.</summary>
    MediatorInSession,
    MediatorAway,
    RoomTaken,
    RoomClosed,
}

/// <summary>Somebody or something that is taken at the time of a session; nothing of the other case is told.</summary>
/// <param name="Who">Name of the mediator or of the room.</param>
/// <param name="Slot">When it is taken.</param>
public sealed record Clash(ClashKind Kind, string Who, TimeSlot Slot)
{
    /// <summary>Whether nothing helps but another time or place; a mediator's own calendar he may know better.</summary>
    public bool IsOfRoom => Kind is ClashKind.RoomTaken or ClashKind.RoomClosed;
}

/// <summary>The room a session is planned in, and all that is taken at its time.</summary>
/// <param name="Room">Null for a place that is no room of the committee.</param>
/// <param name="AreAccepted">Whoever plans knows of the mediators' clashes and plans all the same.</param>
public sealed record Booking(MeetingRoom? Room, IReadOnlyList<Clash> Clashes, bool AreAccepted)
{
    /// <summary>No room, and nothing known to be taken.</summary>
    public static Booking Free { get; } = new(null, [], AreAccepted: false);

    /// <summary>The mediators' clashes that were accepted, for the journal; null where there are none.</summary>
    public IReadOnlyList<string>? Accepted => Clashes.Count == 0 ? null : [.. Clashes.Select(clash => $"{clash.Kind}").Distinct().Order(StringComparer.Ordinal)];

    /// <summary>A room holds one session at a time (CAL-2); a mediator who is taken must be confirmed (CAL-3).</summary>
    public Refusal? WhyNot()
    {
        if (Room is { IsInUse: false })
        {
            return CalendarRefusals.RoomIsWithdrawn.About(Room.Name);
        }
        var taken = Clashes.FirstOrDefault(clash => clash.IsOfRoom);
        var away = Clashes.Where(clash => !clash.IsOfRoom).Select(clash => clash.Who).Distinct().ToList();
        return taken is { Kind: ClashKind.RoomTaken } ? CalendarRefusals.RoomIsTaken.About(taken.Who)
            : taken is not null ? CalendarRefusals.RoomIsClosed.About(taken.Who)
            : away.Count > 0 && !AreAccepted ? CalendarRefusals.MediatorIsTaken.About(away)
            : null;
    }
}
