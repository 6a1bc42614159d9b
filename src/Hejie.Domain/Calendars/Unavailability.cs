using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;

namespace Hejie.Domain.Calendars;

public readonly record struct UnavailabilityId(Guid Value) : IComparable<UnavailabilityId>
{
    public static UnavailabilityId New(DateTime now) => new(Guid.CreateVersion7(now));

    /// <summary>An order, so that a list can go on where a page ended; queries translate the operators.</summary>
    public int CompareTo(UnavailabilityId other) => Value.CompareTo(other.Value);

    public static bool operator <(UnavailabilityId left, UnavailabilityId right) => left.CompareTo(right) < 0;

    public static bool operator >(UnavailabilityId left, UnavailabilityId right) => left.CompareTo(right) > 0;

    public static bool operator <=(UnavailabilityId left, UnavailabilityId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(UnavailabilityId left, UnavailabilityId right) => left.CompareTo(right) >= 0;
}

/// <summary>Why a mediator is away, or a room closed.</summary>
public enum UnavailabilityKind
{
    // Of a mediator
    Leave,
    Illness,
    Training,
    OtherDuty,

    // Of a room
    Repair,
    OtherUse,

    // Of both
    Other,
}

/// <summary>A time in which a mediator is away (不在岗) or a room is closed (停用). It is never changed: who made a mistake takes it back and enters it anew.</summary>
public sealed class Unavailability : ITenantOwned
{
    public const int LongestNote = 200;

    private Unavailability()
    {
    }

    public string DistrictCode { get; private set; } = "";
    public UnavailabilityId Id { get; private set; }

    /// <summary>Who is away; null for a room.</summary>
    public MediatorId? MediatorId { get; private set; }

    /// <summary>The room that is closed; null for a mediator.</summary>
    public RoomId? RoomId { get; private set; }

    /// <summary>Instant in UTC; the same for all that follow.</summary>
    public DateTime From { get; private set; }

    /// <summary>No longer part of it.</summary>
    public DateTime To { get; private set; }
    public UnavailabilityKind Kind { get; private set; }
    public string? Note { get; private set; }
    public DateTime EnteredAt { get; private set; }
    public string EnteredBy { get; private set; } = "";
    public DateTime? TakenBackAt { get; private set; }
    public string? TakenBackBy { get; private set; }
    public int Version { get; private set; }

    public bool Stands => TakenBackAt is null;

    public TimeSlot Slot => new(From, To);

    /// <summary>The kinds a mediator's absence can have, and those of a room's closure.</summary>
    public static IReadOnlyList<UnavailabilityKind> KindsOf(bool isRoom) => isRoom
        ? [UnavailabilityKind.Repair, UnavailabilityKind.OtherUse, UnavailabilityKind.Other]
        : [UnavailabilityKind.Leave, UnavailabilityKind.Illness, UnavailabilityKind.Training, UnavailabilityKind.OtherDuty, UnavailabilityKind.Other];

    public static Unavailability? OfMediator(UnavailabilityId id, MediatorId mediator, TimeSlot slot, UnavailabilityKind kind, string? note, Moment moment, out Refusal? refusal) =>
        Enter(id, mediator, null, slot, kind, note, moment, out refusal);

    public static Unavailability? OfRoom(UnavailabilityId id, MeetingRoom room, TimeSlot slot, UnavailabilityKind kind, string? note, Moment moment, out Refusal? refusal)
    {
        refusal = room.IsInUse ? null : CalendarRefusals.RoomIsWithdrawn;
        return refusal is null ? Enter(id, null, room.Id, slot, kind, note, moment, out refusal) : null;
    }

    private static Unavailability? Enter(
        UnavailabilityId id, MediatorId? mediator, RoomId? room, TimeSlot slot, UnavailabilityKind kind, string? note, Moment moment, out Refusal? refusal)
    {
        refusal = KindsOf(room is not null).Contains(kind) ? slot.WhyNotEntered(moment.Now) : CalendarRefusals.KindDoesNotFit;
        return refusal is not null ? null : new Unavailability
        {
            DistrictCode = moment.By.DistrictCode,
            Id = id,
            MediatorId = mediator,
            RoomId = room,
            From = slot.From,
            To = slot.To,
            Kind = kind,
            Note = string.IsNullOrWhiteSpace(note) ? null : note.Trim(),
            EnteredAt = moment.Now,
            EnteredBy = moment.By.DisplayName,
        };
    }

    /// <summary>The person is there, the room open after all. The entry stays with who took it back; one that is over stays as it was.</summary>
    public Refusal? TakeBack(Moment moment)
    {
        if (!Stands)
        {
            return CalendarRefusals.IsTakenBack;
        }
        if (To <= moment.Now)
        {
            return CalendarRefusals.IsOver;
        }
        (TakenBackAt, TakenBackBy) = (moment.Now, moment.By.DisplayName);
        Version++;
        return null;
    }
}
