namespace Hejie.Domain.Linkage;

/// <summary>Every way in which the search for disputes says no (K-5). Committees report disputes to the street (REG89 5) and prevent that they grow (PML 21).</summary>
public static class ScreeningRefusals
{
    public static readonly Refusal ScreeningHasNoArea = new("ScreeningHasNoArea", "K-5", "REG89 5");
    public static readonly Refusal SpecialScreeningNeedsTopic = new("SpecialScreeningNeedsTopic", "K-5", "REG89 5");
    public static readonly Refusal ScreeningEndsBeforeItBegins = new("ScreeningEndsBeforeItBegins", "K-5", "REG89 5");
    public static readonly Refusal ScreeningIsClosed = new("ScreeningIsClosed", "K-5", "REG89 5");
    public static readonly Refusal ScreeningHasOpenFindings = new("ScreeningHasOpenFindings", "K-5", "REG89 5");
    public static readonly Refusal FindingIncomplete = new("FindingIncomplete", "K-5", "REG89 5");
    public static readonly Refusal FindingOutsideScreening = new("FindingOutsideScreening", "K-5", "REG89 5");
    public static readonly Refusal FindingIsHandled = new("FindingIsHandled", "K-5", "PML 21");
    public static readonly Refusal FindingHandledBeforeFound = new("FindingHandledBeforeFound", "K-5", "PML 21");
    public static readonly Refusal PreventionNeedsWords = new("PreventionNeedsWords", "K-5", "PML 21");
    public static readonly Refusal FindingNeedsReceiver = new("FindingNeedsReceiver", "K-5", "REG89 5");
    public static readonly Refusal CaseIsOlderThanFinding = new("CaseIsOlderThanFinding", "K-5", "PML 21");
    public static readonly Refusal GovernanceReportIncomplete = new("GovernanceReportIncomplete", "K-5", "REG89 5");
}
