using System.Collections.Frozen;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Statistics;

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
    Cases,
    Points,

    /// <summary>An hour of the day, from 0.</summary>
    Hour,

    /// <summary>0 for no, 1 for yes.</summary>
    YesNo,
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

    /// <summary>Half a year: the holidays are known to the end of the next.</summary>
    private const int MostCalendarDays = 180;
    private const int MostWorkdays = 120;

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

    /// <summary>From what age a dispute counts as long delayed (S-24).</summary>
    public static readonly PolicyDefinition LongDelayedDays = OfLinkage("Linkage.LongDelayedDays", 180, 3650);

    /// <summary>How long one level tries before the page proposes to hand the case up (S-18).</summary>
    public static readonly PolicyDefinition LadderDays = OfLinkage("Linkage.LadderDays", 15, 365);

    /// <summary>Whether a labour dispute may go only to a host with the certificate of a labour mediator (S-9); otherwise a reason is enough.</summary>
    public static readonly PolicyDefinition LaborCertificateNeeded = new("Linkage.LaborCertificateNeeded", 0, PolicyUnit.YesNo, 0, 1, "PRODUCT", SourceMark.Design);

    /// <summary>Whether the owner of the finance net has confirmed what we call its columns (S-28).</summary>
    public static readonly PolicyDefinition FinanceNetConfirmed = new("Linkage.FinanceNetConfirmed", 0, PolicyUnit.YesNo, 0, 1, "PRODUCT", SourceMark.Unverified);

    /// <summary>From how many finished cases a period says enough of a committee to rank it (S-12).</summary>
    public static readonly PolicyDefinition EvaluationLeastCases = new("Evaluation.LeastCases", 5, PolicyUnit.Cases, 1, 1000, "PRODUCT", SourceMark.Design);

    private static readonly FrozenDictionary<EvaluationIndicator, PolicyDefinition> EvaluationWeights = new Dictionary<EvaluationIndicator, int>
    {
        [EvaluationIndicator.RepliedInTime] = 15,
        [EvaluationIndicator.ReturnedInTime] = 15,
        [EvaluationIndicator.EndedInTime] = 20,
        [EvaluationIndicator.Settled] = 15,
        [EvaluationIndicator.Performed] = 20,
        [EvaluationIndicator.FileQuality] = 15,
    }.ToFrozenDictionary(weight => weight.Key, weight => new PolicyDefinition($"Evaluation.{weight.Key}", weight.Value, PolicyUnit.Points, 0, 100, "PRODUCT", SourceMark.Design));

    /// <summary>How long files of the short and of the long class are kept; 10 and 30 years are archive practice, no national text for mediation was read .</summary>
    public static readonly PolicyDefinition ShortRetentionYears = OfRetention("Retention.ShortYears", 10);
    public static readonly PolicyDefinition LongRetentionYears = OfRetention("Retention.LongYears", 30);

    /// <summary>Last year's average wage of a month, to which the pay for cases is tied; the bureau sets it when it is published.</summary>
    public static readonly PolicyDefinition SubsidyWage = OfSubsidy("Subsidy.MonthlyWage", 9000, PolicyUnit.Yuan, 100_000);

    /// <summary>What a class is worth, of that wage.</summary>
    public static readonly PolicyDefinition SubsidySimplePercent = OfSubsidy("Subsidy.SimplePercent", 1, PolicyUnit.Percent, 100);
    public static readonly PolicyDefinition SubsidyOrdinaryPercent = OfSubsidy("Subsidy.OrdinaryPercent", 3, PolicyUnit.Percent, 100);
    public static readonly PolicyDefinition SubsidyDifficultPercent = OfSubsidy("Subsidy.DifficultPercent", 6, PolicyUnit.Percent, 100);
    public static readonly PolicyDefinition SubsidyMajorPercent = OfSubsidy("Subsidy.MajorPercent", 12, PolicyUnit.Percent, 100);

    /// <summary>Of the simple class's amount, for an oral agreement.</summary>
    public static readonly PolicyDefinition SubsidyOralPercent = OfSubsidy("Subsidy.OralPercent", 50, PolicyUnit.Percent, 100);

    /// <summary>Of the class's amount, for a case without an agreement.</summary>
    public static readonly PolicyDefinition SubsidyUnsettledPercent = OfSubsidy("Subsidy.UnsettledPercent", 50, PolicyUnit.Percent, 100);

    /// <summary>Added to the base when everything agreed was done.</summary>
    public static readonly PolicyDefinition SubsidyBonusPercent = OfSubsidy("Subsidy.BonusPercent", 20, PolicyUnit.Percent, 100);

    /// <summary>Points of a file review below which a paid case is shown to be looked at again.</summary>
    public static readonly PolicyDefinition SubsidyReviewPoints = OfGuard("Subsidy.ReviewPoints", 60, PolicyUnit.Points, 100);

    /// <summary>From which number something makes one look twice whether a case was made up.</summary>
    public static readonly PolicyDefinition GuardNightFrom = OfGuard("Guard.NightFrom", 22, PolicyUnit.Hour, 24);
    public static readonly PolicyDefinition GuardNightUntil = OfGuard("Guard.NightUntil", 6, PolicyUnit.Hour, 12);
    public static readonly PolicyDefinition GuardSessionsAnHour = OfGuard("Guard.SessionsAnHour", 3, PolicyUnit.Times, 20);
    public static readonly PolicyDefinition GuardPairCases = OfGuard("Guard.PairCases", 2, PolicyUnit.Cases, 20);
    public static readonly PolicyDefinition GuardCasesADay = OfGuard("Guard.CasesADay", 6, PolicyUnit.Cases, 50);
    public static readonly PolicyDefinition GuardCopiedPercent = OfGuard("Guard.CopiedPercent", 80, PolicyUnit.Percent, 100);

    /// <summary>From how many points a claim stands on the list of calls.</summary>
    public static readonly PolicyDefinition GuardCallFrom = OfGuard("Guard.CallFrom", 30, PolicyUnit.Points, 200);

    /// <summary>The periods that an act counts by the bureau's value. The watch looks at its three fixed points (S-64), and what no act counts would be set in vain.</summary>
    private static readonly DeadlineKey[] Counted =
        [DeadlineKey.General, DeadlineKey.FollowUp, DeadlineKey.ReviewDecision, DeadlineKey.RespondentContact, DeadlineKey.PrivacyAnswer];

    public static IReadOnlyList<PolicyDefinition> All { get; } =
    [
        .. Counted.Select(DeadlineRule.Of).Select(rule => new PolicyDefinition(
            KeyOf(rule.Key), rule.Length, UnitOf(rule.Unit), 1, rule.Unit == PeriodUnit.Workdays ? MostWorkdays : MostCalendarDays, string.Join("; ", rule.Articles), rule.Mark)),
        DifficultPersons, DifficultYuan, DifficultSessions,
        ReviewConfirmedPercent, ReviewOtherPercent, ReviewAnswerWorkdays,
        FirstResponse, RelatedWithin,
        LongDelayedDays, LadderDays, LaborCertificateNeeded, FinanceNetConfirmed,
        .. Enum.GetValues<EvaluationIndicator>().Select(WeightOf), EvaluationLeastCases,
        SubsidyWage, SubsidySimplePercent, SubsidyOrdinaryPercent, SubsidyDifficultPercent, SubsidyMajorPercent, SubsidyOralPercent, SubsidyUnsettledPercent, SubsidyBonusPercent,
        SubsidyReviewPoints,
        GuardNightFrom, GuardNightUntil, GuardSessionsAnHour, GuardPairCases, GuardCasesADay, GuardCopiedPercent, GuardCallFrom,
        ShortRetentionYears, LongRetentionYears,
    ];

    /// <summary>What an indicator of the quality evaluation weighs (S-12).</summary>
    public static PolicyDefinition WeightOf(EvaluationIndicator indicator) => EvaluationWeights[indicator];

    /// <summary>What a class of difficulty is worth.</summary>
    public static PolicyDefinition SubsidyPercentOf(DifficultyLevel level) => level switch
    {
        DifficultyLevel.Simple => SubsidySimplePercent,
        DifficultyLevel.Ordinary => SubsidyOrdinaryPercent,
        DifficultyLevel.Difficult => SubsidyDifficultPercent,
        _ => SubsidyMajorPercent,
    };

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

    private static PolicyDefinition OfLinkage(string key, int value, int most) =>
        new(key, value, PolicyUnit.CalendarDays, 1, most, "PRODUCT", SourceMark.Design);

    private static PolicyDefinition OfSubsidy(string key, int value, PolicyUnit unit, int most) =>
        new(key, value, unit, 1, most, "QDSUB", SourceMark.Unverified);

    private static PolicyDefinition OfGuard(string key, int value, PolicyUnit unit, int most) =>
        new(key, value, unit, 1, most, "PRODUCT", SourceMark.Design);

    private static PolicyDefinition OfRetention(string key, int value) =>
        new(key, value, PolicyUnit.Years, 1, 100, "ARCHIVEPRACTICE", SourceMark.Unverified);

    private static PolicyUnit UnitOf(PeriodUnit unit) => Enum.Parse<PolicyUnit>($"{unit}");
}
