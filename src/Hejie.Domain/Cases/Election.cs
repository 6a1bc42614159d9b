namespace Hejie.Domain.Cases;

/// <summary>What those who elected leave to their representatives.</summary>
public enum RepresentationScope
{
    /// <summary>Speaking in sessions and signing their records.</summary>
    Attending,

    /// <summary>Also conceding, and signing the agreement.</summary>
    Settling,
}

/// <summary>Whom several parties of one side elect to act for them (I-14, F-28).</summary>
/// <param name="Representatives">Numbers of the parties elected; they belong to the side themselves.</param>
/// <param name="Electors">Numbers of the parties who elected them; the others of the side act for themselves.</param>
/// <param name="HaveCommonClaim">Workers who elect must claim the same (LDA 7).</param>
public sealed record ElectionDetails(
    PartyRole Side, IReadOnlyList<int> Representatives, IReadOnlyList<int> Electors, RepresentationScope Scope, DateOnly On, bool HaveCommonClaim = false)
{
    /// <summary>Where they elected; null where nobody told.</summary>
    public string? Place { get; init; }
}

/// <summary>A party that takes its vote back acts for itself again.</summary>
public sealed record ElectionWithdrawal(int Party, DateOnly On);

/// <summary>An election as it was written down.</summary>
/// <param name="Round">The round of mediation in which it was written down.</param>
/// <param name="By">Who wrote it down.</param>
public sealed record Election(int Number, int Round, ElectionDetails Details, IReadOnlyList<ElectionWithdrawal> Withdrawals, string By)
{
    /// <summary>Those who elected and have not taken it back.</summary>
    public IReadOnlyList<int> Represented => [.. Details.Electors.Where(party => !Withdrawals.Any(withdrawn => withdrawn.Party == party))];
}

/// <summary>What a side must fulfil to elect, and how many it may.</summary>
public static class ElectionRules
{
    /// <summary>MED 30 for medical disputes; elsewhere the local rule of Ningbo (宁波) is taken as this product's proposal.</summary>
    public const int MostRepresentatives = 5;

    /// <summary>LDA 7.</summary>
    public const int FewestWorkers = 10;

    public static Refusal? WhyNot(MediationCase mediation, ElectionDetails election)
    {
        var side = mediation.Parties.Where(party => party.Role == election.Side).Select(party => party.Number).ToList();
        if (side.Count < 2)
        {
            return CaseRefusals.ElectionNeedsSeveral;
        }
        if (mediation.Type == DisputeType.Labor && (election.Electors.Count < FewestWorkers || !election.HaveCommonClaim))
        {
            return CaseRefusals.ElectionNeedsTenWorkers;
        }
        if (election.Representatives.Count == 0 || election.Electors.Count == 0 || election.Representatives.Concat(election.Electors).Except(side).Any())
        {
            return CaseRefusals.ElectionIsOfOneSide;
        }
        return election.Representatives.Count > MostRepresentatives ? CaseRefusals.TooManyRepresentatives : null;
    }
}
