namespace Hejie.Domain.Statistics;

/// <summary>The figures of one row of the report, or of all rows together; a column that nobody counted is 0.</summary>
public sealed class CaseFigures(IReadOnlyDictionary<string, long> byCode)
{
    public static readonly CaseFigures None = new(new Dictionary<string, long>(StringComparer.Ordinal));

    public long this[ReportColumn column] => byCode.GetValueOrDefault(column.Code);

    public long Sum(IEnumerable<ReportColumn> columns) => columns.Sum(column => this[column]);

    public static CaseFigures Of(IEnumerable<KeyValuePair<ReportColumn, long>> figures) =>
        new(figures.GroupBy(figure => figure.Key.Code, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Sum(figure => figure.Value), StringComparer.Ordinal));

    /// <summary>The sums row: column by column, nothing weighed and nothing left out.</summary>
    public static CaseFigures SumOf(IEnumerable<CaseFigures> rows)
    {
        var all = rows.ToList();
        return Of(ReportColumns.All.Select(column => KeyValuePair.Create(column, all.Sum(row => row[column]))));
    }
}
