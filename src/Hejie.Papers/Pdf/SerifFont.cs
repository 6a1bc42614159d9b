using System.IO.Compression;
using System.Text;

namespace Hejie.Papers.Pdf;

/// <summary>Noto Serif SC, the one face of every paper: unpacked at the first use and kept, some 15 MB.</summary>
internal static class SerifFont
{
    private const int UnpackedLength = 14_807_636;

    private static readonly Lazy<TrueTypeFont> Loaded = new(Load, LazyThreadSafetyMode.ExecutionAndPublication);

    public static TrueTypeFont Shared => Loaded.Value;

    /// <summary>Width of a character in ems. What the font does not draw stands as a box one em wide; what has no ink of its own takes no room.</summary>
    public static double WidthOf(Rune character)
    {
        if (PlainText.IsInvisible(character))
        {
            return 0;
        }
        var font = Shared;
        var glyph = font.GlyphOf(character);
        return glyph == 0 ? 1 : (double)font.AdvanceOf(glyph) / font.UnitsPerEm;
    }

    public static bool Draws(Rune character) => PlainText.IsInvisible(character) || Shared.GlyphOf(character) != 0;

    private static TrueTypeFont Load()
    {
        using var packed = typeof(SerifFont).Assembly.GetManifestResourceStream("NotoSerifSC-Regular.ttf.br")
            ?? throw new InvalidOperationException("The font is missing from the program.");
        using var stream = new BrotliStream(packed, CompressionMode.Decompress);
        var data = new byte[UnpackedLength];
        stream.ReadExactly(data);
        return new TrueTypeFont(data);
    }
}
