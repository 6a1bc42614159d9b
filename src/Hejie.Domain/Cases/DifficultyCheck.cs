using Hejie.Domain.Policies;

namespace Hejie.Domain.Cases;

/// <summary>What makes a case difficult (domain rule 03 section 4); one is enough.</summary>
public enum DifficultySignKind
{
    ManyPersons,
    LargeSum,
    ManySessions,
    GraveRisk,
    CrossArea,

    // What only a person can tell
    DeathOrInjury,
    SentUp,
}

/// <summary>A sign that a case shows.</summary>
/// <param name="Found">The number that was found; null for what is simply so.</param>
/// <param name="Threshold">From which number it counts, and by which version of the bureau's value.</param>
public sealed record DifficultySign(DifficultySignKind Kind, long? Found = null, PolicyValue? Threshold = null);

/// <summary>How a case is handled: the track follows the difficulty that was confirmed.</summary>
public enum CaseTrack
{
    Simple,
    Ordinary,
    Difficult,
}

/// <summary>Reads from a case how difficult it is: thresholds are the bureau's, the last word is a person's (PIPL 24).</summary>
public static class DifficultyCheck
{
    private const int FenPerYuan = 100;

    /// <summary>The signs that the records show, by the thresholds that count on the day.</summary>
    /// <param name="told">What the mediator adds: signs that stand in no record.</param>
    public static IReadOnlyList<DifficultySign> SignsOf(MediationCase mediation, IReadOnlyList<DifficultySignKind> told, PolicySettings policy, DateOnly day)
    {
        var persons = policy.Of(PolicyDefinitions.DifficultPersons, day);
        var yuan = policy.Of(PolicyDefinitions.DifficultYuan, day);
        var sessions = policy.Of(PolicyDefinitions.DifficultSessions, day);
        List<DifficultySign> signs = [];
        if (mediation.PersonCount >= persons.Value)
        {
            signs.Add(new DifficultySign(DifficultySignKind.ManyPersons, mediation.PersonCount, persons));
        }
        if (mediation.ClaimFen >= (long)yuan.Value * FenPerYuan)
        {
            signs.Add(new DifficultySign(DifficultySignKind.LargeSum, mediation.ClaimFen / FenPerYuan, yuan));
        }
        if (mediation.SessionsOpened >= sessions.Value)
        {
            signs.Add(new DifficultySign(DifficultySignKind.ManySessions, mediation.SessionsOpened, sessions));
        }
        if (mediation.Risk >= RiskLevel.High)
        {
            signs.Add(new DifficultySign(DifficultySignKind.GraveRisk));
        }
        if (mediation.HomeOrganizationId is { } home && home != mediation.OrganizationId)
        {
            signs.Add(new DifficultySign(DifficultySignKind.CrossArea));
        }
        signs.AddRange(told.Where(kind => kind is DifficultySignKind.DeathOrInjury or DifficultySignKind.SentUp or DifficultySignKind.CrossArea)
            .Except(signs.Select(sign => sign.Kind)).Select(kind => new DifficultySign(kind)));
        return signs;
    }

    /// <summary>What the signs propose: with any of them difficult; without, a family or neighbours' matter between two is simple. Major is a person's word.</summary>
    public static DifficultyLevel Propose(MediationCase mediation, IReadOnlyList<DifficultySign> signs) =>
        signs.Count > 0 ? DifficultyLevel.Difficult
        : mediation.Type is DisputeType.MarriageFamily or DisputeType.Neighborhood && mediation.Parties.Count <= 2 ? DifficultyLevel.Simple
        : DifficultyLevel.Ordinary;

    /// <summary>The track of a case that was confirmed to be so difficult.</summary>
    public static CaseTrack TrackOf(DifficultyLevel level) => level switch
    {
        DifficultyLevel.Simple => CaseTrack.Simple,
        DifficultyLevel.Ordinary => CaseTrack.Ordinary,
        _ => CaseTrack.Difficult,
    };
}
