using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Hejie.Papers.Signing;
using Shouldly;
using Xunit;

namespace Hejie.Papers.Tests.Signing;

public sealed class ReadingACertificateTests(SigningCommittee committee) : IClassFixture<SigningCommittee>
{
    [Fact]
    public void A_certificate_says_whose_it_is_who_issued_it_and_how_long_it_holds()
    {
        var facts = committee.Identity.Facts;

        facts.HolderNames.ShouldBe([SamplePapers.Committee]);
        facts.Subject.ShouldContain(SamplePapers.Committee);
        facts.Issuer.ShouldContain("演示签发机构");
        facts.From.ShouldBe(SigningCommittee.From);
        facts.Until.ShouldBe(SigningCommittee.From.AddYears(5));
        (facts.HasKey, facts.MaySign, facts.IsStrong).ShouldBe((true, true, true));
        facts.Thumbprint.Length.ShouldBe(64);
    }

    [Fact]
    public void What_is_kept_opens_without_a_password_and_signs_as_before()
    {
        using var kept = SigningIdentity.Read(committee.Identity.ToPkcs12(), null);

        kept!.Facts.Thumbprint.ShouldBe(committee.Identity.Facts.Thumbprint);
        kept.Facts.HasKey.ShouldBeTrue();
    }

    [Fact]
    public void A_wrong_password_and_a_file_that_is_no_certificate_open_nothing()
    {
        using var key = RSA.Create(2048);
        var locked = Certificate(key).Export(X509ContentType.Pkcs12, "对的密码")!;

        SigningIdentity.Read(locked, "错的密码").ShouldBeNull();
        SigningIdentity.Read(locked, null).ShouldBeNull();
        SigningIdentity.Read("不是证书"u8.ToArray(), null).ShouldBeNull();
        using var opened = SigningIdentity.Read(locked, "对的密码");
        opened.ShouldNotBeNull();
    }

    [Fact]
    public void A_short_key_an_encrypting_one_and_one_that_stayed_at_home_are_seen()
    {
        using var shortKey = RSA.Create(1024);
        using var key = RSA.Create(2048);
        using var curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);

        FactsOf(Certificate(shortKey).Export(X509ContentType.Pkcs12)!).IsStrong.ShouldBeFalse();
        FactsOf(Certificate(key, X509KeyUsageFlags.KeyEncipherment).Export(X509ContentType.Pkcs12)!).MaySign.ShouldBeFalse();
        FactsOf(new X509Certificate2Collection(X509CertificateLoader.LoadCertificate(Certificate(key).RawData)).Export(X509ContentType.Pkcs12)!).HasKey.ShouldBeFalse();
        var request = new CertificateRequest("CN=椭圆", curve, HashAlgorithmName.SHA256);
        FactsOf(request.CreateSelfSigned(SigningCommittee.From, SigningCommittee.From.AddYears(1)).Export(X509ContentType.Pkcs12)!).IsStrong.ShouldBeTrue();
    }

    private static Hejie.Domain.Organizations.CertificateFacts FactsOf(byte[] file)
    {
        using var identity = SigningIdentity.Read(file, null);
        return identity!.Facts;
    }

    private static X509Certificate2 Certificate(RSA key, X509KeyUsageFlags? usage = null)
    {
        var request = new CertificateRequest("CN=某人", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        if (usage is { } flags)
        {
            request.CertificateExtensions.Add(new X509KeyUsageExtension(flags, critical: true));
        }
        return request.CreateSelfSigned(SigningCommittee.From, SigningCommittee.From.AddYears(1));
    }
}
