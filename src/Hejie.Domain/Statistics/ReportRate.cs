using static Hejie.Domain.Statistics.ReportColumns;

namespace Hejie.Domain.Statistics;

/// <summary>A figure that is a quotient of sums of others; shown with numerator, denominator and period only.</summary>
/// <param name="IsShare">A part of a whole, in percent; otherwise an average.</param>
public sealed record ReportRate(
    string Code, string Name, ReportGroup Group, IReadOnlyList<ReportColumn> Numerator, IReadOnlyList<ReportColumn> Denominator, bool IsShare = true)
{
    public Share Of(CaseFigures figures) => new(figures.Sum(Numerator), figures.Sum(Denominator));
}

/// <summary>The quotients of the report. What was refused or never begun stands in one of the denominators.</summary>
public static class ReportRates
{
    /// <summary>As bureaus publish it: settled by accepted, each by its own day, so that a short period may pass 100 %.</summary>
    public static readonly ReportRate SettleRate = new("C03", "SettleRate", ReportGroup.Outcomes, [Settled], [Total]);

    /// <summary>Settled by everything that came to an end after acceptance; never above 100 %.</summary>
    public static readonly ReportRate SettledOfFinished = new("N08", "SettledOfFinished", ReportGroup.Outcomes, [Settled], [Finished]);

    /// <summary>Settled by everything applied for that was decided: accepted, not accepted, taken back.</summary>
    public static readonly ReportRate SettledOfApplied = new("N09", "SettledOfApplied", ReportGroup.Applications, [Settled], [Total, NotAccepted, TakenBack]);

    /// <summary>Of the parties asked, those who agreed to be mediated.</summary>
    public static readonly ReportRate Participation = new("N10", "Participation", ReportGroup.Applications, [Joined], [Asked]);

    public static readonly ReportRate AverageDays = new("C51a", "AvgDays", ReportGroup.Course, [Days], [Finished], IsShare: false);

    public static IReadOnlyList<ReportRate> All { get; } = [SettleRate, SettledOfFinished, SettledOfApplied, Participation, AverageDays];
}
