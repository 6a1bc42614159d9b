using static Hejie.Domain.Statistics.ReportColumns;

namespace Hejie.Domain.Statistics;

/// <summary>How the two sides of a check must stand.</summary>
public enum CheckRelation
{
    Equal,
    AtMost,
}

/// <summary>A rule that the figures of a report keep among themselves, by its number in the statistics chapter.</summary>
/// <param name="IsCumulative">Looks at everything up to the end of the period, because its sides count by different days.</param>
public sealed record ReportCheck(
    int Number, IReadOnlyList<ReportColumn> Left, CheckRelation Relation, IReadOnlyList<ReportColumn> Right, bool IsCumulative = false)
{
    /// <summary>The check against the figures, with both sides.</summary>
    /// <param name="period">The figures of the period.</param>
    /// <param name="sinceTheBeginning">The figures of everything up to its end.</param>
    public CheckFinding Judge(CaseFigures period, CaseFigures sinceTheBeginning)
    {
        var figures = IsCumulative ? sinceTheBeginning : period;
        return new CheckFinding(this, figures, figures.Sum(Left), figures.Sum(Right));
    }
}

/// <summary>What a check found.</summary>
/// <param name="Figures">Where the sides come from, to name the offending figures one by one.</param>
public sealed record CheckFinding(ReportCheck Check, CaseFigures Figures, long Left, long Right)
{
    public bool Holds => Check.Relation == CheckRelation.Equal ? Left == Right : Left <= Right;

    /// <summary>By how much the left side misses the right one; 0 when the check holds.</summary>
    public long Gap => Holds ? 0 : Left - Right;
}

/// <summary>The checks that the data of cases carry so far.</summary>
public static class ReportChecks
{
    public static IReadOnlyList<ReportCheck> All { get; } =
    [
        new(1, [Total], CheckRelation.Equal, [ByApplication, Proactive, Entrusted]),
        new(2, [Total], CheckRelation.Equal, ByType),
        new(3, [Total], CheckRelation.Equal, ByRelation),
        new(4, [Settled], CheckRelation.AtMost, [Total], IsCumulative: true),
        new(5, [Settled], CheckRelation.Equal, [Written, Oral]),
        new(6, [Entrusted], CheckRelation.Equal, EntrustedBy),
        new(7, [Total], CheckRelation.Equal, [Settled, Failed, Terminated, Withdrawn, Transferred, Pending], IsCumulative: true),
        new(8, [InFull], CheckRelation.AtMost, [Settled], IsCumulative: true),
        new(9, [Confirmed, ConfirmationDenied], CheckRelation.AtMost, [ConfirmationAsked], IsCumulative: true),
        new(14, [ThreePlus], CheckRelation.AtMost, [Total]),
        new(16, [Difficult], CheckRelation.AtMost, [Total]),
    ];

    public static IReadOnlyList<CheckFinding> Judge(CaseFigures period, CaseFigures sinceTheBeginning) =>
        [.. All.Select(check => check.Judge(period, sinceTheBeginning))];
}
