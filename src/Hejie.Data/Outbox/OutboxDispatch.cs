using System.Data.Common;
using System.Security.Cryptography;
using Hejie.Data.Numbering;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Logging;

namespace Hejie.Data.Outbox;

/// <summary>Leases what is due in a district, has it done, and takes it away; what fails waits twice as long each time.</summary>
/// <remarks>At least once: a process that dies after the work and before the taking away leaves the message to the next lease.</remarks>
public sealed class OutboxDispatch(IHejieDbFactory databases, IEnumerable<IOutboxHandler> handlers, TimeProvider clock, ILogger<OutboxDispatch> log)
{
    private const int Batch = 100;
    private const int LongestError = 500;
    private const int MostDoublings = 9;
    private static readonly TimeSpan LeaseTime = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(5);

    /// <summary>How long a message waits after its n-th failure: 5 seconds, then twice as long each time, at most some 43 minutes.</summary>
    public static TimeSpan PauseAfter(int attempts) => FirstPause * Math.Pow(2, Math.Min(attempts - 1, MostDoublings));

    /// <summary>The districts that have numbered anything, and so may have something to be done.</summary>
    public async Task<IReadOnlyList<string>> DistrictsAsync(CancellationToken stop)
    {
        await using var db = databases.Open(new Scope());
        return await db.Set<NumberSeries>().IgnoreQueryFilters([HejieDb.DistrictFilter]).TagWith("cross-district").Select(series => series.DistrictCode).Distinct().OrderBy(code => code).ToListAsync(stop);
    }

    /// <returns>How many were leased; fewer than a batch means that nothing more is due.</returns>
    public async Task<bool> RoundAsync(string district, CancellationToken stop)
    {
        await using var db = databases.Open(district);
        var leased = await LeaseAsync(db, stop);
        foreach (var kind in leased.GroupBy(message => message.Kind))
        {
            var first = kind.Where(message => message.Attempts == 1).ToList();
            await DoAsync(db, kind.Key, first, stop);
            foreach (var again in kind.Where(message => message.Attempts > 1))
            {
                await DoAsync(db, kind.Key, [again], stop);
            }
        }
        return leased.Count == Batch;
    }

    private async Task<List<OutboxMessage>> LeaseAsync(HejieDb db, CancellationToken stop)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var due = await db.Set<OutboxMessage>().Where(m => m.DueAt <= now).OrderBy(m => m.DueAt).Select(m => m.Id).Take(Batch).ToListAsync(stop);
        if (due.Count == 0)
        {
            return [];
        }
        Guid? lease = Guid.CreateVersion7(clock.GetUtcNow());
        // Of two that read the same candidates the second finds them no longer due.
        await db.Set<OutboxMessage>().Where(m => due.Contains(m.Id) && m.DueAt <= now).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.Lease, lease).SetProperty(m => m.DueAt, now + LeaseTime)
                .SetProperty(m => m.Attempts, m => m.Attempts + 1).SetProperty(m => m.Version, m => m.Version + 1),
            stop);
        return await db.Set<OutboxMessage>().AsNoTracking().Where(m => due.Contains(m.Id) && m.Lease == lease).ToListAsync(stop);
    }

    private async Task DoAsync(HejieDb db, string kind, List<OutboxMessage> messages, CancellationToken stop)
    {
        if (messages.Count == 0)
        {
            return;
        }
        try
        {
            await handlers.Single(handler => handler.Kind == kind).HandleAsync(messages, stop);
        }
        catch (OutboxPostponedException later)
        {
            log.LogInformation("{Count} messages of {Kind} wait: {Why}", messages.Count, kind, later.Message);
            await PutOffAsync(db, messages, later.Message, stop);
            return;
        }
        catch (Exception failed) when (failed is DbException or DbUpdateException or RetryLimitExceededException or InvalidOperationException
            or System.Text.Json.JsonException or IOException or CryptographicException)
        {
            log.LogError(failed, "{Count} messages of {Kind} failed and are tried again", messages.Count, kind);
            await PutOffAsync(db, messages, failed.Message, stop);
            return;
        }
        var (ids, lease) = KeysOf(messages);
        await db.Set<OutboxMessage>().Where(m => ids.Contains(m.Id) && m.Lease == lease).ExecuteDeleteAsync(stop);
    }

    private async Task PutOffAsync(HejieDb db, List<OutboxMessage> messages, string why, CancellationToken stop)
    {
        var (ids, lease) = KeysOf(messages);
        var next = clock.GetUtcNow().UtcDateTime + PauseAfter(messages[0].Attempts);
        var error = why.Length > LongestError ? why[..LongestError] : why;
        await db.Set<OutboxMessage>().Where(m => ids.Contains(m.Id) && m.Lease == lease).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.DueAt, next).SetProperty(m => m.LastError, error).SetProperty(m => m.Lease, (Guid?)null)
                .SetProperty(m => m.Version, m => m.Version + 1),
            stop);
    }

    private static (List<Guid> Ids, Guid? Lease) KeysOf(List<OutboxMessage> messages) => (messages.ConvertAll(message => message.Id), messages[0].Lease);
}
