using Hejie.Domain.Deadlines;

namespace Hejie.Domain.Cases;

public sealed partial class MediationCase
{
    /// <summary>The parties have agreed and the agreement is in force from <paramref name="effectiveOn"/> (A-4, A-5). Called by Agreements only.</summary>
    internal Refusal? Settle(DateOnly effectiveOn, bool isWritten, string payload, Moment moment)
    {
        if (Move(CaseAct.Settle, moment, payload) is { } refusal)
        {
            return refusal;
        }
        MeetDeadline(MediationPeriod, effectiveOn);
        End(CaseOutcome.Settled, null, effectiveOn);
        CancelConfirmation(effectiveOn); // of what was agreed in an earlier round
        if (isWritten)
        {
            StartDeadline(DeadlineKey.JudicialConfirmation, effectiveOn, moment);
        }
        return null;
    }

    /// <summary>The parties have revised the agreement: the time to ask the court to confirm it runs anew from <paramref name="effectiveOn"/>. Called by Agreements only.</summary>
    /// <param name="partlyPerformed">Whether a part of it has been performed already.</param>
    internal Refusal? Revise(DateOnly effectiveOn, bool partlyPerformed, string payload, Moment moment)
    {
        if (Move(CaseAct.Revise, moment, payload, partlyPerformed ? CaseState.PartlyPerformed : null) is { } refusal)
        {
            return refusal;
        }
        HasOpenRevision = false;
        CancelConfirmation(effectiveOn);
        StartDeadline(DeadlineKey.JudicialConfirmation, effectiveOn, moment);
        return null;
    }

    /// <summary>What takes the place of an agreement ends the time to ask the court to confirm that one.</summary>
    private void CancelConfirmation(DateOnly on)
    {
        OpenConfirmationWindow?.Cancel(on);
    }

    /// <summary>Keeps whether a revision is open. Called by Agreements only.</summary>
    internal void HoldRevision(bool isOpen) => HasOpenRevision = isOpen;

    /// <summary>Numbers the versions of agreements. Called by Agreements only.</summary>
    internal int NextAgreementVersion() => ++AgreementVersions;

    /// <summary>Keeps the nearest day on which a term is owed. Called by Agreements only.</summary>
    internal void OweBy(DateOnly? nearest)
    {
        TermDueOn = nearest;
        KeepDueOn();
    }

    /// <summary>The parties have asked the court: their time is used. Called by Agreements only.</summary>
    /// <param name="round">The round that led to the agreement they asked about.</param>
    internal void KeepConfirmation(int round, DateOnly appliedOn)
    {
        if (EarlierRound(round) is { } earlier)
        {
            earlier.KeepConfirmation(appliedOn);
        }
        else
        {
            ConfirmationAppliedOn ??= appliedOn;
        }
        MeetDeadline(DeadlineKey.JudicialConfirmation, appliedOn);
    }

    /// <summary>The court has ruled on what was agreed in a round: each round keeps its own ruling. Called by Agreements only.</summary>
    internal void KeepRuling(int round, DateOnly on, bool confirmed)
    {
        if (EarlierRound(round) is { } earlier)
        {
            earlier.KeepRuling(on, confirmed);
        }
        else
        {
            (ConfirmationRuledOn, IsConfirmed) = (on, confirmed);
        }
    }

    /// <summary>Everything agreed has been done. Called by Agreements only.</summary>
    internal Refusal? CompletePerformance(DateOnly on, bool unurged, Moment moment)
    {
        if (Move(CaseAct.PerformInFull, moment, CasePayload.Of(("on", on), ("unurged", unurged))) is { } refusal)
        {
            return refusal;
        }
        PerformedOn = on;
        SelfPerformed = unurged;
        StartDeadline(DeadlineKey.FollowUp, on, moment);
        return null;
    }

    /// <summary>Writes a visit or call after the outcome down (F-15, PML 31).</summary>
    public Refusal? FollowUp(FollowUpVisit visit, Moment moment)
    {
        if (CheckDay(visit.On, moment) is { } wrongDay)
        {
            return wrongDay;
        }
        if (visit.On < OutcomeOn)
        {
            return CaseRefusals.DateBeforeOutcome;
        }
        if (string.IsNullOrWhiteSpace(visit.Findings))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        if (visit.Parties.Count == 0 || visit.Parties.Any(number => Party(number) is null))
        {
            return CaseRefusals.NoSuchParty;
        }
        if (Move(CaseAct.FollowUp, moment, CasePayload.Of(
            ("on", visit.On), ("parties", visit.Parties), ("performed", visit.Performed), ("satisfaction", visit.Satisfaction))) is { } refusal)
        {
            return refusal;
        }
        FollowUps = [.. FollowUps, visit with { Round = Round }];
        MeetDeadline(DeadlineKey.FollowUp, visit.On);
        return null;
    }

    /// <summary>Closes the handling. A settled case must be performed, or visited and the reason why not told. The court's window stays open.</summary>
    public Refusal? Close(string? explanation, Moment moment)
    {
        if (Outcome == CaseOutcome.Settled && PerformedOn is null && string.IsNullOrWhiteSpace(explanation))
        {
            return CaseRefusals.ExplanationMissing;
        }
        if (Outcome == CaseOutcome.Settled && !VisitsNow.Any())
        {
            return CaseRefusals.VisitMissing;
        }
        if (HasOpenRevision)
        {
            return CaseRefusals.RevisionIsOpen;
        }
        if (WhyRiskBars is { } unreported)
        {
            return unreported;
        }
        if (Move(CaseAct.Close, moment, CasePayload.Of(("performed", PerformedOn is not null))) is { } refusal)
        {
            return refusal;
        }
        ClosedOn = moment.Today;
        TermDueOn = null;
        EndingText ??= explanation;
        CancelDeadlines(moment.Today);
        RiskUnjudgedSince = null; // there is no more dispute to judge
        OweAboutRisk(moment);
        return null;
    }

    /// <summary>Binds the file; after it nothing is written any more. All required papers must be there .</summary>
    /// <param name="missingPapers">Codes of the required papers that are missing, as Forms names them.</param>
    /// <param name="retention">A class other than the one that follows from the case, with the reason; null to take that one .</param>
    public Refusal? Archive(IReadOnlyList<string> missingPapers, RetentionChoice? retention, Moment moment)
    {
        if (missingPapers.Count > 0)
        {
            return CaseRefusals.PapersMissing.About(missingPapers);
        }
        if (TermOf(retention, moment.Today, moment) is not { } term)
        {
            return CaseRefusals.RetentionNeedsReason;
        }
        if (Move(CaseAct.Archive, moment, PayloadOf(term)) is { } refusal)
        {
            return refusal;
        }
        ArchivedOn = moment.Today;
        Keep(term);
        OweAboutRisk(moment);
        return null;
    }
}
