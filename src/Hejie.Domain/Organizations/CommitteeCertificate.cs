using Hejie.Domain.Cases;

namespace Hejie.Domain.Organizations;

public readonly record struct CertificateId(Guid Value)
{
    public static CertificateId New(DateTime now) => new(Guid.CreateVersion7(now));
}

/// <summary>What a certificate says of itself.</summary>
/// <param name="Thumbprint">SHA-256 of the certificate in lower-case hexadecimal.</param>
/// <param name="From">First instant of its validity, in UTC.</param>
/// <param name="Until">Last instant of its validity, in UTC.</param>
public sealed record CertificateFacts(string Subject, string Issuer, string SerialNumber, string Thumbprint, DateTime From, DateTime Until)
{
    /// <summary>Common name and organisation of the holder.</summary>
    public IReadOnlyList<string> HolderNames { get; init; } = [];

    /// <summary>Whether the private key came with it.</summary>
    public bool HasKey { get; init; }

    /// <summary>Whether it was issued for signing, and not only for encrypting or issuing.</summary>
    public bool MaySign { get; init; }

    /// <summary>Whether its key is long enough to last.</summary>
    public bool IsStrong { get; init; }
}

/// <summary>A certificate under which the papers of one committee are sealed against change (ESIG 13). The latest one counts.</summary>
public sealed class CommitteeCertificate : ITenantOwned
{
    private CommitteeCertificate()
    {
    }

    public string DistrictCode { get; private set; } = "";
    public CertificateId Id { get; private set; }
    public OrganizationId OrganizationId { get; private set; }
    public string Subject { get; private set; } = "";
    public string Issuer { get; private set; } = "";
    public string SerialNumber { get; private set; } = "";
    public string Thumbprint { get; private set; } = "";
    public DateTime ValidFrom { get; private set; }
    public DateTime ValidUntil { get; private set; }

    /// <summary>Certificate, key and issuers as PKCS#12, encrypted under the committee's own key.</summary>
    public byte[] KeyFile { get; private set; } = [];
    public DateTime InstalledAt { get; private set; }

    /// <summary>Who installed it, as the journal names people.</summary>
    public string InstalledBy { get; private set; } = "";

    /// <summary>Whether a signature made now is made under a certificate in force.</summary>
    public bool IsValidAt(DateTime now) => ValidFrom <= now && now <= ValidUntil;

    /// <summary>Takes a certificate for the committee, in place of any it had.</summary>
    /// <param name="keyFile">Encrypted already.</param>
    /// <returns>Null with the reason when it is not one that the committee can sign with today.</returns>
    public static CommitteeCertificate? Install(
        CertificateId id, MediationOrganization committee, CertificateFacts facts, byte[] keyFile, Moment moment, out Refusal? refusal)
    {
        refusal = WhyNotInstalled(committee, facts, moment.Now);
        return refusal is not null ? null : new CommitteeCertificate
        {
            DistrictCode = committee.DistrictCode,
            Id = id,
            OrganizationId = committee.Id,
            Subject = facts.Subject,
            Issuer = facts.Issuer,
            SerialNumber = facts.SerialNumber,
            Thumbprint = facts.Thumbprint,
            ValidFrom = facts.From,
            ValidUntil = facts.Until,
            KeyFile = keyFile,
            InstalledAt = moment.Now,
            InstalledBy = moment.By.Reference,
        };
    }

    private static Refusal? WhyNotInstalled(MediationOrganization committee, CertificateFacts facts, DateTime now) =>
        !facts.HasKey ? SealRefusals.CertificateHasNoKey
        : !facts.IsStrong ? SealRefusals.CertificateIsWeak
        : !facts.MaySign ? SealRefusals.CertificateIsNotForSigning
        : !facts.HolderNames.Contains(committee.Name) ? SealRefusals.CertificateOfAnother.About(facts.HolderNames)
        : now > facts.Until ? SealRefusals.CertificateHasExpired
        : now < facts.From ? SealRefusals.CertificateIsNotYetValid
        : null;
}
