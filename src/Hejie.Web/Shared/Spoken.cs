using System.Globalization;
using Hejie.Domain.Deadlines;

namespace Hejie.Web.Shared;

/// <summary>Dates and times as people say them: 2026年3月5日 周四, 14:30.</summary>
public static class Spoken
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    /// <summary>The day, or nothing where there is none: for the cells of lists.</summary>
    public static string DayOrNone(DateOnly? day) => day is { } known ? Day(known) : "";

    /// <summary>Spelled out, because the culture's own long form names the weekday with some versions of ICU and not with others.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy'年'M'月'd'日' ddd", Chinese);

    /// <summary>The day without its weekday, as in the sentences of a paper: 2026年3月5日.</summary>
    public static string Date(DateOnly day) => day.ToString("yyyy'年'M'月'd'日'", Chinese);

    /// <summary>The month of a day: 2026年3月.</summary>
    public static string Month(DateOnly day) => day.ToString("yyyy'年'M'月'", Chinese);

    /// <summary>An instant as the clock on the wall shows it.</summary>
    public static string Instant(DateTime utc) =>
        $"{Day(ChinaTime.DayOf(utc))} {Hour(utc)}";

    /// <summary>The hours of a time within one day: 09:30–11:00.</summary>
    public static string Hours(DateTime from, DateTime to) => $"{Hour(from)}–{Hour(to)}";

    /// <summary>The hour alone: 09:30.</summary>
    public static string Hour(DateTime utc) => ChinaTime.ClockOf(utc).ToString("HH:mm", Chinese);

    /// <summary>9:00 by the clock, as 09:00.</summary>
    public static string Clock(TimeOnly time) => time.ToString("HH:mm", Chinese);
}
