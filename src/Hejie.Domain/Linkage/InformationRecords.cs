using Hejie.Domain.Organizations;

namespace Hejie.Domain.Linkage;

public enum InformationKind
{
    /// <summary>Each month, from a community to its street and from a street to the district.</summary>
    Monthly,

    /// <summary>Of a sudden event, at once.</summary>
    Urgent,
}

public enum InformationState
{
    Draft,
    Submitted,

    /// <summary>The level above has it in hand.</summary>
    Received,

    /// <summary>Sent back with a reason, to be submitted again.</summary>
    Returned,
}

public enum InformationAct
{
    Begin,
    Submit,
    Receive,
    Return,
}

/// <summary>How grave a sudden event is, the least first.</summary>
public enum EventLevel
{
    Ordinary,
    Larger,
    Grave,
    GravestOfAll,
}

/// <summary>Who reports: a committee, or a street's justice office where there is none.</summary>
/// <param name="SubdistrictCode">The street of the committee, or that reports itself; null for a committee of the district.</param>
public sealed record ReportingBody(string DistrictCode, OrganizationId? Committee, string? SubdistrictCode);

/// <summary>What is typed of a month; its numbers are counted.</summary>
/// <param name="Hot">What people quarrel about most.</param>
/// <param name="Needs">What is asked of the level above.</param>
public sealed record MonthlyWords(string Hot, string Work, string? Needs)
{
    public const int Longest = 4000;
    public static readonly MonthlyWords Nothing = new("", "", null);

    internal MonthlyWords Clean() => new(Hot.Trim(), Work.Trim(), TypedText.OrNull(Needs));

    internal IReadOnlyList<string> Gaps() => [.. new[] { ("ReportHot", Hot), ("ReportWork", Work) }.Where(point => point.Item2.Length == 0).Select(point => point.Item1)];
}

/// <summary>A sudden event as it is reported.</summary>
/// <param name="HappenedAt">Instant in UTC.</param>
/// <param name="Persons">Who and how many are in it.</param>
/// <param name="Measures">What is being done.</param>
/// <param name="Told">Who has been told already, as the police.</param>
public sealed record SuddenEvent(EventLevel Level, DateTime HappenedAt, string Place, string What, string Persons, string Measures, string? Told)
{
    public const int LongestPlace = 200;
    public const int Longest = 2000;

    internal SuddenEvent Clean() => this with { Place = Place.Trim(), What = What.Trim(), Persons = Persons.Trim(), Measures = Measures.Trim(), Told = TypedText.OrNull(Told) };

    internal IReadOnlyList<string> Gaps() =>
        [.. new[] { ("EventPlace", Place), ("EventWhat", What), ("EventPersons", Persons), ("EventMeasures", Measures) }.Where(point => point.Item2.Length == 0).Select(point => point.Item1)];
}

/// <summary>Property disputes of one month, counted from the cases and the rounds of screening.</summary>
/// <param name="Registered">Applied for in the month.</param>
/// <param name="Settled">Ended in the month with an agreement; <paramref name="Ended"/> in any way.</param>
/// <param name="Pending">Without an outcome when it was counted.</param>
/// <param name="Rounds">Rounds of screening that ran in the month; <paramref name="Findings"/> what they came upon.</param>
public sealed record ReportFigures(int Registered, int Settled, int Ended, int Pending, int Rounds, int Findings);

/// <summary>A community of a street's report.</summary>
/// <param name="Figures">Those that it submitted; null where it has not.</param>
public sealed record ReportPart(OrganizationId Committee, string Name, ReportFigures? Figures);

/// <summary>A report as it was submitted; what was sent back stays beside what came after it.</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="Words">Of a month; null for a sudden event.</param>
/// <param name="Parts">The communities of a street; empty otherwise.</param>
public sealed record ReportSubmission(
    int Number, DateTime At, string By, MonthlyWords? Words, SuddenEvent? Event, ReportFigures? Figures, IReadOnlyList<ReportPart> Parts);

/// <summary>One act on a report, in their order.</summary>
public sealed record InformationStep(InformationAct Act, DateTime At, string By, string? Words = null);
