using System.Data.Common;
using Hejie.Data;
using Hejie.Data.Verification;
using Hejie.Domain.Deadlines;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Hejie.Web.Jobs;

/// <summary>Writes each district's reminders once a day, soon after midnight in China or after a start.</summary>
internal sealed class DailyReminders(Verification verification, IHejieDbFactory databases, TimeProvider clock, ILogger<DailyReminders> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(20);
    private readonly Dictionary<string, DateOnly> _lastRound = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            try
            {
                foreach (var district in await verification.DistrictsAsync(stoppingToken))
                {
                    await RemindAsync(district, stoppingToken);
                }
            }
            catch (Exception broken) when (broken is DbException or DbUpdateException or RetryLimitExceededException)
            {
                log.LogError(broken, "Reminders could not be written; tried again in {Pause}", Pause);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task RemindAsync(string district, CancellationToken stop)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var today = ChinaTime.DayOf(now);
        if (_lastRound.GetValueOrDefault(district) == today)
        {
            return;
        }
        await using var db = databases.Open(district);
        var written = await new ReminderRound(db, now).WriteAsync(stop);
        _lastRound[district] = today;
        log.LogInformation("{Count} reminders for {Day} in {District}", written, today, district);
    }
}
