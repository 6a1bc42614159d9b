using System.Globalization;

namespace Hejie.Web.Shared;

/// <summary>Dates and times as people say them: 2026年3月5日 周四, 14:30.</summary>
public static class Spoken
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    public static string Day(DateOnly day) => $"{day.ToString("D", Chinese)} {day.ToString("ddd", Chinese)}";
}
