using System.Data.Common;
using Hejie.Data;
using Hejie.Data.Verification;
using Hejie.Domain.Deadlines;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Hejie.Web.Jobs;

/// <summary>Takes each district's anchor of yesterday, soon after midnight in China or after a start.</summary>
internal sealed class DailyAnchors(Verification verification, IHejieDbFactory databases, TimeProvider clock, ILogger<DailyAnchors> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            try
            {
                await TakeAllAsync(stoppingToken);
            }
            catch (Exception broken) when (broken is DbException or DbUpdateException or RetryLimitExceededException)
            {
                log.LogError(broken, "No anchor was taken; tried again in {Pause}", Pause);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task TakeAllAsync(CancellationToken stop)
    {
        foreach (var district in await verification.DistrictsAsync(stop))
        {
            await using var db = databases.Open(district);
            var now = clock.GetUtcNow().UtcDateTime;
            if (await db.TakeAnchorAsync(ChinaTime.DayOf(now).AddDays(-1), now, stop) is { } anchor)
            {
                // The line in the log of another machine is the copy that nobody with this database can change.
                log.LogInformation("Anchor of {District} for {Day}: {Digest}", district, anchor.Day, anchor.Digest);
            }
        }
    }
}
