using System.Data.Common;
using Hejie.Data.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Hejie.Web.Jobs;

/// <summary>Has the work done that saves have left in the outbox, district by district, until it is told to stop.</summary>
/// <remarks>Told in the middle of a round it leaves the rest to the next lease; asked twice it has stopped already.</remarks>
internal sealed class OutboxJob(OutboxDispatch outbox, TimeProvider clock, ILogger<OutboxJob> log) : BackgroundService
{
    private const int RoundsToANewList = 30;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private IReadOnlyList<string> _districts = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        for (var round = 0; await timer.WaitForNextTickAsync(stoppingToken); round++)
        {
            try
            {
                if (round % RoundsToANewList == 0 || _districts.Count == 0)
                {
                    _districts = await outbox.DistrictsAsync(stoppingToken);
                }
                foreach (var district in _districts)
                {
                    while (await outbox.RoundAsync(district, stoppingToken))
                    {
                    }
                }
            }
            catch (Exception broken) when (broken is DbException or DbUpdateException or RetryLimitExceededException)
            {
                log.LogError(broken, "The outbox could not be read; tried again in {Pause}", Pause);
            }
        }
    }
}
