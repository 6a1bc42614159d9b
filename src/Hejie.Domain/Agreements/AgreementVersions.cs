namespace Hejie.Domain.Agreements;

/// <summary>Which of the versions of a case's agreement is meant.</summary>
public static class AgreementVersions
{
    /// <summary>The version in force; before one is, the one that is being written and signed.</summary>
    public static MediationAgreement? InHand(this IEnumerable<MediationAgreement> versions) => versions.LastOrDefault(
        version => version.Standing == AgreementStanding.InForce || version is { Standing: AgreementStanding.Drafted, Revision: null });

    /// <summary>The revision that is being written and signed while the version in hand binds.</summary>
    public static MediationAgreement? OpenRevision(this IEnumerable<MediationAgreement> versions) =>
        versions.LastOrDefault(version => version is { Standing: AgreementStanding.Drafted, Revision: not null });

    /// <summary>The version that waits for signatures, or the one that had them last.</summary>
    public static MediationAgreement? ToSign(this IReadOnlyCollection<MediationAgreement> versions) => versions.OpenRevision() ?? versions.InHand();

    /// <summary>The versions beside the one in hand of which papers are kept: whatever was given up is not.</summary>
    public static IReadOnlyList<MediationAgreement> Others(this IReadOnlyCollection<MediationAgreement> versions) =>
        versions.InHand() is { } inHand ? [.. versions.Where(version => version != inHand && version.Standing != AgreementStanding.Dropped)] : [];
}
