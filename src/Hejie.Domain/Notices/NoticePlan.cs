using static Hejie.Domain.Cases.CaseAct;
using static Hejie.Domain.Notices.NoticeAudience;
using static Hejie.Domain.Notices.NoticeChannel;

namespace Hejie.Domain.Notices;

/// <summary>One act of a case, who is told of it, by which road, and about what.</summary>
public sealed record NoticeLine(Cases.CaseAct Act, NoticeAudience To, NoticeChannel By, NoticeOccasion About);

/// <summary>The one table of which act tells whom. An act that is not listed tells nobody.</summary>
/// <remarks>
/// What a party must act on or be able to plan for goes on the staff's list; what they may read when they look is in-app only,
/// so that a case does not cost its committee a dozen calls. Urging is done by the mediator, who delivers the paper in the same act.
/// </remarks>
public static class NoticePlan
{
    public static IReadOnlyList<NoticeLine> All { get; } =
    [
        new(Invite, NoticeAudience.Invited, StaffList, NoticeOccasion.Invited),
        new(RecordAnswer, Handler, InApp, NoticeOccasion.AnswerGiven),
        new(Accept, AllParties, InApp, NoticeOccasion.Accepted),
        new(Decline, Applicants, StaffList, NoticeOccasion.NotAccepted),
        new(Assign, AllParties, StaffList, NoticeOccasion.MediatorAssigned),
        new(Assign, Host, InApp, NoticeOccasion.CaseAssigned),
        new(ReplaceHost, AllParties, StaffList, NoticeOccasion.MediatorReplaced),
        new(ReplaceHost, Host, InApp, NoticeOccasion.CaseAssigned),
        new(RequestRecusal, Committee, InApp, NoticeOccasion.ObjectionRaised),
        new(DenyRecusal, NamedParty, StaffList, NoticeOccasion.ObjectionDenied),
        new(ProposeInvitee, AllParties, InApp, NoticeOccasion.InviteeProposed),
        new(AnswerInvitee, Handler, InApp, NoticeOccasion.InviteeAnswered),
        new(ProposeJoint, CommitteeBeside, InApp, NoticeOccasion.JointProposed),
        new(JoinJointly, HostCommittee, InApp, NoticeOccasion.JointAnswered),
        new(DeclineJoint, HostCommittee, InApp, NoticeOccasion.JointAnswered),
        new(EndJoint, HostCommittee, InApp, NoticeOccasion.JointEnded),
        new(EndJoint, CommitteeBeside, InApp, NoticeOccasion.JointEnded),
        new(OfferHosting, CommitteeBeside, InApp, NoticeOccasion.HostingOffered),
        new(HandUp, CommitteeBeside, InApp, NoticeOccasion.HostingOffered),
        new(TakeHosting, AllParties, StaffList, NoticeOccasion.HostingTaken),
        new(PlanSession, AllParties, StaffList, NoticeOccasion.SessionPlanned),
        new(CancelSession, AllParties, StaffList, NoticeOccasion.SessionCancelled),
        new(DraftAgreement, AllParties, StaffList, NoticeOccasion.AgreementReady),
        new(Settle, AllParties, StaffList, NoticeOccasion.AgreementEffective),
        new(DraftRevision, AllParties, StaffList, NoticeOccasion.RevisionReady),
        new(DropRevision, AllParties, StaffList, NoticeOccasion.RevisionDropped),
        new(Revise, AllParties, StaffList, NoticeOccasion.RevisionEffective),
        new(Urge, NamedParty, InApp, NoticeOccasion.Urged),
        new(AdviseAfterBreach, NamedParty, InApp, NoticeOccasion.AdvisedAfterBreach),
        new(ApplyForConfirmation, AllParties, InApp, NoticeOccasion.ConfirmationApplied),
        new(RecordCourtAnswer, AllParties, InApp, NoticeOccasion.CourtAnswered),
        new(PerformInFull, AllParties, InApp, NoticeOccasion.Performed),
        new(Fail, AllParties, StaffList, NoticeOccasion.EndedWithoutAgreement),
        new(Terminate, AllParties, StaffList, NoticeOccasion.EndedWithoutAgreement),
        new(Withdraw, OtherParties, StaffList, NoticeOccasion.Withdrawn),
        new(Withdraw, Handler, InApp, NoticeOccasion.PartyWithdrew),
        new(Suspend, AllParties, InApp, NoticeOccasion.Suspended),
        new(Resume, AllParties, InApp, NoticeOccasion.Resumed),
        new(Extend, AllParties, InApp, NoticeOccasion.Extended),
        new(Transfer, AllParties, StaffList, NoticeOccasion.Transferred),
        new(Ask, Handler, InApp, NoticeOccasion.QuestionAsked),
        new(AmendApplication, Handler, InApp, NoticeOccasion.ApplicationAmended),
        new(CorrectContact, Handler, InApp, NoticeOccasion.ContactCorrected),
        new(WithdrawConsent, Handler, InApp, NoticeOccasion.ConsentWithdrawn),
        new(Close, AllParties, InApp, NoticeOccasion.Closed),
        new(Reopen, AllParties, StaffList, NoticeOccasion.Reopened),
        new(Reopen, Host, InApp, NoticeOccasion.CaseAssigned),
    ];

    private static readonly ILookup<Cases.CaseAct, NoticeLine> ByAct = All.ToLookup(line => line.Act);

    public static IEnumerable<NoticeLine> Of(Cases.CaseAct act) => ByAct[act];
}
