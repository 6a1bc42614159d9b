using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Hejie.Web.Jobs.Mail;

/// <summary>Reads each mailbox of the settings once a minute.</summary>
internal sealed class MailJob(IReadOnlyList<MailboxSettings> mailboxes, MailRound work, TimeProvider clock, ILogger<MailJob> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            await Task.WhenAll(mailboxes.Select(mailbox => ReadAsync(mailbox, stoppingToken))); // a slow one holds up no other
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task ReadAsync(MailboxSettings mailbox, CancellationToken stop)
    {
        try
        {
            await work.ReadAsync(mailbox, stop);
        }
        catch (Exception broken) when (broken is DbException or DbUpdateException or RetryLimitExceededException or IOException)
        {
            log.LogError(broken, "The mailbox {Mailbox} was not read; tried again in {Pause}", mailbox.Name, Pause);
        }
    }
}

internal static class Mailboxes
{
    /// <summary>Nothing runs where the settings name no mailbox, or one that is not understood: then the server does not start to serve.</summary>
    public static IServiceCollection AddMailboxes(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<MailRound>();
        var mailboxes = MailboxSettings.Read(configuration, out _);
        return mailboxes.Count == 0 ? services : services.AddSingleton(mailboxes).AddHostedService<MailJob>();
    }
}
