using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Knowledge;
using Hejie.Domain.Policies;
using Hejie.Domain.Sessions;

namespace Hejie.Domain.Subsidies;

/// <summary>What makes one look twice whether a case was made up for the money.</summary>
public enum DoubtKind
{
    /// <summary>Not every party has confirmed the mediation itself, with the case's code or when called.</summary>
    NotConfirmed,
    AtNight,

    /// <summary>The mediator sat in two sessions at once.</summary>
    OverlappingSessions,
    CrowdedHour,

    /// <summary>A meeting in person that names no place.</summary>
    PlaceMissing,
    RepeatedPair,
    BurstOfCases,

    /// <summary>The account of the dispute is nearly that of another case.</summary>
    CopiedText,
}

/// <summary>One reason to doubt.</summary>
/// <param name="Weight">Points it adds to the score.</param>
/// <param name="Found">The number that was found: parties, minutes of the day, cases, sessions, percent.</param>
/// <param name="Threshold">From which number it counts, and by which version of the bureau's value; null where it is simply so.</param>
/// <param name="Cases">Numbers of the other cases that it is about.</param>
public sealed record Doubt(DoubtKind Kind, int Weight, int Found, PolicyValue? Threshold, IReadOnlyList<string> Cases);

/// <summary>A session as the record tells it.</summary>
/// <param name="Case">Number of its case.</param>
/// <param name="From">Beginning, in UTC.</param>
/// <param name="To">End, in UTC.</param>
/// <param name="IsInPerson">The parties met somewhere, and not by telephone or picture.</param>
public sealed record SessionTime(string Case, DateTime From, DateTime To, bool IsInPerson, string Place)
{
    /// <summary>A session that was held; it must have its record.</summary>
    public static SessionTime Of(CaseNumber number, MediationSession session) => new(
        number.Text, session.Record!.From, session.Record.To, session.Mode is MediationMode.OnSite or MediationMode.Doorstep, session.Place);
}

/// <summary>An account of a dispute, and whose.</summary>
public sealed record ToldDispute(string Case, string Statement);

/// <summary>What is known of a case and of its mediator's other work when it is to be paid.</summary>
/// <param name="Unconfirmed">Parties who have confirmed nothing themselves.</param>
/// <param name="Others">Sessions of the same mediator in other cases, of those days.</param>
/// <param name="PairCases">Other cases between the same two sides.</param>
/// <param name="SameDay">Other cases that the mediator ended on the same day.</param>
/// <param name="OtherStatements">Accounts of the mediator's other cases.</param>
public sealed record GuardFacts(
    int Unconfirmed, IReadOnlyList<SessionTime> Sessions, IReadOnlyList<SessionTime> Others, IReadOnlyList<string> PairCases, int SameDay, string Statement,
    IReadOnlyList<ToldDispute> OtherStatements);

/// <summary>
/// Looks for what cases that were made up have in common. It scores and gives its reasons; who reads them decides (PIPL 24): no claim is refused,
/// cut or delayed by a score. The score is the sum of the weights shown.
/// </summary>
public static class FabricationGuard
{
    private const int ShortestCompared = 20;
    private const int MostNamed = 5;
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <summary>What each reason weighs. This product's proposal.</summary>
    public static int WeightOf(DoubtKind kind) => kind switch
    {
        DoubtKind.NotConfirmed => 20,
        DoubtKind.OverlappingSessions or DoubtKind.CopiedText => 30,
        DoubtKind.CrowdedHour or DoubtKind.BurstOfCases or DoubtKind.RepeatedPair => 20,
        _ => 10,
    };

    /// <summary>The reasons to doubt, by the thresholds that count on the day; in the order of their kinds, each kind once.</summary>
    public static IReadOnlyList<Doubt> DoubtsOf(GuardFacts facts, PolicySettings policy, DateOnly day) =>
    [
        .. new[]
        {
            facts.Unconfirmed > 0 ? Of(DoubtKind.NotConfirmed, facts.Unconfirmed) : null,
            AtNight(facts, policy.Of(PolicyDefinitions.GuardNightFrom, day), policy.Of(PolicyDefinitions.GuardNightUntil, day)),
            Overlapping(facts),
            Crowded(facts, policy.Of(PolicyDefinitions.GuardSessionsAnHour, day)),
            facts.Sessions.Count(session => session.IsInPerson && string.IsNullOrWhiteSpace(session.Place)) is > 0 and var nowhere ? Of(DoubtKind.PlaceMissing, nowhere) : null,
            From(DoubtKind.RepeatedPair, facts.PairCases.Count, policy.Of(PolicyDefinitions.GuardPairCases, day), facts.PairCases),
            From(DoubtKind.BurstOfCases, facts.SameDay + 1, policy.Of(PolicyDefinitions.GuardCasesADay, day)),
            Copied(facts, policy.Of(PolicyDefinitions.GuardCopiedPercent, day)),
        }.OfType<Doubt>(),
    ];

    public static int ScoreOf(IEnumerable<Doubt> doubts) => doubts.Sum(doubt => doubt.Weight);

    /// <summary>A session that began or ended while people sleep; found is the hour.</summary>
    private static Doubt? AtNight(GuardFacts facts, PolicyValue from, PolicyValue until)
    {
        var hours = facts.Sessions.SelectMany(session => new[] { session.From, session.To }).Select(at => ChinaTime.ClockOf(at).Hour)
            .Where(hour => hour >= from.Value || hour < until.Value).ToList();
        return hours.Count > 0 ? Of(DoubtKind.AtNight, hours[0], from) : null;
    }

    /// <summary>One session after the other is none at once, also where the second begins in the minute in which the first ends.</summary>
    private static Doubt? Overlapping(GuardFacts facts)
    {
        var cases = facts.Others.Where(other => facts.Sessions.Any(own => own.From < other.To && other.From < own.To)).Select(other => other.Case).Distinct().ToList();
        return cases.Count > 0 ? Of(DoubtKind.OverlappingSessions, cases.Count) with { Cases = cases } : null;
    }

    /// <summary>The most sessions that the mediator began within sixty minutes, one of this case among them.</summary>
    private static Doubt? Crowded(GuardFacts facts, PolicyValue threshold)
    {
        var begun = facts.Sessions.Concat(facts.Others).Select(session => session.From).ToList();
        var most = facts.Sessions.SelectMany(own => begun.Where(first => first <= own.From && own.From - first < Hour))
            .Select(first => begun.Count(at => at >= first && at - first < Hour)).DefaultIfEmpty().Max();
        return From(DoubtKind.CrowdedHour, most, threshold);
    }

    private static Doubt? Copied(GuardFacts facts, PolicyValue threshold)
    {
        if (facts.Statement.Length < ShortestCompared)
        {
            return null;
        }
        var own = SearchGrams.Of(facts.Statement).ToHashSet(StringComparer.Ordinal);
        var like = facts.OtherStatements.Where(told => told.Statement.Length >= ShortestCompared)
            .Select(told => (told.Case, Percent: Likeness(own, SearchGrams.Of(told.Statement)))).Where(told => told.Percent >= threshold.Value)
            .OrderByDescending(told => told.Percent).ThenBy(told => told.Case, StringComparer.Ordinal).Take(MostNamed).ToList();
        return like.Count > 0 ? Of(DoubtKind.CopiedText, like[0].Percent, threshold) with { Cases = [.. like.Select(told => told.Case)] } : null;
    }

    /// <summary>Pieces of text that both have, of all that either has.</summary>
    /// <returns>Percent, rounded down, so that only the same words are 100.</returns>
    private static int Likeness(HashSet<string> own, IReadOnlyList<string> other)
    {
        var shared = other.Count(own.Contains);
        return own.Count + other.Count == shared ? 0 : shared * 100 / (own.Count + other.Count - shared);
    }

    private static Doubt? From(DoubtKind kind, int found, PolicyValue threshold, IReadOnlyList<string>? cases = null) =>
        found >= threshold.Value ? new Doubt(kind, WeightOf(kind), found, threshold, [.. (cases ?? []).Take(MostNamed)]) : null;

    private static Doubt Of(DoubtKind kind, int found, PolicyValue? threshold = null) => new(kind, WeightOf(kind), found, threshold, []);
}
