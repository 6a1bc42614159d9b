using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;

namespace Hejie.Domain.Risks;

/// <summary>How soon something about a risk is owed.</summary>
public enum RiskTime
{
    AtOnce,
    SameDay,
    NextWorkday,
    ThreeWorkdays,
}

/// <summary>How soon what is owed at a level.</summary>
/// <param name="Article">The article that lays the duty down; it says "promptly" and no length.</param>
public sealed record RiskTerm(RiskLevel Level, RiskDuty Duty, RiskTime Time, string Article);

/// <summary>The one table of how soon a risk is judged, reported and answered.</summary>
/// <remarks>
/// PML 25 and MOJ75 32 say "promptly". Red at once, orange the same day and yellow by the grid are the local practice of Linhai (临海);
/// the lengths for answers and for the lower levels are this product's proposal of <see cref="Since"/>.
/// </remarks>
public static class RiskTerms
{
    private const string Prevent = "PML 25";
    private const string Report = "PML 25; MOJ75 32";

    /// <summary>The day from which these lengths are proposed.</summary>
    public static readonly DateOnly Since = new(2026, 1, 1);

    public static IReadOnlyList<RiskTerm> All { get; } =
    [
        new(RiskLevel.Critical, RiskDuty.Assessment, RiskTime.AtOnce, Prevent),
        new(RiskLevel.Critical, RiskDuty.Report, RiskTime.AtOnce, Report),
        new(RiskLevel.Critical, RiskDuty.Reply, RiskTime.SameDay, Report),
        new(RiskLevel.High, RiskDuty.Assessment, RiskTime.SameDay, Prevent),
        new(RiskLevel.High, RiskDuty.Report, RiskTime.SameDay, Report),
        new(RiskLevel.High, RiskDuty.Reply, RiskTime.NextWorkday, Report),
        new(RiskLevel.Medium, RiskDuty.Report, RiskTime.SameDay, Report),
        new(RiskLevel.Medium, RiskDuty.Reply, RiskTime.ThreeWorkdays, Report),
        new(RiskLevel.Low, RiskDuty.Report, RiskTime.SameDay, Report),
        new(RiskLevel.Low, RiskDuty.Reply, RiskTime.ThreeWorkdays, Report),
    ];

    /// <summary>The instant by which it is owed; null where the level owes no such thing.</summary>
    public static DateTime? DueBy(RiskLevel level, RiskDuty duty, DateTime since, HolidayCalendar calendar)
    {
        var day = ChinaTime.DayOf(since);
        return All.FirstOrDefault(term => term.Level == level && term.Duty == duty)?.Time switch
        {
            RiskTime.AtOnce => since,
            RiskTime.SameDay => EndOf(day),
            RiskTime.NextWorkday => EndOf(calendar.NextWorkday(day)),
            RiskTime.ThreeWorkdays => EndOf(calendar.AddWorkdays(day, 3)),
            _ => null,
        };
    }

    private static DateTime EndOf(DateOnly day) => ChinaTime.InstantOf(day, new TimeOnly(23, 59, 59));
}
