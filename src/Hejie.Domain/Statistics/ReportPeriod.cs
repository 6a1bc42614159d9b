namespace Hejie.Domain.Statistics;

/// <summary>Which stretch of the calendar a period is; any other is a range of its own.</summary>
public enum ReportPeriodKind
{
    Month,
    Quarter,
    HalfYear,
    Year,
    Range,
}

/// <summary>The days that a report counts, both ends included; bureaus close their year on days of their own.</summary>
public sealed record ReportPeriod
{
    private ReportPeriod(DateOnly from, DateOnly to) => (From, To) = (from, to);

    public DateOnly From { get; }
    public DateOnly To { get; }

    /// <exception cref="ArgumentOutOfRangeException">It ends before it begins.</exception>
    public static ReportPeriod Between(DateOnly from, DateOnly to) =>
        to >= from ? new(from, to) : throw new ArgumentOutOfRangeException(nameof(to), to, $"Before {from:O}");

    public static ReportPeriod Month(int year, int month) => Months(year, month, 1);

    /// <param name="quarter">1 to 4.</param>
    public static ReportPeriod Quarter(int year, int quarter) => Months(year, (quarter * 3) - 2, 3);

    /// <param name="half">1 or 2.</param>
    public static ReportPeriod HalfYear(int year, int half) => Months(year, (half * 6) - 5, 6);

    public static ReportPeriod Year(int year) => Months(year, 1, 12);

    /// <summary>Everything up to the end of this period: what the cumulative checks look at.</summary>
    public ReportPeriod SinceTheBeginning() => new(DateOnly.MinValue, To);

    public bool Contains(DateOnly day) => day >= From && day <= To;

    /// <summary>The day whose standing the report tells: the last one, or today while the period lasts.</summary>
    public DateOnly StandingOn(DateOnly today) => To < today ? To : today;

    public ReportPeriodKind Kind => From.Day != 1 || To.AddDays(1).Day != 1 ? ReportPeriodKind.Range : (MonthCount, (From.Month - 1) % MonthCount) switch
    {
        (1, _) => ReportPeriodKind.Month,
        (3, 0) => ReportPeriodKind.Quarter,
        (6, 0) => ReportPeriodKind.HalfYear,
        (12, 0) => ReportPeriodKind.Year,
        _ => ReportPeriodKind.Range,
    };

    /// <summary>Which month, quarter or half of its year it is, from 1; 1 for a year or a range.</summary>
    public int Number => Kind is ReportPeriodKind.Range or ReportPeriodKind.Year ? 1 : ((From.Month - 1) / MonthCount) + 1;

    private int MonthCount => ((To.Year - From.Year) * 12) + To.Month - From.Month + 1;

    private static ReportPeriod Months(int year, int first, int count)
    {
        var from = new DateOnly(year, first, 1);
        return new(from, from.AddMonths(count).AddDays(-1));
    }
}
