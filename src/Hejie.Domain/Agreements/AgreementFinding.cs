using Hejie.Domain.Cases;

namespace Hejie.Domain.Agreements;

/// <summary>A kind of defect that the machine finds in an agreement.</summary>
/// <param name="Code">Key of its sentences (Texts/Findings).</param>
/// <param name="Severity">A block stands in the way of signing; a warning needs a reason, which is kept among the answers of the check.</param>
public sealed record FindingKind(string Code, Severity Severity, string RuleId, string Article)
{
    /// <summary>The point of the check before signing that asks the same (J-5): a reason given there is reason enough.</summary>
    public string? SamePoint { get; init; }

    /// <summary>Who signs is asked at the signature itself: an agent may be without his letter yet, and the principal sign instead.</summary>
    public bool IsAskedOfTheSigner { get; init; }
}

/// <summary>Where in an agreement a defect stands.</summary>
/// <param name="Field">Name of the field of the term, or of the agreement where <paramref name="Term"/> is null.</param>
/// <param name="Term">Number of the term, from 1.</param>
/// <param name="Party">Number of the party it is about, where it is about one.</param>
/// <param name="Span">The very words in the text of the field.</param>
public sealed record FindingPlace(string Field, int? Term = null, int? Party = null, TextSpan? Span = null);

/// <summary>A defect at its place.</summary>
/// <param name="Found">What stands there: a word, an amount, a day as 2026-03-05.</param>
/// <param name="Expected">What would be right, where the machine can tell.</param>
public sealed record AgreementFinding(FindingKind Kind, FindingPlace Place, string? Found = null, string? Expected = null)
{
    public Severity Severity { get; init; } = Kind.Severity;

    public bool Blocks => Severity == Severity.Block;

    /// <summary>The detail of a refusal: the code, behind the number of its term.</summary>
    public string Detail => Place.Term is { } term ? $"{term}.{Kind.Code}" : Kind.Code;
}
