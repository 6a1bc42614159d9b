using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Hejie.Domain.Organizations;

namespace Hejie.Papers.Signing;

/// <summary>A certificate with its private key and the certificates above it: what a committee signs with.</summary>
public sealed class SigningIdentity : IDisposable
{
    private const int LeastRsaBits = 2048;
    private readonly X509Certificate2Collection _all;

    private SigningIdentity(X509Certificate2Collection all, X509Certificate2 own) => (_all, Certificate) = (all, own);

    internal X509Certificate2 Certificate { get; }

    /// <summary>The certificates that came along, the own one left out; a reader builds the chain from them.</summary>
    internal IEnumerable<X509Certificate2> Issuers => _all.Where(one => !ReferenceEquals(one, Certificate));

    /// <summary>Reads a PKCS#12 file.</summary>
    /// <returns>Null when it is none, or the password does not open it, or it holds no certificate.</returns>
    public static SigningIdentity? Read(byte[] pkcs12, string? password)
    {
        try
        {
            var all = X509CertificateLoader.LoadPkcs12Collection(pkcs12, password, X509KeyStorageFlags.Exportable);
            return (all.FirstOrDefault(one => one.HasPrivateKey) ?? all.FirstOrDefault()) is { } own ? new SigningIdentity(all, own) : null;
        }
        catch (CryptographicException)
        {
            return null; // the caller says that file or password is wrong
        }
    }

    /// <summary>What the certificate says of itself.</summary>
    public CertificateFacts Facts => new(
        Named(Certificate.SubjectName),
        Named(Certificate.IssuerName),
        Certificate.SerialNumber,
        Convert.ToHexStringLower(SHA256.HashData(Certificate.RawData)),
        Certificate.NotBefore.ToUniversalTime(),
        Certificate.NotAfter.ToUniversalTime())
    {
        HolderNames = [.. HolderNamesOf(Certificate.SubjectName).Distinct()],
        HasKey = Certificate.HasPrivateKey,
        MaySign = MaySign(Certificate),
        IsStrong = IsStrong(Certificate),
    };

    /// <summary>The same certificates and key as a PKCS#12 file without a password, to be kept under the committee's own key.</summary>
    public byte[] ToPkcs12() => _all.Export(X509ContentType.Pkcs12)!;

    private static string Named(X500DistinguishedName name) => name.Decode(X500DistinguishedNameFlags.UseUTF8Encoding | X500DistinguishedNameFlags.Reversed);

    /// <summary>Whom the certificate names: its common name and its organisation.</summary>
    private static IEnumerable<string> HolderNamesOf(X500DistinguishedName name) =>
        from part in name.EnumerateRelativeDistinguishedNames()
        where !part.HasMultipleElements && part.GetSingleElementType().Value is "2.5.4.3" or "2.5.4.10"
        select part.GetSingleElementValue() into value
        where value is not null
        select value;

    private static bool MaySign(X509Certificate2 certificate) =>
        certificate.Extensions.OfType<X509KeyUsageExtension>().FirstOrDefault() is not { } usage
        || (usage.KeyUsages & (X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation)) != X509KeyUsageFlags.None;

    private static bool IsStrong(X509Certificate2 certificate)
    {
        using var rsa = certificate.GetRSAPublicKey();
        using var curve = certificate.GetECDsaPublicKey();
        return rsa is not null ? rsa.KeySize >= LeastRsaBits : curve is not null;
    }

    public void Dispose()
    {
        foreach (var one in _all)
        {
            one.Dispose();
        }
    }
}
