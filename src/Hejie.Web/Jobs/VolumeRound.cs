using System.Data.Common;
using System.Security.Cryptography;
using Hejie.Data;
using Hejie.Data.Files;
using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Web.Shared.Archiving;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Signing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Hejie.Web.Jobs;

/// <summary>Binds and stores the volumes that a round has left, a case at a time; one that fails is noted and the next begun.</summary>
/// <remarks>It may be killed anywhere and goes on with what is left; two that work at once store each volume once.</remarks>
public sealed class VolumeRound(IHejieDbFactory databases, IFileStore files, SigningIdentities identities, Moments moments, TimeProvider clock, ILogger<VolumeRound> log)
{
    private const int LongestDetail = 500;
    private const int MostTries = 5;

    /// <summary>Does what is left until nothing is, or somebody stops the round.</summary>
    /// <param name="hands">How many cases are worked on at once.</param>
    /// <param name="told">Hears after each case how many are done and failed, and of how many.</param>
    /// <param name="most">After how many cases to leave the rest to the next look; the round then stays open.</param>
    public async Task<RoundWork> GoOnAsync(
        string district, ArchiveRound round, int hands, Action<RoundWork>? told, CancellationToken stop, int most = int.MaxValue)
    {
        var all = await InDistrictAsync(district, db => new ArchiveRounds(db, clock).LeftAsync(round.Number, stop));
        var left = all.Take(most).ToList();
        var work = new RoundWork(left.Count, 0, 0, IsStopped: false);
        var counting = new Lock();
        using var halt = CancellationTokenSource.CreateLinkedTokenSource(stop);
        await Parallel.ForEachAsync(left, new ParallelOptions { MaxDegreeOfParallelism = hands, CancellationToken = stop }, async (id, _) =>
        {
            if (halt.IsCancellationRequested)
            {
                return;
            }
            var done = await DoAsync(district, round, id, stop);
            if (done is null)
            {
                await halt.CancelAsync();
                return;
            }
            lock (counting)
            {
                work = done.Value ? work with { Done = work.Done + 1 } : work with { Failed = work.Failed + 1 };
                told?.Invoke(work);
            }
        });
        if (halt.IsCancellationRequested)
        {
            return work with { IsStopped = true };
        }
        if (left.Count == all.Count)
        {
            await InDistrictAsync(district, db => FinishAsync(db, round.Number, stop));
        }
        log.LogInformation("Round {Round} of {District}: {Done} volumes stored, {Failed} failed", round.Number, district, work.Done, work.Failed);
        return work;
    }

    /// <returns>Whether nothing is left to do for the case; null when the round was stopped before it was begun.</returns>
    private async Task<bool?> DoAsync(string district, ArchiveRound round, CaseId id, CancellationToken stop)
    {
        if (!await InDistrictAsync(district, db => new ArchiveRounds(db, clock).GoesOnAsync(round.Number, stop)))
        {
            return null;
        }
        try
        {
            return await InDistrictAsync(district, db => StoreAsync(db, round, id, stop));
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            log.LogError(failed, "The volume of {Case} was not stored", id.Value);
            await InDistrictAsync(district, db => NoteAsync(db, round.Number, id, failed, stop));
            return false;
        }
    }

    /// <summary>A case that was reopened since the round was counted owes no volume yet, and one that was destroyed none any more: they are passed over.</summary>
    private async Task<bool> StoreAsync(HejieDb db, ArchiveRound round, CaseId id, CancellationToken stop)
    {
        var file = await new CaseFiles(db, moments).ReadAsync(id, stop) ?? throw new InvalidOperationException("The case is gone.");
        if (!file.Case.IsReadOnly || file.Case.IsDestroyed)
        {
            return true;
        }
        var archivedAt = file.Case.Timeline.Last(entry => entry.Act == CaseAct.Archive).At;
        await new SealedPapers(db, files, new CaseDocuments(db, files, clock), identities, clock)
            .KeepVolumeAsync(file, archivedAt > round.BeganAt ? archivedAt : round.BeganAt, stop);
        return true;
    }

    /// <summary>Writes down why; a case that failed before gets the new reason.</summary>
    private async Task<bool> NoteAsync(HejieDb db, int round, CaseId id, Exception failed, CancellationToken stop)
    {
        var (fault, detail) = (FaultOf(failed), failed.Message.Length > LongestDetail ? failed.Message[..LongestDetail] : failed.Message);
        for (var attempt = 1; ; attempt++)
        {
            if (await db.Set<VolumeFailure>().SingleOrDefaultAsync(known => known.CaseId == id, stop) is { } before)
            {
                (before.Fault, before.Detail, before.Round, before.FailedAt) = (fault, detail, round, clock.GetUtcNow().UtcDateTime);
                before.Tries++;
            }
            else
            {
                db.Add(new VolumeFailure
                {
                    DistrictCode = db.Scope.District,
                    CaseId = id,
                    Number = await db.Set<MediationCase>().Where(c => c.Id == id).Select(c => c.Number).SingleAsync(stop),
                    Fault = fault,
                    Detail = detail,
                    Round = round,
                    FailedAt = clock.GetUtcNow().UtcDateTime,
                });
            }
            try
            {
                await db.SaveChangesAsync(stop);
                return true;
            }
            catch (DbUpdateException other) when (db.IsDuplicate(other) && attempt < MostTries)
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>Over, unless somebody stopped it in the last moment: then it is left to be resumed.</summary>
    private async Task<bool> FinishAsync(HejieDb db, int number, CancellationToken stop)
    {
        try
        {
            return await new ArchiveRounds(db, clock).ActAsync(
                round => round.Number == number ? round.FinishRound(clock.GetUtcNow().UtcDateTime) : RoundRefusals.RoundIsOver, stop) is null;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false; // whoever changed it meanwhile has the last word, and the next look goes on from there
        }
    }

    private static VolumeFault FaultOf(Exception failed) => failed switch
    {
        FileIsLostException { IsMissing: true } => VolumeFault.FileIsMissing,
        FileIsLostException => VolumeFault.FileWasAltered,
        CryptographicException => VolumeFault.KeyDoesNotOpen,
        IOException or UnauthorizedAccessException or DbException or DbUpdateException or RetryLimitExceededException => VolumeFault.NotStored,
        _ => VolumeFault.NotBound,
    };

    private async Task<T> InDistrictAsync<T>(string district, Func<HejieDb, Task<T>> work)
    {
        await using var db = databases.Open(district);
        return await work(db);
    }
}

/// <summary>How far a round has come in this process.</summary>
public sealed record RoundWork(int All, int Done, int Failed, bool IsStopped)
{
    public int Left => All - Done - Failed;
}
