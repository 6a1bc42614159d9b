namespace Hejie.Domain.Appraisals;

/// <summary>Every way in which the entrusting of an appraisal says no.</summary>
public static class AppraisalRefusals
{
    public static readonly Refusal AppraisalIncomplete = new("AppraisalIncomplete", "S-R6", "MED 34");
    public static readonly Refusal AppraisalNeedsConsent = new("AppraisalNeedsConsent", "S-R6", "MED 34; PML 3");
    public static readonly Refusal PayerIsAParty = new("PayerIsAParty", "P-4", "PML 4; MED 32");
    public static readonly Refusal AnswerBeforeEntrusting = new("AnswerBeforeEntrusting", "TIME", "MED 34");
    public static readonly Refusal AppraisalHasResult = new("AppraisalHasResult", "S-R6", "MED 34");
}
