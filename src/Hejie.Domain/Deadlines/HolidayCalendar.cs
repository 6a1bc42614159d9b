using System.Collections.Frozen;

namespace Hejie.Domain.Deadlines;

/// <summary>What kind of day it is in China.</summary>
public enum DayKind
{
    Workday,
    Weekend,
    Holiday,

    /// <summary>调休: a Saturday or Sunday that is worked in exchange for a day of a holiday.</summary>
    WorkedWeekend,
}

/// <summary>Working days and days of rest in China from 2007 to 2027, by the State Council's yearly notices.</summary>
/// <remarks>Where the data come from and where sources disagree: docs/law/holidays.md.</remarks>
public sealed class HolidayCalendar
{
    public const int FirstYear = 2007;
    public const int LastYear = 2027;

    /// <summary>Whether the day lies in the years whose holidays are known.</summary>
    public static bool Covers(DateOnly day) => day.Year is >= FirstYear and <= LastYear;

    private readonly FrozenDictionary<int, HolidayYear> _years =
        Enumerable.Range(FirstYear, LastYear - FirstYear + 1).ToFrozenDictionary(year => year, HolidayYear.Read);

    private HolidayCalendar()
    {
    }

    public static HolidayCalendar Standard { get; } = new();

    /// <exception cref="DayOutsideCalendarException">The day is before 2007 or after 2027; the same for all that follow.</exception>
    public DayKind KindOf(DateOnly day)
    {
        var year = YearOf(day);
        var isWeekend = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
        return year.Rest.ContainsKey(day) ? DayKind.Holiday
            : !isWeekend ? DayKind.Workday
            : year.Work.ContainsKey(day) ? DayKind.WorkedWeekend : DayKind.Weekend;
    }

    public bool IsWorkday(DateOnly day) => KindOf(day) is DayKind.Workday or DayKind.WorkedWeekend;

    /// <summary>The name of the holiday that a day belongs to or is worked for; null on ordinary days.</summary>
    public string? HolidayOf(DateOnly day)
    {
        var year = YearOf(day);
        return year.Rest.GetValueOrDefault(day) ?? year.Work.GetValueOrDefault(day);
    }

    /// <summary>The first working day after <paramref name="day"/>.</summary>
    public DateOnly NextWorkday(DateOnly day) => AddWorkdays(day, 1);

    /// <summary>The day itself if it is a working day, otherwise the next one.</summary>
    public DateOnly WorkdayFrom(DateOnly day) => IsWorkday(day) ? day : NextWorkday(day);

    /// <summary>The day on which <paramref name="count"/> working days after <paramref name="day"/> are complete; the day itself is not counted.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is not above zero.</exception>
    public DateOnly AddWorkdays(DateOnly day, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        while (count > 0)
        {
            day = day.AddDays(1);
            count -= IsWorkday(day) ? 1 : 0;
        }
        return day;
    }

    /// <summary>The version of a year's data, stored with each day computed from them.</summary>
    public string VersionOf(int year) => YearOf(new DateOnly(year, 1, 1)).Version;

    /// <summary>True while the year carries only the days fixed by law, without the days made up for or exchanged.</summary>
    public bool IsProvisional(int year) => YearOf(new DateOnly(year, 1, 1)).IsProvisional;

    private HolidayYear YearOf(DateOnly day) =>
        _years.TryGetValue(day.Year, out var year) ? year : throw new DayOutsideCalendarException(day);
}
