using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Policies;
using Hejie.Domain.Sessions;

namespace Hejie.Domain.Subsidies;

/// <summary>How a case ended, as far as it is paid for.</summary>
public enum SubsidyEffect
{
    SettledInWriting,

    /// <summary>With proof that the parties were there.</summary>
    SettledOrally,

    /// <summary>No agreement, but the evidence is fixed and the parties know where they can go.</summary>
    Unsettled,
}

/// <summary>An archived case with the parts by which it is paid.</summary>
public sealed record SubsidizedCase(MediationCase Case, MediationAgreement? Agreement, IReadOnlyList<MediationSession> Sessions, UndisputedFactSheet? Facts);

/// <summary>What a case is paid, and by which values, so that the sum can be made again.</summary>
/// <param name="Class">The class that counts; an oral agreement is paid by the simple class, whatever the case's own.</param>
/// <param name="WageYuan">Last year's average wage of a month.</param>
/// <param name="ClassPercent">Share of that wage which the class is worth.</param>
/// <param name="RatioPercent">Share of the class's amount for an oral or an unsettled case; null where the whole is paid.</param>
/// <param name="BonusPercent">Share of the base that is added when everything agreed was done; null where it was not.</param>
/// <param name="BaseFen">Fen; a part of a fen falls away.</param>
/// <param name="BonusFen">Fen, likewise.</param>
public sealed record SubsidyAmount(
    DifficultyLevel Class, SubsidyEffect Effect, PolicyValue WageYuan, PolicyValue ClassPercent, PolicyValue? RatioPercent, PolicyValue? BonusPercent, long BaseFen, long BonusFen)
{
    public long TotalFen => BaseFen + BonusFen;
}

/// <summary>Reads from a case by which class and effect it is paid .</summary>
/// <remarks>
/// The classes, the ratio for oral cases, base and bonus and the tie to the wage are the city's; its numbers were not published, so each is
/// a value that the bureau sets. That the parties of an unsettled case were guided to a remedy needs no check here: no case fails
/// or is ended without a notice that names the roads (T-1).
/// </remarks>
public static class SubsidyReckoning
{
    private const int Whole = 100;

    /// <summary>Why a case is not paid at all; null when it is.</summary>
    public static Refusal? WhyNotPaid(SubsidizedCase paid)
    {
        var mediation = paid.Case;
        if (mediation.State != CaseState.Archived)
        {
            return SubsidyRefusals.ClaimNeedsArchive;
        }
        if (EffectOf(paid) is not { } effect)
        {
            return SubsidyRefusals.OutcomeIsNotPaid;
        }
        return effect switch
        {
            SubsidyEffect.SettledOrally when mediation.Attachments.All(file => file.Kind != AttachmentKind.PresenceProof) => SubsidyRefusals.PresenceIsNotProved,
            SubsidyEffect.Unsettled when !IsEvidenceFixed(paid) => SubsidyRefusals.EvidenceIsNotFixed,
            _ => null,
        };
    }

    /// <summary>Null where the outcome is one that is never paid: withdrawn, not accepted, handed over, or ended because it was a sham.</summary>
    public static SubsidyEffect? EffectOf(SubsidizedCase paid) => paid.Case.Outcome switch
    {
        CaseOutcome.Settled => paid.Agreement?.Form == AgreementForm.Oral ? SubsidyEffect.SettledOrally : SubsidyEffect.SettledInWriting,
        CaseOutcome.Failed => SubsidyEffect.Unsettled,
        CaseOutcome.Terminated when paid.Case.TerminationReason != TerminationReason.ShamSuspicion => SubsidyEffect.Unsettled,
        _ => null,
    };

    /// <summary>A record or a sheet of facts that was signed, or evidence in the file.</summary>
    private static bool IsEvidenceFixed(SubsidizedCase paid) =>
        paid.Sessions.Any(session => session.IsSigned(paid.Case))
        || paid.Facts is { Signatures.Count: > 0 }
        || paid.Case.Attachments.Any(file => file.Kind == AttachmentKind.Evidence);

    /// <summary>The class that counts: the justice office's word; without one what the signs propose, and then at most ordinary.</summary>
    public static DifficultyLevel ClassOf(MediationCase mediation, PolicySettings policy, DateOnly day)
    {
        if (mediation.DifficultyConfirmedOn is not null)
        {
            return mediation.Difficulty;
        }
        var proposed = DifficultyCheck.Propose(mediation, DifficultyCheck.SignsOf(mediation, [], policy, day));
        return proposed == DifficultyLevel.Simple ? DifficultyLevel.Simple : DifficultyLevel.Ordinary;
    }

    /// <summary>What a case is paid by the values that count on <paramref name="day"/>. The case must be one that is paid.</summary>
    /// <exception cref="ArgumentException">The case has an outcome that is never paid.</exception>
    public static SubsidyAmount AmountOf(SubsidizedCase paid, PolicySettings policy, DateOnly day)
    {
        var effect = EffectOf(paid) ?? throw new ArgumentException($"{paid.Case.Outcome} is not paid.", nameof(paid));
        var paidAs = effect == SubsidyEffect.SettledOrally ? DifficultyLevel.Simple : ClassOf(paid.Case, policy, day);
        var wage = policy.Of(PolicyDefinitions.SubsidyWage, day);
        var share = policy.Of(PolicyDefinitions.SubsidyPercentOf(paidAs), day);
        PolicyValue? ratio = effect switch
        {
            SubsidyEffect.SettledOrally => policy.Of(PolicyDefinitions.SubsidyOralPercent, day),
            SubsidyEffect.Unsettled => policy.Of(PolicyDefinitions.SubsidyUnsettledPercent, day),
            _ => null,
        };
        PolicyValue? bonus = paid.Case.PerformedOn is not null ? policy.Of(PolicyDefinitions.SubsidyBonusPercent, day) : null;
        var classFen = (long)wage.Value * share.Value; // yuan times percent are fen
        var baseFen = classFen * (ratio?.Value ?? Whole) / Whole;
        return new SubsidyAmount(paidAs, effect, wage, share, ratio, bonus, baseFen, baseFen * (bonus?.Value ?? 0) / Whole);
    }
}
