namespace Hejie.Domain.Quality;

/// <summary>Every way in which the review of files says no. The bureau guides mediation (PML 5), and files are kept so that they can be read (PML 27).</summary>
public static class ReviewRefusals
{
    public static readonly Refusal RoundHasNoTitle = new("RoundHasNoTitle", "R-4", "PML 5, 27");
    public static readonly Refusal RoundEndsBeforeItBegins = new("RoundEndsBeforeItBegins", "R-4", "PML 5, 27");
    public static readonly Refusal RoundPeriodNotOver = new("RoundPeriodNotOver", "R-4", "PML 5, 27");
    public static readonly Refusal RoundNotAtThisStage = new("RoundNotAtThisStage", "R-4", "PML 5, 27");
    public static readonly Refusal NothingToDraw = new("NothingToDraw", "R-4", "PML 5, 27");
    public static readonly Refusal RoundHasOpenReviews = new("RoundHasOpenReviews", "R-4", "PML 5, 27");
    public static readonly Refusal ReviewersMissing = new("ReviewersMissing", "R-4", "PML 5, 27");
    public static readonly Refusal ReviewerIsInvolved = new("ReviewerIsInvolved", "R-4", "PML 5, 27");
    public static readonly Refusal ReviewNotAtThisStage = new("ReviewNotAtThisStage", "R-4", "PML 5, 27");
    public static readonly Refusal NotTheReviewer = new("NotTheReviewer", "R-4", "PML 5, 27");
    public static readonly Refusal AspectsUnjudged = new("AspectsUnjudged", "R-4", "PML 27");
    public static readonly Refusal PointsOutOfRange = new("PointsOutOfRange", "R-4", "PML 27");
    public static readonly Refusal DeductionNeedsRemark = new("DeductionNeedsRemark", "R-4", "PML 27");
    public static readonly Refusal FixesNeedTheirDay = new("FixesNeedTheirDay", "R-4", "PML 27");
    public static readonly Refusal FixDayNotAhead = new("FixDayNotAhead", "R-4", "PML 27");
    public static readonly Refusal ReviewAnswerMissing = new("ReviewAnswerMissing", "R-4", "PML 11");
    public static readonly Refusal AnswerTimeRuns = new("AnswerTimeRuns", "R-4", "PML 11");
}
