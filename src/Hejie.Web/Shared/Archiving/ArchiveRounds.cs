using Hejie.Data;
using Hejie.Domain;
using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Archiving;

/// <summary>How far the volumes of a district are stored.</summary>
/// <param name="Stored">Volumes that are stored.</param>
/// <param name="Left">Archived cases without a stored volume; those that failed are among them.</param>
/// <param name="Failed">Cases of which the last try failed.</param>
public sealed record ArchiveStanding(ArchiveRound? Round, int Stored, int Left, int Failed);

/// <summary>The rounds of the district at hand, and what is left for them.</summary>
public sealed class ArchiveRounds(HejieDb db, TimeProvider clock)
{
    private const int MostTries = 5;

    public async Task<ArchiveStanding> StandingAsync(CancellationToken stop)
    {
        var stored = await db.Set<SealedPaper>().CountAsync(paper => paper.Kind == SealedPaperKind.Volume, stop);
        return new(await LastAsync(stop), stored, await Unstored().CountAsync(stop), await Failed().CountAsync(stop));
    }

    public Task<ArchiveRound?> LastAsync(CancellationToken stop) => db.Set<ArchiveRound>().AsNoTracking().OrderByDescending(round => round.Number).FirstOrDefaultAsync(stop);

    /// <summary>The round under way, or a new one; of two that begin one at once the second joins the first.</summary>
    public async Task<ArchiveRound> OpenAsync(CancellationToken stop)
    {
        for (var attempt = 1; ; attempt++)
        {
            var last = await LastAsync(stop);
            if (last is { IsOver: false })
            {
                return last;
            }
            var now = clock.GetUtcNow().UtcDateTime;
            var begun = ArchiveRound.Begin(db.Scope.District, (last?.Number ?? 0) + 1, now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond)));
            db.Add(begun);
            try
            {
                await db.SaveChangesAsync(stop);
                return begun;
            }
            catch (DbUpdateException other) when (db.IsDuplicate(other) && attempt < MostTries)
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>Does one verb on the last round and saves it.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else did something to it in between.</exception>
    public async Task<Refusal?> ActAsync(Func<ArchiveRound, Refusal?> verb, CancellationToken stop)
    {
        var last = await db.Set<ArchiveRound>().OrderByDescending(round => round.Number).FirstOrDefaultAsync(stop);
        return last is null ? RoundRefusals.RoundIsOver : await db.SaveAsync(verb(last), stop);
    }

    /// <summary>Whether the round is still to go on.</summary>
    public Task<bool> GoesOnAsync(int round, CancellationToken stop) =>
        db.Set<ArchiveRound>().AnyAsync(one => one.Number == round && one.StoppedAt == null && one.FinishedAt == null, stop);

    /// <summary>The archived cases without a stored volume that have not failed in this round, oldest number first.</summary>
    public Task<List<CaseId>> LeftAsync(int round, CancellationToken stop) => Unstored()
        .Where(c => !db.Set<VolumeFailure>().Any(failed => failed.DistrictCode == c.DistrictCode && failed.CaseId == c.Id && failed.Round == round))
        .OrderBy(c => c.Number).Select(c => c.Id).ToListAsync(stop);

    /// <summary>What failed and is still left: not what another process stored meanwhile, nor what was reopened.</summary>
    public IQueryable<VolumeFailure> Failed() => db.Set<VolumeFailure>().AsNoTracking()
        .Where(failed => Unstored().Any(c => c.DistrictCode == failed.DistrictCode && c.Id == failed.CaseId));

    /// <summary>A reopened case has the volume of its earlier round stored, and owes the one of this round.</summary>
    private IQueryable<MediationCase> Unstored() => db.Set<MediationCase>()
        .Where(c => c.State == CaseState.Archived && c.DestroyedOn == null
            && !db.Set<SealedPaper>().Any(paper => paper.DistrictCode == c.DistrictCode && paper.CaseId == c.Id && paper.Kind == SealedPaperKind.Volume && paper.Edition == c.Round));
}
