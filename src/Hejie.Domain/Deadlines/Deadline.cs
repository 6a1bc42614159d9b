namespace Hejie.Domain.Deadlines;

/// <summary>A period with its last day, and why it is that day. Whether it is over is asked, never stored.</summary>
/// <param name="Rule">Which period, as it was counted.</param>
/// <param name="Start">China day of the event that started it.</param>
/// <param name="LastDay">The last day on which the act is in time; while the clock stands, the earliest it can be.</param>
/// <param name="StoppedOn">The first day on which the clock stands, if it does.</param>
/// <param name="Derivation">How the last day came about.</param>
public sealed record Deadline(DeadlineRule Rule, DateOnly Start, DateOnly LastDay, DateOnly? StoppedOn, Derivation Derivation)
{
    /// <summary>True from the day after the last day on; never while the clock stands.</summary>
    public bool IsOverdueOn(DateOnly today) => !StandsOn(today) && today > LastDay;

    /// <summary>Calendar days from <paramref name="today"/> to the last day: 0 on it, negative after it; the same number as long as the clock stands.</summary>
    public int DaysLeft(DateOnly today) =>
        LastDay.DayNumber - (StandsOn(today) ? StoppedOn!.Value.AddDays(-1) : today).DayNumber;

    private bool StandsOn(DateOnly today) => StoppedOn <= today;
}
