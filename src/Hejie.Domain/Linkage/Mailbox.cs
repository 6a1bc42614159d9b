using Hejie.Domain.Organizations;

namespace Hejie.Domain.Linkage;

public readonly record struct MailboxId(Guid Value)
{
    public static MailboxId New(DateTime now) => new(Guid.CreateVersion7(now));
}

/// <summary>Why a mailbox could not be read.</summary>
public enum MailboxFault
{
    Unreachable,

    /// <summary>The server cannot prove who it is, or offers no encryption.</summary>
    NotTrusted,
    SignInRefused,
    FolderMissing,

    /// <summary>The server answered what nobody understands.</summary>
    Misunderstood,

    /// <summary>What came could not be kept: the disk is full, or may not be written to.</summary>
    NotKept,
}

/// <summary>A committee's mailbox on a mail server, and up to which message it was read (S-28).</summary>
public sealed class Mailbox : ITenantOwned
{
    public const int LongestName = 300;

    private Mailbox()
    {
    }

    public string DistrictCode { get; private set; } = "";
    public MailboxId Id { get; private set; }

    /// <summary>User, server and folder, as post@mail.example/INBOX; one row for each.</summary>
    public string Name { get; private set; } = "";
    public OrganizationId OrganizationId { get; private set; }

    /// <summary>The committee's street; null for a committee of no street.</summary>
    public string? SubdistrictCode { get; private set; }

    /// <summary>Tells one numbering of the server from the next; 0 before the first reading.</summary>
    public long UidValidity { get; private set; }

    /// <summary>The highest number that was taken in; 0 while none was.</summary>
    public long LastUid { get; private set; }

    /// <summary>When it was last read to its end.</summary>
    public DateTime? ReadAt { get; private set; }

    /// <summary>Why the last reading failed; null after one that did not.</summary>
    public MailboxFault? Fault { get; private set; }

    /// <summary>Since when every reading has failed.</summary>
    public DateTime? FailingSince { get; private set; }
    public int Version { get; private set; }

    public static Mailbox Open(MailboxId id, string name, MediationOrganization committee)
    {
        var made = new Mailbox { DistrictCode = committee.DistrictCode, Id = id, Name = name };
        made.Serve(committee);
        return made;
    }

    /// <summary>From now on its messages are for this committee; those that were taken in stay with theirs.</summary>
    public void Serve(MediationOrganization committee)
    {
        if (OrganizationId != committee.Id)
        {
            (OrganizationId, SubdistrictCode) = (committee.Id, committee.SubdistrictCode);
            Version++;
        }
    }

    /// <summary>A server that numbers its messages anew is read from the beginning again.</summary>
    public void Meet(long uidValidity)
    {
        if (UidValidity != uidValidity)
        {
            (UidValidity, LastUid) = (uidValidity, 0);
            Version++;
        }
    }

    /// <summary>Makes a message of the mailbox an entry of the committee, and remembers it: both are saved together.</summary>
    /// <param name="uid">Its number on the server, in the numbering that was met.</param>
    /// <param name="like">An earlier entry that seems to be the same message.</param>
    public IncomingMail TakeIn(IncomingMailId id, long uid, MailContent content, IncomingMailId? like, DateTime now)
    {
        Remember(uid);
        return IncomingMail.Of(id, this, uid, content, like, now);
    }

    /// <summary>The message was taken in before; nothing is lost when this is said twice.</summary>
    public void Remember(long uid)
    {
        if (uid > LastUid)
        {
            LastUid = uid;
            Version++;
        }
    }

    /// <summary>The reading came to its end, or why it did not.</summary>
    public void EndReading(MailboxFault? fault, DateTime now)
    {
        (Fault, FailingSince) = (fault, fault is null ? null : FailingSince ?? now);
        ReadAt = fault is null ? now : ReadAt;
        Version++;
    }
}
