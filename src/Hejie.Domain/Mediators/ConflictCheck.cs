using System.Text;
using Hejie.Domain.People;

namespace Hejie.Domain.Mediators;

/// <summary>Why a mediator may seem partial; parties may still accept the mediator once they are told (SC16 15).</summary>
public enum ConflictGround
{
    SamePerson,
    SameSurnameAndAddress,
    DeclaredRelation,
    WorksForParty,
}

/// <summary>What the check needs to know of a party, or of a party's agent under the party's number.</summary>
public sealed record ConflictParty(int Number, string Name, string? IdNumber, string? Address);

/// <summary>A ground that was found, and the party it concerns.</summary>
public sealed record ConflictFinding(ConflictGround Ground, int Party);

/// <summary>The check for relations between a mediator and the parties, made at every assignment (B-6).</summary>
public static class ConflictCheck
{
    /// <summary>Every ground that the records show: the same identity number, the same family name at the same address, a
    /// relation the mediator declared, or a party that is the mediator's employer.</summary>
    /// <returns>The findings by party; none means only that the records show nothing, so the mediator is still asked.</returns>
    /// <remarks>Source: Supreme People's Court, invited mediation (2016) art. 15; the match by name and address is our design.</remarks>
    public static IReadOnlyList<ConflictFinding> Find(Mediator mediator, IEnumerable<ConflictParty> parties) =>
    [
        .. from party in parties
           from ground in Enum.GetValues<ConflictGround>()
           where Applies(ground, mediator, party)
           orderby party.Number, ground
           select new ConflictFinding(ground, party.Number),
    ];

    private static bool Applies(ConflictGround ground, Mediator mediator, ConflictParty party) => ground switch
    {
        ConflictGround.SamePerson => Same(mediator.IdNumber, party.IdNumber),
        ConflictGround.SameSurnameAndAddress =>
            Same(mediator.HomeAddress, party.Address) && Same(SurnameOf(mediator.Name), SurnameOf(party.Name)),
        ConflictGround.DeclaredRelation => mediator.DeclaredRelations.Any(relation => Same(relation.Name, party.Name)),
        ConflictGround.WorksForParty => Same(mediator.Employer, party.Name),
        _ => throw new ArgumentOutOfRangeException(nameof(ground), ground, "No such ground."),
    };

    private static string? SurnameOf(string name) => PersonName.TryParse(name, provider: null, out var parsed) ? parsed.Surname : null;

    /// <summary>Equal when written alike but for spaces, full-width letters and case; an absent value equals nothing.</summary>
    private static bool Same(string? left, string? right) =>
        Plain(left) is { Length: > 0 } plain && string.Equals(plain, Plain(right), StringComparison.OrdinalIgnoreCase);

    private static string? Plain(string? text) =>
        text is null ? null : string.Concat(text.Normalize(NormalizationForm.FormKC).Where(letter => !char.IsWhiteSpace(letter)));
}
