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

    private readonly Channel<AccessLogEntry> _waiting = Channel.CreateBounded<AccessLogEntry>(Capacity);

    /// <summary>Waits only when the database is thousands of readings behind.</summary>
    public ValueTask NoteAsync(Actor actor, Guid caseId, CancellationToken stop)
    {
        var key = (nameof(ReadingLog), actor.DistrictCode, actor.Reference, caseId);
        if (recent.TryGetValue(key, out _))
        {
            return ValueTask.CompletedTask;
        }
        recent.Set(key, true, SameReading);
        var now = clock.GetUtcNow().UtcDateTime;
        return _waiting.Writer.WriteAsync(AccessLogEntry.Of(AccessKind.ReadCase, actor, caseId, null, ChinaTime.DayOf(now), now), stop);
    }

    /// <summary>Saves a batch of what is waiting.</summary>
    public async Task FlushAsync(CancellationToken stop)
    {
        List<AccessLogEntry> batch = [];
        while (batch.Count < Batch && _waiting.Reader.TryRead(out var entry))
        {
            batch.Add(entry);
        }
        foreach (var district in batch.GroupBy(entry => entry.DistrictCode))
        {
            await using var db = databases.Open(district.Key);
            db.AddRange(district);
            await db.SaveChangesAsync(stop);
        }
    }

    /// <summary>Takes no more and waits until all that is waiting is saved, however often and by whom it is asked.</summary>
    public override Task StopAsync(CancellationToken cancellationToken)
    {
        _waiting.Writer.TryComplete();
        return base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await _waiting.Reader.WaitToReadAsync(CancellationToken.None))
        {
            await Task.Delay(Gather, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            try
            {
                await FlushAsync(CancellationToken.None);
            }
            catch (Exception broken) when (broken is DbException or DbUpdateException or RetryLimitExceededException)
            {
                log.LogCritical(broken, "Readings of cases could not be written down");
            }
        }
    }
}
