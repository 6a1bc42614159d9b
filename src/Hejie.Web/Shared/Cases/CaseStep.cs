namespace Hejie.Web.Shared.Cases;

/// <summary>What is done to a case at the desk, each on a page of its own.</summary>
public enum CaseStep
{
    Review,
    Invite,
    Contact,
    Accept,
    Decline,
    Assign,
    DecideRecusal,
    GiveNotice,
    PlanSession,
    HoldSession,
    Agree,
    Revise,
    Seal,
    Perform,
    Confirm,
    FollowUp,
    Close,
    Archive,
    End,
    Suspend,
    Resume,
    EntrustAppraisal,
    Elect,
    WriteFacts,
    HandleRisk,
    Transfer,
    Reopen,
    Attach,
}
