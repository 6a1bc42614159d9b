namespace Hejie.Domain.Deadlines;

/// <summary>China Standard Time: UTC+8 everywhere in the country, without summer time since 1992.</summary>
public static class ChinaTime
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>The legal day on which an instant falls.</summary>
    /// <param name="utc">An instant; its kind must not be local.</param>
    public static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(ClockOf(utc));

    /// <summary>The instant as a clock on the wall in China shows it; for words on papers and pages only, never stored.</summary>
    public static DateTime ClockOf(DateTime utc) =>
        utc.Kind == DateTimeKind.Local
            ? throw new ArgumentException("An instant is kept in UTC.", nameof(utc))
            : DateTime.SpecifyKind(utc + Offset, DateTimeKind.Unspecified);

    /// <summary>The instant, in UTC, at which a legal day begins; the day ends where the next one begins.</summary>
    public static DateTime StartOf(DateOnly day) =>
        DateTime.SpecifyKind(day.ToDateTime(TimeOnly.MinValue) - Offset, DateTimeKind.Utc);

    /// <summary>The instant, in UTC, of what a clock on the wall in China shows.</summary>
    public static DateTime InstantOf(DateOnly day, TimeOnly clock) => StartOf(day) + clock.ToTimeSpan();
}
