using System.Globalization;
using System.Text;

namespace Hejie.Domain.Mediators;

/// <summary>The order and the first letters of Chinese names by their sound, as ICU knows them.</summary>
/// <remarks>A character with several readings takes its most common one, so a letter can be wrong for a rare surname;
/// the order and the search stay the same on every machine with the same ICU.</remarks>
public static class PinyinOrder
{
    private static readonly CompareInfo Chinese = CultureInfo.GetCultureInfo("zh-CN").CompareInfo;

    /// <summary>The first common character of each letter in pinyin order; no syllable begins with I, U or V.</summary>
    private static readonly (char Letter, string First)[] Letters =
    [
        ('A', "阿"), ('B', "八"), ('C', "嚓"), ('D', "咑"), ('E', "妸"), ('F', "发"),
        ('G', "旮"), ('H', "哈"), ('J', "丌"), ('K', "咔"), ('L', "垃"), ('M', "妈"),
        ('N', "嗯"), ('O', "噢"), ('P', "妑"), ('Q', "七"), ('R', "呥"), ('S', "仨"),
        ('T', "他"), ('W', "穵"), ('X', "夕"), ('Y', "丫"), ('Z', "帀"),
    ];

    /// <summary>A text whose ordinal order is the dictionary order of the name.</summary>
    public static string SortKeyOf(string name) => Convert.ToHexStringLower(Chinese.GetSortKey(name).KeyData);

    /// <summary>One capital letter for each Chinese character, other letters and digits as they are, the rest left out.</summary>
    public static string InitialsOf(string name)
    {
        var initials = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            if (rune.IsAscii)
            {
                initials.Append(Rune.IsLetterOrDigit(rune) ? Rune.ToUpperInvariant(rune).ToString() : "");
            }
            else if (Rune.IsLetter(rune))
            {
                initials.Append(LetterOf(rune.ToString()));
            }
        }
        return initials.ToString();
    }

    private static char LetterOf(string character) =>
        Array.FindLast(Letters, letter => Chinese.Compare(letter.First, character) <= 0) is { Letter: not '\0' } found ? found.Letter : 'A';
}
