using System.Globalization;
using System.Text.RegularExpressions;

namespace Hejie.Domain.Agreements;

/// <summary>A date as it is written in a text.</summary>
/// <param name="Year">Null where only month and day are written.</param>
/// <param name="Weekday">The weekday written beside it, if one is.</param>
/// <param name="EndsATime">Something is to be done by it: 前, 之前, 止.</param>
internal sealed record DayInText(TextSpan Span, int? Year, int Month, int DayOfMonth, DayOfWeek? Weekday, bool EndsATime)
{
    /// <summary>Whether some calendar holds the day; 29 February without a year is in one.</summary>
    public bool Exists => Month is >= 1 and <= 12 && DayOfMonth >= 1 && DayOfMonth <= DateTime.DaysInMonth(Year ?? 2000, Month);

    /// <summary>The day, where no year is written in that of <paramref name="other"/>; null when there is no such day.</summary>
    public DateOnly? In(int other) =>
        Month is >= 1 and <= 12 && DayOfMonth >= 1 && DayOfMonth <= DateTime.DaysInMonth(Year ?? other, Month) ? new DateOnly(Year ?? other, Month, DayOfMonth) : null;
}

/// <summary>Finds dates in a sentence: 2026年3月15日（周日）, 3月15日前, 2026-03-15.</summary>
internal static partial class DaysInText
{
    private const string Weekdays = "日一二三四五六";

    public static IReadOnlyList<DayInText> Of(string text) => [.. Form().Matches(TypedText.FoldInPlace(text)).Select(Read)];

    private static DayInText Read(Match match) => new(
        new TextSpan(match.Index, match.Length - match.Groups["until"].Length),
        match.Groups["year"] is { Success: true } year ? Number(year) : null,
        Number(match.Groups["month"]),
        Number(match.Groups["day"]),
        match.Groups["weekday"] is { Success: true } weekday ? (DayOfWeek)Weekdays.IndexOf(weekday.Value == "天" ? "日" : weekday.Value, StringComparison.Ordinal) : null,
        match.Groups["until"].Success);

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![0-9])(?:(?<year>[12][0-9]{3}) ?年 ?)?(?<month>[0-9]{1,2}) ?月 ?(?<day>[0-9]{1,2}) ?[日号](?: ?\(? ?(?:星期|周|礼拜)(?<weekday>[一二三四五六日天]) ?\)?)?(?<until>之前|以前|前|止)?|(?<![0-9])(?<year>[12][0-9]{3})[-./](?<month>[0-9]{1,2})[-./](?<day>[0-9]{1,2})(?![0-9])(?: ?\(? ?(?:星期|周|礼拜)(?<weekday>[一二三四五六日天]) ?\)?)?(?<until>之前|以前|前|止)?")]
    private static partial Regex Form();
}
