using Hejie.Domain.Organizations;
using Hejie.Domain.Tests.Cases;
using Hejie.Domain.Tests.Forms;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Organizations;

public sealed class InstallingACertificateTests
{
    private static readonly DateTime From = new(2026, 3, 2, 0, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Until = new(2027, 3, 1, 16, 0, 0, DateTimeKind.Utc);

    private static readonly CertificateFacts Good = new("CN=调委会", "CN=发证机构", "01", new string('a', 64), From, Until)
    {
        HolderNames = [SomeCaseFile.CommitteeName],
        HasKey = true,
        MaySign = true,
        IsStrong = true,
    };

    private Refusal? _refusal;

    [Fact]
    public void A4_a_good_certificate_is_installed_with_who_did_it_and_when()
    {
        var installed = Install(Good)!;

        _refusal.ShouldBeNull();
        (installed.Subject, installed.Issuer, installed.Thumbprint).ShouldBe((Good.Subject, Good.Issuer, Good.Thumbprint));
        installed.InstalledBy.ShouldStartWith("account:");
        installed.InstalledAt.ShouldBe(CaseStory.Morning);
        installed.KeyFile.ShouldBe([7]);
        installed.OrganizationId.ShouldBe(Committee.Id);
    }

    [Fact]
    public void A4_without_its_key_it_signs_nothing() => Refused(Good with { HasKey = false }, SealRefusals.CertificateHasNoKey);

    [Fact]
    public void A4_a_short_key_is_not_taken() => Refused(Good with { IsStrong = false }, SealRefusals.CertificateIsWeak);

    [Fact]
    public void A4_one_for_encrypting_does_not_sign() => Refused(Good with { MaySign = false }, SealRefusals.CertificateIsNotForSigning);

    [Fact]
    public void A4_it_must_name_the_committee_and_the_refusal_names_whom_it_names()
    {
        Refused(Good with { HolderNames = ["别的调委会"] }, SealRefusals.CertificateOfAnother);
        _refusal!.Details.ShouldBe(["别的调委会"]);
        Refused(Good with { HolderNames = [SomeCaseFile.CommitteeName + "二"] }, SealRefusals.CertificateOfAnother);
        Install(Good with { HolderNames = ["签章系统", SomeCaseFile.CommitteeName] }).ShouldNotBeNull();
    }

    [Fact]
    public void A4_it_is_taken_from_its_first_instant_to_its_last()
    {
        Install(Good, From.AddSeconds(-1)).ShouldBeNull();
        _refusal.ShouldBe(SealRefusals.CertificateIsNotYetValid);
        Install(Good, From).ShouldNotBeNull();
        Install(Good, Until).ShouldNotBeNull();
        Install(Good, Until.AddSeconds(1)).ShouldBeNull();
        _refusal.ShouldBe(SealRefusals.CertificateHasExpired);
    }

    [Fact]
    public void A_certificate_is_in_force_between_its_days_and_no_longer()
    {
        var installed = Install(Good)!;

        installed.IsValidAt(From.AddSeconds(-1)).ShouldBeFalse();
        installed.IsValidAt(From).ShouldBeTrue();
        installed.IsValidAt(Until).ShouldBeTrue();
        installed.IsValidAt(Until.AddSeconds(1)).ShouldBeFalse();
    }

    private static MediationOrganization Committee => SomeCaseFile.Of(CaseStory.Registered()).Organization;

    private void Refused(CertificateFacts facts, Refusal why)
    {
        Install(facts).ShouldBeNull();
        _refusal.ShouldBe(why);
    }

    private CommitteeCertificate? Install(CertificateFacts facts, DateTime? at = null)
    {
        var moment = CaseStory.Registered().Now;
        return CommitteeCertificate.Install(CertificateId.New(CaseStory.Morning), Committee, facts, [7], moment with { Now = at ?? CaseStory.Morning }, out _refusal);
    }
}
