namespace Hejie.Domain.Deadlines;

/// <summary>Which period it is; the key by which cases, notices and texts name it.</summary>
public enum DeadlineKey
{
    General,
    Labor,
    Medical,
    CourtAssigned,
    CourtEntrustedOrdinary,
    CourtEntrustedSummary,
    CourtAssignmentReply,
    JointMediatorChoice,
    ArbitrationEntrusted,
    JudicialConfirmation,
    ConfirmationObjection,
    ArbitrationReview,
    LaborArbitrationLimitation,
    LaborWageLimitation,
    LegalAidDecision,
    LegalAidAssignment,
    FollowUp,
    FollowUpAfterClosing,
    DurabilityFirst,
    DurabilitySecond,
    DurabilityLast,
    ReviewDecision,
    RespondentContact,
    PrivacyAnswer,
    InformationReport,
}

public enum PeriodUnit
{
    CalendarDays,
    Workdays,
    Months,
    Years,
}

/// <summary>The event whose day starts a period and is itself not counted.</summary>
public enum PeriodStart
{
    Registration,
    ApplicationReceived,
    Acceptance,
    CourtPapersSigned,
    ReferralReceived,
    Consent,
    AgreementEffective,
    InfringementKnown,
    EmploymentEnded,
    LegalAidGranted,
    PerformanceDue,
    CaseClosed,
    RulingReceived,
    Settlement,
    MonthEnd,
}

/// <summary>Who must agree before a period is made longer.</summary>
public enum ExtensionRule
{
    NotAllowed,
    BothParties,
    CommitteeAndBothParties,
}

/// <summary>How sure the length of a period is, as domain notes mark it.</summary>
public enum SourceMark
{
    Law,

    /// <summary>设计: law sets a duty or a rough measure, the exact length is the product's proposal.</summary>
    Design,

    /// <summary>未核实: the text of the article was not read.</summary>
    Unverified,
}

/// <summary>One period: how long, from what, who may extend it, whether the case's suspensions stop it, and by which article.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Length">In <paramref name="Unit"/>, above zero; a policy parameter may replace it by a <c>with</c>.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="StartsOn">The event that starts it.</param>
/// <param name="Extension">Who may extend it.</param>
/// <param name="IsSuspendable">Whether appraisal, illness, sham suspicion or an agreed pause stops it.</param>
/// <param name="Articles">Codes of the articles, most direct first, as "PML 33".</param>
/// <param name="Mark">How sure its length is.</param>
public sealed record DeadlineRule(
    DeadlineKey Key,
    int Length,
    PeriodUnit Unit,
    PeriodStart StartsOn,
    ExtensionRule Extension,
    bool IsSuspendable,
    IReadOnlyList<string> Articles,
    SourceMark Mark)
{
    /// <summary>Number of the policy version that set the length; 0 for the length the product was delivered with.</summary>
    public int PolicyVersion { get; init; }

    /// <summary>The same with the calendar days that a letter gives; it may set less time than the rule, never more: so many working days are never over before as many calendar days.</summary>
    public DeadlineRule ShortenedTo(int? days) =>
        days is { } told && told < Length && Unit is PeriodUnit.CalendarDays or PeriodUnit.Workdays ? this with { Length = told, Unit = PeriodUnit.CalendarDays } : this;

    public static DeadlineRule Of(DeadlineKey key) => DeadlineRules.ByKey[key];
}
