using Hejie.Domain.Cases;

namespace Hejie.Domain.Notices;

/// <summary>Which notices an act overtakes: nobody is asked for an answer that was given, or told of a session that was called off.</summary>
public static class OvertakenNotices
{
    /// <summary>Whether an act can overtake anything, so that most saves need not look.</summary>
    public static bool Has(CaseAct act) => act is CaseAct.RecordAnswer or CaseAct.Accept or CaseAct.Decline or CaseAct.Withdraw or CaseAct.CancelSession
        or CaseAct.Settle or CaseAct.Fail or CaseAct.Terminate or CaseAct.Transfer or CaseAct.DraftAgreement
        or CaseAct.DraftRevision or CaseAct.DropRevision or CaseAct.Revise or CaseAct.Close or CaseAct.ApplyForConfirmation or CaseAct.Reopen;

    /// <summary>Takes the overtaken ones off the list.</summary>
    /// <param name="waiting">What of the case still waits to be told.</param>
    public static void Drop(CaseEvent done, IEnumerable<Notice> waiting)
    {
        foreach (var notice in waiting.Where(notice => IsOvertaken(notice, done)))
        {
            notice.Drop();
        }
    }

    private static bool IsOvertaken(Notice notice, CaseEvent done) => done.Act switch
    {
        _ when notice.WrittenAt > done.At => false,
        CaseAct.RecordAnswer => notice.Occasion == NoticeOccasion.Invited && notice.PartyNumber == done.PartyNumber,
        CaseAct.Accept => notice.Occasion == NoticeOccasion.Invited,
        CaseAct.CancelSession => notice.Occasion == NoticeOccasion.SessionPlanned && notice.Facts.Session == done.SessionNumber,
        CaseAct.DraftAgreement => notice.Occasion == NoticeOccasion.AgreementReady && notice.WrittenAt < done.At,
        CaseAct.DraftRevision => notice.Occasion is NoticeOccasion.RevisionReady or NoticeOccasion.RevisionDropped && notice.WrittenAt < done.At,
        CaseAct.DropRevision => notice.Occasion == NoticeOccasion.RevisionReady,
        CaseAct.Revise => notice.Occasion is NoticeOccasion.RevisionReady or NoticeOccasion.RevisionDropped or NoticeOccasion.AgreementEffective || notice.TermNumber is not null,
        CaseAct.ApplyForConfirmation => notice.Occasion == NoticeOccasion.ConfirmationNear,
        CaseAct.Decline or CaseAct.Withdraw or CaseAct.Settle or CaseAct.Fail or CaseAct.Terminate or CaseAct.Transfer =>
            notice.Occasion is NoticeOccasion.Invited or NoticeOccasion.MediatorAssigned or NoticeOccasion.MediatorReplaced
                or NoticeOccasion.SessionPlanned or NoticeOccasion.SessionCancelled or NoticeOccasion.AgreementReady or NoticeOccasion.ObjectionDenied,
        CaseAct.Reopen => notice.Occasion is NoticeOccasion.Closed or NoticeOccasion.EndedWithoutAgreement && notice.WrittenAt < done.At,
        CaseAct.Close => notice.Occasion is not (NoticeOccasion.EndedWithoutAgreement or NoticeOccasion.NotAccepted or NoticeOccasion.AgreementEffective or NoticeOccasion.RevisionEffective),
        _ => false,
    };
}
