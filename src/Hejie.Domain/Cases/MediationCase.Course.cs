using Hejie.Domain.Access;
using Hejie.Domain.Agreements;
using Hejie.Domain.Knowledge;

namespace Hejie.Domain.Cases;

public sealed partial class MediationCase
{
    /// <summary>Writes down that a notice reached a party, and how (CPL 87-90).</summary>
    public Refusal? Deliver(NoticeKind notice, int partyNumber, NoticeWay way, Moment moment)
    {
        if (Party(partyNumber) is null)
        {
            return CaseRefusals.NoSuchParty;
        }
        if (IsReadOnly)
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (!DeliverablePapers.NoticesOf(this).Any(paper => paper.Kind == notice))
        {
            return CaseRefusals.PaperIsNotThere.About([$"{notice}"]);
        }
        return Tell(notice, partyNumber, way, moment);
    }

    /// <summary>The same of a notice that somebody else knows to be there.</summary>
    internal Refusal? Tell(NoticeKind notice, int partyNumber, NoticeWay way, Moment moment)
    {
        if (WhyNotBy(way, partyNumber) is { } withdrawn)
        {
            return withdrawn;
        }
        Deliveries = [.. Deliveries, new Delivery(notice, partyNumber, way, moment.Now, moment.By.DisplayName)];
        Record(CaseAct.Deliver, moment, CasePayload.Of(("notice", notice), ("party", partyNumber), ("way", way)));
        return null;
    }

    /// <summary>A party confirms having been told of rights and duties (MOJ75 30); the first session waits for all of them.</summary>
    /// <param name="wantsClosedSession">The party objects to listeners (PML 23).</param>
    public Refusal? Acknowledge(int partyNumber, NoticeWay way, bool wantsClosedSession, Moment moment)
    {
        if (Party(partyNumber) is not { } party)
        {
            return CaseRefusals.NoSuchParty;
        }
        if (!State.IsUnderMediation())
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (moment.By.Role != Role.Party && WhyNotBy(way, partyNumber) is { } withdrawn)
        {
            return withdrawn; // who reads it on the own page comes for it
        }
        party.AcknowledgeRights(way, wantsClosedSession, moment.Now);
        Deliveries = [.. Deliveries, new Delivery(NoticeKind.RightsNotice, partyNumber, way, moment.Now, moment.By.DisplayName)];
        Record(CaseAct.Acknowledge, moment, CasePayload.Of(("party", partyNumber), ("way", way), ("closed", wantsClosedSession)));
        return null;
    }

    /// <summary>What bars a session now: a party not yet told (B-1), no host (B-4), an open objection (B-5), a recorded refusal (P-1).</summary>
    public Refusal? WhyNoSession()
    {
        var untold = _parties.Where(party => party.RightsNoticeAcknowledgedAt is null).Select(party => party.Name).ToList();
        return untold.Count > 0 ? CaseRefusals.RightsNoticeMissing.About(untold)
            : Host is null ? CaseRefusals.NoHost
            : HasOpenRecusal ? CaseRefusals.RecusalIsOpen
            : IsRefused ? CaseRefusals.PartyRefusesMediation
            : WhyConsentBars ?? WhyRiskBars;
    }

    /// <summary>Keeps a file with the case.</summary>
    public Refusal? Attach(CaseAttachment attachment, Moment moment)
    {
        if (IsReadOnly)
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (WhyNotKept(attachment) is { } why)
        {
            return why;
        }
        Attachments = [.. Attachments, attachment with { Number = Attachments.Count + 1 }];
        Record(CaseAct.Attach, moment, CasePayload.Of(
            ("attachment", Attachments.Count), ("kind", attachment.Kind), ("digest", attachment.Digest), ("size", attachment.Size)));
        return null;
    }

    /// <summary>A party's question to the committee, answered by telephone or at the counter.</summary>
    public Refusal? Ask(int partyNumber, string question, Moment moment)
    {
        if (Party(partyNumber) is null)
        {
            return CaseRefusals.NoSuchParty;
        }
        if (IsReadOnly)
        {
            return CaseRefusals.NotAtThisStage;
        }
        Contacts = [.. Contacts, new ContactAttempt(partyNumber, moment.Now, ContactChannel.Portal, ContactOutcome.Reached, moment.By.DisplayName, question)];
        Record(CaseAct.Ask, moment, CasePayload.Of(("party", partyNumber)));
        return null;
    }

    /// <summary>An applicant takes the application back (F-31). Any other party ends the mediation by refusing it: <see cref="RecordAnswer"/> (PML 23).</summary>
    public Refusal? Withdraw(int partyNumber, string reason, Moment moment)
    {
        if (Party(partyNumber) is not { } party)
        {
            return CaseRefusals.NoSuchParty;
        }
        if (party.Role != PartyRole.Applicant)
        {
            return CaseRefusals.OnlyApplicantsWithdraw;
        }
        if (string.IsNullOrWhiteSpace(reason))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        if (Move(CaseAct.Withdraw, moment, CasePayload.Of(("party", partyNumber))) is { } refusal)
        {
            return refusal;
        }
        TerminationReason = Cases.TerminationReason.PartyWithdrew;
        End(CaseOutcome.Withdrawn, reason, moment.Today);
        return null;
    }

    /// <summary>Ends mediation without agreement. Each party must first have been told of arbitration, administration and court (PML 26).</summary>
    public Refusal? Fail(TerminationReason reason, string text, Moment moment) =>
        EndWithout(CaseAct.Fail, CaseOutcome.Failed, reason, text, moment);

    /// <summary>Ends mediation on grounds outside the parties' talks (T-2): another authority, sham, death.</summary>
    public Refusal? Terminate(TerminationReason reason, string text, Moment moment) =>
        EndWithout(CaseAct.Terminate, CaseOutcome.Terminated, reason, text, moment);

    private Refusal? EndWithout(CaseAct act, CaseOutcome outcome, TerminationReason reason, string text, Moment moment)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        if (Blanks.WhyNotWhole(text) is { } open)
        {
            return open;
        }
        if (CaseLifecycle.Next(State, act) is null)
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (!reason.Fits(act) || (reason == Cases.TerminationReason.TimeOver && !(PeriodEndsOn < moment.Today)))
        {
            return CaseRefusals.EndingDoesNotFit;
        }
        var untold = _parties.Where(party => !WasTold(party, NoticeKind.TerminationNotice)).Select(party => party.Name).ToList();
        if (untold.Count > 0)
        {
            return CaseRefusals.TerminationNoticeMissing.About(untold);
        }
        if (Move(act, moment, CasePayload.Of(("reason", reason))) is { } refusal)
        {
            return refusal;
        }
        TerminationReason = reason;
        End(outcome, text, moment.Today);
        return null;
    }

    /// <summary>Whether a notice of this kind reached the party; one of the end that was followed by another session or a reopening no longer counts (T-1).</summary>
    public bool WasTold(CaseParty party, NoticeKind notice) => Reached.Any(reached =>
        reached.Notice == notice && reached.Party == party.Number && (notice != NoticeKind.TerminationNotice || !(reached.At < LastTurnAt)));

    /// <summary>The last time that mediation went on: what was told of its end before is overtaken.</summary>
    internal DateTime? LastTurnAt => _timeline.LastOrDefault(entry => entry.Act is CaseAct.OpenSession or CaseAct.Reopen)?.At;

    private void End(CaseOutcome outcome, string? text, DateOnly on)
    {
        Outcome = outcome;
        OutcomeOn = on;
        _rounds.LastOrDefault()?.FollowedBy(on);
        EndingText = text;
        EndPause(on);
        CancelDeadlines(on);
    }
}
