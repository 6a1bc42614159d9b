using Hejie.Domain.Deadlines;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Deadlines;

public sealed class TellingWorkdaysTests
{
    private static readonly HolidayCalendar China = HolidayCalendar.Standard;

    [Theory]
    [InlineData("2007-02-17", DayKind.WorkedWeekend, "春节")]
    [InlineData("2007-12-29", DayKind.WorkedWeekend, "元旦")] // by the notice of the year after
    [InlineData("2007-12-31", DayKind.Holiday, "元旦")]
    [InlineData("2011-12-31", DayKind.WorkedWeekend, "元旦")]
    [InlineData("2012-10-08", DayKind.Workday, null)]
    [InlineData("2013-10-12", DayKind.WorkedWeekend, "国庆节")]
    [InlineData("2015-09-03", DayKind.Holiday, "抗战胜利70周年纪念日")]
    [InlineData("2019-05-02", DayKind.Holiday, "劳动节")] // by the second notice of that year
    [InlineData("2020-01-31", DayKind.Holiday, "春节")] // the holiday was made longer
    [InlineData("2020-02-01", DayKind.Holiday, "春节")]
    [InlineData("2020-02-03", DayKind.Workday, null)]
    [InlineData("2024-02-09", DayKind.Workday, null)] // New Year's Eve was not a holiday that year
    [InlineData("2025-01-26", DayKind.WorkedWeekend, "春节")]
    [InlineData("2025-10-08", DayKind.Holiday, "国庆节")]
    [InlineData("2026-02-14", DayKind.WorkedWeekend, "春节")]
    [InlineData("2026-03-07", DayKind.Weekend, null)]
    [InlineData("2027-02-05", DayKind.Holiday, "春节")]
    public void Days_are_what_the_notices_made_them(string day, DayKind kind, string? holiday)
    {
        China.KindOf(DateOnly.Parse(day)).ShouldBe(kind);
        China.HolidayOf(DateOnly.Parse(day)).ShouldBe(holiday);
    }

    /// <summary>Working days of a year and the sum of their ordinal numbers, taken from the data sets that our data were not made from.</summary>
    [Theory]
    [InlineData(2007, 249, 46176)]
    [InlineData(2008, 251, 46425)]
    [InlineData(2009, 250, 46307)]
    [InlineData(2010, 250, 46339)]
    [InlineData(2011, 250, 46508)]
    [InlineData(2012, 249, 46227)]
    [InlineData(2013, 250, 46070)]
    [InlineData(2014, 250, 46205)]
    [InlineData(2015, 249, 45977)]
    [InlineData(2016, 250, 46383)]
    [InlineData(2017, 249, 45871)]
    [InlineData(2018, 250, 45916)]
    [InlineData(2019, 250, 46083)]
    [InlineData(2020, 249, 46462)]
    [InlineData(2021, 250, 46341)]
    [InlineData(2022, 249, 46140)]
    [InlineData(2023, 249, 45891)]
    [InlineData(2024, 251, 46315)]
    [InlineData(2025, 248, 46032)]
    [InlineData(2026, 248, 46058)]
    public void A_year_has_the_working_days_that_other_sources_count(int year, int count, int sumOfOrdinals)
    {
        var workdays = DaysOf(year).Where(China.IsWorkday).ToList();

        workdays.Count.ShouldBe(count);
        workdays.Sum(day => day.DayOfYear).ShouldBe(sumOfOrdinals);
    }

    [Fact]
    public void Only_weekends_are_worked_in_exchange_and_no_weekend_is_both()
    {
        foreach (var year in Years.Select(HolidayYear.Read))
        {
            year.Work.Keys.ShouldAllBe(day => day.DayOfWeek == DayOfWeek.Saturday || day.DayOfWeek == DayOfWeek.Sunday);
            year.Work.Keys.Intersect(year.Rest.Keys).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Each_year_has_a_version_of_its_own()
    {
        Years.Select(China.VersionOf).ShouldBeUnique();
        Years.ShouldAllBe(year => China.VersionOf(year).StartsWith($"{year}."));
    }

    [Fact]
    public void A_year_without_its_notice_carries_the_thirteen_days_of_the_law_and_says_so()
    {
        Years.Where(China.IsProvisional).ShouldBe([2027]);
        DaysOf(2027).Count(day => China.KindOf(day) == DayKind.Holiday).ShouldBe(13);
        DaysOf(2027).ShouldNotContain(day => China.KindOf(day) == DayKind.WorkedWeekend);
    }

    [Theory]
    [InlineData("2025-09-30", "2025-10-09")] // eight days of National Day and Mid-Autumn
    [InlineData("2026-02-13", "2026-02-14")] // a Saturday worked
    [InlineData("2026-02-14", "2026-02-24")]
    [InlineData("2026-03-06", "2026-03-09")]
    public void The_next_working_day_lies_behind_the_holiday(string day, string next) =>
        China.NextWorkday(DateOnly.Parse(day)).ShouldBe(DateOnly.Parse(next));

    [Fact]
    public void A_working_day_stays_and_a_day_of_rest_moves_on()
    {
        China.WorkdayFrom(new DateOnly(2026, 3, 6)).ShouldBe(new DateOnly(2026, 3, 6));
        China.WorkdayFrom(new DateOnly(2026, 3, 7)).ShouldBe(new DateOnly(2026, 3, 9));
        China.AddWorkdays(new DateOnly(2026, 2, 13), 3).ShouldBe(new DateOnly(2026, 2, 25));
    }

    [Theory]
    [InlineData("2006-12-31")]
    [InlineData("2028-01-01")]
    public void A_day_without_data_is_not_guessed(string day)
    {
        var outside = Should.Throw<DayOutsideCalendarException>(() => China.IsWorkday(DateOnly.Parse(day)));

        outside.Day.ShouldBe(DateOnly.Parse(day));
        outside.Message.ShouldContain("2007");
    }

    private static IEnumerable<int> Years => Enumerable.Range(HolidayCalendar.FirstYear, HolidayCalendar.LastYear - HolidayCalendar.FirstYear + 1);

    private static List<DateOnly> DaysOf(int year) =>
        [.. Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(new DateOnly(year, 1, 1).AddDays)];
}
