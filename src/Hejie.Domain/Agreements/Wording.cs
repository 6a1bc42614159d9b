using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Hejie.Domain.Agreements;

/// <summary>A stretch of a text.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    public bool Holds(TextSpan other) => Start <= other.Start && other.End <= End;

    public bool Touches(TextSpan other) => Start < other.End && other.Start < End;
}

/// <summary>The lists of words by which a text is judged; they are data (Agreements/Wording.txt).</summary>
internal static class Wording
{
    private const char Gap = '…';
    private const string WithinAClause = "[^，。；、,;]{0,10}?";
    private static readonly FrozenDictionary<string, IReadOnlyList<Phrase>> Lists = Read();

    /// <summary>Where words of a list stand in a text, in its order; of two that overlap only the longer.</summary>
    public static IReadOnlyList<TextSpan> Find(string list, string text)
    {
        List<TextSpan> found = [];
        foreach (var span in Lists[list].SelectMany(phrase => phrase.In(text)).OrderByDescending(span => span.Length))
        {
            if (!found.Exists(span.Touches))
            {
                found.Add(span);
            }
        }
        return [.. found.OrderBy(span => span.Start)];
    }

    public static bool Says(string list, string text) => Lists[list].Any(phrase => phrase.In(text).Any());

    private static FrozenDictionary<string, IReadOnlyList<Phrase>> Read()
    {
        Dictionary<string, List<Phrase>> lists = [];
        var list = "";
        foreach (var line in EmbeddedText.Lines("Agreements/Wording"))
        {
            if (line[0] == '[')
            {
                list = line[1..line.IndexOf(']')];
                lists.Add(list, []);
            }
            else
            {
                var words = line.Split(" !", StringSplitOptions.TrimEntries);
                lists[list].Add(new Phrase(Pattern(words[0]), words[1..]));
            }
        }
        return lists.ToFrozenDictionary(entry => entry.Key, entry => (IReadOnlyList<Phrase>)entry.Value);
    }

    private static Regex Pattern(string words) => new(string.Join(WithinAClause, words.Split(Gap).Select(Regex.Escape)));

    /// <param name="Harmless">Longer words that hold this one and mean something else.</param>
    private sealed record Phrase(Regex Words, IReadOnlyList<string> Harmless)
    {
        public IEnumerable<TextSpan> In(string text) =>
            from Match match in Words.Matches(text)
            let span = new TextSpan(match.Index, match.Length)
            where !Harmless.Any(longer => Occurrences(longer, text).Any(place => place.Holds(span)))
            select span;

        private static IEnumerable<TextSpan> Occurrences(string word, string text)
        {
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                yield return new TextSpan(at, word.Length);
            }
        }
    }
}
