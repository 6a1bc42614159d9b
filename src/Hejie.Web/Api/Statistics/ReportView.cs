using Hejie.Domain.Statistics;
using Hejie.Web.Workbench.Statistics;

namespace Hejie.Web.Api.Statistics;

/// <summary>A figure of a report.</summary>
/// <param name="Value">Cases, persons or days; money in fen.</param>
/// <param name="Cases">Address of the cases it counts.</param>
public sealed record CellView(string Column, string Name, ReportUnit Unit, long Value, string Cases);

/// <param name="Key">Code of the street or type, or id of the committee; null for the sum.</param>
public sealed record ReportRowView(string? Key, IReadOnlyList<CellView> Cells);

/// <summary>A report of counted cases; its rows add up to its sum.</summary>
public sealed record ReportView(DateOnly From, DateOnly To, ReportLayout By, IReadOnlyList<ReportRowView> Rows, ReportRowView Sum)
{
    public static ReportView Of(CaseReport report) => new(
        report.Period.From,
        report.Period.To,
        report.Layout,
        [.. report.Rows.Select(row => RowOf(row.Key, row.Figures, report.Period, report.Selection.Narrow(report.Layout, row.Key)))],
        RowOf(null, report.Sum, report.Period, report.Selection));

    private static ReportRowView RowOf(string? key, CaseFigures figures, ReportPeriod period, CaseSelection selection) => new(
        key,
        [.. ReportColumns.All.Select(column => new CellView(
            column.Code, ReportTexts.NameOf(column), column.Unit, figures[column], ApiSetup.Root + ReportAddress.OfCases(column, period, selection)))]);
}
