using Hejie.Domain.Cases;

namespace Hejie.Domain.Agreements;

/// <summary>What the court wants to have (CPI 354; SC11 3).</summary>
public enum ConfirmationNeed
{
    Application,
    Agreement,
    HostingCertificate,
    IdentityProof,
    PowerOfAttorney,
    DeliveryAddress,
}

/// <summary>One paper of the application and whether it is there.</summary>
/// <param name="MissingOf">Names of those of whom it is missing; empty when it is there or can be printed.</param>
public sealed record ConfirmationItem(ConfirmationNeed Need, IReadOnlyList<string> MissingOf)
{
    public bool IsThere => MissingOf.Count == 0;
}

/// <summary>What an application to the court holds and lacks (J-4), and what may keep the court from confirming (J-5).</summary>
public static class ConfirmationChecklist
{
    /// <summary>In the order in which they are handed in; application and certificate are printed, so they are there.</summary>
    public static IReadOnlyList<ConfirmationItem> Of(MediationCase mediation, JudicialConfirmation? confirmation)
    {
        var entrusted = mediation.Parties.Where(party => party.Representative is { Kind: RepresentativeKind.Entrusted }).ToList();
        List<ConfirmationItem> items =
        [
            new(ConfirmationNeed.Application, []),
            new(ConfirmationNeed.Agreement, []),
            new(ConfirmationNeed.HostingCertificate, []),
            new(ConfirmationNeed.IdentityProof, NamesOf(mediation.Parties, party => !HasIdentity(mediation, party))),
        ];
        if (entrusted.Count > 0)
        {
            items.Add(new(ConfirmationNeed.PowerOfAttorney, NamesOf(entrusted, party => !mediation.HoldsLetterOf(party))));
        }
        items.Add(new(ConfirmationNeed.DeliveryAddress, NamesOf(mediation.Parties, party => !IsReachable(party, confirmation))));
        return items;
    }

    /// <summary>What the machine or the mediator found that a court would not accept.</summary>
    /// <returns>Codes of findings and of points left open before signing.</returns>
    public static IReadOnlyList<string> Obstacles(MediationCase mediation, MediationAgreement agreement) =>
    [
        .. AgreementCheck.Of(agreement, mediation).Where(finding => finding.Kind.RuleId == "J-5").Select(finding => finding.Kind.Code)
            .Concat(PreSignCheck.PointsFor(mediation.Type)
                .Where(point => point.RuleId == "J-5" && agreement.Check.Any(answer => answer.Code == point.Code && !answer.Holds))
                .Select(point => point.Code))
            .Distinct(),
    ];

    private static bool HasIdentity(MediationCase mediation, CaseParty party) =>
        mediation.Attachments.Any(file => file.Kind == AttachmentKind.IdentityProof && file.Party == party.Number);

    private static bool IsReachable(CaseParty party, JudicialConfirmation? confirmation)
    {
        var wish = confirmation?.Wishes.FirstOrDefault(wish => wish.Party == party.Number);
        return !string.IsNullOrWhiteSpace(wish?.DeliveryAddress ?? party.Address) && !string.IsNullOrWhiteSpace(wish?.Phone ?? party.Phone);
    }

    private static string[] NamesOf(IEnumerable<CaseParty> parties, Func<CaseParty, bool> lacks) => [.. parties.Where(lacks).Select(party => party.Name)];
}
