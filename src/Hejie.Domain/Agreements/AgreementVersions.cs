namespace Hejie.Domain.Agreements;

/// <summary>Which of the versions of a case's agreement is meant.</summary>
public static class AgreementVersions
{
    /// <summary>The version of a round that is in force; before one is, the one that is being written and signed.</summary>
    /// <param name="round">The round of mediation at hand: what was agreed in a round before is another agreement.</param>
    public static MediationAgreement? InHand(this IEnumerable<MediationAgreement> versions, int round) => versions.Where(version => version.Round == round).LastOrDefault(
        version => version.Standing == AgreementStanding.InForce || version is { Standing: AgreementStanding.Drafted, Revision: null });

    /// <summary>The revision that is being written and signed while the version in hand binds.</summary>
    public static MediationAgreement? OpenRevision(this IEnumerable<MediationAgreement> versions) =>
        versions.LastOrDefault(version => version is { Standing: AgreementStanding.Drafted, Revision: not null });

    /// <summary>The version that waits for signatures, or the one that had them last.</summary>
    public static MediationAgreement? ToSign(this IReadOnlyCollection<MediationAgreement> versions, int round) => versions.OpenRevision() ?? versions.InHand(round);

    /// <summary>What the parties agreed in an earlier round and still binds: a new agreement takes its place.</summary>
    public static MediationAgreement? BindingFromBefore(this IEnumerable<MediationAgreement> versions, int round) =>
        versions.LastOrDefault(version => version.Standing == AgreementStanding.InForce && version.Round < round);

    /// <summary>The versions beside the one in hand of which papers are kept: whatever was given up is not.</summary>
    public static IReadOnlyList<MediationAgreement> Others(this IReadOnlyCollection<MediationAgreement> versions, int round)
    {
        var inHand = versions.InHand(round);
        return [.. versions.Where(version => version != inHand && version.Standing != AgreementStanding.Dropped)];
    }
}
