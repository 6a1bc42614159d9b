namespace Hejie.Domain.Cases;

/// <summary>Why a dispute whose handling was closed is mediated again.</summary>
public enum ReopeningGround
{
    NewEvidence,

    /// <summary>What was agreed turned out not to fit, and the parties want to change it .</summary>
    RevisionWanted,

    /// <summary>The same dispute has broken out again.</summary>
    Relapse,
}

/// <summary>The wish to mediate the same dispute again.</summary>
/// <param name="Consents">Numbers of the parties who want it.</param>
public sealed record Reopening(ReopeningGround Ground, string Reason, IReadOnlyList<int> Consents);

/// <summary>A volume as it was bound; the bytes lie in the file store under the digest.</summary>
/// <param name="Digest">SHA-256 of the bytes in lower-case hexadecimal.</param>
/// <param name="Size">Bytes.</param>
public sealed record BoundVolume(string Digest, string ObjectKey, long Size);

/// <summary>How one round of mediation ended, for papers and figures.</summary>
/// <param name="StartedOn">Day of acceptance, or of the reopening; null for a case that was never accepted.</param>
public sealed record RoundEnd(
    int Round, DateOnly? StartedOn, CaseOutcome? Outcome, DateOnly? OutcomeOn, TerminationReason? TerminationReason, string? Text, DateOnly? PerformedOn, DateOnly? ClosedOn);

/// <summary>A round of mediation that was closed and followed by another: its end as it was reported, and why it was not the last.</summary>
public sealed class CaseRound
{
    private CaseRound()
    {
    }

    /// <summary>1 for the round that began with the acceptance.</summary>
    public int Number { get; private set; }
    public DateOnly StartedOn { get; private set; }
    public CaseOutcome Outcome { get; private set; }
    public DateOnly OutcomeOn { get; private set; }
    public TerminationReason? TerminationReason { get; private set; }
    public string? EndingText { get; private set; }
    public DateOnly? PeriodEndsOn { get; private set; }
    public DateOnly? PerformedOn { get; private set; }
    public bool SelfPerformed { get; private set; }

    /// <summary>Day on which the parties asked the court to confirm what they agreed in this round.</summary>
    public DateOnly? ConfirmationAppliedOn { get; private set; }

    /// <summary>Day of the court's ruling on it, which may come when the next round runs already, and whether it confirms.</summary>
    public DateOnly? ConfirmationRuledOn { get; private set; }
    public bool? IsConfirmed { get; private set; }
    public DateOnly ClosedOn { get; private set; }

    /// <summary>Set where the papers had been bound: that volume stays as it is.</summary>
    public DateOnly? ArchivedOn { get; private set; }
    public RetentionTerm? Retention { get; private set; }
    public BoundVolume? Volume { get; private set; }

    /// <summary>Instant from which the next round runs, in UTC.</summary>
    public DateTime ReopenedAt { get; private set; }
    public ReopeningGround Ground { get; private set; }
    public string Reason { get; private set; } = "";

    /// <summary>Day of the next round's outcome: up to it this round's outcome is what figures tell; null while there is none.</summary>
    public DateOnly? NextOutcomeOn { get; private set; }

    internal static CaseRound Of(MediationCase ended, Reopening why, BoundVolume? volume, DateTime now) => new()
    {
        Number = ended.Round,
        StartedOn = ended.RoundStartedOn!.Value,
        Outcome = ended.Outcome!.Value,
        OutcomeOn = ended.OutcomeOn!.Value,
        TerminationReason = ended.TerminationReason,
        EndingText = ended.EndingText,
        PeriodEndsOn = ended.PeriodEndsOn,
        PerformedOn = ended.PerformedOn,
        SelfPerformed = ended.SelfPerformed,
        ConfirmationAppliedOn = ended.ConfirmationAppliedOn,
        ConfirmationRuledOn = ended.ConfirmationRuledOn,
        IsConfirmed = ended.IsConfirmed,
        ClosedOn = ended.ClosedOn!.Value,
        ArchivedOn = ended.ArchivedOn,
        Retention = ended.Retention,
        Volume = volume,
        ReopenedAt = now,
        Ground = why.Ground,
        Reason = why.Reason,
    };

    internal RoundEnd End => new(Number, StartedOn, Outcome, OutcomeOn, TerminationReason, EndingText, PerformedOn, ClosedOn);

    internal void KeepConfirmation(DateOnly appliedOn) => ConfirmationAppliedOn ??= appliedOn;

    internal void KeepRuling(DateOnly on, bool confirmed) => (ConfirmationRuledOn, IsConfirmed) = (on, confirmed);

    internal void FollowedBy(DateOnly outcomeOn) => NextOutcomeOn = outcomeOn;
}
