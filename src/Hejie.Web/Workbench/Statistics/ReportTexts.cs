using System.Globalization;
using Hejie.Domain.Statistics;
using Hejie.Web.Texts;

namespace Hejie.Web.Workbench.Statistics;

/// <summary>The words of the reports, from Texts/Reports.resx: names and definitions of figures, periods, checks.</summary>
public static class ReportTexts
{
    private static readonly TextFile Words = new("Reports");

    /// <exception cref="ArgumentException">Nobody has given the key its words.</exception>
    public static string Get(string key, params object[] parts) =>
        parts.Length == 0 ? Words.Get(key) : string.Format(CultureInfo.InvariantCulture, Words.Get(key), parts);

    public static string NameOf(ReportColumn column) =>
        column.Group == ReportGroup.Types ? TypeName(column) : Get(column.Code + ".Name");

    public static string NameOf(ReportRate rate) => Get(rate.Code + ".Name");

    public static string NameOf(ReportGroup group) => Get("Group." + group);

    public static string NameOf(ReportLayout layout) => Get("Layout." + layout);

    public static string UnitOf(ReportUnit unit) => Get("Unit." + unit);

    /// <summary>What counts, and which day decides.</summary>
    public static string DefinitionOf(ReportColumn column) =>
        (column.Group == ReportGroup.Types ? Get("Type.Definition", TypeName(column)) : Get(column.Code + ".Definition")) + Get("Day." + column.Day);

    public static string DefinitionOf(ReportRate rate) => Get(
        rate.IsShare ? "Rate.Definition" : "Average.Definition", Sum(rate.Numerator), Sum(rate.Denominator)) + Get(rate.Code + ".Definition");

    public static string Sum(IEnumerable<ReportColumn> columns) => string.Join(" + ", columns.Select(NameOf));

    public static string NameOf(ReportPeriod period) => period.Kind switch
    {
        ReportPeriodKind.Range => Get("Period.Range", DayOf(period.From), DayOf(period.To)),
        ReportPeriodKind.HalfYear => Get($"Period.HalfYear.{period.Number}", period.From.Year),
        _ => Get($"Period.{period.Kind}", period.From.Year, period.Number),
    };

    /// <summary>A figure as a table shows it: whole, or money in 10,000 yuan.</summary>
    public static string Figure(ReportUnit unit, long value) => unit == ReportUnit.Money
        ? (value / 1_000_000m).ToString("N2", CultureInfo.InvariantCulture)
        : value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Percent or average, or the bare fraction where the whole is too small for a percentage.</summary>
    public static string Quotient(ReportRate rate, Share share) =>
        share.IsNothing ? Get("Nothing")
        : !rate.IsShare ? ((decimal)share.Part / share.Whole).ToString("N1", CultureInfo.InvariantCulture)
        : share.IsSmall ? Fraction(share)
        : Percent(share);

    /// <summary>A share with its fraction, and a percentage only where the whole is large enough; nothing where there is no whole.</summary>
    public static string Told(Share share) => share.IsNothing ? "" : share.IsSmall ? Fraction(share) : $"{Percent(share)}（{Fraction(share)}）";

    public static string Percent(Share share) => (share.HundredthsOfPercent() / 100m).ToString("N2", CultureInfo.InvariantCulture) + "%";

    public static string Fraction(Share share) => Get("Fraction", share.Part, share.Whole);

    private static string TypeName(ReportColumn column) => Labels.Of(Domain.Cases.DisputeTypes.FromCode(column.Code[1..]));

    private static string DayOf(DateOnly day) => Get("Period.Day", day.Year, day.Month, day.Day);
}
