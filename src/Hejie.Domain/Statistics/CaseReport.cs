namespace Hejie.Domain.Statistics;

/// <summary>What stands in the rows of a report.</summary>
public enum ReportLayout
{
    Streets,
    Committees,

    /// <summary>Every type of dispute that we tell apart.</summary>
    Types,

    /// <summary>The rows of the sheet in force, in which several types count as other.</summary>
    Sheet,
}

/// <param name="Key">Code of the street or the type, or the id of the committee.</param>
public sealed record ReportRow(string Key, CaseFigures Figures);

/// <summary>The counted cases of a period with the checks of their figures.</summary>
/// <param name="Rows">Those with a figure above 0, in the order of their keys.</param>
/// <param name="SinceTheBeginning">All rows together, everything up to the end of the period.</param>
public sealed record CaseReport(
    ReportPeriod Period, CaseSelection Selection, ReportLayout Layout, IReadOnlyList<ReportRow> Rows, CaseFigures SinceTheBeginning)
{
    public CaseFigures Sum { get; } = CaseFigures.SumOf(Rows.Select(row => row.Figures));

    public IReadOnlyList<CheckFinding> Findings => ReportChecks.Judge(Sum, SinceTheBeginning);
}
