namespace Hejie.Domain.Linkage;

/// <summary>Every way in which a consultation of experts says no (M-15, B-6, D-6).</summary>
public static class ConsultationRefusals
{
    public static readonly Refusal ConsultationIncomplete = new(nameof(ConsultationIncomplete), "M-15", "MED 35");
    public static readonly Refusal GroupDoesNotFit = new(nameof(GroupDoesNotFit), "M-15", "MED 35");
    public static readonly Refusal DifficultyNeedsReason = new(nameof(DifficultyNeedsReason), "M-15", "MED 35");
    public static readonly Refusal ConsultationIsOpen = new(nameof(ConsultationIsOpen), "M-15", "MED 35");
    public static readonly Refusal NamesAreTold = new(nameof(NamesAreTold), "D-6", "PIPL 23");
    public static readonly Refusal ConsultationNeedsConsent = new(nameof(ConsultationNeedsConsent), "D-6", "PIPL 23; PML 20");
    public static readonly Refusal NotAtThisPoint = new("ConsultationNotAtThisPoint", "M-15", "MED 35");
    public static readonly Refusal MeetingIsNotPlanned = new(nameof(MeetingIsNotPlanned), "M-15", "MED 35");
    public static readonly Refusal NobodyIsCalled = new(nameof(NobodyIsCalled), "M-15", "MED 35");
    public static readonly Refusal ExpertIsNotOfGroup = new(nameof(ExpertIsNotOfGroup), "M-15", "MED 35");
    public static readonly Refusal ExpertIsBound = new(nameof(ExpertIsBound), "B-6", "SC16 15");
    public static readonly Refusal ConsultationIsToCome = new(nameof(ConsultationIsToCome), "M-15", "MED 35");
    public static readonly Refusal OpinionIsMissing = new(nameof(OpinionIsMissing), "M-15", "MED 35");
    public static readonly Refusal NoSuchSeat = new(nameof(NoSuchSeat), "M-15", "MED 35");
    public static readonly Refusal DifferingNeedsWords = new(nameof(DifferingNeedsWords), "M-15", "MED 35");
    public static readonly Refusal OpinionIsUnsigned = new(nameof(OpinionIsUnsigned), "M-15", "MED 35");
    public static readonly Refusal SignedBeforeConsultation = new(nameof(SignedBeforeConsultation), "TIME", "MED 35");
    public static readonly Refusal ExpertIsNoMediator = new(nameof(ExpertIsNoMediator), "M-15", "MED 35");
}
