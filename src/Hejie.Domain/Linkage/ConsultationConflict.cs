using System.Text;
using Hejie.Domain.Cases;

namespace Hejie.Domain.Linkage;

/// <summary>Why an expert cannot advise on a case.</summary>
public enum ExpertTie
{
    /// <summary>The expert bears the name of a party or of somebody who speaks for one.</summary>
    SamePerson,

    /// <summary>A party is the expert's unit or a body that the expert is bound to.</summary>
    BoundToParty,

    /// <summary>Somebody who speaks for a party comes from there.</summary>
    BoundToAgent,
}

/// <summary>A tie that was found.</summary>
/// <param name="Party">Number of the party.</param>
public sealed record ExpertTieFound(ExpertTie Tie, string Expert, int Party);

/// <summary>The check for ties between an expert and the parties, made when a consultation is convened (B-6). It knows only what the records say.</summary>
/// <remarks>Source: Supreme People's Court, invited mediation (2016) art. 15, applied to advisers; how names are matched is our design.</remarks>
public static class ConsultationConflict
{
    /// <summary>Shorter names are too common to begin another by more than chance.</summary>
    private const int ShortestBeginning = 4;

    /// <summary>What a company's name says of its form alone; longer ones stand before those that they contain.</summary>
    private static readonly string[] Forms = ["股份有限公司", "有限责任公司", "集团有限公司", "有限公司", "(特殊普通合伙)", "(普通合伙)", "(有限合伙)"];

    public static IReadOnlyList<ExpertTieFound> Find(Expert expert, MediationCase mediation) =>
    [
        .. from party in mediation.Parties
           from tie in Enum.GetValues<ExpertTie>()
           where Holds(tie, expert, party)
           select new ExpertTieFound(tie, expert.Name, party.Number),
    ];

    private static bool Holds(ExpertTie tie, Expert expert, CaseParty party) => tie switch
    {
        ExpertTie.SamePerson => new[] { party.Name, party.HeadName, party.Representative?.Name }.OfType<string>().Any(name => IsSame(name, expert.Name)),
        ExpertTie.BoundToParty => party.IsPerson ? expert.Ties.Any(bond => IsSame(bond, party.Name)) : expert.Bonds.Any(bond => IsSameBody(bond, party.Name)),
        ExpertTie.BoundToAgent => party.Representative is { } agent && expert.Bonds.Any(bond => ComesFrom(agent, bond)),
        _ => throw new ArgumentOutOfRangeException(nameof(tie), tie, "No such tie."),
    };

    /// <summary>Whether an agent is the body itself or told in the relation to the party to come from it.</summary>
    private static bool ComesFrom(Representative agent, string bond) =>
        IsSameBody(bond, agent.Name) || (Plain(bond) is { Length: >= ShortestBeginning } body && Plain(agent.Relation).Contains(body, StringComparison.OrdinalIgnoreCase));

    /// <summary>Written alike but for spaces, full-width letters and case.</summary>
    internal static bool IsSame(string left, string right) => Fold(left) is { Length: > 0 } name && string.Equals(name, Fold(right), StringComparison.OrdinalIgnoreCase);

    /// <summary>One body, or a branch of the other: written alike but for spaces, brackets and the legal form, or the one beginning the other.</summary>
    internal static bool IsSameBody(string left, string right)
    {
        var (one, other) = (Plain(left), Plain(right));
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        return shorter.Length > 0 && (shorter.Length == longer.Length || shorter.Length >= ShortestBeginning) && longer.StartsWith(shorter, StringComparison.OrdinalIgnoreCase);
    }

    private static string Plain(string name)
    {
        var plain = Fold(name);
        foreach (var form in Forms)
        {
            plain = plain.Replace(form, "", StringComparison.Ordinal);
        }
        return string.Concat(plain.Where(char.IsLetterOrDigit));
    }

    /// <summary>Without spaces and full-width letters, so that one name is found however it was typed.</summary>
    internal static string Fold(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Where(letter => !char.IsWhiteSpace(letter)));
}
