using System.Buffers.Binary;
using System.Text;

namespace Hejie.Papers.Pdf;

/// <summary>Stands for a character the font does not draw: a frame one em wide with the code point in it, so that a reader sees what is missing.</summary>
internal static class CodePointBox
{
    private const int ArgumentsAreWordsXyScaled = 0x0001 | 0x0002 | 0x0008;
    private const int MoreComponents = 0x0020;
    private const double DigitScale = 0.44;
    private const int Left = 60;
    private const int Bottom = -80;
    private const int Right = 940;
    private const int Top = 840;
    private const int Pen = 36;

    /// <param name="pieceOf">Turns a glyph of the font into the place of a piece.</param>
    public static SubsetGlyph Draw(TrueTypeFont font, Rune character, Func<int, int> pieceOf)
    {
        var code = character.Value.ToString("X4");
        var perRow = (code.Length + 1) / 2;
        var outline = new List<byte>();
        Word(outline, -1, Left, Bottom, Right, Top);
        var frame = font.GlyphOf(new Rune('□'));
        Component(outline, pieceOf(frame), 0, 0, 1, more: true);
        for (var i = 0; i < code.Length; i++)
        {
            var row = i / perRow;
            var x = 500 + (int)((i % perRow - (perRow / 2.0)) * 250);
            Component(outline, pieceOf(font.GlyphOf(new Rune(code[i]))), x, row == 0 ? 420 : 60, DigitScale, i < code.Length - 1);
        }
        return new SubsetGlyph([.. outline], 1000, Left);
    }

    private static void Component(List<byte> outline, int piece, int x, int y, double scale, bool more)
    {
        Word(outline, ArgumentsAreWordsXyScaled | (more ? MoreComponents : 0), piece, x, y, (int)(scale * 16384));
    }

    private static void Word(List<byte> outline, params ReadOnlySpan<int> values)
    {
        Span<byte> two = stackalloc byte[2];
        foreach (var value in values)
        {
            BinaryPrimitives.WriteInt16BigEndian(two, (short)value);
            outline.AddRange(two);
        }
    }
}
