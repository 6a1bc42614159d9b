using Hejie.Data;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Calendars;
using Hejie.Domain.Cases;
using Hejie.Web.Security;
using Hejie.Web.Shared.Cases;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Calendars;

/// <summary>A session that is planned in a room.</summary>
/// <param name="IsWhileClosed">The room is closed then: the session must move.</param>
public sealed record RoomSession(CaseNumber Number, int Session, TimeSlot Slot, bool IsWhileClosed);

/// <summary>The rooms of a committee: its clerk keeps them and closes them for a time.</summary>
public sealed class RoomBoard(HejieDb db, Moments moments, Occupancy occupancy)
{
    /// <summary>One page by name, with one row more where there is another page.</summary>
    /// <param name="withdrawn">Those that are not used any more; null for all.</param>
    /// <param name="after">Name of the last room of the page before.</param>
    public Task<List<MeetingRoom>> ListAsync(bool? withdrawn, Actor actor, string? after, int size, CancellationToken stop)
    {
        var found = Own(actor).AsNoTracking();
        if (withdrawn is { } gone)
        {
            found = found.Where(room => (room.WithdrawnAt != null) == gone);
        }
        if (after is not null)
        {
            found = found.Where(room => string.Compare(room.Name, after) > 0);
        }
        return found.OrderBy(room => room.Name).Take(size + 1).ToListAsync(stop);
    }

    private IQueryable<MeetingRoom> Own(Actor actor)
    {
        var committee = RegisterVisibility.CommitteeOf(actor);
        return db.Set<MeetingRoom>().Where(room => room.OrganizationId == committee);
    }

    public Task<MeetingRoom?> FindAsync(Guid id, Actor actor, CancellationToken stop)
    {
        var wanted = new RoomId(id);
        return Own(actor).SingleOrDefaultAsync(room => room.Id == wanted, stop);
    }

    /// <param name="once">The id that the form gives, so that sending it again enters no second room; null for a new one.</param>
    public async Task<(MeetingRoom? Made, Refusal? Refusal)> EnterAsync(RoomDetails details, Guid? once, Actor actor, CancellationToken stop)
    {
        var moment = moments.Of(actor);
        var id = once is { } given ? new RoomId(given) : RoomId.New(moment.Now);
        if (MeetingRoom.Enter(id, RegisterVisibility.CommitteeOf(actor) ?? default, details, moment, out var refusal) is not { } made)
        {
            return (null, refusal);
        }
        if (await IsNameTakenAsync(made.Name, id, actor, stop))
        {
            return (null, CalendarRefusals.RoomNameIsTaken);
        }
        await db.AddOnceAsync(made, room => room.Id == id, stop);
        return (made, null);
    }

    private Task<bool> IsNameTakenAsync(string name, RoomId but, Actor actor, CancellationToken stop) =>
        Own(actor).AnyAsync(other => other.Name == name && other.Id != but, stop);

    /// <exception cref="DbUpdateConcurrencyException">Somebody else saved first; the same for all that follow.</exception>
    public async Task<Refusal?> ChangeAsync(MeetingRoom room, int seenVersion, RoomDetails details, Actor actor, CancellationToken stop)
    {
        db.Expect(room, seenVersion);
        return await IsNameTakenAsync(details.Name.Trim(), room.Id, actor, stop)
            ? CalendarRefusals.RoomNameIsTaken
            : await db.SaveAsync(room.Change(details, moments.Of(actor)), stop);
    }

    public Task<Refusal?> BringBackAsync(MeetingRoom room, int seenVersion, Actor actor, CancellationToken stop)
    {
        db.Expect(room, seenVersion);
        return db.SaveAsync(room.BringBack(moments.Of(actor)), stop);
    }

    /// <summary>Plans nothing there any more; in the room's turn, so that no session slips in meanwhile.</summary>
    public Task<Refusal?> WithdrawAsync(Guid id, int seenVersion, Actor actor, CancellationToken stop) => InTurnAsync(id, actor, async (room, token) =>
    {
        db.Expect(room, seenVersion);
        return await db.SaveAsync(room.Withdraw(await Booked(room).CountAsync(token), moments.Of(actor)), token);
    }, stop);

    /// <summary>Closes the room for a time. Sessions that stand there then stay, and are told to the clerk.</summary>
    public Task<Refusal?> CloseAsync(Guid id, TimeSlot slot, UnavailabilityKind kind, string? note, Guid? once, Actor actor, CancellationToken stop) => InTurnAsync(id, actor, async (room, token) =>
    {
        var moment = moments.Of(actor);
        var key = once is { } given ? new UnavailabilityId(given) : UnavailabilityId.New(moment.Now);
        if (await db.Set<Unavailability>().AnyAsync(known => known.Id == key, token))
        {
            return null; // sent before
        }
        if (Unavailability.OfRoom(key, room, slot, kind, note, moment, out var refusal) is { } made)
        {
            db.Add(made);
        }
        return await db.SaveAsync(refusal, token);
    }, stop);

    private Task<Refusal?> InTurnAsync(Guid id, Actor actor, Func<MeetingRoom, CancellationToken, Task<Refusal?>> act, CancellationToken stop) =>
        db.InOneTransactionAsync(async token =>
            await occupancy.TakeTurnAsync(new RoomId(id), RegisterVisibility.CommitteeOf(actor) ?? default, token) is not null && await FindAsync(id, actor, token) is { } room
                ? await act(room, token)
                : CalendarRefusals.RoomIsWithdrawn, stop);

    /// <summary>The closures of a room that are not over, the next first.</summary>
    public Task<List<Unavailability>> ClosuresAsync(MeetingRoom room, CancellationToken stop)
    {
        RoomId? id = room.Id;
        var now = moments.Now;
        return db.Set<Unavailability>().AsNoTracking().Where(closure => closure.RoomId == id && closure.TakenBackAt == null && closure.To > now).OrderBy(closure => closure.From).ToListAsync(stop);
    }

    /// <summary>The room is open after all; null refusal and false when there is no such closure for the actor.</summary>
    public async Task<(bool Found, Refusal? Refusal)> OpenAgainAsync(Guid closure, Actor actor, CancellationToken stop)
    {
        var wanted = new UnavailabilityId(closure);
        var rooms = Own(actor).Select(room => (RoomId?)room.Id);
        return await db.Set<Unavailability>().SingleOrDefaultAsync(known => known.Id == wanted && rooms.Contains(known.RoomId), stop) is { } found
            ? (true, await db.SaveAsync(found.TakeBack(moments.Of(actor)), stop))
            : (false, null);
    }

    private IQueryable<SessionOfCase> Booked(MeetingRoom room)
    {
        RoomId? id = room.Id;
        return Occupancy.ToBeHeld(db, moments.Now).Where(found => found.Session.RoomId == id);
    }

    /// <summary>The sessions that are planned there and not over, the next first.</summary>
    /// <param name="closures">When the room is closed.</param>
    public async Task<IReadOnlyList<RoomSession>> SessionsAsync(MeetingRoom room, IReadOnlyList<Unavailability> closures, CancellationToken stop)
    {
        var rows = await (
            from found in Booked(room)
            orderby found.Session.PlannedAt
            select new { Case = found.Case.Number, found.Session.Number, found.Session.PlannedAt, found.Session.PlannedUntil }).ToListAsync(stop);
        return
        [
            .. from row in rows
               let slot = new TimeSlot(row.PlannedAt, row.PlannedUntil)
               select new RoomSession(row.Case, row.Number, slot, closures.Any(closure => closure.Slot.Overlaps(slot))),
        ];
    }
}
