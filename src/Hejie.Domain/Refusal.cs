namespace Hejie.Domain;

/// <summary>An act that the law or the state of things does not allow, told so that it can be shown and cited.</summary>
/// <param name="Code">Key of the sentence shown to people (Texts/Refusals).</param>
/// <param name="RuleId">The rule that says no, as in docs/rules.md; for instance P-1.</param>
/// <param name="Article">Where the rule stands, as in docs/law; for instance "PML 17".</param>
public sealed record Refusal(string Code, string RuleId, string Article)
{
    /// <summary>Stands before the number of the party a detail is about, as in party:2.</summary>
    public const string PartyDetail = "party:";

    /// <summary>What in particular is missing or wrong: codes or words that the page lists under the sentence.</summary>
    public IReadOnlyList<string> Details { get; init; } = [];

    /// <summary>The same refusal, naming what is missing or wrong.</summary>
    public Refusal About(params IReadOnlyList<string> details) => this with { Details = details };

    /// <inheritdoc/>
    public bool Equals(Refusal? other) =>
        other is not null && (Code, RuleId, Article) == (other.Code, other.RuleId, other.Article);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, RuleId, Article);
}
