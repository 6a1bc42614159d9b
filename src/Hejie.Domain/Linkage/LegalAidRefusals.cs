namespace Hejie.Domain.Linkage;

/// <summary>How a referral to legal aid says no (L-5; S-13).</summary>
public static class LegalAidRefusals
{
    public static readonly Refusal NoSuchAidOffice = new(nameof(NoSuchAidOffice), "L-5", "LAL 38");
    public static readonly Refusal AidIsForPersons = new(nameof(AidIsForPersons), "L-5", "LAL 31");
    public static readonly Refusal AidNeedsConsent = new(nameof(AidNeedsConsent), "L-5", "PIPL 23");
    public static readonly Refusal AidIsAskedFor = new(nameof(AidIsAskedFor), "L-5", "LAL 31");
    public static readonly Refusal AidIncomplete = new(nameof(AidIncomplete), "L-5", "LAL 31");
    public static readonly Refusal AidLimitIsOver = new(nameof(AidLimitIsOver), "L-5", "LAL 44");
    public static readonly Refusal AidIsNotAtThisPoint = new(nameof(AidIsNotAtThisPoint), "L-5", "LAL 43");
    public static readonly Refusal AidDayBeforeLastStep = new(nameof(AidDayBeforeLastStep), "L-5", "LAL 43");
    public static readonly Refusal AidNeedsReason = new(nameof(AidNeedsReason), "L-5", "LAL 43");
    public static readonly Refusal AidLawyerHasNoName = new(nameof(AidLawyerHasNoName), "L-5", "LAL 43");
    public static readonly Refusal AidNeedsResult = new(nameof(AidNeedsResult), "L-5", "LAL 22");
}
