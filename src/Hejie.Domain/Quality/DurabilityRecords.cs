using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;

namespace Hejie.Domain.Quality;

/// <summary>What may happen to a settlement afterwards.</summary>
public enum DurabilityEvent
{
    /// <summary>The same parties are in dispute again.</summary>
    Relapse,
    TurnedCriminal,
    CollectivePetition,
}

/// <summary>Something that happened after a settlement, as a person confirmed it.</summary>
/// <param name="On">Day on which it happened.</param>
/// <param name="Evidence">By what it is known: a police notice, the petition's number, the new case.</param>
/// <param name="OtherCase">Number of the case of the same parties, for a relapse that came before a committee.</param>
public sealed record DurabilityFinding(DurabilityEvent Kind, DateOnly On, string Evidence, string? OtherCase, DateOnly RecordedOn, string By);

/// <summary>A look at a settlement on one of its days, at which nothing had happened or what had was written down.</summary>
/// <param name="Point">Which of the three looks.</param>
public sealed record DurabilityLook(DeadlineKey Point, DateOnly On, string By);

/// <summary>A case that looked like a relapse and is none.</summary>
public sealed record RejectedRelapse(string OtherCase, string Reason, DateOnly On, string By);

/// <summary>What is known of a settlement.</summary>
public enum DurabilityStanding
{
    Watched,

    /// <summary>Looked at to the last day, and nothing happened.</summary>
    Held,

    /// <summary>Something happened while it was watched.</summary>
    Broken,
}

/// <summary>How many settlements held, of those of which it is known; those still watched count in neither number.</summary>
public sealed record DurableRate(int Held, int Broken)
{
    public int Observed => Held + Broken;
}

/// <summary>How a settlement is watched.</summary>
public static class DurabilityRefusals
{
    public static readonly Refusal OnlySettlementsAreWatched = new("OnlySettlementsAreWatched", "S-64", "PML 31");
    public static readonly Refusal LookIsTooEarly = new("LookIsTooEarly", "S-64", "PML 31");
    public static readonly Refusal WatchIsOver = new("WatchIsOver", "S-64", "PML 31");
    public static readonly Refusal OutsideTheWatch = new("OutsideTheWatch", "S-64", "PML 31");
    public static readonly Refusal EvidenceIsMissing = new("EvidenceIsMissing", "S-64", "PML 27");
    public static readonly Refusal NotTheSameParties = new("NotTheSameParties", "S-64", "PML 31");
    public static readonly Refusal AlreadyFound = new("AlreadyFound", "S-64", "PML 27");
}

/// <summary>Whether two cases are of the same pair of parties.</summary>
public static class SameParties
{
    /// <summary>An applicant and a respondent of the earlier case stand on different places in the later one. Known by number or telephone: a name alone finds too many.</summary>
    public static bool Are(MediationCase earlier, MediationCase later) => earlier.Id != later.Id && earlier.Applicants.Any(one => earlier.Respondents.Any(other =>
        later.Parties.Any(again => IsSame(one, again) && later.Parties.Any(opposite => opposite.Number != again.Number && IsSame(other, opposite)))));

    private static bool IsSame(CaseParty one, CaseParty other) =>
        Equal(one.IdNumber, other.IdNumber) || Equal(one.CreditCode, other.CreditCode) || Equal(one.Phone, other.Phone);

    private static bool Equal(string? one, string? other) => !string.IsNullOrWhiteSpace(one) && one == other;
}
