using System.Globalization;
using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Statistics;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Workbench.Statistics.Report;

public sealed class IndexModel(HejieDb db, TimeProvider clock) : ReportPage(db, clock)
{
    public CaseReport? Report { get; private set; }

    public IReadOnlyList<ReportPeriod> Periods { get; private set; } = [];

    public bool ChoosesUnits => Actor.Role is Role.BureauOfficer or Role.SubdistrictOfficer;

    public IEnumerable<Choice> StreetChoices => Streets.Select(street => new Choice(street.Key, street.Value));

    public IEnumerable<Choice> CommitteeChoices => Committees.Select(body => new Choice(body.Key, body.Value));

    public static IEnumerable<Choice> TypeChoices => DisputeTypes.All.Select(type => new Choice(DisputeTypes.CodeOf(type), Labels.Of(type)));

    public static IEnumerable<Choice> LayoutChoices => Enum.GetValues<ReportLayout>().Select(layout => new Choice($"{layout}", ReportTexts.NameOf(layout)));

    /// <summary>The tables of the report; by type the rows say already what the table of types would.</summary>
    public IEnumerable<ReportGroup> Groups => Enum.GetValues<ReportGroup>()
        .Where(group => group != ReportGroup.Types || Layout is ReportLayout.Streets or ReportLayout.Committees);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        await ReadNamesAsync(stop);
        if (!ReadAddress())
        {
            return Page();
        }
        Report = await new CaseCount(Db).ReportAsync(Visible, Selection, Period, Layout, Today, stop);
        if (WantsCsv)
        {
            return Csv("reports", Lines(Report));
        }
        var first = await Visible.Where(c => c.AcceptedOn != null).MinAsync(c => c.AcceptedOn, stop);
        Periods = [.. Around(Today), .. first is { } since ? [ReportPeriod.Between(since, Today)] : Array.Empty<ReportPeriod>()];
        return Page();
    }

    /// <summary>What is asked for most: this month and the last, this quarter, half and year, the last year.</summary>
    private static IEnumerable<ReportPeriod> Around(DateOnly today)
    {
        var lastMonth = today.AddMonths(-1);
        return
        [
            ReportPeriod.Month(today.Year, today.Month), ReportPeriod.Month(lastMonth.Year, lastMonth.Month),
            ReportPeriod.Quarter(today.Year, ((today.Month - 1) / 3) + 1), ReportPeriod.HalfYear(today.Year, today.Month <= 6 ? 1 : 2),
            ReportPeriod.Year(today.Year), ReportPeriod.Year(today.Year - 1),
        ];
    }

    /// <summary>All columns of a row side by side, money in yuan; each rate with numerator and denominator.</summary>
    private IEnumerable<IEnumerable<string>> Lines(CaseReport report)
    {
        yield return
        [
            ReportTexts.Get("Csv.From"), ReportTexts.Get("Csv.To"), ReportTexts.NameOf(Layout),
            .. ReportColumns.All.Select(Heading),
            .. ReportRates.All.SelectMany(rate => new[] { ReportTexts.NameOf(rate), ReportTexts.Get("Csv.Part", ReportTexts.NameOf(rate)), ReportTexts.Get("Csv.Whole", ReportTexts.NameOf(rate)) }),
        ];
        foreach (var row in report.Rows)
        {
            yield return Line(NameOf(Layout, row.Key), row.Figures);
        }
        yield return Line(ReportTexts.Get("Sum"), report.Sum);
    }

    private static string Heading(ReportColumn column) =>
        $"{column.Code} {ReportTexts.NameOf(column)}({ReportTexts.Get(column.Unit == ReportUnit.Money ? "Unit.Yuan" : "Unit." + column.Unit)})";

    private IEnumerable<string> Line(string name, CaseFigures figures) =>
    [
        Period.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Period.To.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), name,
        .. ReportColumns.All.Select(column => column.Unit == ReportUnit.Money
            ? (figures[column] / 100m).ToString("F2", CultureInfo.InvariantCulture)
            : figures[column].ToString(CultureInfo.InvariantCulture)),
        .. ReportRates.All.SelectMany(rate => Parts(rate, rate.Of(figures))),
    ];

    private static IEnumerable<string> Parts(ReportRate rate, Share share) =>
        [rate.IsShare && share.IsSmall ? "" : ReportTexts.Quotient(rate, share), $"{share.Part}", $"{share.Whole}"];
}
