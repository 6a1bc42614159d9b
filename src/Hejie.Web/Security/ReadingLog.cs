using System.Collections.Concurrent;
using System.Data.Common;
using System.Threading.Channels;
using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Deadlines;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Caching.Memory;

namespace Hejie.Web.Security;

/// <summary>Notes who reads which case, many at a time and off the request's way; the same reader and case once in ten minutes.</summary>
public sealed class ReadingLog(IHejieDbFactory databases, IMemoryCache recent, TimeProvider clock, ILogger<ReadingLog> log) : BackgroundService
{
    private const int Capacity = 10_000;
    private const int Batch = 500;
    private static readonly TimeSpan SameReading = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Gather = TimeSpan.FromMilliseconds(250);

    private static readonly TimeSpan BeforeTheNextTry = TimeSpan.FromSeconds(2);

    private readonly Channel<AccessLogEntry> _waiting = Channel.CreateBounded<AccessLogEntry>(Capacity);
    private readonly ConcurrentDictionary<(string District, string Actor, Guid? Case), byte> _underway = new();
    private readonly ConcurrentQueue<List<AccessLogEntry>> _unsaved = new();

    /// <summary>Waits only when the database is thousands of readings behind.</summary>
    public async ValueTask NoteAsync(Actor actor, Guid caseId, CancellationToken stop)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var entry = AccessLogEntry.Of(AccessKind.ReadCase, actor, caseId, null, ChinaTime.DayOf(now), now);
        if (recent.TryGetValue(ReadingOf(entry), out _) || !_underway.TryAdd(ReadingOf(entry), 0))
        {
            return;
        }
        try
        {
            await _waiting.Writer.WriteAsync(entry, stop);
        }
        catch (Exception notTaken) when (notTaken is OperationCanceledException or ChannelClosedException)
        {
            _underway.TryRemove(ReadingOf(entry), out _);
            throw;
        }
    }

    private static (string District, string Actor, Guid? Case) ReadingOf(AccessLogEntry entry) => (entry.DistrictCode, entry.Actor, entry.CaseId);

    /// <summary>Saves what could not be saved before, or else a batch of what is waiting; a batch that fails is kept for the next time.</summary>
    /// <returns>Whether all of it was saved.</returns>
    public async Task<bool> FlushAsync(CancellationToken stop)
    {
        var isSaved = true;
        foreach (var batch in Take())
        {
            try
            {
                await SaveAsync(batch, stop);
                batch.ForEach(Remember);
            }
            catch (Exception broken) when (broken is DbException or DbUpdateException or RetryLimitExceededException)
            {
                log.LogCritical(broken, "Readings of cases could not be written down yet");
                _unsaved.Enqueue(batch);
                isSaved = false;
            }
        }
        return isSaved;
    }

    private List<List<AccessLogEntry>> Take()
    {
        List<List<AccessLogEntry>> batches = [];
        while (_unsaved.TryDequeue(out var again))
        {
            batches.Add(again);
        }
        if (batches.Count > 0)
        {
            return batches;
        }
        List<AccessLogEntry> taken = [];
        while (taken.Count < Batch && _waiting.Reader.TryRead(out var entry))
        {
            taken.Add(entry);
        }
        return [.. taken.GroupBy(entry => entry.DistrictCode).Select(district => district.ToList())];
    }

    private async Task SaveAsync(List<AccessLogEntry> batch, CancellationToken stop)
    {
        await using var db = databases.Open(batch[0].DistrictCode);
        db.AddRange(batch);
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException twice) when (db.IsDuplicate(twice))
        {
            // The first try was saved, and only its answer was lost.
        }
    }

    /// <summary>The same reading again within ten minutes is not written: only now, when this one is.</summary>
    private void Remember(AccessLogEntry entry)
    {
        recent.Set(ReadingOf(entry), true, SameReading);
        _underway.TryRemove(ReadingOf(entry), out _);
    }

    /// <summary>Takes no more and waits until all that is waiting is saved, however often and by whom it is asked.</summary>
    public override Task StopAsync(CancellationToken cancellationToken)
    {
        _waiting.Writer.TryComplete();
        return base.StopAsync(cancellationToken);
    }

    /// <summary>When the program stops, what still fails then is lost, as the log has said.</summary>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!_unsaved.IsEmpty || await _waiting.Reader.WaitToReadAsync(CancellationToken.None))
        {
            await Task.Delay(_unsaved.IsEmpty ? Gather : BeforeTheNextTry, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!await FlushAsync(CancellationToken.None) && stoppingToken.IsCancellationRequested)
            {
                return;
            }
        }
    }
}
