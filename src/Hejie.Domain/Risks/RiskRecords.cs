using Hejie.Domain.Cases;

namespace Hejie.Domain.Risks;

/// <summary>Where a dispute may tend to (K-4).</summary>
public enum Tendency
{
    TurnToCrime,
    CollectivePetition,
    Suicide,
    GroupFight,
    Stability,
}

/// <summary>Whom a risk is reported to (PML 25; MOJ75 32).</summary>
public enum RiskReceiver
{
    PoliceStation,
    JusticeBureau,
    GovernanceCentre,
    OtherAuthority,
}

/// <summary>Why a risk must be reported (PML 25; MOJ75 32; DV-SD 20).</summary>
public enum DangerKind
{
    /// <summary>The level is the highest.</summary>
    Red,
    Crime,

    /// <summary>At home, as the review found it.</summary>
    Violence,
}

/// <summary>A danger that must be reported.</summary>
/// <param name="IsTold">A report made since has told it to somebody who will do.</param>
public sealed record FoundDanger(DangerKind Kind, DateTime FoundAt, bool IsTold);

/// <summary>How likely the dispute is to escalate, and what is done about it (K-1, K-4).</summary>
/// <param name="Persons">How many persons may be drawn in.</param>
/// <param name="MayTurnCriminal">It may become a matter for the police (K-2); always so where it tends to crime or to a fight of groups.</param>
/// <param name="Facts">What was seen or heard.</param>
/// <param name="Measures">What is done so that it does not come to that.</param>
public sealed record RiskFindings(
    RiskLevel Level, IReadOnlyList<Tendency> Tendencies, int Persons, bool MayTurnCriminal, string Facts, string Measures)
{
    public bool ConcernsPolice => MayTurnCriminal || Tendencies.Any(tendency => tendency is Tendency.TurnToCrime or Tendency.GroupFight);

    public bool IsCalm => Level == RiskLevel.Low && Tendencies.Count == 0 && !MayTurnCriminal;
}

/// <summary>Findings as they were written down.</summary>
public sealed record RiskAssessment(RiskFindings Findings, DateTime At, string By);

/// <summary>The answer of whoever was reported to.</summary>
/// <param name="From">Who answered there.</param>
/// <param name="By">Who wrote the answer down.</param>
public sealed record RiskReply(DateTime At, string From, string Text, string By);

/// <summary>What is told to the receiver (F-17).</summary>
/// <param name="Receiver">Name of the body, and of the person there when known.</param>
/// <param name="At">When it was told, in UTC.</param>
public sealed record RiskReportDetails(RiskReceiver To, string Receiver, ContactChannel Channel, DateTime At, string Facts, string Measures);

/// <summary>One report of a risk (F-17), with the findings that held when it was written down.</summary>
/// <param name="Round">The round of mediation in which it was written down.</param>
public sealed record RiskReport(
    int Number, int Round, RiskReportDetails Details, RiskLevel Level, IReadOnlyList<Tendency> Tendencies, int Persons, string By, RiskReply? Reply);

/// <summary>Why mediation goes on although what may turn criminal has not been reported (K-2).</summary>
public sealed record GoingOn(string Reason, DateTime At, string By);

/// <summary>An event that was about to happen and did not: what is counted as prevented (K-4).</summary>
/// <param name="Event">What was about to happen, where, and how it was averted.</param>
/// <param name="Evidence">By what it is shown.</param>
public sealed record AvertedEvent(Tendency Tendency, DateOnly On, int Persons, string Event, string Evidence);
