using Hejie.Data;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Calendars;
using Hejie.Domain.Mediators;
using Hejie.Web.Security;
using Hejie.Web.Shared.Cases;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Calendars;

/// <summary>What the list of absences is narrowed to.</summary>
/// <param name="Mediator">Only of this one.</param>
/// <param name="Past">Those that are over or were taken back, instead of those to come.</param>
public sealed record AbsenceFilter(Guid? Mediator, bool Past);

/// <param name="Sessions">How many sessions of the mediator are planned within it.</param>
public sealed record AbsenceRow(Unavailability Absence, string Name, int Sessions)
{
    public ListPosition Position => new(Absence.From, Absence.Id.Value);
}

/// <summary>The absences of the mediators whom somebody may enter them for: himself, or those of the own committee.</summary>
public sealed class AbsenceBoard(HejieDb db, Moments moments)
{
    /// <summary>One page, the next to come first, or the last to have passed; with one row more where there is another page.</summary>
    public async Task<IReadOnlyList<AbsenceRow>> ListAsync(AbsenceFilter filter, Actor actor, ListPosition? after, int size, CancellationToken stop)
    {
        var now = moments.Of(actor).Now;
        var found = from absence in Visible(actor)
                    join mediator in db.Mediators on new { absence.DistrictCode, Id = absence.MediatorId } equals new { mediator.DistrictCode, Id = (MediatorId?)mediator.Id }
                    select new { Absence = absence, mediator.Name };
        if (filter.Mediator is { } one)
        {
            MediatorId? id = new MediatorId(one);
            found = found.Where(row => row.Absence.MediatorId == id);
        }
        found = filter.Past
            ? found.Where(row => row.Absence.To <= now || row.Absence.TakenBackAt != null)
            : found.Where(row => row.Absence.To > now && row.Absence.TakenBackAt == null);
        if (after is { } last)
        {
            var lastId = new UnavailabilityId(last.Id);
            found = filter.Past
                ? found.Where(row => row.Absence.From < last.At || (row.Absence.From == last.At && row.Absence.Id < lastId))
                : found.Where(row => row.Absence.From > last.At || (row.Absence.From == last.At && row.Absence.Id > lastId));
        }
        var rows = await (filter.Past
            ? found.OrderByDescending(row => row.Absence.From).ThenByDescending(row => row.Absence.Id)
            : found.OrderBy(row => row.Absence.From).ThenBy(row => row.Absence.Id)).Take(size + 1).ToListAsync(stop);
        var meetings = filter.Past ? [] : await MeetingsAsync(rows.ConvertAll(row => row.Absence), stop);
        return
        [
            .. rows.Select(row => new AbsenceRow(
                row.Absence, row.Name, meetings.Count(meeting => meeting.Mediator == row.Absence.MediatorId && meeting.Slot.Overlaps(row.Absence.Slot)))),
        ];
    }

    private IQueryable<Unavailability> Visible(Actor actor)
    {
        var mediators = db.Mediators.WithAbsencesFor(actor, moments.Today).Select(mediator => (MediatorId?)mediator.Id);
        return db.Set<Unavailability>().AsNoTracking().Where(absence => mediators.Contains(absence.MediatorId));
    }

    private sealed record Meeting(MediatorId Mediator, TimeSlot Slot);

    /// <summary>The planned sessions of the mediators from the first absence to the last.</summary>
    private async Task<List<Meeting>> MeetingsAsync(List<Unavailability> absences, CancellationToken stop)
    {
        if (absences.Count == 0)
        {
            return [];
        }
        var ids = absences.Select(absence => absence.MediatorId!.Value).Distinct().ToList();
        var whole = new TimeSlot(absences.Min(absence => absence.From), absences.Max(absence => absence.To));
        var rows = await (
            from found in Occupancy.ToBeHeld(db, whole)
            from named in found.Case.Mediators
            where named.Until == null && ids.Contains(named.MediatorId)
            select new { named.MediatorId, found.Session.PlannedAt, found.Session.PlannedUntil }).ToListAsync(stop);
        return rows.ConvertAll(row => new Meeting(row.MediatorId, new TimeSlot(row.PlannedAt, row.PlannedUntil)));
    }

    /// <summary>Whom the actor may enter absences for, by name.</summary>
    public Task<List<Mediator>> MediatorsAsync(Actor actor, CancellationToken stop) =>
        db.Mediators.AsNoTracking().WithAbsencesFor(actor, moments.Today).OrderBy(mediator => mediator.NameSortKey).ToListAsync(stop);

    public Task<Unavailability?> FindAsync(Guid id, Actor actor, CancellationToken stop)
    {
        var wanted = new UnavailabilityId(id);
        return Visible(actor).AsTracking().SingleOrDefaultAsync(absence => absence.Id == wanted, stop);
    }

    /// <summary>Enters an absence; nothing at all for a mediator who is not the actor's to enter.</summary>
    /// <param name="once">The id that the form gives, so that sending it again enters no second one; null for a new one.</param>
    public async Task<(Unavailability? Made, Refusal? Refusal)> EnterAsync(
        Guid mediator, TimeSlot slot, UnavailabilityKind kind, string? note, Guid? once, Actor actor, CancellationToken stop)
    {
        var (moment, id) = (moments.Of(actor), new MediatorId(mediator));
        if (!await db.Mediators.WithAbsencesFor(actor, moment.Today).AnyAsync(known => known.Id == id, stop))
        {
            return (null, null);
        }
        var key = once is { } given ? new UnavailabilityId(given) : UnavailabilityId.New(moment.Now);
        if (Unavailability.OfMediator(key, id, slot, kind, note, moment, out var refusal) is { } made)
        {
            await db.AddOnceAsync(made, absence => absence.Id == key, stop);
            return (made, null);
        }
        return (null, refusal);
    }

    /// <exception cref="DbUpdateConcurrencyException">Somebody else took it back first.</exception>
    public Task<Refusal?> TakeBackAsync(Unavailability absence, Actor actor, CancellationToken stop) => db.SaveAsync(absence.TakeBack(moments.Of(actor)), stop);
}
