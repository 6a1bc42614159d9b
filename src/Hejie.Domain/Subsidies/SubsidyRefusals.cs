namespace Hejie.Domain.Subsidies;

/// <summary>Every way in which pay for a case says no. Of the city's measure only press accounts were read; the steps and the once are theirs.</summary>
public static class SubsidyRefusals
{
    // Claiming
    public static readonly Refusal ClaimNeedsArchive = new("ClaimNeedsArchive", "R-6", "QDSUB");
    public static readonly Refusal OutcomeIsNotPaid = new("OutcomeIsNotPaid", "R-5", "QDSUB");
    public static readonly Refusal PresenceIsNotProved = new("PresenceIsNotProved", "R-5", "QDSUB");
    public static readonly Refusal EvidenceIsNotFixed = new("EvidenceIsNotFixed", "R-5", "QDSUB");
    public static readonly Refusal ClaimByHostOnly = new("ClaimByHostOnly", "R-5", "QDSUB");
    public static readonly Refusal BasisIsMissing = new("BasisIsMissing", "R-5", "QDSUB");
    public static readonly Refusal NegativeListNotAnswered = new("NegativeListNotAnswered", "R-5", "QDSUB");
    public static readonly Refusal DisputeIsClaimed = new("DisputeIsClaimed", "R-6", "QDSUB");

    // Judging
    public static readonly Refusal ClaimNotAtThisStage = new("ClaimNotAtThisStage", "R-5", "QDSUB");
    public static readonly Refusal StepOfAnother = new("StepOfAnother", "R-5", "QDSUB");
    public static readonly Refusal NobodyJudgesTwice = new("NobodyJudgesTwice", "R-5", "QDSUB");
    public static readonly Refusal ClaimReasonMissing = new("ClaimReasonMissing", "R-5", "QDSUB");
    public static readonly Refusal DenialNeedsAReason = new("DenialNeedsAReason", "R-5", "QDSUB");
    public static readonly Refusal DisputeIsPaid = new("DisputeIsPaid", "R-6", "QDSUB");
    public static readonly Refusal CallNeedsAParty = new("CallNeedsAParty", "R-5", "QDSUB");
    public static readonly Refusal DeniedCallNeedsWords = new("DeniedCallNeedsWords", "R-5", "QDSUB");

    // The list of what is never paid
    public static readonly Refusal NegativeListIsEmpty = new("NegativeListIsEmpty", "R-5", "QDSUB");
    public static readonly Refusal NegativeListSourceMissing = new("NegativeListSourceMissing", "R-5", "QDSUB");
    public static readonly Refusal NegativeListNotFromTomorrow = new("NegativeListNotFromTomorrow", "R-5", "QDSUB");
    public static readonly Refusal NegativeListDayIsTaken = new("NegativeListDayIsTaken", "R-5", "QDSUB");
    public static readonly Refusal NoSuchNegativeItem = new("NoSuchNegativeItem", "R-5", "QDSUB");
}
