using Hejie.Data;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Destruction;
using Hejie.Domain.Privacy;
using Hejie.Domain.Quality;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Destruction;

/// <summary>Archived files past their period, and what bars the destruction of each.</summary>
public static class DueFiles
{
    /// <summary>The files of a scope that stand on no other open list.</summary>
    public static IQueryable<MediationCase> Due(this HejieDb db, DestructionScope scope)
    {
        var dueBy = scope.DueBy;
        var due = db.Set<MediationCase>().AsNoTracking()
            .Where(c => c.State == CaseState.Archived && c.DestroyedOn == null && c.KeptUntil != null && c.KeptUntil <= dueBy)
            .Where(c => !db.Set<DestructionLine>().Any(line => line.CaseId == c.Id
                && db.Set<DestructionList>().Any(list => list.Id == line.ListId && list.State != DestructionState.Done && list.State != DestructionState.Dropped)));
        return scope.Committee is { } committee ? due.Where(c => c.OrganizationId == committee) : due;
    }

    /// <summary>The first <paramref name="most"/> of them, oldest number first.</summary>
    public static async Task<IReadOnlyList<DueFile>> FirstDueAsync(this HejieDb db, DestructionScope scope, int most, CancellationToken stop)
    {
        var rows = await db.Due(scope).OrderBy(c => c.Number).Take(most).Select(c => new
        {
            c.Id,
            c.Number,
            c.VolumeNumber,
            c.Type,
            c.Retention,
            c.ArchivedOn,
            c.KeptUntil,
        }).ToListAsync(stop);
        var hindrances = await db.HindrancesAsync([.. rows.Select(row => row.Id)], stop);
        return [.. rows.Select(row => new DueFile(
            row.Id, row.Number, row.VolumeNumber, row.Type, row.Retention!.Period, row.ArchivedOn!.Value, row.KeptUntil!.Value, Hindrance(hindrances, row.Id)))];
    }

    /// <summary>What bars the destruction of one file now; null when nothing does.</summary>
    public static async Task<DestructionHindrance?> HindranceAsync(this HejieDb db, CaseId id, CancellationToken stop) => Hindrance(await db.HindrancesAsync([id], stop), id);

    private static DestructionHindrance? Hindrance(Dictionary<CaseId, DestructionHindrance> hindrances, CaseId id) =>
        hindrances.TryGetValue(id, out var hindrance) ? hindrance : null;

    private static async Task<Dictionary<CaseId, DestructionHindrance>> HindrancesAsync(this HejieDb db, List<CaseId> cases, CancellationToken stop)
    {
        var found = new Dictionary<CaseId, DestructionHindrance>();
        void Note(IEnumerable<CaseId> hindered, DestructionHindrance by)
        {
            foreach (var id in hindered)
            {
                found.TryAdd(id, by);
            }
        }
        Note(await db.Set<MediationCase>().Where(c => cases.Contains(c.Id) && c.Hold != null).Select(c => c.Id).ToListAsync(stop), DestructionHindrance.OnHold);
        Note(await db.Set<JudicialConfirmation>()
            .Where(asking => cases.Contains(asking.CaseId) && (asking.State == ConfirmationState.Applied || asking.State == ConfirmationState.Accepted))
            .Select(asking => asking.CaseId).ToListAsync(stop), DestructionHindrance.CourtPending);
        Note(await db.Set<DataSubjectRequest>().Where(request => cases.Contains(request.CaseId) && request.AnsweredOn == null)
            .Select(request => request.CaseId).ToListAsync(stop), DestructionHindrance.RequestOpen);
        Note(await ( // a watch of a round before is looked at no more
            from watch in db.Set<DurabilityWatch>()
            join c in db.Set<MediationCase>() on new { watch.DistrictCode, watch.CaseId, watch.Round } equals new { c.DistrictCode, CaseId = c.Id, c.Round }
            where cases.Contains(watch.CaseId) && watch.NextDueOn != null
            select watch.CaseId).ToListAsync(stop), DestructionHindrance.WatchRunning);
        Note(await db.Set<FileReview>().Where(review => cases.Contains(review.CaseId) && review.State != FileReviewState.Closed)
            .Select(review => review.CaseId).ToListAsync(stop), DestructionHindrance.ReviewOpen);
        return found;
    }
}
