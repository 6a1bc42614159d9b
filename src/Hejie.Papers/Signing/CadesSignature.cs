using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace Hejie.Papers.Signing;

/// <summary>The signature itself, as PAdES asks for it: a detached CMS with SHA-256 that names its certificate (ETSI EN 319 122-1).</summary>
internal static class CadesSignature
{
    private const string Sha256 = "2.16.840.1.101.3.4.2.1";
    private const string SigningCertificateV2 = "1.2.840.113549.1.9.16.2.47";
    private const int RoomBesideCertificates = 4096; // attributes, the signature value, the frame around them

    /// <summary>More bytes than any signature of this identity takes.</summary>
    public static int RoomFor(SigningIdentity identity) =>
        RoomBesideCertificates + identity.Certificate.RawData.Length + identity.Issuers.Sum(issuer => issuer.RawData.Length);

    /// <remarks>The time stands in the PDF's own entry, not here: PAdES forbids two.</remarks>
    public static byte[] Sign(byte[] content, SigningIdentity identity)
    {
        var signer = new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, identity.Certificate)
        {
            DigestAlgorithm = new Oid(Sha256),
            IncludeOption = X509IncludeOption.EndCertOnly,
        };
        signer.Certificates.AddRange(identity.Issuers.ToArray());
        signer.SignedAttributes.Add(new AsnEncodedData(new Oid(SigningCertificateV2), NameOf(identity.Certificate)));
        var cms = new SignedCms(new ContentInfo(content), detached: true);
        cms.ComputeSignature(signer, silent: true);
        return cms.Encode();
    }

    /// <summary>The certificate's digest with its issuer and serial: nobody can put another certificate of the same key in its place (RFC 5035).</summary>
    private static byte[] NameOf(X509Certificate2 certificate)
    {
        var der = new AsnWriter(AsnEncodingRules.DER);
        using (der.PushSequence()) // SigningCertificateV2
        using (der.PushSequence()) // certs
        using (der.PushSequence()) // ESSCertIDv2; SHA-256 is its default and left out
        {
            der.WriteOctetString(SHA256.HashData(certificate.RawData));
            using (der.PushSequence()) // IssuerSerial
            {
                using (der.PushSequence()) // GeneralNames
                using (der.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 4))) // directoryName
                {
                    der.WriteEncodedValue(certificate.IssuerName.RawData);
                }
                der.WriteInteger(certificate.SerialNumberBytes.Span);
            }
        }
        return der.Encode();
    }
}
