using Hejie.Domain.Linkage;

namespace Hejie.Domain.Cases;

/// <summary>What a case takes over from the letter with which another body sent the dispute (PML 18).</summary>
/// <param name="AgreedOn">Day on which the parties agreed to be sent; null where they were only guided.</param>
/// <param name="Days">Calendar days for the mediation where the letter sets fewer than the rule.</param>
/// <param name="Persons">Persons on the side that applies, where the letter tells.</param>
public sealed record Entrustment(ReferralKind Kind, string LetterNumber, LaborMediationMode? Mode, DateOnly? AgreedOn, int? Days, int? Persons);

public sealed partial class MediationCase
{
    /// <summary>Workers with one claim from whom on a labour dispute is collective (LDA 7; L-6).</summary>
    public const int CollectiveSize = 10;

    /// <summary>How labour arbitration and mediation work together on it (L-3).</summary>
    public LaborMediationMode? LaborMode { get; private set; }

    /// <summary>Day on which the parties agreed that another body sends them here; the clock of what arbitration entrusts runs from it (ARB33 70).</summary>
    public DateOnly? EntrustedOn { get; private set; }

    /// <summary>Calendar days that the letter gives, where they are fewer than the rule's.</summary>
    public int? EntrustedDays { get; private set; }

    public bool IsCollective => Type == DisputeType.Labor && PersonCount >= CollectiveSize;

    /// <summary>It turns out, or is known from the beginning, that another body sent the dispute: source, mode and clock follow the letter. A bound volume stays as it is.</summary>
    internal void ComeFrom(Entrustment letter, Moment moment)
    {
        if (IsReadOnly)
        {
            return;
        }
        var asked = ReviewQuestions;
        (Source, Referral, ReferralLetterNumber, LaborMode) = (CaseSource.Entrusted, letter.Kind, letter.LetterNumber, letter.Mode);
        (EntrustedOn, EntrustedDays) = (letter.AgreedOn, letter.Days);
        PersonCount = Math.Max(PersonCount, letter.Persons ?? 0);
        RaiseRiskOfMany();
        Record(CaseAct.ComeFrom, moment, CasePayload.Of(("referral", letter.Kind), ("mode", letter.Mode), ("agreedOn", letter.AgreedOn), ("days", letter.Days)));
        AskAnewBut(asked);
        if (RunningPeriod is not null || _deadlines.Any(deadline => deadline is { IsOpen: true, IsOfHandling: true } && AcceptedOn is not null))
        {
            CancelDeadlines(moment.Today);
            StartDeadline(MediationPeriod, PeriodStartsOn, moment);
        }
    }

    /// <summary>Ten workers and more may not be taken for a small matter at the door (L-6).</summary>
    private void RaiseRiskOfMany() => Risk = IsCollective && Risk == RiskLevel.Low ? RiskLevel.Medium : Risk;
}
