namespace Hejie.Domain.Cases;

/// <summary>How difficult the committee finds a case, before the justice office has said so.</summary>
/// <param name="Signs">What was found, with the thresholds of that day.</param>
/// <param name="By">Who proposed it.</param>
public sealed record DifficultyProposal(DifficultyLevel Level, IReadOnlyList<DifficultySign> Signs, string? Reason, DateOnly On, string By);

public sealed partial class MediationCase
{
    /// <summary>What the committee proposes and the justice office has not answered; null when nothing waits.</summary>
    public DifficultyProposal? ProposedDifficulty { get; private set; }

    /// <summary>Day on which the justice office confirmed the difficulty; null while the class is the one every case begins with.</summary>
    public DateOnly? DifficultyConfirmedOn { get; private set; }

    /// <summary>How the case is handled, by its difficulty.</summary>
    public CaseTrack Track => DifficultyCheck.TrackOf(Difficulty);

    /// <summary>How often the parties were brought together.</summary>
    internal int SessionsOpened => _timeline.Count(entry => entry.Act == CaseAct.OpenSession);

    /// <summary>Proposes how difficult the case is. What differs from what the thresholds say, and what is above ordinary, is told with its reason.</summary>
    /// <param name="told">Signs that stand in no record.</param>
    public Refusal? ProposeDifficulty(DifficultyLevel level, IReadOnlyList<DifficultySignKind> told, string? reason, Moment moment)
    {
        if (ClosedOn is not null)
        {
            return CaseRefusals.NotAtThisStage;
        }
        var signs = DifficultyCheck.SignsOf(this, told, moment.Policy, moment.Today);
        if ((level != DifficultyCheck.Propose(this, signs) || level >= DifficultyLevel.Difficult) && string.IsNullOrWhiteSpace(reason))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        ProposedDifficulty = new DifficultyProposal(level, signs, reason, moment.Today, moment.By.DisplayName);
        Record(CaseAct.ProposeDifficulty, moment, CasePayload.Of(("level", level), ("signs", signs.Select(sign => sign.Kind)), ("reason", reason)));
        return null;
    }

    /// <summary>The justice office's word on a proposal; it counts in the figures and chooses the track. Always with its reason.</summary>
    public Refusal? ConfirmDifficulty(DifficultyLevel level, string reason, Moment moment)
    {
        if (ProposedDifficulty is null || ClosedOn is not null)
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (string.IsNullOrWhiteSpace(reason))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        (Difficulty, DifficultyConfirmedOn, ProposedDifficulty) = (level, moment.Today, null);
        Record(CaseAct.ConfirmDifficulty, moment, CasePayload.Of(("level", level), ("reason", reason)));
        return null;
    }
}
