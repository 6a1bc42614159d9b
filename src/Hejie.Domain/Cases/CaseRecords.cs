namespace Hejie.Domain.Cases;

/// <summary>How somebody was spoken to or answered.</summary>
public enum ContactChannel
{
    ShortMessage,
    Telephone,
    Letter,
    Visit,
    Counter,
    Portal,
    Email,
}

public enum ContactOutcome
{
    Reached,
    NotReached,
    WrongContact,
    WillCallBack,
    Delivered,
}

/// <summary>One try to reach a party: a rung of the contact ladder.</summary>
public sealed record ContactAttempt(int Party, DateTime At, ContactChannel Channel, ContactOutcome Outcome, string By, string? Note);

/// <summary>What a party was told or asked by paper.</summary>
public enum NoticeKind
{
    RightsNotice,
    AcceptanceNotice,
    NonAcceptanceNotice,
    TerminationNotice,
    UrgeNotice,
    SessionNotice,
    ConfirmationWindow,
}

/// <summary>How a notice was given (CPL 87-90).</summary>
public enum NoticeWay
{
    Direct,
    Oral,
    Post,
    Electronic,
    Telephone,
}

/// <summary>A notice that reached a party, and when it was acknowledged.</summary>
public sealed record Delivery(NoticeKind Notice, int Party, NoticeWay Way, DateTime At, string By);

/// <summary>What a person agreed to have done with personal information (PIPL 13, 17, 23, 29).</summary>
public enum ConsentKind
{
    PrivacyNotice,
    SensitiveInformation,
    ElectronicDelivery,
    DirectoryContact,
}

/// <param name="NoticeVersion">Version of the text that was shown, so that it can be printed again.</param>
public sealed record ConsentRecord(int Party, ConsentKind Kind, string NoticeVersion, DateTime At, ContactChannel Channel);

/// <summary>Time that does not count (S-R6, S-R5, MED 38).</summary>
public enum SuspensionKind
{
    Appraisal,
    Illness,
    ShamSuspicion,
    Agreed,
}

/// <param name="Until">Last day of the pause; null while it lasts.</param>
public sealed record CaseSuspension(SuspensionKind Kind, DateOnly From, DateOnly? Until, string Reason);

/// <summary>One visit or call after the outcome (F-15, PML 31).</summary>
/// <param name="Satisfaction">1 to 5, or null when not told.</param>
public sealed record FollowUpVisit(
    DateOnly On,
    ContactChannel Channel,
    string Visitor,
    IReadOnlyList<int> Parties,
    bool Performed,
    int? Satisfaction,
    bool RelapseRisk,
    bool? RelationshipRepaired,
    string Findings);

/// <summary>A paper or picture kept with the case; the bytes lie in the file store under the digest.</summary>
public enum AttachmentKind
{
    Evidence,
    IdentityProof,
    PowerOfAttorney,
    PerformanceProof,
    PresenceProof,
    SignedScan,
    SignatureImage,
    ReferralPaper,
    Other,
}

/// <summary>One file of the case.</summary>
/// <param name="Party">The party it came from, or null for the committee.</param>
/// <param name="Digest">SHA-256 of the bytes in lower-case hexadecimal.</param>
/// <param name="Size">Bytes.</param>
public sealed record CaseAttachment(
    int Number, AttachmentKind Kind, string FileName, string ContentType, long Size, string Digest, string ObjectKey, int? Party, DateTime At, string? Description);
