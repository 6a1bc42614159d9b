using Hejie.Domain.Cases;

namespace Hejie.Domain.Forms;

/// <summary>What the procedure and the volume ask of a case by now, and how much of it is there.</summary>
/// <remarks>Bars nothing: the verbs and <see cref="VolumeCheck"/> do. What the volume would lack at the end is missing here too.</remarks>
public sealed partial record Completeness(IReadOnlyList<CompletenessItem> Items)
{
    public int There => Items.Count(item => item.IsThere);

    public IReadOnlyList<CompletenessItem> Missing => [.. Items.Where(item => !item.IsThere)];

    /// <param name="today">In China Standard Time: by it a guardian is needed and a promise is due.</param>
    public static Completeness Of(CaseFile file, DateOnly today) => new(
    [
        .. OfParties(file.Mediation, today),
        .. OfIntake(file.Mediation),
        .. OfMediators(file.Mediation),
        .. OfSessions(file),
        .. OfConsultations(file),
        .. OfAgreement(file),
        .. OfConfirmation(file),
        .. OfEnding(file.Mediation),
        .. OfPerformance(file, today),
    ]);

    private static IEnumerable<CompletenessItem> OfParties(MediationCase mediation, DateOnly today)
    {
        foreach (var party in mediation.Parties)
        {
            yield return new(CompletenessKind.Contact, IsReachable(party), party.Number);
            if (party.NeedsGuardian(today))
            {
                yield return new(CompletenessKind.Guardian, party.CanSettle(today), party.Number);
            }
            if (VolumeCheck.IsAskedForIdentity(mediation, party))
            {
                yield return new(CompletenessKind.Identity, VolumeCheck.HasProvedIdentity(mediation, party), party.Number);
            }
            if (party.Representative is { Kind: RepresentativeKind.Entrusted })
            {
                yield return new(CompletenessKind.AuthorityLetter, mediation.HoldsLetterOf(party), party.Number);
            }
        }
    }

    /// <summary>Himself, or whoever speaks for him.</summary>
    private static bool IsReachable(CaseParty party) =>
        new[] { party.Phone, party.Address, party.Representative?.Phone }.Any(way => !string.IsNullOrWhiteSpace(way));

    private static IEnumerable<CompletenessItem> OfIntake(MediationCase mediation)
    {
        if (mediation.ReviewedOn is not null || mediation.State.IsBeforeOutcome())
        {
            yield return new(CompletenessKind.Review, mediation.ReviewedOn is not null);
        }
        if (mediation.AcceptedOn is not null || MayBeAccepted(mediation))
        {
            foreach (var party in mediation.Parties.Where(party => !party.HasApplied))
            {
                yield return new(CompletenessKind.Answer, party.Willingness is Willingness.Agrees or Willingness.Refuses, party.Number);
            }
        }
        if (mediation.RiskDuty is not null || mediation.Risk is RiskLevel.High or RiskLevel.Critical)
        {
            yield return new(CompletenessKind.Risk, mediation.RiskDuty is null);
        }
    }

    /// <summary>Reviewed, and no answer of the review bars it.</summary>
    private static bool MayBeAccepted(MediationCase mediation) =>
        mediation.ReviewedOn is not null && mediation.State.IsBeforeOutcome() && mediation.ReviewBlocks.Count == 0;

    private static IEnumerable<CompletenessItem> OfMediators(MediationCase mediation)
    {
        if (IsMediated(mediation) || mediation.Outcome == CaseOutcome.Settled)
        {
            yield return new(CompletenessKind.Host, mediation.Mediators.Any(named => named.IsHost));
        }
        if (mediation.Recusals.Count > 0)
        {
            yield return new(CompletenessKind.RecusalDecision, !mediation.HasOpenRecusal);
        }
    }

    /// <summary>Under mediation, and nobody has refused it since: after a refusal only the end is left (P-1).</summary>
    private static bool IsMediated(MediationCase mediation) => mediation.State.IsUnderMediation() && !mediation.IsRefused;

    private static IEnumerable<CompletenessItem> OfEnding(MediationCase mediation) => mediation.Outcome switch
    {
        CaseOutcome.NotAccepted => mediation.Applicants.Select(party => new CompletenessItem(
            CompletenessKind.NonAcceptanceNotice, mediation.WasTold(party, NoticeKind.NonAcceptanceNotice), party.Number)),
        CaseOutcome.Failed or CaseOutcome.Terminated => mediation.Parties.Select(party => new CompletenessItem(
            CompletenessKind.TerminationNotice, mediation.WasTold(party, NoticeKind.TerminationNotice), party.Number)),
        _ => [],
    };
}
