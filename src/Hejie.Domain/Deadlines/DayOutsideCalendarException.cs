namespace Hejie.Domain.Deadlines;

/// <summary>A day was asked for of which no holiday data are known, so no period over it can be counted.</summary>
public sealed class DayOutsideCalendarException : Exception
{
    public DayOutsideCalendarException(DateOnly day)
        : base($"No holiday data for {day:yyyy-MM-dd}: they reach from {HolidayCalendar.FirstYear} to {HolidayCalendar.LastYear}.") =>
        Day = day;

    public DayOutsideCalendarException()
    {
    }

    public DayOutsideCalendarException(string message)
        : base(message)
    {
    }

    public DayOutsideCalendarException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public DateOnly Day { get; }
}
