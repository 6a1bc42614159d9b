using Hejie.Domain.Access;
using Hejie.Domain.Deadlines;

namespace Hejie.Domain.Cases;

/// <summary>Who acts, when, and by which calendar: what every verb needs beside its own facts.</summary>
/// <param name="Now">Instant in UTC.</param>
public sealed record Moment(Actor By, DateTime Now, HolidayCalendar Calendar)
{
    /// <summary>The legal day of the act, in China Standard Time.</summary>
    public DateOnly Today => ChinaTime.DayOf(Now);
}
