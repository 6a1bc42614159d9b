namespace Hejie.Domain.Organizations;

/// <summary>Why a certificate or the picture of a seal is not taken, and why a seal is not put on a paper.</summary>
public static class SealRefusals
{
    public static readonly Refusal SealNeedsItsClerk = new("SealNeedsItsClerk", "A-4", "PML 29; ESIG 13");
    public static readonly Refusal SealOfAnotherCommittee = new("SealOfAnotherCommittee", "A-4", "PML 29; ESIG 13");
    public static readonly Refusal CertificateHasNoKey = new("CertificateHasNoKey", "A-4", "ESIG 13");
    public static readonly Refusal CertificateIsWeak = new("CertificateIsWeak", "A-4", "ESIG 13");
    public static readonly Refusal CertificateIsNotForSigning = new("CertificateIsNotForSigning", "A-4", "ESIG 13");
    public static readonly Refusal CertificateOfAnother = new("CertificateOfAnother", "A-4", "ESIG 21");
    public static readonly Refusal CertificateHasExpired = new("CertificateHasExpired", "A-4", "ESIG 21");
    public static readonly Refusal CertificateIsNotYetValid = new("CertificateIsNotYetValid", "A-4", "ESIG 21");
}
