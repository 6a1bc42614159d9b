using Hejie.Domain.Access;

namespace Hejie.Domain.Cases;

/// <summary>What a party changes of its own over the net.</summary>
public enum AmendedFact
{
    Statement,
    Requests,
    Claim,
    Paper,
    Phone,
    Address,
}

/// <summary>One fact that was changed.</summary>
/// <param name="Before">As it stood; null where nothing did.</param>
/// <param name="After">As it stands since; null where nothing does. Sums in fen.</param>
public sealed record AmendedField(AmendedFact Fact, string? Before, string? After)
{
    /// <summary>The same as it is shown: of a telephone number or an address the part that everybody sees.</summary>
    public AmendedField Masked() => this with { Before = Shown(Before), After = Shown(After) };

    private string? Shown(string? words) => words is null ? null : Fact switch
    {
        AmendedFact.Phone => Masking.Phone(words),
        AmendedFact.Address => Masking.Address(words),
        _ => words,
    };
}

/// <summary>One change that a party made by itself, with what stood before.</summary>
/// <param name="Number">1 for the first of the case.</param>
public sealed record Amendment(int Number, int Party, DateTime At, IReadOnlyList<AmendedField> Fields);

/// <summary>An application as its applicant wants it to stand.</summary>
public sealed record AmendedApplication(string Statement, IReadOnlyList<string> Requests, long? ClaimFen);
