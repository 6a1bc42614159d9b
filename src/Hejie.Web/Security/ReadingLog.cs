using System.Threading.Channels;
using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Deadlines;
using Microsoft.EntityFrameworkCore;
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

    /// <summary>Saves what is waiting, also at shutdown.</summary>
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

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        while (_waiting.Reader.Count > 0)
        {
            await FlushAsync(cancellationToken);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await _waiting.Reader.WaitToReadAsync(stoppingToken))
        {
            await Task.Delay(Gather, stoppingToken);
            try
            {
                await FlushAsync(stoppingToken);
            }
            catch (DbUpdateException broken)
            {
                log.LogCritical(broken, "Readings of cases could not be written down");
            }
        }
    }
}
