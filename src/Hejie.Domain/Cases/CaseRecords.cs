using Hejie.Domain.Deadlines;

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
    MediationAgreement,

    /// <summary>Any other, by its title.</summary>
    OtherPaper,
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

/// <summary>That a notice reached a party.</summary>
/// <param name="At">Instant at which it was written down.</param>
/// <param name="On">Day on which it reached the party: the day on the receipt, where there is one (CPL 87).</param>
internal sealed record NoticeReached(NoticeKind Notice, int Party, DateTime At, DateOnly On);

/// <summary>What a person agreed to have done with personal information (PIPL 13, 17, 23, 29).</summary>
public enum ConsentKind
{
    PrivacyNotice,
    SensitiveInformation,
    ElectronicDelivery,
    DirectoryContact,

    /// <summary>That the data go to a body that is named (D-6; PIPL 23).</summary>
    HandOver,
}

/// <summary>A consent as it is given.</summary>
/// <param name="NoticeVersion">Version of the text that was shown, so that it can be printed again.</param>
/// <param name="Receiver">For handing over: the body the consent names; null for any other kind.</param>
public sealed record ConsentGiven(int Party, ConsentKind Kind, string NoticeVersion, ContactChannel Channel, string? Receiver = null);

/// <param name="NoticeVersion">Version of the text that was shown, so that it can be printed again.</param>
public sealed record ConsentRecord(int Party, ConsentKind Kind, string NoticeVersion, DateTime At, ContactChannel Channel)
{
    /// <summary>The body that a consent to handing over names.</summary>
    public string? Receiver { get; init; }

    /// <summary>When it was taken back, and how; null while it stands (PIPL 15).</summary>
    public DateTime? WithdrawnAt { get; init; }
    public ContactChannel? WithdrawnBy { get; init; }

    public bool Stands => WithdrawnAt is null;

    internal bool IsOf(int party, ConsentKind kind, string? receiver = null) => Party == party && Kind == kind && Receiver == receiver;
}

/// <summary>Time that does not count (S-R6, S-R5, MED 38).</summary>
public enum SuspensionKind
{
    Appraisal,
    Illness,
    ShamSuspicion,
    Agreed,
}

/// <summary>Why mediation pauses, from when, and on whose word.</summary>
/// <param name="From">The first day that does not count.</param>
/// <param name="Consents">Numbers of the parties who agreed; all of them for an agreed pause.</param>
/// <param name="ReportedTo">Whom suspected sham mediation was reported to, and on which day (S-R5).</param>
public sealed record SuspensionDetails(
    SuspensionKind Kind, DateOnly From, string Reason, IReadOnlyList<int> Consents, string? ReportedTo = null, DateOnly? ReportedOn = null);

/// <summary>One pause of the mediation.</summary>
/// <param name="Until">Last day of the pause; null while it lasts.</param>
/// <param name="By">Who wrote it down.</param>
public sealed record CaseSuspension(
    SuspensionKind Kind, DateOnly From, DateOnly? Until, string Reason, IReadOnlyList<int> Consents, string? ReportedTo, DateOnly? ReportedOn, string By)
{
    /// <summary>The round of mediation whose clock it stopped.</summary>
    public int Round { get; init; } = 1;
}

/// <summary>More time for mediation, as it was agreed.</summary>
/// <param name="AgreedOn">Day of the last consent.</param>
/// <param name="Consents">Numbers of the parties who agreed.</param>
/// <param name="CommitteeAgrees">The committee's own consent, where the law asks for it (MED 38).</param>
public sealed record ExtensionDetails(
    int Length, PeriodUnit Unit, DateOnly AgreedOn, IReadOnlyList<int> Consents, bool CommitteeAgrees, string Reason)
{
    public const int Longest = 180;

    /// <summary>What bars the extension of a period by the rule that sets it: none allowed, a consent missing, a length that cannot be meant.</summary>
    public Refusal? WhyNot(DeadlineRule rule, IEnumerable<CaseParty> parties)
    {
        if (rule.Extension == ExtensionRule.NotAllowed)
        {
            return CaseRefusals.PeriodIsFixed;
        }
        if (Length is < 1 or > Longest || Unit is not (PeriodUnit.CalendarDays or PeriodUnit.Workdays))
        {
            return CaseRefusals.ExtensionOutOfRange;
        }
        if (string.IsNullOrWhiteSpace(Reason))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        var silent = parties.SilentIn(Consents);
        return silent.Count > 0 ? CaseRefusals.ExtensionNeedsEveryConsent.About(silent)
            : rule.Extension == ExtensionRule.CommitteeAndBothParties && !CommitteeAgrees ? CaseRefusals.ExtensionNeedsCommittee
            : null;
    }
}

/// <summary>One extension of the time for mediation; it belongs to the rule it was agreed for.</summary>
/// <param name="By">Who wrote it down.</param>
public sealed record CaseExtension(
    DeadlineKey Rule, int Length, PeriodUnit Unit, DateOnly AgreedOn, IReadOnlyList<int> Consents, bool CommitteeAgrees, string Reason, string By)
{
    /// <summary>The round of mediation that it made longer.</summary>
    public int Round { get; init; } = 1;
}

/// <summary>What kind of body takes a case over.</summary>
public enum HandoverTo
{
    Court,
    Arbitration,
    Police,
    OtherAuthority,
    OtherCommittee,
}

/// <summary>The handing over of a case to somebody else (F-42; MOJ75 23; PML 25).</summary>
/// <param name="Receiver">Name of the body.</param>
/// <param name="Receipt">Who took it over there, or what came back; null while nothing has.</param>
public sealed record Handover(HandoverTo To, string Receiver, string Reason, DateOnly On, string? Receipt)
{
    /// <summary>Why the law makes the committee report it, for which nobody's consent is asked (PML 25); null where consent is the ground.</summary>
    public string? DutyToReport { get; init; }
}

/// <summary>One visit or call after the outcome (F-15, PML 31).</summary>
/// <param name="Satisfaction">1 to 5, or null when not told.</param>
/// <param name="RelationshipRepaired">Whether the parties get on again, or null when it was not asked (S-50).</param>
public sealed record FollowUpVisit(
    DateOnly On,
    ContactChannel Channel,
    string Visitor,
    IReadOnlyList<int> Parties,
    bool Performed,
    int? Satisfaction,
    bool RelapseRisk,
    bool? RelationshipRepaired,
    string Findings)
{
    /// <summary>Which law the parties say they understand better since, in their words; null when it was not asked (S-50).</summary>
    public string? LawUnderstood { get; init; }

    /// <summary>The round of mediation after whose outcome it was.</summary>
    public int Round { get; init; } = 1;
}

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
    Fingerprint,
    MedicalRecord,
    BankAccount,
    ChildRecord,
}

public static class AttachmentKinds
{
    /// <summary>Whether the file holds what the law wants a consent of its own for (D-4; PIPL 28, 29).</summary>
    public static bool IsSensitive(this AttachmentKind kind) => kind is AttachmentKind.IdentityProof or AttachmentKind.Fingerprint
        or AttachmentKind.MedicalRecord or AttachmentKind.BankAccount or AttachmentKind.ChildRecord;
}

/// <summary>One file of the case.</summary>
/// <param name="Party">The party it came from, or null for the committee.</param>
/// <param name="Digest">SHA-256 of the bytes in lower-case hexadecimal.</param>
/// <param name="Size">Bytes.</param>
public sealed record CaseAttachment(
    int Number, AttachmentKind Kind, string FileName, string ContentType, long Size, string Digest, string ObjectKey, int? Party, DateTime At, string? Description);
