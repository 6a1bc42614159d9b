using Hejie.Data;
using Hejie.Data.Destruction;
using Hejie.Data.Files;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Destruction;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Destruction;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Jobs;

/// <summary>Destroys the files of an approved list, one at a time: the records in one transaction with the journal, then the kept bytes.</summary>
/// <remarks>It may be killed anywhere: a file is destroyed once, and bytes that are still on the disk stand in its line until they are gone.</remarks>
public sealed class DestructionRound(IHejieDbFactory databases, IFileStore files, Moments moments, ILogger<DestructionRound> log)
{
    public const string Name = "destruction";

    /// <summary>The lists of a district that are being destroyed and not stopped.</summary>
    public async Task<IReadOnlyList<DestructionListId>> RunningAsync(string district, CancellationToken stop)
    {
        await using var db = databases.Open(district);
        return await db.Set<DestructionList>().Where(list => list.State == DestructionState.Destroying && list.StoppedAt == null)
            .OrderBy(list => list.Number).Select(list => list.Id).ToListAsync(stop);
    }

    /// <summary>Does what is left of a list until nothing is, or somebody stops it.</summary>
    /// <param name="most">After how many files to leave the rest to the next look.</param>
    /// <returns>How many files were destroyed now.</returns>
    public async Task<int> GoOnAsync(string district, DestructionListId id, CancellationToken stop, int most = int.MaxValue)
    {
        await SweepAsync(district, id, only: null, stop);
        var done = 0;
        List<CaseId> failed = [];
        while (done < most && await NextAsync(district, id, failed, stop) is { } next)
        {
            try
            {
                done += await DestroyAsync(district, id, next, stop) ? 1 : 0;
                await SweepAsync(district, id, next, stop);
            }
            catch (Exception broken) when (broken is not OperationCanceledException)
            {
                log.LogError(broken, "The file of {Case} was not destroyed; the next look tries again", next.Value);
                failed.Add(next);
            }
        }
        await FinishAsync(district, id, stop);
        log.LogInformation("List {List} of {District}: {Done} files destroyed", id.Value, district, done);
        return done;
    }

    /// <summary>The next file to be destroyed, without those that failed just now; null when none is left or the list is stopped.</summary>
    private async Task<CaseId?> NextAsync(string district, DestructionListId id, List<CaseId> without, CancellationToken stop)
    {
        await using var db = databases.Open(district);
        var left = await Left(db, id).Where(line => !without.Contains(line.CaseId)).OrderBy(line => line.Number).Select(line => line.CaseId).Take(1).ToListAsync(stop);
        return left.Count > 0 ? left[0] : null;
    }

    private static IQueryable<DestructionLine> Left(HejieDb db, DestructionListId id) => db.Set<DestructionLine>()
        .Where(line => line.ListId == id && line.Judgement == DestructionJudgement.Destroy && line.DestroyedAt == null)
        .Where(line => db.Set<DestructionList>().Any(list => list.Id == line.ListId && list.State == DestructionState.Destroying && list.StoppedAt == null));

    /// <returns>Whether it was destroyed; false where something bars it by now and it was left out.</returns>
    private async Task<bool> DestroyAsync(string district, DestructionListId id, CaseId caseId, CancellationToken stop)
    {
        await using var db = databases.Open(district);
        try
        {
            return await db.InOneTransactionAsync(token => DestroyOnceAsync(db, id, caseId, token), stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            return false; // somebody else did something to the file or the list: the next look sees what
        }
    }

    private async Task<bool> DestroyOnceAsync(HejieDb db, DestructionListId id, CaseId caseId, CancellationToken stop)
    {
        var list = await db.Set<DestructionList>().SingleAsync(known => known.Id == id, stop);
        var line = await db.Set<DestructionLine>().SingleAsync(known => known.ListId == id && known.CaseId == caseId, stop);
        if (line.DestroyedAt is not null)
        {
            return false;
        }
        if (await db.HindranceAsync(caseId, stop) is { } hindrance)
        {
            line.LeaveOut(hindrance);
            await db.SaveChangesAsync(stop);
            return false;
        }
        var mediation = await db.ReadWholeAsync(caseId, stop);
        var kept = db.KeptFiles(mediation);
        if (line.Destroy(mediation, list, CaseErasure.DigestOf(mediation, kept), [.. kept.Select(file => file.ObjectKey)], moments.Of(Actor.Job(list.DistrictCode, Name))) is not null)
        {
            line.LeaveOut(DestructionHindrance.KeptAgain);
            await db.SaveChangesAsync(stop);
            return false;
        }
        await db.EraseAsync(mediation, stop);
        await db.SaveChangesAsync(stop);
        return true;
    }

    /// <summary>Takes the bytes of destroyed files off the disk.</summary>
    /// <param name="only">The file that was destroyed just now; null for all, as a killed process may have left them.</param>
    private async Task SweepAsync(string district, DestructionListId id, CaseId? only, CancellationToken stop)
    {
        await using var db = databases.Open(district);
        var destroyed = db.Set<DestructionLine>().Where(line => line.ListId == id && line.DestroyedAt != null && line.FileCount > 0);
        if (only is { } one)
        {
            destroyed = destroyed.Where(line => line.CaseId == one);
        }
        foreach (var line in (await destroyed.ToListAsync(stop)).Where(line => line.Leftover.Count > 0))
        {
            foreach (var key in line.Leftover)
            {
                if (!await db.IsReferredToAsync(key, stop))
                {
                    await files.RemoveAsync(key, stop);
                }
            }
            line.Sweep();
            await db.SaveChangesAsync(stop);
        }
    }

    /// <summary>Over, unless something is left or somebody stopped it in the last moment: then it is left to be resumed.</summary>
    private async Task FinishAsync(string district, DestructionListId id, CancellationToken stop)
    {
        await using var db = databases.Open(district);
        var list = await db.Set<DestructionList>().SingleAsync(known => known.Id == id, stop);
        if (list.IsRunning && !await Left(db, id).AnyAsync(stop) && list.FinishDestroying(moments.Of(Actor.Job(district, Name)).Now) is null)
        {
            try
            {
                await db.SaveChangesAsync(stop);
            }
            catch (DbUpdateConcurrencyException)
            {
                log.LogInformation("List {List} was changed as it ended; the next look goes on from there", id.Value);
            }
        }
    }
}
