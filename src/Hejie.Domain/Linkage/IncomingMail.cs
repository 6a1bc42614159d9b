using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;

namespace Hejie.Domain.Linkage;

public readonly record struct IncomingMailId(Guid Value) : IComparable<IncomingMailId>
{
    public static IncomingMailId New(DateTime now) => new(Guid.CreateVersion7(now));

    /// <summary>An order, so that a list can go on where a page ended; queries translate the operators.</summary>
    public int CompareTo(IncomingMailId other) => Value.CompareTo(other.Value);

    public static bool operator <(IncomingMailId left, IncomingMailId right) => left.CompareTo(right) < 0;

    public static bool operator >(IncomingMailId left, IncomingMailId right) => left.CompareTo(right) > 0;

    public static bool operator <=(IncomingMailId left, IncomingMailId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(IncomingMailId left, IncomingMailId right) => left.CompareTo(right) >= 0;
}

public enum IncomingMailState
{
    New,

    /// <summary>Became a case, or belongs to one.</summary>
    Registered,

    /// <summary>Somebody looked at it and registers nothing, with a reason.</summary>
    SetAside,
}

/// <summary>What is odd about a message; its page tells it, and nothing is dropped for it.</summary>
public enum MailOddity
{
    /// <summary>Larger than is taken: its head and the beginning of its text are kept, its files are not.</summary>
    TooLarge,
    NoSender,
    NoText,

    /// <summary>Its text was made from a web page, which is never shown itself.</summary>
    FromHtml,
    TextCut,

    /// <summary>A part is encoded in a way that cannot be undone in full.</summary>
    PartUnreadable,
    TooManyFiles,

    /// <summary>Nobody can read it but in the mailbox; kept so that somebody looks there.</summary>
    Unreadable,
}

/// <summary>Why the bytes of a file are not kept; they stay in the mailbox.</summary>
public enum MailFileProblem
{
    None,
    Empty,
    TooLarge,
    UnknownKind,
    LiesAboutItsKind,
    TooManyPixels,

    /// <summary>The message it came with is too large.</summary>
    NotFetched,
}

/// <summary>One file that came with a message.</summary>
/// <param name="Number">1 for the first of its message.</param>
/// <param name="ContentType">Of the bytes that are kept; null where none are.</param>
/// <param name="Size">Bytes; 0 where nobody has counted them.</param>
/// <param name="Digest">SHA-256 of the bytes in lower-case hexadecimal.</param>
public sealed record MailAttachment(int Number, string FileName, string? ContentType, long Size, string? Digest, string? ObjectKey, MailFileProblem Problem)
{
    public bool IsKept => ObjectKey is not null;
}

/// <summary>What was read of a message.</summary>
/// <param name="Size">Bytes of the whole message on the server.</param>
/// <param name="Mark">The same for two messages that seem to be one.</param>
public sealed record MailContent(
    string? SenderName, string? SenderAddress, string? Subject, string Text, DateTime ReceivedAt, long Size, string Mark,
    IReadOnlyList<MailAttachment> Attachments, IReadOnlyList<MailOddity> Oddities)
{
    public const int LongestLine = 300;
    public const int LongestText = 100_000;
    public const int MostAttachments = 50;
}

/// <summary>One message that came to a committee's mailbox, until it is registered as a case or set aside (S-28).</summary>
public sealed class IncomingMail : ITenantOwned
{
    public const int LongestReason = 500;

    /// <summary>How long one that was set aside is kept; counted in whole years so that its files are of an earlier year when they go.</summary>
    public const int YearsKeptAside = 1;

    private IncomingMail()
    {
    }

    public string DistrictCode { get; private set; } = "";
    public IncomingMailId Id { get; private set; }
    public MailboxId MailboxId { get; private set; }

    /// <summary>With <see cref="Uid"/> the message on the server: entered once, whatever happens meanwhile.</summary>
    public long UidValidity { get; private set; }
    public long Uid { get; private set; }
    public OrganizationId OrganizationId { get; private set; }
    public string? SubdistrictCode { get; private set; }
    public string? SenderName { get; private set; }
    public string? SenderAddress { get; private set; }
    public string? Subject { get; private set; }
    public string Text { get; private set; } = "";
    public DateTime ReceivedAt { get; private set; }
    public DateTime EnteredAt { get; private set; }

    /// <summary>Bytes of the whole message on the server.</summary>
    public long Size { get; private set; }

    /// <summary>The same for two messages that seem to be one.</summary>
    public string Mark { get; private set; } = "";

    /// <summary>An earlier one that seems to be the same.</summary>
    public IncomingMailId? LikeId { get; private set; }
    public IReadOnlyList<MailAttachment> Attachments { get; private set; } = [];
    public IReadOnlyList<MailOddity> Oddities { get; private set; } = [];
    public IncomingMailState State { get; private set; }

    /// <summary>Why it was set aside.</summary>
    public string? Reason { get; private set; }
    public DateTime? HandledAt { get; private set; }
    public string? HandledBy { get; private set; }
    public CaseId? CaseId { get; private set; }
    public CaseNumber? CaseNumber { get; private set; }
    public int Version { get; private set; }

    internal static IncomingMail Of(IncomingMailId id, Mailbox mailbox, long uid, MailContent content, IncomingMailId? like, DateTime now) => new()
    {
        DistrictCode = mailbox.DistrictCode,
        Id = id,
        MailboxId = mailbox.Id,
        UidValidity = mailbox.UidValidity,
        Uid = uid,
        OrganizationId = mailbox.OrganizationId,
        SubdistrictCode = mailbox.SubdistrictCode,
        SenderName = content.SenderName,
        SenderAddress = content.SenderAddress,
        Subject = content.Subject,
        Text = content.Text,
        ReceivedAt = content.ReceivedAt < now ? content.ReceivedAt : now, // a server's clock may be ahead
        EnteredAt = now,
        Size = content.Size,
        Mark = content.Mark,
        LikeId = like,
        Attachments = content.Attachments,
        Oddities = content.Oddities,
    };

    /// <summary>It was registered as a case or belongs to one, which takes its kept files over.</summary>
    /// <param name="from">The party who sent it; null where that is not known.</param>
    /// <returns>Null when done; otherwise why not, and then nothing may be saved.</returns>
    public Refusal? BecomeCase(MediationCase mediation, int? from, Moment moment)
    {
        if (State != IncomingMailState.New)
        {
            return IncomingMailRefusals.MailIsHandled;
        }
        if (mediation.OrganizationId != OrganizationId)
        {
            return IncomingMailRefusals.MailIsOfAnotherCommittee;
        }
        foreach (var file in Attachments.Where(file => file.IsKept))
        {
            var taken = new CaseAttachment(0, AttachmentKind.Evidence, file.FileName, file.ContentType!, file.Size, file.Digest!, file.ObjectKey!, from, moment.Now, null);
            if (mediation.Attach(taken, moment) is { } refusal)
            {
                return refusal;
            }
        }
        (CaseId, CaseNumber) = (mediation.Id, mediation.Number);
        Handle(IncomingMailState.Registered, null, moment);
        return null;
    }

    /// <summary>Nothing is registered of it.</summary>
    public Refusal? SetAside(string reason, Moment moment)
    {
        if (State != IncomingMailState.New)
        {
            return IncomingMailRefusals.MailIsHandled;
        }
        if (string.IsNullOrWhiteSpace(reason))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        Handle(IncomingMailState.SetAside, reason.Trim(), moment);
        return null;
    }

    /// <summary>One that was set aside is looked at anew.</summary>
    public Refusal? TakeUpAgain()
    {
        if (State != IncomingMailState.SetAside)
        {
            return IncomingMailRefusals.MailIsNotSetAside;
        }
        (State, Reason, HandledAt, HandledBy) = (IncomingMailState.New, null, null, null);
        Version++;
        return null;
    }

    private void Handle(IncomingMailState state, string? reason, Moment moment)
    {
        (State, Reason, HandledAt, HandledBy) = (state, reason, moment.Now, moment.By.DisplayName);
        Version++;
    }
}

/// <summary>Every way in which a message that came to a committee says no (S-28). Parties may ask for mediation by any road (PML 17).</summary>
public static class IncomingMailRefusals
{
    public static readonly Refusal MailIsHandled = new(nameof(MailIsHandled), "S-28", "PML 17");
    public static readonly Refusal MailIsNotSetAside = new(nameof(MailIsNotSetAside), "S-28", "PML 17");
    public static readonly Refusal MailIsOfAnotherCommittee = new(nameof(MailIsOfAnotherCommittee), "S-28", "PML 17");
}
