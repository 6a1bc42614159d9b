namespace Hejie.Domain.Cases;

public sealed partial class MediationCase
{
    /// <summary>Puts the case into one of the four classes of difficulty; above ordinary the reason is told.</summary>
    /// <remarks>The criteria are settings of the office (domain rule 03 section 4); the last class counts.</remarks>
    public Refusal? Classify(DifficultyLevel level, string? reason, Moment moment)
    {
        if (ClosedOn is not null)
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (level >= DifficultyLevel.Difficult && string.IsNullOrWhiteSpace(reason))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        Difficulty = level;
        Record(CaseAct.Classify, moment, CasePayload.Of(("level", level), ("reason", reason)));
        return null;
    }
}
