using Hejie.Domain.Access;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Policies;

namespace Hejie.Domain.Cases;

/// <summary>Who acts, when, and by which calendar: what every verb needs beside its own facts.</summary>
/// <param name="Now">Instant in UTC.</param>
public sealed record Moment(Actor By, DateTime Now, HolidayCalendar Calendar)
{
    /// <summary>The district's values where the law leaves room.</summary>
    public PolicySettings Policy { get; init; } = PolicySettings.Standard;

    /// <summary>The legal day of the act, in China Standard Time.</summary>
    public DateOnly Today => ChinaTime.DayOf(Now);

    /// <summary>An instant on a day that is known by its date alone, as that of a signed paper: now for today, noon for another.</summary>
    public DateTime On(DateOnly day) => day == Today ? Now : ChinaTime.InstantOf(day, new TimeOnly(12, 0));
}
