namespace Hejie.Domain.Linkage;

/// <summary>Every way in which a referral says no: how disputes come from other bodies and go back to them (I-6, L-3, L-4).</summary>
public static class ReferralRefusals
{
    public static readonly Refusal PartnerHasNoName = new(nameof(PartnerHasNoName), "I-6", "PML 18");
    public static readonly Refusal PartnerIsClosed = new(nameof(PartnerIsClosed), "I-6", "PML 18");
    public static readonly Refusal PartnerIsThere = new(nameof(PartnerIsThere), "I-6", "PML 18");
    public static readonly Refusal ReferralIncomplete = new(nameof(ReferralIncomplete), "I-6", "SC16 11");
    public static readonly Refusal ReferralNeedsBothSides = new(nameof(ReferralNeedsBothSides), "I-6", "PML 18");
    public static readonly Refusal ReferralNeedsConsent = new(nameof(ReferralNeedsConsent), "I-6", "PML 18; SC16 11");
    public static readonly Refusal LetterIsThere = new(nameof(LetterIsThere), "I-6", "PML 18");
    public static readonly Refusal ModeDoesNotFit = new(nameof(ModeDoesNotFit), "L-3", "LDA 10");
    public static readonly Refusal HearingHasNoTime = new(nameof(HearingHasNoTime), "L-3", "LDA 10");
    public static readonly Refusal HearingIsOver = new(nameof(HearingIsOver), "L-3", "LDA 10");
    public static readonly Refusal CommitteeDoesNotTake = new(nameof(CommitteeDoesNotTake), "I-6", "MOJ75 21");
    public static readonly Refusal CaseDoesNotFit = new(nameof(CaseDoesNotFit), "I-6", "PML 18");
    public static readonly Refusal NotAtThisPoint = new(nameof(NotAtThisPoint), "I-6", "PML 18");
    public static readonly Refusal DecliningNeedsReason = new(nameof(DecliningNeedsReason), "I-6", "SC22 12");
    public static readonly Refusal RecallNeedsReason = new(nameof(RecallNeedsReason), "I-6", "PML 18");
    public static readonly Refusal CaseIsOfAnotherCommittee = new(nameof(CaseIsOfAnotherCommittee), "I-6", "PML 18");
    public static readonly Refusal CaseHasReferral = new(nameof(CaseHasReferral), "I-6", "PML 18");
    public static readonly Refusal CaseHasNotEnded = new(nameof(CaseHasNotEnded), "L-4", "SC16 21, 26");
    public static readonly Refusal HelperIsNotNamed = new(nameof(HelperIsNotNamed), "L-3", "LDA 10");
    public static readonly Refusal HearingIsToCome = new(nameof(HearingIsToCome), "L-3", "LDA 10");
    public static readonly Refusal ArbitrationPaperMissing = new(nameof(ArbitrationPaperMissing), "L-4", "LDA 10");
}
