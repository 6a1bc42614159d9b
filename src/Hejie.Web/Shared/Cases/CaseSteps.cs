using System.Collections.Frozen;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;

namespace Hejie.Web.Shared.Cases;

/// <summary>Which step comes next in a case, which others are open, where each is done and what it asks of the person.</summary>
public static class CaseSteps
{
    private const string Case = "/cases/{number}";

    private static readonly FrozenDictionary<CaseStep, (string Page, Permission Permission)> Places =
        new Dictionary<CaseStep, (string, Permission)>
        {
            [CaseStep.Review] = ("/review", Permission.ReviewCase),
            [CaseStep.Invite] = ("/invitation", Permission.InviteParty),
            [CaseStep.Contact] = ("/contacts", Permission.InviteParty),
            [CaseStep.Accept] = ("/acceptance", Permission.AcceptCase),
            [CaseStep.Decline] = ("/acceptance", Permission.AcceptCase),
            [CaseStep.Assign] = ("/assignment", Permission.AssignMediator),
            [CaseStep.DecideRecusal] = ("/assignment", Permission.AssignMediator),
            [CaseStep.GiveNotice] = ("/notices", Permission.GiveNotice),
            [CaseStep.Deliver] = ("/deliveries", Permission.GiveNotice),
            [CaseStep.PlanSession] = ("/sessions/new", Permission.PlanSession),
            [CaseStep.HoldSession] = ("/sessions/{session:int}", Permission.RecordSession),
            [CaseStep.Agree] = ("/agreement", Permission.DraftAgreement),
            [CaseStep.Revise] = ("/agreement/revision", Permission.DraftAgreement),
            [CaseStep.Seal] = ("/agreement/seal", Permission.Seal),
            [CaseStep.Perform] = ("/performance", Permission.FollowUp),
            [CaseStep.Confirm] = ("/confirmation", Permission.AskForConfirmation),
            [CaseStep.FollowUp] = ("/follow-ups/new", Permission.FollowUp),
            [CaseStep.Close] = ("/closure", Permission.CloseCase),
            [CaseStep.Archive] = ("/archive", Permission.ArchiveCase),
            [CaseStep.End] = ("/ending", Permission.EndCase),
            [CaseStep.Suspend] = ("/period", Permission.PauseCase),
            [CaseStep.Resume] = ("/period", Permission.PauseCase),
            [CaseStep.EntrustAppraisal] = ("/appraisals", Permission.PauseCase),
            [CaseStep.ConsultExperts] = ("/consultations", Permission.NominateConsultation),
            [CaseStep.SendToLegalAid] = ("/legal-aid", Permission.SendToLegalAid),
            [CaseStep.Elect] = ("/representatives", Permission.CompleteParty),
            [CaseStep.InviteHelpers] = ("/invitees", Permission.PlanSession),
            [CaseStep.MediateJointly] = ("/joint", Permission.LeadJointly),
            [CaseStep.HandUp] = ("/ladder", Permission.LeadJointly),
            [CaseStep.WorkWithOthers] = ("/mechanism", Permission.PlanSession),
            [CaseStep.WriteFacts] = ("/facts", Permission.RecordSession),
            [CaseStep.HandleRisk] = ("/risk", Permission.HandleRisk),
            [CaseStep.Transfer] = ("/transfer", Permission.TransferCase),
            [CaseStep.Reopen] = ("/reopening", Permission.ReopenCase),
            [CaseStep.Attach] = ("/attachments", Permission.AttachDocument),
        }.ToFrozenDictionary();

    /// <summary>The template of the page on which a step is done.</summary>
    public static string PageOf(CaseStep step) => Case + Places[step].Page;

    /// <param name="session">The session at hand, for the one step that is done in a session.</param>
    public static string AddressOf(CaseStep step, CaseNumber number, int? session = null) =>
        PageOf(step).Replace("{number}", number.Text, StringComparison.Ordinal).Replace("{session:int}", $"{session}", StringComparison.Ordinal);

    public static Permission PermissionOf(CaseStep step) => Places[step].Permission;

    /// <summary>The one thing that must be done now, whoever does it; null when nothing is owed any more.</summary>
    public static CaseStep? Next(CaseStanding standing) => standing.State switch
    {
        _ when standing.IsToEnd => CaseStep.End,
        _ when standing.HasOpenRecusal => CaseStep.DecideRecusal,
        CaseState.Registered => CaseStep.Review,
        CaseState.UnderReview or CaseState.AwaitingRespondentConsent => BeforeAcceptance(standing),
        CaseState.Accepted => CaseStep.Assign,
        CaseState.Assigned or CaseState.Preparing => BeforeSession(standing),
        CaseState.InMediation => InMediation(standing),
        CaseState.Suspended => CaseStep.Resume,
        CaseState.Performing or CaseState.PartlyPerformed or CaseState.Breached when standing.WaitsForSealOnly => CaseStep.Seal,
        CaseState.Settled or CaseState.Performing or CaseState.PartlyPerformed or CaseState.Breached => CaseStep.Perform,
        CaseState.Performed => CaseStep.FollowUp,
        CaseState.Failed or CaseState.Terminated or CaseState.Withdrawn or CaseState.NotAccepted or CaseState.Transferred or CaseState.FollowedUp => CaseStep.Close,
        CaseState.Closed => CaseStep.Archive,
        _ => null,
    };

    private static CaseStep BeforeAcceptance(CaseStanding standing) =>
        standing.IsBlocked || standing.Answers.Contains(Willingness.Refuses) ? CaseStep.Decline
        : standing.Answers.All(answer => answer == Willingness.Agrees) ? CaseStep.Accept
        : standing.State == CaseState.UnderReview ? CaseStep.Invite
        : CaseStep.Contact;

    private static CaseStep BeforeSession(CaseStanding standing) =>
        !standing.AllKnowTheirRights ? CaseStep.GiveNotice
        : standing.Session is not null ? CaseStep.HoldSession
        : CaseStep.PlanSession;

    private static CaseStep InMediation(CaseStanding standing) =>
        standing.WaitsForSealOnly ? CaseStep.Seal
        : standing.HasDraft || standing.HasSignedRecord ? CaseStep.Agree
        : standing.Session is not null ? CaseStep.HoldSession
        : CaseStep.PlanSession;

    /// <summary>What else may be done at this point, in the order of the work.</summary>
    public static IEnumerable<CaseStep> Others(CaseStanding standing) => Enum.GetValues<CaseStep>()
        .Where(step => step != Next(standing) && IsOpen(step, standing));

    private static bool IsOpen(CaseStep step, CaseStanding standing) => step switch
    {
        not (CaseStep.Attach or CaseStep.SendToLegalAid or CaseStep.Deliver or CaseStep.Transfer or CaseStep.WriteFacts or CaseStep.HandleRisk) when standing.IsToEnd => false,
        CaseStep.Review => standing.State is CaseState.UnderReview,
        CaseStep.Contact => standing.State.IsBeforeOutcome(),
        CaseStep.Invite => standing.State is CaseState.AwaitingRespondentConsent,
        CaseStep.Accept => standing.State is CaseState.UnderReview or CaseState.AwaitingRespondentConsent && Next(standing) != CaseStep.Decline,
        CaseStep.Assign => standing.State is CaseState.Assigned or CaseState.Preparing or CaseState.InMediation && !standing.HasOpenRecusal,
        CaseStep.GiveNotice => (standing.State.IsUnderMediation() && standing.State != CaseState.Accepted) || standing.State == CaseState.NotAccepted,
        CaseStep.Deliver => standing.State is not (CaseState.Registered or CaseState.UnderReview or CaseState.AwaitingRespondentConsent or CaseState.Archived),
        CaseStep.PlanSession => standing.State is CaseState.Assigned or CaseState.Preparing or CaseState.InMediation,
        CaseStep.HoldSession => standing.State is CaseState.InMediation && standing.Session is not null,
        CaseStep.Agree => standing.State is CaseState.InMediation,
        CaseStep.Perform => standing.State is CaseState.Performing or CaseState.PartlyPerformed or CaseState.Breached,
        CaseStep.Revise => CaseLifecycle.Next(standing.State, CaseAct.Revise) is not null || standing.HasOpenRevision,
        CaseStep.Suspend => standing.State.IsUnderMediation() && standing.State != CaseState.Suspended, // before it can pause its time can be extended
        CaseStep.Transfer => CaseLifecycle.Next(standing.State, CaseAct.Transfer) is not null,
        CaseStep.Reopen => standing.CanBeReopened && CaseLifecycle.Next(standing.State, CaseAct.Reopen) is not null,
        CaseStep.End => CaseLifecycle.Next(standing.State, CaseAct.Withdraw) is not null,
        CaseStep.Confirm => standing is { HasAgreementInWriting: true } and not { State: CaseState.Archived },
        CaseStep.FollowUp => standing.State is not (CaseState.NotAccepted or CaseState.Withdrawn) && CaseLifecycle.Next(standing.State, CaseAct.FollowUp) is not null,
        CaseStep.Close => standing.HasVisit && CaseLifecycle.Next(standing.State, CaseAct.Close) is not null,
        CaseStep.EntrustAppraisal => standing.State is CaseState.Preparing or CaseState.InMediation or CaseState.Suspended,
        CaseStep.Elect => standing.State.IsBeforeOutcome() && standing.HasManyOnOneSide,
        CaseStep.MediateJointly or CaseStep.InviteHelpers or CaseStep.WorkWithOthers or CaseStep.ConsultExperts => standing.State.IsUnderMediation(),
        CaseStep.HandUp => CaseLifecycle.InHand.Contains(standing.State),
        CaseStep.WriteFacts => standing.State is CaseState.InMediation or CaseState.Suspended or CaseState.Failed or CaseState.Terminated,
        CaseStep.HandleRisk or CaseStep.Attach or CaseStep.SendToLegalAid => standing.State != CaseState.Archived,
        _ => false,
    };
}
