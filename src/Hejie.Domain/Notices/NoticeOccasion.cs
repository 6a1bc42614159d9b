namespace Hejie.Domain.Notices;

/// <summary>What somebody is told about.</summary>
public enum NoticeOccasion
{
    // To parties
    Invited,
    Accepted,
    NotAccepted,
    MediatorAssigned,
    MediatorReplaced,
    ObjectionDenied,
    SessionPlanned,
    SessionCancelled,
    InviteeProposed,
    AgreementReady,
    AgreementEffective,
    OralAgreementEffective,
    RevisionReady,
    RevisionEffective,
    RevisionDropped,
    Urged,
    AdvisedAfterBreach,
    Performed,
    ConfirmationApplied,
    CourtAnswered,
    EndedWithoutAgreement,
    Withdrawn,
    Suspended,
    Resumed,
    Extended,
    Transferred,
    Reopened,
    Closed,

    // To staff
    AnswerGiven,
    InviteeAnswered,
    QuestionAsked,
    ConsentWithdrawn,
    ApplicationAmended,
    ContactCorrected,
    ObjectionRaised,
    CaseAssigned,
    PartyWithdrew,
    JointProposed,
    JointAnswered,
    JointEnded,
    HostingOffered,
    HostingTaken,

    // Reminders, by the daily job
    DeadlineNear,
    DeadlineOver,
    ConfirmationNear,
    PerformanceNear,
    PerformanceOver,

    // To the justice office of the place, by the daily job
    DeadlineEscalated,
    PerformanceEscalated,
}

/// <summary>Who is told, as seen from the act.</summary>
public enum NoticeAudience
{
    /// <summary>Parties who were asked and have not agreed.</summary>
    Invited,
    Applicants,
    AllParties,

    /// <summary>The party that the event names.</summary>
    NamedParty,

    /// <summary>The parties beside the one that the event names.</summary>
    OtherParties,

    /// <summary>The mediator who hosts.</summary>
    Host,

    /// <summary>The clerks of the case's committee.</summary>
    Committee,

    /// <summary>The clerks of the case's committee, of what another committee did.</summary>
    HostCommittee,

    /// <summary>The clerks of the committee beside it that the event names.</summary>
    CommitteeBeside,

    /// <summary>The host; the committee while there is none.</summary>
    Handler,
}

/// <summary>By which road a notice goes. A text-message provider would be one more: until there is one, people work the list off.</summary>
public enum NoticeChannel
{
    /// <summary>Shown where the reader comes anyway: a party's progress page, the desk of staff.</summary>
    InApp,

    /// <summary>Shown there too, and on the staff's list of what is to be sent by telephone, text message or letter.</summary>
    StaffList,
}

public enum NoticeState
{
    /// <summary>On the list; nobody has told the person yet.</summary>
    Waiting,

    /// <summary>Shown where the reader comes; nothing has to be done.</summary>
    Sent,

    /// <summary>A member of staff told the person.</summary>
    WorkedOff,

    /// <summary>The person could not be reached; the last work tells why.</summary>
    Failed,

    /// <summary>What it says no longer holds, and nobody had told it yet.</summary>
    Dropped,
}

/// <summary>What a member of staff did about a notice.</summary>
public enum NoticeWorkKind
{
    Telephoned,
    Texted,
    Posted,
    ToldInPerson,
    NotReached,

    /// <summary>The work before this was entered by mistake.</summary>
    Undone,
}
