namespace Hejie.Domain.Deadlines;

/// <summary>Days that are not counted, as those an appraisal takes (MED art. 38, SC22 art. 26).</summary>
/// <param name="Kind">Why, as the case's own code names it; kept in the derivation.</param>
/// <param name="From">The first day that is not counted.</param>
/// <param name="Through">The last one; null while the clock still stands.</param>
public sealed record Suspension(string Kind, DateOnly From, DateOnly? Through)
{
    public bool Covers(DateOnly day) => From <= day && day <= Through;
}

/// <summary>A period made longer; the consents it needs are the case's own record.</summary>
/// <param name="AgreedOn">China day of the last consent, within the period: a period that is over is not extended.</param>
/// <param name="Length">How much is added, above zero.</param>
/// <param name="Unit">Of what.</param>
public sealed record Extension(DateOnly AgreedOn, int Length, PeriodUnit Unit);
