namespace Hejie.Domain.Deadlines;

/// <summary>Counting days one after the other, leaving out those on which the clock stood.</summary>
internal sealed class PeriodCount(HolidayCalendar calendar, IReadOnlyList<Suspension> stops)
{
    /// <summary>The day on which a length after <paramref name="start"/> is complete; the start is not counted.</summary>
    public DateOnly End(DateOnly start, int length, PeriodUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(length);
        return unit switch
        {
            PeriodUnit.Workdays => Walk(start, length, day => calendar.IsWorkday(day)),
            PeriodUnit.CalendarDays => Walk(start, length, _ => true),
            PeriodUnit.Months => WalkTo(start, start.AddMonths(length)),
            PeriodUnit.Years => WalkTo(start, start.AddMonths(12 * length)),
            _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, message: null),
        };
    }

    /// <summary>The day itself, or the first after it that is worked and on which the clock runs.</summary>
    public DateOnly FirstOpenWorkday(DateOnly day)
    {
        while (!calendar.IsWorkday(day) || IsStopped(day))
        {
            day = day.AddDays(1);
        }
        return day;
    }

    /// <summary>What each suspension took out of the days after the start up to the last day; a day in two of them is taken out once.</summary>
    public IEnumerable<DerivationStep> StepsBetween(DateOnly start, DateOnly lastDay, PeriodUnit unit)
    {
        for (var i = 0; i < stops.Count; i++)
        {
            var stop = stops[i];
            if (stop.From > lastDay || stop.Through <= start)
            {
                continue;
            }
            var earlier = stops.Take(i).ToList();
            var taken = DaysOf(stop, start, lastDay)
                .Count(day => !earlier.Exists(other => other.Covers(day)) && (unit != PeriodUnit.Workdays || calendar.IsWorkday(day)));
            yield return new DerivationStep(DerivationStepCode.Suspended, stop.From, stop.Through, taken, stop.Kind);
        }
    }

    private static IEnumerable<DateOnly> DaysOf(Suspension stop, DateOnly start, DateOnly lastDay)
    {
        for (var day = stop.From > start ? stop.From : start.AddDays(1); day <= stop.Through && day <= lastDay; day = day.AddDays(1))
        {
            yield return day;
        }
    }

    /// <summary>Months and years have a length in days only once they have begun; what is stopped is added to that.</summary>
    private DateOnly WalkTo(DateOnly start, DateOnly end) => Walk(start, end.DayNumber - start.DayNumber, _ => true);

    private DateOnly Walk(DateOnly day, int length, Func<DateOnly, bool> counts)
    {
        while (length > 0)
        {
            day = day.AddDays(1);
            length -= counts(day) && !IsStopped(day) ? 1 : 0;
        }
        return day;
    }

    private bool IsStopped(DateOnly day)
    {
        foreach (var stop in stops)
        {
            if (stop.Covers(day))
            {
                return true;
            }
        }
        return false;
    }
}
