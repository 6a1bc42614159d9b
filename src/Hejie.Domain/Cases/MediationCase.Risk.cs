using Hejie.Domain.Risks;

namespace Hejie.Domain.Cases;

/// <summary>What is owed next about the risk of a case.</summary>
public enum RiskDuty
{
    Assessment,
    Report,
    Reply,
}

public sealed partial class MediationCase
{
    /// <summary>Whether the dispute was judged to be one that may become a matter for the police (K-2).</summary>
    public bool MayTurnCriminal { get; private set; }

    /// <summary>What is owed about the risk now, since when and by when; null when nothing is. Kept here because the list of risks asks it of every case.</summary>
    public RiskDuty? RiskDuty { get; private set; }
    public DateTime? RiskDutySince { get; private set; }
    public DateTime? RiskDutyBy { get; private set; }

    /// <summary>Somebody gave a reason to go on before the report.</summary>
    public bool GoesOnUnreported { get; private set; }

    /// <summary>It may become a matter for the police, and nobody has told them (PML 25).</summary>
    public bool IsCrimeUnreported => (MayTurnCriminal || IsViolenceFeared) && RiskDuty == Cases.RiskDuty.Report;

    /// <summary>The review found a danger of domestic violence (I-8).</summary>
    public bool IsViolenceFeared => ReviewBlocks.Any(block => block.IsAboutViolence);

    /// <summary>What may turn criminal is reported before mediation goes on, or the reason is given (K-2).</summary>
    internal Refusal? WhyRiskBars => IsCrimeUnreported && !GoesOnUnreported ? CaseRefusals.CrimeIsUnreported : null;

    internal void FindRisk(RiskLevel level, bool mayTurnCriminal)
    {
        GoesOnUnreported &= MayTurnCriminal || IsViolenceFeared; // a new danger asks for a new reason
        (Risk, MayTurnCriminal) = (level, mayTurnCriminal);
    }

    internal void GoOnUnreported() => GoesOnUnreported = true;

    internal void OweAboutRisk(RiskDuty duty, DateTime since, Moment moment)
    {
        var level = IsViolenceFeared && duty == Cases.RiskDuty.Report ? RiskLevel.Critical : Risk; // DV-SD 20: at once
        if (RiskTerms.DueBy(level, duty, since, moment.Calendar) is { } by)
        {
            (RiskDuty, RiskDutySince, RiskDutyBy) = (duty, since, by);
        }
    }

    internal void OweNothingAboutRisk() => (RiskDuty, RiskDutySince, RiskDutyBy) = (null, null, null);

    /// <summary>A violence that the review newly fears is reported at once; where an answer was wrong, that duty goes with it.</summary>
    private void ReadViolenceFrom(IReadOnlyList<ReviewAnswer> answers, Moment moment)
    {
        var wasFeared = IsViolenceFeared;
        ReviewAnswers = answers;
        if (IsViolenceFeared && !wasFeared)
        {
            GoesOnUnreported = false;
            OweAboutRisk(Cases.RiskDuty.Report, moment.Now, moment);
        }
        else if (!IsViolenceFeared && RiskDuty == Cases.RiskDuty.Report && !MayTurnCriminal && Risk != RiskLevel.Critical)
        {
            OweNothingAboutRisk();
        }
    }
}
