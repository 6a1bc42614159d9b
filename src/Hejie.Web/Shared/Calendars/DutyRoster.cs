using Hejie.Data;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Calendars;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Shared.Linkage;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Calendars;

/// <summary>Somebody on duty on a day.</summary>
/// <param name="IsAway">Leave, illness or another duty lies in the time: somebody else is needed.</param>
public sealed record OnDuty(DutyShift Shift, bool IsAway);

/// <summary>A day of the roster.</summary>
/// <param name="IsOpen">Whether it is a workday: then somebody should be there.</param>
/// <param name="IsPast">Whether it is over, so that nothing can be mended.</param>
public sealed record DutyDay(DateOnly Day, bool IsOpen, bool IsPast, IReadOnlyList<OnDuty> People);

/// <summary>A room that sits in another body, with who is there today.</summary>
public sealed record Station(MediationOrganization Room, DutyDay Today);

/// <summary>Who is on duty in the rooms that sit in other bodies, as in the arbitration court (S-5).</summary>
public sealed class DutyRoster(HejieDb db, Moments moments)
{
    /// <summary>The rooms that whoever asks sees: the bureau and a committee of the district all, others those of their street.</summary>
    private async Task<IQueryable<MediationOrganization>> StationsAsync(Actor actor, CancellationToken stop)
    {
        var reach = await LinkageReach.OfAsync(db, actor, stop);
        var rooms = db.Organizations.AsNoTracking().Where(body => body.IsActive && body.StationedAt != null);
        return !reach.SeesAny ? rooms.Where(_ => false)
            : reach.Street is { } street ? rooms.Where(body => body.SubdistrictCode == null || body.SubdistrictCode == street)
            : rooms;
    }

    /// <summary>By name; there are only as many as bodies that took one in.</summary>
    public async Task<IReadOnlyList<Station>> ListAsync(Actor actor, CancellationToken stop)
    {
        var rooms = await (await StationsAsync(actor, stop)).OrderBy(body => body.Name).ToListAsync(stop);
        var days = await DaysAsync([.. rooms.Select(room => room.Id)], moments.Today, 1, stop);
        return [.. rooms.Select(room => new Station(room, days[room.Id][0]))];
    }

    public async Task<MediationOrganization?> FindAsync(Guid id, Actor actor, CancellationToken stop)
    {
        var wanted = new OrganizationId(id);
        return await (await StationsAsync(actor, stop)).SingleOrDefaultAsync(body => body.Id == wanted, stop);
    }

    /// <summary>Whether the roster of the room is his to keep: the bureau's, and that of the committee that the room is or belongs to.</summary>
    public static bool Keeps(MediationOrganization room, Actor actor) => Permissions.Allows(actor, Permission.KeepDuty)
        && (actor.Role == Role.BureauOfficer || (actor.OrganizationId is { } own && (room.Id.Value == own || room.ParentId?.Value == own)));

    public async Task<IReadOnlyList<DutyDay>> WeekAsync(MediationOrganization room, DateOnly first, CancellationToken stop) => (await DaysAsync([room.Id], first, 7, stop))[room.Id];

    private async Task<Dictionary<OrganizationId, IReadOnlyList<DutyDay>>> DaysAsync(List<OrganizationId> rooms, DateOnly first, int count, CancellationToken stop)
    {
        var (last, today) = (first.AddDays(count - 1), moments.Today);
        var shifts = await db.Set<DutyShift>().AsNoTracking()
            .Where(shift => rooms.Contains(shift.OrganizationId) && shift.FirstDay <= last && (shift.LastDay == null || shift.LastDay >= first)).OrderBy(shift => shift.From).ToListAsync(stop);
        var mediators = shifts.ConvertAll(shift => (MediatorId?)shift.MediatorId);
        var absences = await db.Set<Unavailability>().AsNoTracking().StandingIn(new TimeSlot(ChinaTime.StartOf(first), ChinaTime.StartOf(last.AddDays(1)))).Where(absence => mediators.Contains(absence.MediatorId)).ToListAsync(stop);
        return rooms.ToDictionary(room => room, room => (IReadOnlyList<DutyDay>)
        [
            .. Enumerable.Range(0, count).Select(first.AddDays).Select(day => new DutyDay(
                day, HolidayCalendar.Covers(day) && HolidayCalendar.Standard.IsWorkday(day), day < today,
                [.. shifts.Where(shift => shift.OrganizationId == room && shift.IsOn(day)).Select(shift => new OnDuty(shift, IsAway(shift, day)))])),
        ]);

        bool IsAway(DutyShift shift, DateOnly day)
        {
            var slot = new TimeSlot(ChinaTime.InstantOf(day, shift.From), ChinaTime.InstantOf(day, shift.To));
            return absences.Exists(absence => absence.MediatorId == shift.MediatorId && absence.Slot.Overlaps(slot));
        }
    }

    /// <summary>Who may be on duty there: those with a post in the room or in the committee that it belongs to.</summary>
    public async Task<IReadOnlyList<Choice>> PeopleAsync(MediationOrganization room, CancellationToken stop) =>
        [.. (await PeopleOf(room).AsNoTracking().OrderBy(mediator => mediator.NameSortKey).Select(mediator => new { mediator.Id, mediator.Name }).ToListAsync(stop)).Select(mediator => new Choice($"{mediator.Id.Value}", mediator.Name))];

    private IQueryable<Mediator> PeopleOf(MediationOrganization room)
    {
        var today = moments.Today;
        List<OrganizationId> bodies = room.ParentId is { } parent ? [room.Id, parent] : [room.Id];
        return db.Mediators.Where(mediator => mediator.IsActive && mediator.Posts.Any(post => bodies.Contains(post.OrganizationId) && post.From <= today && (post.Until == null || post.Until >= today)));
    }

    /// <param name="once">The id that the form gives, so that sending it again enters no second shift.</param>
    public async Task<Refusal?> EnterAsync(MediationOrganization room, Guid mediator, DutyTimes times, Guid? once, Actor actor, CancellationToken stop)
    {
        var (moment, who) = (moments.Of(actor), new MediatorId(mediator));
        if (await db.Mediators.AsNoTracking().SingleOrDefaultAsync(known => known.Id == who, stop) is not { } known)
        {
            return CalendarRefusals.DutyIsForOwnPeople;
        }
        var id = once is { } given ? new DutyShiftId(given) : DutyShiftId.New(moment.Now);
        var others = await db.Set<DutyShift>().AsNoTracking().Where(shift => shift.MediatorId == who && shift.Id != id).ToListAsync(stop);
        if (DutyShift.Enter(id, room.Id, known, await PeopleOf(room).AnyAsync(person => person.Id == who, stop), times, others, moment, out var refusal) is { } made)
        {
            await db.AddOnceAsync(made, shift => shift.Id == id, stop);
        }
        return refusal;
    }

    /// <returns>False where the room has no such shift.</returns>
    public async Task<(bool IsFound, Refusal? Refusal)> EndAsync(MediationOrganization room, Guid id, Actor actor, CancellationToken stop)
    {
        var wanted = new DutyShiftId(id);
        return await db.Set<DutyShift>().SingleOrDefaultAsync(shift => shift.Id == wanted && shift.OrganizationId == room.Id, stop) is { } found
            ? (true, await db.SaveAsync(found.End(moments.Of(actor)), stop))
            : (false, null);
    }
}
