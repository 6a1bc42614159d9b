namespace Hejie.Domain.Risks;

/// <summary>Every way in which the handling of a risk says no.</summary>
public static class RiskRefusals
{
    public static readonly Refusal RiskNeedsMeasures = new("RiskNeedsMeasures", "K-1", "PML 25");
    public static readonly Refusal RiskPersonsMissing = new("RiskPersonsMissing", "K-4", "PML 25");
    public static readonly Refusal RiskReportIncomplete = new("RiskReportIncomplete", "K-2", "PML 25; MOJ75 32");
    public static readonly Refusal NothingToReport = new("NothingToReport", "K-2", "PML 25; MOJ75 32");
    public static readonly Refusal NoSuchRiskReport = new("NoSuchRiskReport", "K-2", "MOJ75 32");
    public static readonly Refusal RiskReportIsAnswered = new("RiskReportIsAnswered", "K-2", "MOJ75 32");
    public static readonly Refusal ReplyBeforeReport = new("ReplyBeforeReport", "TIME", "MOJ75 32");
    public static readonly Refusal TendencyWasNotFound = new("TendencyWasNotFound", "K-4", "PML 25");
    public static readonly Refusal AvertedNeedsEvidence = new("AvertedNeedsEvidence", "K-4", "PML 25");
    public static readonly Refusal AvertedAlready = new("AvertedAlready", "K-4", "PML 25");
}
