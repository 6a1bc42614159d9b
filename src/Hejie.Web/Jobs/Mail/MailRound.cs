using System.Collections.Concurrent;
using System.Net.Sockets;
using Hejie.Data;
using Hejie.Data.Destruction;
using Hejie.Data.Files;
using Hejie.Domain.Linkage;
using Hejie.Domain.Organizations;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Security;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Jobs.Mail;

/// <summary>Reads one mailbox once: every message that is new becomes an entry of its committee, and nothing on the server is changed but that it was seen.</summary>
/// <remarks>It may be killed anywhere, and two processes may read one mailbox: each message is entered once.</remarks>
public sealed class MailRound(IHejieDbFactory databases, IFileStore files, TimeProvider clock, ILogger<MailRound> log)
{
    /// <summary>Of a whole message: a file of the largest size that is kept takes a third more on its way.</summary>
    public const long MostBytes = 28 * 1024 * 1024;

    private const int HeadOfTooLarge = 256 * 1024;
    private const int MostMessages = 200;
    private const int MostForgotten = 100;
    private const int MostTries = 10;
    private const int MostBreaks = 3;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>How long a mailbox is left alone that refused the password: providers lock one that is tried again and again.</summary>
    private static readonly TimeSpan PauseAfterRefusal = TimeSpan.FromMinutes(30);

    /// <summary>How often the connection broke while a message was fetched: some servers hang up on one that they cannot read themselves.</summary>
    private readonly ConcurrentDictionary<(MailboxId Mailbox, UniqueId Message), int> _breaks = [];

    private readonly ConcurrentDictionary<MailboxSettings, DateTime> _refusedUntil = [];

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <returns>How many messages were taken in or found to be there already; a mailbox with more of them is gone on with in the next round.</returns>
    public async Task<int> ReadAsync(MailboxSettings settings, CancellationToken stop)
    {
        if (await OpenAsync(settings, stop) is not { } mailbox)
        {
            log.LogError("No committee {Committee} in {District}: the mailbox {Mailbox} is not read", settings.Committee, settings.District, settings.Name);
            return 0;
        }
        if (_refusedUntil.GetValueOrDefault(settings) > Now)
        {
            return 0;
        }
        var taken = 0;
        MailboxFault? fault = null;
        using var client = new ImapClient { CheckCertificateRevocation = false }; // as the framework's own clients: an office's network reaches no list of revoked certificates
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Longest);
        try
        {
            var folder = await SignInAsync(client, settings, limit.Token);
            taken = await TakeInAsync(folder, settings.District, mailbox, limit.Token);
            await client.DisconnectAsync(quit: true, limit.Token);
        }
        catch (Exception broken) when (!stop.IsCancellationRequested && FaultOf(broken, client.IsConnected) is { } known)
        {
            log.LogWarning(broken, "The mailbox {Mailbox} was not read: {Fault}", settings.Name, known);
            fault = known;
        }
        if (fault == MailboxFault.SignInRefused)
        {
            _refusedUntil[settings] = Now + PauseAfterRefusal;
        }
        await ChangeAsync(settings.District, mailbox, known => known.EndReading(fault, Now), stop);
        await ForgetAsync(settings.District, stop);
        return taken;
    }

    /// <summary>The mailbox in the records; null where there is no such committee.</summary>
    private async Task<MailboxId?> OpenAsync(MailboxSettings settings, CancellationToken stop)
    {
        await using var db = databases.Open(settings.District);
        var (name, committee) = (settings.Name, await db.Set<MediationOrganization>().AsNoTracking()
            .SingleOrDefaultAsync(body => body.Name == settings.Committee || body.Abbreviation == settings.Committee, stop));
        if (committee is null)
        {
            return null;
        }
        if (await db.Set<Mailbox>().SingleOrDefaultAsync(known => known.Name == name, stop) is not { } mailbox)
        {
            mailbox = Mailbox.Open(MailboxId.New(Now), name, committee);
            await db.AddOnceAsync(mailbox, known => known.Name == name, stop);
            return await db.Set<Mailbox>().Where(known => known.Name == name).Select(known => known.Id).SingleAsync(stop);
        }
        await ChangeAsync(settings.District, mailbox.Id, known => known.Serve(committee), stop);
        return mailbox.Id;
    }

    private static async Task<IMailFolder> SignInAsync(ImapClient client, MailboxSettings settings, CancellationToken stop)
    {
        await client.ConnectAsync(settings.Host, settings.Port, settings.Security, stop);
        await client.AuthenticateAsync(settings.User, settings.Password, stop);
        if (client.Capabilities.HasFlag(ImapCapabilities.Id))
        {
            await client.IdentifyAsync(new ImapImplementation { Name = "hejie" }, stop); // some providers let nobody read who does not say who reads
        }
        var folder = await client.GetFolderAsync(settings.Folder, stop);
        await folder.OpenAsync(FolderAccess.ReadWrite, stop);
        return folder;
    }

    private async Task<int> TakeInAsync(IMailFolder folder, string district, MailboxId mailbox, CancellationToken stop)
    {
        await ChangeAsync(district, mailbox, known => known.Meet(folder.UidValidity), stop);
        var last = await LastUidAsync(district, mailbox, stop);
        var found = await folder.FetchAsync(
            new UniqueIdRange(new UniqueId((uint)last + 1), UniqueId.MaxValue), MessageSummaryItems.UniqueId | MessageSummaryItems.Size | MessageSummaryItems.InternalDate, stop);
        var fresh = found.Where(one => one.UniqueId.Id > last).OrderBy(one => one.UniqueId.Id).Take(MostMessages).ToList(); // asked for what comes after the last, a server tells the last
        foreach (var one in fresh)
        {
            var read = await ReadAsync(folder, mailbox, one, stop);
            await EnterAsync(district, mailbox, one, read, stop);
            if (folder.Access == FolderAccess.ReadWrite)
            {
                await folder.AddFlagsAsync(one.UniqueId, MessageFlags.Seen, silent: true, stop);
            }
        }
        return fresh.Count;
    }

    private async Task<long> LastUidAsync(string district, MailboxId mailbox, CancellationToken stop)
    {
        await using var db = databases.Open(district);
        return await db.Set<Mailbox>().Where(known => known.Id == mailbox).Select(known => known.LastUid).SingleAsync(stop);
    }

    /// <summary>Reads a message, of one that is too large the beginning; null where it was deleted meanwhile.</summary>
    private async Task<MailReading?> ReadAsync(IMailFolder folder, MailboxId mailbox, IMessageSummary one, CancellationToken stop)
    {
        var unreadable = MailReading.OfUnreadable($"{folder.UidValidity}:{one.UniqueId.Id}");
        if (_breaks.GetValueOrDefault((mailbox, one.UniqueId)) >= MostBreaks)
        {
            return unreadable;
        }
        try
        {
            var isWhole = one.Size <= MostBytes;
            await using var raw = isWhole ? await folder.GetStreamAsync(one.UniqueId, stop) : await folder.GetStreamAsync(one.UniqueId, 0, HeadOfTooLarge, stop);
            return await MailReading.OfAsync(raw, isWhole, stop);
        }
        catch (MessageNotFoundException)
        {
            return null;
        }
        catch (Exception broken) when (folder.IsOpen && broken is not OperationCanceledException)
        {
            log.LogWarning(broken, "Message {Uid} could not be read; its entry says so", one.UniqueId.Id);
            return unreadable;
        }
        catch (Exception)
        {
            _breaks.AddOrUpdate((mailbox, one.UniqueId), 1, (_, times) => times + 1); // the next rounds go on behind it
            throw;
        }
    }

    /// <summary>Keeps the files, then enters the message and remembers it in one save.</summary>
    private async Task EnterAsync(string district, MailboxId mailbox, IMessageSummary one, MailReading? read, CancellationToken stop)
    {
        var content = read is null ? null : await KeepAsync(district, one, read, stop);
        long uid = one.UniqueId.Id;
        await InTurnAsync(district, async db =>
        {
            var known = await db.Set<Mailbox>().SingleAsync(box => box.Id == mailbox, stop);
            var validity = known.UidValidity;
            if (content is null || await db.Set<IncomingMail>().AnyAsync(mail => mail.MailboxId == mailbox && mail.UidValidity == validity && mail.Uid == uid, stop))
            {
                known.Remember(uid);
                return;
            }
            var (committee, mark) = (known.OrganizationId, content.Mark);
            var like = await db.Set<IncomingMail>().Where(mail => mail.OrganizationId == committee && mail.Mark == mark)
                .OrderBy(mail => mail.ReceivedAt).ThenBy(mail => mail.Id).Select(mail => (IncomingMailId?)mail.Id).FirstOrDefaultAsync(stop);
            db.Add(known.TakeIn(IncomingMailId.New(Now), uid, content, like, Now));
        }, stop);
    }

    private async Task<MailContent> KeepAsync(string district, IMessageSummary one, MailReading read, CancellationToken stop)
    {
        List<MailAttachment> attachments = [];
        foreach (var file in read.Files)
        {
            var kept = file.Content is { } bytes ? await files.KeepAsync(district, Now.Year, bytes, stop) : null;
            attachments.Add(new MailAttachment(attachments.Count + 1, file.Name, file.ContentType, file.Size, kept?.Digest, kept?.ObjectKey, file.Problem));
        }
        return new MailContent(
            read.SenderName, read.SenderAddress, read.Subject, read.Text, one.InternalDate?.UtcDateTime ?? Now, one.Size ?? 0, read.Mark, attachments, read.Oddities);
    }

    private Task ChangeAsync(string district, MailboxId mailbox, Action<Mailbox> verb, CancellationToken stop) =>
        InTurnAsync(district, async db => verb(await db.Set<Mailbox>().SingleAsync(known => known.Id == mailbox, stop)), stop);

    /// <summary>Another process that reads the same mailbox may be quicker: then it is looked at again.</summary>
    private async Task InTurnAsync(string district, Func<HejieDb, Task> change, CancellationToken stop)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var db = databases.Open(district);
            await change(db);
            try
            {
                await db.SaveChangesAsync(stop);
                return;
            }
            catch (DbUpdateException other) when (db.IsLostRace(other) && attempt < MostTries)
            {
                log.LogInformation("Another process changed the mailbox; looked at again");
            }
        }
    }

    /// <summary>Deletes what was set aside long ago, with its files; a killed process leaves either both or neither.</summary>
    private async Task ForgetAsync(string district, CancellationToken stop)
    {
        var before = Now.AddYears(-IncomingMail.YearsKeptAside);
        List<IncomingMailId> old;
        await using (var db = databases.Open(district))
        {
            old = await db.Set<IncomingMail>().Where(mail => mail.State == IncomingMailState.SetAside && mail.HandledAt < before).Select(mail => mail.Id).Take(MostForgotten).ToListAsync(stop);
        }
        foreach (var id in old)
        {
            await using var db = databases.Open(district);
            await db.InOneTransactionAsync(token => ForgetOnceAsync(db, id, token), stop);
        }
    }

    private async Task<bool> ForgetOnceAsync(HejieDb db, IncomingMailId id, CancellationToken stop)
    {
        if (await db.Set<IncomingMail>().SingleOrDefaultAsync(mail => mail.Id == id && mail.State == IncomingMailState.SetAside, stop) is not { } mail)
        {
            return false;
        }
        db.Remove(mail);
        await db.SaveChangesAsync(stop);
        foreach (var key in mail.Attachments.Select(file => file.ObjectKey).OfType<string>().Distinct())
        {
            if (!await db.IsReferredToAsync(key, stop))
            {
                await files.RemoveAsync(key, stop);
            }
        }
        return true;
    }

    private static MailboxFault? FaultOf(Exception broken, bool isConnected) => broken switch
    {
        AuthenticationException => MailboxFault.SignInRefused,
        SslHandshakeException or NotSupportedException => MailboxFault.NotTrusted,
        FolderNotFoundException => MailboxFault.FolderMissing,
        UnauthorizedAccessException => MailboxFault.NotKept,
        IOException when isConnected => MailboxFault.NotKept, // a connection that broke is none any more
        IOException or SocketException or TimeoutException or OperationCanceledException or ServiceNotConnectedException => MailboxFault.Unreachable,
        ProtocolException or CommandException => MailboxFault.Misunderstood,
        _ => null,
    };
}
