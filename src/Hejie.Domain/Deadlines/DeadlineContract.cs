// Stands in until the calendar and the engine land: whoever owns Deadlines deletes this file, keeps these names, and lets Cases compile.
namespace Hejie.Domain.Deadlines;

public enum DeadlineKey
{
    ReviewDecision,
    RespondentContact,
    General,
    Labor,
    Medical,
    CourtAssigned,
    CourtEntrustedOrdinary,
    JudicialConfirmation,
    FollowUp,
}

public sealed record DeadlineRule(DeadlineKey Key, int Days)
{
    public static DeadlineRule Of(DeadlineKey key) => new(key, key is DeadlineKey.ReviewDecision or DeadlineKey.RespondentContact ? 3
        : key is DeadlineKey.Labor or DeadlineKey.CourtEntrustedOrdinary or DeadlineKey.FollowUp ? 15 : 30);
}

public sealed record Derivation(string Text)
{
    public string ToJson() => Text;
}

public sealed record Deadline(DeadlineRule Rule, DateOnly Start, DateOnly LastDay, Derivation Derivation);

public sealed class HolidayCalendar
{
    public static HolidayCalendar Standard { get; } = new();
}

public static class DeadlineEngine
{
    public static Deadline Compute(
        DeadlineRule rule, DateOnly start, HolidayCalendar calendar, IReadOnlyList<object> suspensions, IReadOnlyList<object> extensions) =>
        new(rule, start, start.AddDays(rule.Days), new Derivation("{}"));
}
