using Hejie.Data;
using Hejie.Domain.Calendars;
using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;
using Hejie.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Calendars;

/// <summary>A room and what stands in its way at a time; nothing where it is free.</summary>
public sealed record RoomAt(MeetingRoom Room, IReadOnlyList<Clash> Clashes);

public static class Unavailabilities
{
    /// <summary>Those that were not taken back and touch a time, to be read only.</summary>
    public static IQueryable<Unavailability> StandingIn(this IQueryable<Unavailability> times, TimeSlot slot) =>
        times.AsNoTracking().Where(one => one.TakenBackAt == null && one.From < slot.To && one.To > slot.From);
}

/// <summary>A session beside its case, for queries.</summary>
public sealed class SessionOfCase
{
    public required MediationSession Session { get; init; }
    public required MediationCase Case { get; init; }
}

/// <summary>Who and what is taken at the time of a session. It tells that somebody is, and never in which case.</summary>
public sealed class Occupancy(HejieDb db)
{
    /// <summary>The sessions that are going to be held and touch a time; those of ended cases, and of a round that has ended, are held no more.</summary>
    /// <param name="withHeld">Those that were held as well.</param>
    public static IQueryable<SessionOfCase> ToBeHeld(HejieDb db, TimeSlot slot, bool withHeld = false) =>
        ToBeHeld(db, slot.From, withHeld).Where(found => found.Session.PlannedAt < slot.To);

    /// <summary>Those that are not over at an instant.</summary>
    public static IQueryable<SessionOfCase> ToBeHeld(HejieDb db, DateTime from, bool withHeld = false)
    {
        var earliest = from.AddMinutes(-SessionPlan.MostMinutes); // for the walk down the index: no session is longer
        return from session in db.Set<MediationSession>().AsNoTracking()
               join mediation in db.Set<MediationCase>() on new { session.DistrictCode, Id = session.CaseId } equals new { mediation.DistrictCode, mediation.Id }
               where session.PlannedAt > earliest && session.PlannedUntil > @from
                   && ((session.State == SessionState.Planned && session.Round == mediation.Round && CaseLifecycle.UnderMediation.Contains(mediation.State))
                       || (withHeld && session.State == SessionState.Held))
               select new SessionOfCase { Session = session, Case = mediation };
    }

    /// <summary>What stands in the way of the mediators of a case, by time.</summary>
    /// <param name="but">The session itself, where it is planned already.</param>
    public async Task<IReadOnlyList<Clash>> OfMediatorsAsync(MediationCase mediation, TimeSlot slot, SessionId? but, CancellationToken stop)
    {
        var own = mediation.Mediators.Where(named => named.IsActive).ToDictionary(named => named.MediatorId, named => named.Name);
        var ids = own.Keys.ToList();
        var asked = ids.ConvertAll(id => (MediatorId?)id);
        var meetings = await (
            from found in ToBeHeld(db, slot)
            from named in found.Case.Mediators
            where named.Until == null && ids.Contains(named.MediatorId) && found.Session.Id != but
            select new { named.MediatorId, found.Session.PlannedAt, found.Session.PlannedUntil }).ToListAsync(stop);
        var absences = await db.Set<Unavailability>().StandingIn(slot).Where(u => asked.Contains(u.MediatorId))
            .Select(u => new { u.MediatorId, u.From, u.To }).ToListAsync(stop);
        return
        [
            .. meetings.Select(one => new Clash(ClashKind.MediatorInSession, own[one.MediatorId], new TimeSlot(one.PlannedAt, one.PlannedUntil)))
                .Concat(absences.Select(one => new Clash(ClashKind.MediatorAway, own[one.MediatorId!.Value], new TimeSlot(one.From, one.To))))
                .OrderBy(clash => clash.Slot.From).ThenBy(clash => clash.Who, StringComparer.Ordinal),
        ];
    }

    /// <summary>The rooms of a committee that are in use, each with what it is taken by.</summary>
    public async Task<IReadOnlyList<RoomAt>> OfRoomsAsync(OrganizationId committee, TimeSlot slot, SessionId? but, CancellationToken stop)
    {
        var rooms = await RoomsAsync(committee, stop);
        var clashes = await OfRoomsAsync(rooms, slot, but, stop);
        return [.. rooms.Select(room => new RoomAt(room, [.. clashes[room.Id]]))];
    }

    public Task<List<MeetingRoom>> RoomsAsync(OrganizationId committee, CancellationToken stop) =>
        db.Set<MeetingRoom>().AsNoTracking().Where(room => room.OrganizationId == committee && room.WithdrawnAt == null).OrderBy(room => room.Name).ToListAsync(stop);

    private async Task<ILookup<RoomId, Clash>> OfRoomsAsync(List<MeetingRoom> rooms, TimeSlot slot, SessionId? but, CancellationToken stop)
    {
        var names = rooms.ToDictionary(room => room.Id, room => room.Name);
        var asked = names.Keys.Select(id => (RoomId?)id).ToList();
        var meetings = await ToBeHeld(db, slot).Where(found => asked.Contains(found.Session.RoomId) && found.Session.Id != but)
            .Select(found => new { found.Session.RoomId, found.Session.PlannedAt, found.Session.PlannedUntil }).ToListAsync(stop);
        var closures = await db.Set<Unavailability>().StandingIn(slot).Where(u => asked.Contains(u.RoomId))
            .Select(u => new { u.RoomId, u.From, u.To }).ToListAsync(stop);
        return meetings.Select(one => (Room: one.RoomId!.Value, Clash: new Clash(ClashKind.RoomTaken, names[one.RoomId.Value], new TimeSlot(one.PlannedAt, one.PlannedUntil))))
            .Concat(closures.Select(one => (Room: one.RoomId!.Value, Clash: new Clash(ClashKind.RoomClosed, names[one.RoomId.Value], new TimeSlot(one.From, one.To)))))
            .OrderBy(one => one.Clash.Slot.From).ToLookup(one => one.Room, one => one.Clash);
    }

    /// <summary>The room and all that is taken at the time of a new session; null when the committee has no such room.</summary>
    /// <param name="room">Null for a place that is no room; the same for the next.</param>
    /// <param name="accepts">Whoever plans knows of the mediators' clashes and plans all the same.</param>
    /// <exception cref="InvalidOperationException">A room is asked for outside a transaction; the same for the next.</exception>
    public async Task<Booking?> BookAsync(MediationCase mediation, Guid? room, TimeSlot slot, bool accepts, CancellationToken stop) =>
        await BookRoomAsync(mediation, room, slot, but: null, stop) is { } booked
            ? booked with { Clashes = [.. await OfMediatorsAsync(mediation, slot, but: null, stop), .. booked.Clashes], AreAccepted = accepts }
            : null;

    /// <summary>The room alone, in the turn of this transaction: what is read after it stays true until the transaction ends.</summary>
    /// <param name="but">The session that is to be in it.</param>
    public async Task<Booking?> BookRoomAsync(MediationCase mediation, Guid? room, TimeSlot slot, SessionId? but, CancellationToken stop) =>
        room is not { } asked ? Booking.Free
        : await TakeTurnAsync(new RoomId(asked), mediation.OrganizationId, stop) is not { } found ? null
        : new Booking(found, [.. (await OfRoomsAsync([found], slot, but, stop))[found.Id]], AreAccepted: false);

    /// <summary>
    /// Waits until nobody else fills or frees the room and reads it: the row is written first, so a second transaction waits here until the first has
    /// ended and then sees what it left.
    /// </summary>
    public async Task<MeetingRoom?> TakeTurnAsync(RoomId room, OrganizationId committee, CancellationToken stop)
    {
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("A room's turn is taken in the transaction of what is planned there.");
        }
        var raised = await db.Set<MeetingRoom>().Where(found => found.Id == room && found.OrganizationId == committee)
            .ExecuteUpdateAsync(set => set.SetProperty(found => found.Turns, found => found.Turns + 1), stop);
        return raised == 0 ? null : await db.Set<MeetingRoom>().AsNoTracking().SingleAsync(found => found.Id == room, stop);
    }
}
