using System.Data.Common;
using Hejie.Data;
using Hejie.Data.Verification;
using Hejie.Domain.Deadlines;
using Hejie.Web.Shared.Archiving;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Hejie.Web.Jobs;

/// <summary>Begins a round in each district once a night, and goes on with rounds that were cut off or begun by hand.</summary>
internal sealed class ArchiveJob(VolumeRound work, Verification verification, IHejieDbFactory databases, TimeProvider clock, ILogger<ArchiveJob> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(15);
    private static readonly (TimeOnly From, TimeOnly To) Night = (new(1, 0), new(5, 0)); // in China
    private static readonly int Hands = Math.Max(1, Environment.ProcessorCount - 1); // people are served too

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                foreach (var district in await verification.DistrictsAsync(stoppingToken))
                {
                    await LookAfterAsync(district, stoppingToken);
                }
            }
            catch (Exception broken) when (broken is DbException or DbUpdateException or RetryLimitExceededException)
            {
                log.LogError(broken, "No volume was stored; tried again in {Pause}", Pause);
            }
        }
    }

    private async Task LookAfterAsync(string district, CancellationToken stop)
    {
        await using var db = databases.Open(district);
        var rounds = new ArchiveRounds(db, clock);
        var last = await rounds.LastAsync(stop);
        var now = clock.GetUtcNow().UtcDateTime;
        if (last is null or { IsOver: true } && IsNight(now) && (last is null || ChinaTime.DayOf(last.BeganAt) < ChinaTime.DayOf(now)))
        {
            last = await rounds.OpenAsync(stop);
        }
        if (last is { IsOver: false, IsStopped: false })
        {
            await work.GoOnAsync(district, last, Hands, told: null, stop);
        }
    }

    private static bool IsNight(DateTime now) => TimeOnly.FromDateTime(ChinaTime.ClockOf(now)).IsBetween(Night.From, Night.To);
}
