using System.Text;

namespace Hejie.Papers.Pdf;

/// <summary>Text as it may stand on a paper: no control characters, nothing that turns the direction of what a person signs.</summary>
internal static class PlainText
{
    /// <summary>Drops what cannot be printed and keeps line feeds; half a surrogate pair becomes U+FFFD.</summary>
    public static string Clean(string text)
    {
        if (!NeedsCleaning(text))
        {
            return text;
        }
        var clean = new StringBuilder(text.Length);
        foreach (var character in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (character.Value == '\t')
            {
                clean.Append(' ');
            }
            else if (character.Value == '\n' || !IsBarred(character))
            {
                clean.Append(character.ToString());
            }
        }
        return clean.ToString();
    }

    /// <summary>Joiners and variation selectors: they belong to the text and are copied with it, but have no ink.</summary>
    public static bool IsInvisible(Rune character) => character.Value is
        (>= 0x200B and <= 0x200D) or 0x2060 or 0x00AD or 0x034F or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    private static bool NeedsCleaning(string text)
    {
        foreach (var unit in text)
        {
            if (unit < ' ' || char.IsSurrogate(unit) || (unit > '~' && IsBarred(new Rune(unit))))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsBarred(Rune character) => character.Value is
        < 0x20 or (>= 0x7F and <= 0x9F) or 0xFEFF or 0x200E or 0x200F or 0x2028 or 0x2029
        or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x206F) or (>= 0xFFF9 and <= 0xFFFB)
        || (character.Value & 0xFFFE) == 0xFFFE;
}
