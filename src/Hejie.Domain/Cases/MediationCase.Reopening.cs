namespace Hejie.Domain.Cases;

public sealed partial class MediationCase
{
    private readonly InOrder<CaseRound> _rounds = new(round => round.Number);

    /// <summary>The rounds of mediation before the one at hand, in their order.</summary>
    public IReadOnlyList<CaseRound> EarlierRounds => _rounds;

    /// <summary>1 until the case is reopened for the first time; then one more each time.</summary>
    public int Round { get; private set; } = 1;

    /// <summary>Day from which the round at hand runs: of the acceptance, or of the last reopening; null before acceptance.</summary>
    public DateOnly? RoundStartedOn { get; private set; }

    /// <summary>How each round ended, the one at hand last.</summary>
    public IReadOnlyList<RoundEnd> Ends =>
    [
        .. _rounds.Select(round => round.End),
        new RoundEnd(Round, RoundStartedOn, Outcome, OutcomeOn, TerminationReason, EndingText, PerformedOn, ClosedOn),
    ];

    /// <summary>The round in which something happened.</summary>
    public int RoundAt(DateTime at) => 1 + _rounds.Count(round => round.ReopenedAt <= at);

    private CaseRound? EarlierRound(int number) => _rounds.FirstOrDefault(round => round.Number == number);

    /// <summary>The last round whose papers are bound already; 0 while none are. What came later is bound as a supplement.</summary>
    public int BoundRounds => _rounds.LastOrDefault(round => round.Volume is not null)?.Number ?? 0;

    /// <summary>The volumes that were archived before the case was reopened, in their order.</summary>
    public IReadOnlyList<BoundVolume> BoundVolumes => [.. _rounds.Select(round => round.Volume).OfType<BoundVolume>()];

    /// <summary>Mediates a closed dispute again, with the reason and every party's wish (A-12; MOJ75 37). The same case goes on, so that it is counted and paid once .</summary>
    /// <remarks>The host stays; the time for mediation runs anew from this day. Rights once told stay told. The end of the round before stays as it was reported.</remarks>
    /// <param name="volume">Where the case was archived, its volume as it was bound; null otherwise.</param>
    public Refusal? Reopen(Reopening why, BoundVolume? volume, Moment moment)
    {
        if (WhyNotReopened(why) is { } barred)
        {
            return barred;
        }
        if (State == CaseState.Archived && volume is null)
        {
            return CaseRefusals.VolumeIsNotKept;
        }
        var ended = CaseRound.Of(this, why, volume, moment.Now);
        if (Move(CaseAct.Reopen, moment, CasePayload.Of(
            ("ground", why.Ground), ("consents", why.Consents), ("round", Round + 1), ("volume", volume?.Digest))) is { } refusal)
        {
            return refusal;
        }
        _rounds.Add(ended);
        BeginRound(moment);
        return null;
    }

    /// <summary>What no reason mends: nobody mediated here, or another body has the dispute (MOJ75 23).</summary>
    public Refusal? WhyNeverReopened =>
        IsDestroyed ? CaseRefusals.FileIsDestroyed
        : AcceptedOn is null || Host is null ? CaseRefusals.NothingToReopen
        : Outcome == CaseOutcome.Transferred ? CaseRefusals.HandedOverElsewhere
        : null;

    /// <summary>What bars mediating the dispute again for this reason; null when it may be reopened.</summary>
    public Refusal? WhyNotReopened(Reopening why)
    {
        if (CaseLifecycle.Next(State, CaseAct.Reopen) is null)
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (WhyNeverReopened is { } never)
        {
            return never;
        }
        if (string.IsNullOrWhiteSpace(why.Reason))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        if (why.Ground == ReopeningGround.RevisionWanted && Outcome != CaseOutcome.Settled)
        {
            return CaseRefusals.GroundDoesNotFit;
        }
        var silent = _parties.SilentIn(why.Consents);
        return silent.Count > 0 ? CaseRefusals.ReopeningNeedsEveryConsent.About(silent) : null;
    }

    /// <summary>A party that had refused wants mediation again: that bars nothing any more. What was asked before acceptance stays counted as it was.</summary>
    private void BeginRound(Moment moment)
    {
        (Round, RoundStartedOn) = (Round + 1, moment.Today);
        foreach (var party in _parties)
        {
            party.WantMediationAgain();
        }
        (Outcome, OutcomeOn, TerminationReason, EndingText) = (null, null, null, null);
        (PerformedOn, SelfPerformed) = (null, false);
        (ConfirmationAppliedOn, ConfirmationRuledOn, IsConfirmed) = (null, null, null);
        (ClosedOn, ArchivedOn, Retention, KeptUntil) = (null, null, null, null);
        StartDeadline(MediationPeriod, PeriodStartsOn, moment);
        OweAboutRisk(moment); // what the archived case left open
    }

    /// <summary>Visits of the round at hand.</summary>
    public IEnumerable<FollowUpVisit> VisitsNow => FollowUps.Where(visit => visit.Round == Round);
}
