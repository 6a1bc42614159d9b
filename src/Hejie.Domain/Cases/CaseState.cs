namespace Hejie.Domain.Cases;

/// <summary>Where a case stands between application and archive.</summary>
public enum CaseState
{
    Registered,
    UnderReview,
    AwaitingRespondentConsent,
    NotAccepted,
    Accepted,
    Assigned,
    Preparing,
    InMediation,
    Suspended,
    Settled,
    Failed,
    Terminated,
    Withdrawn,
    Performing,
    PartlyPerformed,
    Performed,
    Breached,
    FollowedUp,
    Closed,
    Archived,
    Transferred,
}

/// <summary>The four stages a party sees.</summary>
public enum PartyStage
{
    Applied,
    Mediating,
    Performing,
    Finished,
}
