using CsCheck;
using Hejie.Domain.Statistics;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Statistics;

public sealed class NamingAPeriodTests
{
    private static readonly Gen<int> Year = Gen.Int[1990, 2100];

    [Fact]
    public void The_months_quarters_and_halves_of_a_year_hold_each_of_its_days_once() => Year.Sample(year =>
    {
        foreach (var parts in new[]
        {
            Enumerable.Range(1, 12).Select(month => ReportPeriod.Month(year, month)),
            Enumerable.Range(1, 4).Select(quarter => ReportPeriod.Quarter(year, quarter)),
            Enumerable.Range(1, 2).Select(half => ReportPeriod.HalfYear(year, half)),
        })
        {
            for (var day = new DateOnly(year, 1, 1); day.Year == year; day = day.AddDays(1))
            {
                parts.Count(part => part.Contains(day)).ShouldBe(1);
            }
        }
    }, iter: 20);

    [Theory]
    [InlineData("2026-02-01", "2026-02-28", ReportPeriodKind.Month, 2)]
    [InlineData("2024-02-01", "2024-02-29", ReportPeriodKind.Month, 2)]
    [InlineData("2026-02-01", "2026-02-27", ReportPeriodKind.Range, 1)]
    [InlineData("2026-04-01", "2026-06-30", ReportPeriodKind.Quarter, 2)]
    [InlineData("2026-05-01", "2026-07-31", ReportPeriodKind.Range, 1)]
    [InlineData("2026-07-01", "2026-12-31", ReportPeriodKind.HalfYear, 2)]
    [InlineData("2026-01-01", "2026-12-31", ReportPeriodKind.Year, 1)]
    [InlineData("2025-12-01", "2026-11-30", ReportPeriodKind.Range, 1)] // a year closed on 30 November
    [InlineData("2017-01-01", "2026-12-31", ReportPeriodKind.Range, 1)]
    public void A_range_of_days_is_known_by_its_name(string from, string to, ReportPeriodKind kind, int number)
    {
        var period = ReportPeriod.Between(DateOnly.Parse(from), DateOnly.Parse(to));

        period.Kind.ShouldBe(kind);
        period.Number.ShouldBe(number);
    }

    [Fact]
    public void It_does_not_end_before_it_begins() =>
        Should.Throw<ArgumentOutOfRangeException>(() => ReportPeriod.Between(new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 1)));

    [Theory]
    [InlineData("2026-03-05", "2026-03-05")]
    [InlineData("2026-04-05", "2026-03-31")]
    public void Standing_is_told_of_its_last_day_or_of_today(string today, string standing) =>
        ReportPeriod.Month(2026, 3).StandingOn(DateOnly.Parse(today)).ShouldBe(DateOnly.Parse(standing));
}
