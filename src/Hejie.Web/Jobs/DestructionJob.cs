using System.Data.Common;
using Hejie.Data.Verification;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Hejie.Web.Jobs;

/// <summary>Goes on with approved lists whose destruction was begun, also with those that were cut off.</summary>
internal sealed class DestructionJob(DestructionRound work, Verification verification, TimeProvider clock, ILogger<DestructionJob> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                foreach (var district in await verification.DistrictsAsync(stoppingToken))
                {
                    foreach (var list in await work.RunningAsync(district, stoppingToken))
                    {
                        await work.GoOnAsync(district, list, stoppingToken);
                    }
                }
            }
            catch (Exception broken) when (broken is DbException or DbUpdateException or RetryLimitExceededException or IOException)
            {
                log.LogError(broken, "No file was destroyed; tried again in {Pause}", Pause);
            }
        }
    }
}
