namespace Hejie.Domain.Calendars;

/// <summary>A stretch of time. Two that only touch do not overlap: a room is free again the minute a meeting ends.</summary>
/// <param name="From">Beginning, in UTC.</param>
/// <param name="To">End, in UTC; no longer part of it.</param>
public readonly record struct TimeSlot(DateTime From, DateTime To)
{
    /// <summary>The longest time that is entered in one go, in days: a year of illness or of building work.</summary>
    public const int MostDays = 366;

    public bool Overlaps(TimeSlot other) => From < other.To && other.From < To;

    /// <summary>Why the time cannot be entered: it ends before it begins, is over already, or is longer than <see cref="MostDays"/>.</summary>
    public Refusal? WhyNotEntered(DateTime now) =>
        To <= From ? CalendarRefusals.EndsBeforeItBegins
        : To <= now ? CalendarRefusals.IsOver
        : To - From > TimeSpan.FromDays(MostDays) ? CalendarRefusals.IsTooLong
        : null;
}
