namespace Hejie.Domain.Deadlines;

/// <summary>Counts periods: rule × start × calendar × suspensions × extensions → last day with its derivation.</summary>
/// <remarks>
/// Civil Procedure Law (2023) art. 85: periods are counted in days, months and years; the day on which a period starts is
/// not counted; if the last day is a day of rest, the first day after the rest is the last. Civil Code art. 202: months and
/// years end on the same date of their last month, or on its last day where it has no such date.
/// Extensions are added before rest days are looked at, so a day is never rolled twice.
/// </remarks>
public static class DeadlineEngine
{
    /// <param name="rule">The period; its length may have been replaced by a policy parameter.</param>
    /// <param name="start">China day of the event; it is not counted.</param>
    /// <param name="calendar">Days of rest.</param>
    /// <param name="suspensions">Of the case, in any order, overlapping or not; ignored by a rule that they do not stop.</param>
    /// <param name="extensions">In the order they were agreed.</param>
    /// <exception cref="ArgumentException">An extension of a period that cannot be extended.</exception>
    /// <exception cref="DayOutsideCalendarException">The period reaches out of the calendar.</exception>
    public static Deadline Compute(
        DeadlineRule rule,
        DateOnly start,
        HolidayCalendar calendar,
        IReadOnlyList<Suspension>? suspensions = null,
        IReadOnlyList<Extension>? extensions = null)
    {
        if (rule.Extension == ExtensionRule.NotAllowed && extensions is { Count: > 0 })
        {
            throw new ArgumentException($"{rule.Key} cannot be extended.", nameof(extensions));
        }
        var stops = rule.IsSuspendable ? suspensions ?? [] : [];
        var count = new PeriodCount(calendar, [.. stops.OrderBy(stop => stop.From)]);

        var bareEnd = new PeriodCount(calendar, []).End(start, rule.Length, rule.Unit);
        var end = count.End(start, rule.Length, rule.Unit);
        foreach (var extension in extensions ?? [])
        {
            end = count.End(end, extension.Length, extension.Unit);
        }
        var lastDay = count.FirstOpenWorkday(end);

        int[] years = YearsUsed(rule.Unit == PeriodUnit.Workdays ? start.AddDays(1) : end, lastDay);
        List<DerivationStep> steps =
        [
            new(DerivationStepCode.StartNotCounted, start),
            new(DerivationStepCode.LengthCounted, bareEnd),
            .. count.StepsBetween(start, lastDay, rule.Unit),
            .. (extensions ?? []).Select(e => new DerivationStep(DerivationStepCode.Extended, e.AgreedOn, Count: e.Length, Detail: e.Unit.ToString())),
            new(DerivationStepCode.PeriodEnds, end),
        ];
        if (lastDay != end)
        {
            steps.Add(new(DerivationStepCode.RolledForward, end, lastDay, Detail: calendar.HolidayOf(end)));
        }
        steps.AddRange(years.Where(calendar.IsProvisional)
            .Select(year => new DerivationStep(DerivationStepCode.ProvisionalYear, new DateOnly(year, 1, 1))));

        return new Deadline(rule, start, lastDay, StoppedOn(stops, start, lastDay), new Derivation(
            rule.Key, rule.Length, rule.Unit, rule.StartsOn, rule.Articles, rule.Mark, [.. years.Select(calendar.VersionOf)], steps)
        {
            PolicyVersion = rule.PolicyVersion == 0 ? null : rule.PolicyVersion,
        });
    }

    private static int[] YearsUsed(DateOnly first, DateOnly last) => [.. Enumerable.Range(first.Year, last.Year - first.Year + 1)];

    /// <summary>The first counted day on which the clock stands and has not been set going again; a stop after the last day stops nothing.</summary>
    private static DateOnly? StoppedOn(IReadOnlyList<Suspension> stops, DateOnly start, DateOnly lastDay) =>
        stops.Where(stop => stop.Through is null && stop.From <= lastDay)
            .Min(stop => (DateOnly?)(stop.From > start ? stop.From : start.AddDays(1)));
}
