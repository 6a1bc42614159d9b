using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Hejie.Papers.Signing;

/// <summary>Issues the certificates of a demonstration district. No reader trusts it, and its name says what it is.</summary>
public sealed class DemonstrationAuthority : IDisposable
{
    private const int KeyBits = 2048;
    private const int Years = 5;
    private readonly RSA _key = RSA.Create(KeyBits);
    private readonly X509Certificate2 _own;
    private readonly DateTimeOffset _from;

    /// <param name="from">First day of every certificate: before the first paper of the demonstration.</param>
    public DemonstrationAuthority(string name, DateTime from)
    {
        _from = new DateTimeOffset(from, TimeSpan.Zero);
        var request = RequestFor(name, null, _key);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: true, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        _own = request.CreateSelfSigned(_from, _from.AddYears(2 * Years));
    }

    /// <returns>A PKCS#12 file without a password: the holder's certificate and key, and the authority's certificate.</returns>
    public byte[] Issue(string holder)
    {
        using var key = RSA.Create(KeyBits);
        var request = RequestFor(holder, holder, key);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: false, hasPathLengthConstraint: false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation, critical: true));
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(_own, includeKeyIdentifier: true, includeIssuerAndSerial: false));
        using var bare = request.Create(_own, _from, _from.AddYears(Years), RandomNumberGenerator.GetBytes(16));
        using var issued = bare.CopyWithPrivateKey(key);
        using var above = X509CertificateLoader.LoadCertificate(_own.RawData);
        return new X509Certificate2Collection { issued, above }.Export(X509ContentType.Pkcs12)!;
    }

    private static CertificateRequest RequestFor(string commonName, string? organization, RSA key)
    {
        var name = new X500DistinguishedNameBuilder();
        name.AddCountryOrRegion("CN");
        if (organization is not null)
        {
            name.AddOrganizationName(organization);
        }
        name.AddCommonName(commonName);
        return new CertificateRequest(name.Build(), key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }

    public void Dispose()
    {
        _own.Dispose();
        _key.Dispose();
    }
}
