using System.Text;
using Hejie.Papers.Pdf;

namespace Hejie.Papers.Composition;

internal static class TextMeasure
{
    /// <returns>Width of the text in ems.</returns>
    public static double WidthOf(string text)
    {
        var width = 0.0;
        foreach (var character in text.EnumerateRunes())
        {
            width += SerifFont.WidthOf(character);
        }
        return width;
    }

    public static bool IsMark(Rune character) =>
        PlainText.IsInvisible(character)
        || Rune.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.EnclosingMark;
}
