using Hejie.Domain.Deadlines;

namespace Hejie.Domain.Policies;

/// <summary>What a value counts.</summary>
public enum PolicyUnit
{
    CalendarDays,
    Workdays,
    Months,
    Years,
    Persons,
    Yuan,
    Times,
    Percent,
}

/// <summary>A value where the law leaves room, or whose text nobody here has read: the bureau may set it, with its source and from a day on.</summary>
/// <param name="Key">As Deadline.General or Difficulty.Persons.</param>
/// <param name="Default">What holds while the bureau has set nothing.</param>
/// <param name="Least">The smallest value that can be meant.</param>
/// <param name="Most">The largest.</param>
/// <param name="Source">Where the default comes from: a citation, or a note of where it was read.</param>
public sealed record PolicyDefinition(string Key, int Default, PolicyUnit Unit, int Least, int Most, string Source, SourceMark Mark);

/// <summary>Every value that the bureau may set. What the law fixes is no parameter.</summary>
public static class PolicyDefinitions
{
    private const string DeadlinePrefix = "Deadline.";
    private const int LongestPeriod = 365;

    public static readonly PolicyDefinition DifficultPersons = OfDifficulty("Difficulty.Persons", 10, PolicyUnit.Persons, 1000);
    public static readonly PolicyDefinition DifficultYuan = OfDifficulty("Difficulty.Yuan", 100_000, PolicyUnit.Yuan, 100_000_000);
    public static readonly PolicyDefinition DifficultSessions = OfDifficulty("Difficulty.Sessions", 3, PolicyUnit.Times, 100);

    /// <summary>Shares of archived files that a round of review draws, as some places do it .</summary>
    public static readonly PolicyDefinition ReviewConfirmedPercent = OfReview("Review.ConfirmedPercent", 10, PolicyUnit.Percent, 100);
    public static readonly PolicyDefinition ReviewOtherPercent = OfReview("Review.OtherPercent", 5, PolicyUnit.Percent, 100);

    /// <summary>How long a committee has for an answer to what a reviewer found.</summary>
    public static readonly PolicyDefinition ReviewAnswerWorkdays = OfReview("Review.AnswerWorkdays", 5, PolicyUnit.Workdays, 60);

    /// <summary>How soon whoever applies hears from the committee first.</summary>
    public static readonly PolicyDefinition FirstResponse = OfDesk("Desk.FirstResponse", 1, PolicyUnit.Workdays, 30);

    /// <summary>How long ago a case may have come in that is shown as like a new one.</summary>
    public static readonly PolicyDefinition RelatedWithin = OfDesk("Desk.RelatedWithin", 180, PolicyUnit.CalendarDays, 3650);

    /// <summary>How long files of the short and of the long class are kept; 10 and 30 years are archive practice, no national text for mediation was read .</summary>
    public static readonly PolicyDefinition ShortRetentionYears = OfRetention("Retention.ShortYears", 10);
    public static readonly PolicyDefinition LongRetentionYears = OfRetention("Retention.LongYears", 30);

    public static IReadOnlyList<PolicyDefinition> All { get; } =
    [
        .. from rule in DeadlineRules.All
           where rule.Mark != SourceMark.Law && rule.StartsOn != PeriodStart.Settlement // the watch looks at its three fixed points (S-64)
           select new PolicyDefinition(KeyOf(rule.Key), rule.Length, UnitOf(rule.Unit), 1, LongestPeriod, string.Join("; ", rule.Articles), rule.Mark),
        DifficultPersons, DifficultYuan, DifficultSessions,
        ReviewConfirmedPercent, ReviewOtherPercent, ReviewAnswerWorkdays,
        FirstResponse, RelatedWithin,
        ShortRetentionYears, LongRetentionYears,
    ];

    public static string KeyOf(DeadlineKey rule) => $"{DeadlinePrefix}{rule}";

    /// <summary>The period whose length a parameter sets; null for any other parameter.</summary>
    public static DeadlineKey? DeadlineOf(string key) =>
        key.StartsWith(DeadlinePrefix, StringComparison.Ordinal) && Enum.TryParse<DeadlineKey>(key[DeadlinePrefix.Length..], out var rule) ? rule : null;

    public static PolicyDefinition? Find(string key) => All.FirstOrDefault(definition => definition.Key == key);

    private static PolicyDefinition OfDifficulty(string key, int value, PolicyUnit unit, int most) =>
        new(key, value, unit, 1, most, "QDSUB", SourceMark.Design);

    private static PolicyDefinition OfReview(string key, int value, PolicyUnit unit, int most) =>
        new(key, value, unit, 1, most, "LOCALREVIEW", SourceMark.Design);

    private static PolicyDefinition OfDesk(string key, int value, PolicyUnit unit, int most) =>
        new(key, value, unit, 1, most, "MOJ75 23", SourceMark.Design);

    private static PolicyDefinition OfRetention(string key, int value) =>
        new(key, value, PolicyUnit.Years, 1, 100, "ARCHIVEPRACTICE", SourceMark.Unverified);

    private static PolicyUnit UnitOf(PeriodUnit unit) => Enum.Parse<PolicyUnit>($"{unit}");
}
