using System.Linq.Expressions;

namespace Hejie.Domain.Statistics;

/// <summary>The day by which a case falls into a period, or the standing on the last day of it.</summary>
public enum ReportDay
{
    Applied,
    Accepted,

    /// <summary>The day of the outcome, whatever it was.</summary>
    Ended,

    /// <summary>The day on which the agreement took effect.</summary>
    Effective,
    Performed,

    /// <summary>The day on which the court was asked to confirm.</summary>
    ConfirmationApplied,

    /// <summary>The day on which the court ruled.</summary>
    ConfirmationRuled,

    /// <summary>Accepted and without outcome on the last day of the period, or today while it lasts.</summary>
    Standing,
}

/// <summary>What a figure is counted in.</summary>
public enum ReportUnit
{
    Cases,
    Persons,

    /// <summary>Kept in fen, shown in 10,000 yuan.</summary>
    Money,
    Days,
}

/// <summary>The tables that a report is set in.</summary>
public enum ReportGroup
{
    Outcomes,
    Applications,
    Sources,
    Types,
    Parties,
    Agreements,
    Course,
}

/// <summary>One figure of the report. The same condition counts the cases and lists them, so the list behind a figure is the figure.</summary>
/// <param name="Code">How the sheet numbers it, as C01; the address of a list names it so.</param>
/// <param name="Name">Its identifier.</param>
/// <param name="Belongs">Which cases of the period count.</param>
/// <param name="Measure">What each of them adds; null to count the cases themselves.</param>
public sealed record ReportColumn(
    string Code,
    string Name,
    ReportGroup Group,
    ReportDay Day,
    Expression<Func<CountedCase, bool>> Belongs,
    ReportUnit Unit = ReportUnit.Cases,
    Expression<Func<CountedCase, long>>? Measure = null)
{
    /// <summary>Whether the case falls into the period by the day of this column.</summary>
    /// <param name="today">The present day in China: nothing is standing on a day that has not come.</param>
    public Expression<Func<CountedCase, bool>> Falls(ReportPeriod period, DateOnly today) => Day.In(period, today);

    public bool Equals(ReportColumn? other) => other is not null && Code == other.Code;

    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Code;
}

public static class ReportDays
{
    /// <summary>The cases of a period by the given day; each needs one range of one date.</summary>
    public static Expression<Func<CountedCase, bool>> In(this ReportDay day, ReportPeriod period, DateOnly today)
    {
        var (from, to, standing) = (period.From, period.To, period.StandingOn(today));
        return day switch
        {
            ReportDay.Applied => c => c.ApplicationDate >= from && c.ApplicationDate <= to,
            ReportDay.Accepted => c => c.AcceptedOn >= from && c.AcceptedOn <= to,
            ReportDay.Ended => c => c.OutcomeOn >= from && c.OutcomeOn <= to,
            ReportDay.Effective => c => c.EffectiveOn >= from && c.EffectiveOn <= to,
            ReportDay.Performed => c => c.PerformedOn >= from && c.PerformedOn <= to,
            ReportDay.ConfirmationApplied => c => c.ConfirmationAppliedOn >= from && c.ConfirmationAppliedOn <= to,
            ReportDay.ConfirmationRuled => c => c.ConfirmationRuledOn >= from && c.ConfirmationRuledOn <= to,
            ReportDay.Standing => c => c.AcceptedOn <= standing && (c.OutcomeOn == null || c.OutcomeOn > standing),
            _ => throw new ArgumentOutOfRangeException(nameof(day), day, message: null),
        };
    }
}
