using System.Globalization;
using System.Text;

namespace Hejie.Domain.Knowledge;

/// <summary>Cuts text into the pieces that are looked for: Chinese by characters and pairs, Latin and digits by whole words.</summary>
/// <remarks>
/// Full width is folded to half, capitals to small letters; punctuation breaks a run, so no pair reaches across it. A phrase is
/// found where all its pieces stand. Both databases get the same pieces, and so give the same hits.
/// </remarks>
public static class SearchGrams
{
    private const int LongestWord = 64;

    /// <summary>All pieces under which a text can be found, each once.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var grams = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (run, isIdeographic) in Runs(text))
        {
            if (!isIdeographic)
            {
                grams.Add(Word(run));
                continue;
            }
            for (var i = 0; i < run.Count; i++)
            {
                grams.Add(run[i].ToString());
                if (i > 0)
                {
                    grams.Add(run[i - 1].ToString() + run[i]);
                }
            }
        }
        return [.. grams];
    }

    /// <summary>The pieces that must all stand in a text for the phrase to be found; none when the phrase holds no letter.</summary>
    public static IReadOnlyList<string> Asked(string phrase)
    {
        var grams = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (run, isIdeographic) in Runs(phrase))
        {
            if (!isIdeographic)
            {
                grams.Add(Word(run));
            }
            else if (run.Count == 1)
            {
                grams.Add(run[0].ToString());
            }
            for (var i = 1; isIdeographic && i < run.Count; i++)
            {
                grams.Add(run[i - 1].ToString() + run[i]);
            }
        }
        return [.. grams];
    }

    private static IEnumerable<(List<Rune> Run, bool IsIdeographic)> Runs(string text)
    {
        var run = new List<Rune>();
        var kind = Kind.Break;
        foreach (var rune in text.Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            var next = KindOf(rune);
            if (next != kind && run.Count > 0)
            {
                yield return (run, kind == Kind.Ideograph);
                run = [];
            }
            kind = next;
            if (kind != Kind.Break)
            {
                run.Add(Rune.ToLowerInvariant(rune));
            }
        }
        if (run.Count > 0)
        {
            yield return (run, kind == Kind.Ideograph);
        }
    }

    private static Kind KindOf(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => Kind.Ideograph, // 〇 is a letter number
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter => Kind.Word,
        UnicodeCategory.DecimalDigitNumber => Kind.Word,
        _ => Kind.Break,
    };

    private static string Word(List<Rune> run) => string.Concat(run.Take(LongestWord));

    private enum Kind
    {
        Break,
        Word,
        Ideograph,
    }
}
