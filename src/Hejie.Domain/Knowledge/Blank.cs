using System.Text.RegularExpressions;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;

namespace Hejie.Domain.Knowledge;

/// <summary>What a blank of a text block stands for where the case or the term at hand can fill it. Its word stands in TextBlocks.txt.</summary>
public enum Blank
{
    // Known to the case
    Applicants,
    Respondents,
    Statement,
    DisputePlace,
    Claim,
    CaseNumber,
    AppliedOn,
    AcceptedOn,
    Host,
    Committee,
    Today,

    // Known to the term, as soon as they are typed there
    Amount,
    AmountInWords,
    DueDay,
    Place,
}

/// <summary>The blanks of a text: a word in braces, as in {金额}. What nobody knows stays, for the mediator to fill.</summary>
public static partial class Blanks
{
    /// <summary>Where blanks stand in a text, with their words; a brace that belongs to none is one too: nothing of the kind is ever meant to be signed.</summary>
    public static IReadOnlyList<(string Word, TextSpan Span)> In(string text) =>
        [.. Form().Matches(text).Select(match => (match.Value.Trim('{', '}').Trim(), new TextSpan(match.Index, match.Length)))];

    /// <summary>The blanks that nobody filled, each once, as they stand in the texts.</summary>
    public static IReadOnlyList<string> LeftIn(IEnumerable<string?> texts) =>
        [.. texts.OfType<string>().SelectMany(In).Select(blank => $"{{{blank.Word}}}").Distinct()];

    /// <summary>What bars a text in which a blank was left.</summary>
    public static Refusal? WhyNotWhole(params IEnumerable<string?> texts) => LeftIn(texts) is { Count: > 0 } left ? CaseRefusals.TextHasBlanks.About(left) : null;

    /// <summary>Whether every brace of a text belongs to a blank with a word.</summary>
    public static bool AreWhole(string text) => In(text).All(blank => blank.Word.Length > 0 && text[blank.Span.End - 1] == '}' && text[blank.Span.Start] == '{');

    public static bool Has(string text, Blank blank) => In(text).Any(found => ShippedBlocks.BlankOf(found.Word) == blank);

    /// <summary>Puts what is known in place of its blanks.</summary>
    /// <param name="known">The words for a blank; null or empty where they are not known.</param>
    public static string Fill(string text, Func<Blank, string?> known) => Form().Replace(
        text, match => ShippedBlocks.BlankOf(match.Value.Trim('{', '}').Trim()) is { } blank && known(blank) is { Length: > 0 } words ? words : match.Value);

    [GeneratedRegex(@"[{｛][^{}｛｝]{0,20}[}｝]|[{}｛｝]")]
    private static partial Regex Form();
}
