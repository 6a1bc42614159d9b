using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Calendars;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;
using Hejie.Domain.Sessions;
using Hejie.Web.Security;
using Hejie.Web.Shared.Cases;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Calendars;

public enum CalendarEntryKind
{
    Session,
    Absence,
    Closure,
}

/// <summary>A case's session as far as the reader may know it.</summary>
public sealed record CalendarSession(CaseNumber Case, int Number, MediationMode Mode, string Place, SessionState State);

/// <summary>One thing on a calendar.</summary>
/// <param name="Who">The mediators of a session, who is away, or the room.</param>
/// <param name="Session">Null for anything else, and for a session in a case that the reader may not read.</param>
/// <param name="Reason">Why somebody is away or a room closed, where the reader may know it.</param>
public sealed record CalendarEntry(CalendarEntryKind Kind, TimeSlot Slot, string Who, CalendarSession? Session, UnavailabilityKind? Reason);

/// <param name="Kind">Null outside the years of the calendar.</param>
/// <param name="Holiday">The holiday it belongs to or is worked for.</param>
public sealed record CalendarDay(DateOnly Day, DayKind? Kind, string? Holiday, IReadOnlyList<CalendarEntry> Entries);

/// <summary>What is asked for; null for what the reader sees first.</summary>
public sealed record CalendarAsked(Guid? Committee, Guid? Mediator, Guid? Room, DateOnly? Day);

/// <summary>A week, Monday first, with what one can turn to.</summary>
/// <param name="Committee">Null for a mediator, who has his own calendar only.</param>
public sealed record CalendarWeek(
    DateOnly Monday, IReadOnlyList<CalendarDay> Days, IReadOnlyList<MediationOrganization> Committees, MediationOrganization? Committee, IReadOnlyList<Mediator> Mediators, IReadOnlyList<MeetingRoom> Rooms);

/// <summary>Reads calendars: a mediator's own, a committee's whole, by mediator or by room.</summary>
public sealed class CalendarBoard(HejieDb db, Moments moments)
{
    /// <summary>The week of the day; null for a committee, mediator or room whose calendar the actor does not see.</summary>
    public async Task<CalendarWeek?> ReadAsync(CalendarAsked asked, Actor actor, CancellationToken stop)
    {
        var monday = MondayOf(asked.Day is { } day && HolidayCalendar.Covers(day) ? day : moments.Today);
        var committees = await db.Organizations.AsNoTracking().WithCalendarFor(actor).OrderBy(body => body.Name).ToListAsync(stop);
        var committee = asked.Committee is { } one ? committees.Find(body => body.Id.Value == one) : committees.FirstOrDefault();
        var mediators = committee is null
            ? await db.Mediators.AsNoTracking().WithAbsencesFor(actor, moments.Today).ToListAsync(stop)
            : await db.Mediators.AsNoTracking().Of(committee.Id, moments.Today).OrderBy(mediator => mediator.NameSortKey).ToListAsync(stop);
        var own = committee?.Id;
        var rooms = own is null ? [] : await db.Set<MeetingRoom>().AsNoTracking().Where(room => room.OrganizationId == own).OrderBy(room => room.Name).ToListAsync(stop);
        if ((asked.Committee is not null && committee is null)
            || (asked.Mediator is { } who && !mediators.Exists(mediator => mediator.Id.Value == who))
            || (asked.Room is { } where && !rooms.Exists(room => room.Id.Value == where)))
        {
            return null;
        }
        var shown = mediators.FindAll(mediator => asked.Mediator is { } only ? mediator.Id.Value == only : asked.Room is null);
        var closed = rooms.FindAll(room => asked.Room is { } only ? room.Id.Value == only : asked.Mediator is null);
        var week = new TimeSlot(ChinaTime.StartOf(monday), ChinaTime.StartOf(monday.AddDays(7)));
        List<CalendarEntry> entries =
        [
            .. await SessionsAsync(asked, own, shown, week, actor, stop),
            .. await AbsencesAsync(shown, week, actor, stop),
            .. await ClosuresAsync(closed, week, stop),
        ];
        var days = Enumerable.Range(0, 7).Select(monday.AddDays).Select(date => DayOf(date, entries)).ToList();
        return new CalendarWeek(monday, days, committees, committee, mediators, rooms);
    }

    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static CalendarDay DayOf(DateOnly day, List<CalendarEntry> entries)
    {
        var slot = new TimeSlot(ChinaTime.StartOf(day), ChinaTime.StartOf(day.AddDays(1)));
        var isKnown = HolidayCalendar.Covers(day);
        return new CalendarDay(
            day, isKnown ? HolidayCalendar.Standard.KindOf(day) : null, isKnown ? HolidayCalendar.Standard.HolidayOf(day) : null,
            [.. entries.Where(entry => entry.Slot.Overlaps(slot)).OrderBy(entry => entry.Slot.From).ThenBy(entry => entry.Who, StringComparer.Ordinal)]);
    }

    private async Task<IEnumerable<CalendarEntry>> SessionsAsync(
        CalendarAsked asked, OrganizationId? committee, List<Mediator> shown, TimeSlot week, Actor actor, CancellationToken stop)
    {
        var ids = shown.ConvertAll(mediator => mediator.Id);
        RoomId? room = asked.Room is { } only ? new RoomId(only) : null;
        var (isOfAny, isWhole) = (asked.Mediator is null && room is not null, asked.Mediator is null && committee is not null);
        var rows = await (
            from found in Occupancy.ToBeHeld(db, week, withHeld: true)
            let session = found.Session
            let mediation = found.Case
            where (room == null || session.RoomId == room)
                && (isOfAny || (isWhole && mediation.OrganizationId == committee) || mediation.Mediators.Any(named => named.Until == null && ids.Contains(named.MediatorId)))
            select new
            {
                session.PlannedAt,
                session.PlannedUntil,
                Told = new CalendarSession(mediation.Number, session.Number, session.Mode, session.Place, session.State),
                mediation.Id,
                Named = mediation.Mediators.Where(named => named.Until == null).Select(named => new { named.MediatorId, named.Name }).ToList(),
            }).ToListAsync(stop);
        var cases = rows.Select(row => row.Id).Distinct().ToList();
        var visible = (await db.Set<MediationCase>().AsNoTracking().VisibleTo(actor).Where(known => cases.Contains(known.Id)).Select(known => known.Id).ToListAsync(stop)).ToHashSet();
        return
        [
            .. from row in rows
               let isOpen = visible.Contains(row.Id)
               select new CalendarEntry(
                   CalendarEntryKind.Session, new TimeSlot(row.PlannedAt, row.PlannedUntil),
                   string.Join('、', row.Named.Where(named => isOpen || ids.Contains(named.MediatorId)).Select(named => named.Name)), isOpen ? row.Told : null, Reason: null),
        ];
    }

    private async Task<IEnumerable<CalendarEntry>> AbsencesAsync(List<Mediator> shown, TimeSlot week, Actor actor, CancellationToken stop)
    {
        var names = shown.ToDictionary(mediator => mediator.Id, mediator => mediator.Name);
        var ids = shown.ConvertAll(mediator => (MediatorId?)mediator.Id);
        var knowsWhy = Permissions.Allows(actor, Permission.KeepAbsences);
        var rows = await db.Set<Unavailability>().StandingIn(week).Where(absence => ids.Contains(absence.MediatorId)).ToListAsync(stop);
        return rows.Select(absence => new CalendarEntry(CalendarEntryKind.Absence, absence.Slot, names[absence.MediatorId!.Value], Session: null, knowsWhy ? absence.Kind : null));
    }

    private async Task<IEnumerable<CalendarEntry>> ClosuresAsync(List<MeetingRoom> rooms, TimeSlot week, CancellationToken stop)
    {
        var names = rooms.ToDictionary(room => room.Id, room => room.Name);
        var ids = rooms.ConvertAll(room => (RoomId?)room.Id);
        var rows = await db.Set<Unavailability>().StandingIn(week).Where(closure => ids.Contains(closure.RoomId)).ToListAsync(stop);
        return rows.Select(closure => new CalendarEntry(CalendarEntryKind.Closure, closure.Slot, names[closure.RoomId!.Value], Session: null, closure.Kind));
    }

    /// <summary>The actor's own sessions from today on, for a calendar elsewhere; null for whoever mediates nothing.</summary>
    public async Task<IReadOnlyList<OwnSession>?> OwnAsync(Actor actor, CancellationToken stop)
    {
        if (actor.MediatorId is not { } self)
        {
            return null;
        }
        var id = new MediatorId(self);
        var ahead = new TimeSlot(ChinaTime.StartOf(moments.Today), ChinaTime.StartOf(moments.Today.AddDays(TimeSlot.MostDays)));
        return await (
            from found in Occupancy.ToBeHeld(db, ahead)
            where found.Case.Mediators.Any(named => named.Until == null && named.MediatorId == id)
            orderby found.Session.PlannedAt
            select new OwnSession(found.Session.Id, found.Case.Number, found.Session.Number, found.Session.PlannedAt, found.Session.PlannedUntil, found.Session.Place)).ToListAsync(stop);
    }
}

/// <summary>One of one's own sessions: the case's number and the place, nobody's name.</summary>
public sealed record OwnSession(SessionId Id, CaseNumber Case, int Number, DateTime From, DateTime To, string Place);
