using System.IO.Compression;
using System.Text;

namespace Hejie.Papers.Pdf;

/// <summary>A glyph of one of our fonts; number 0 where none of them draws the character.</summary>
internal readonly record struct FontGlyph(TrueTypeFont Font, int Number)
{
    public bool IsMissing => Number == 0;
}

/// <summary>
/// Noto Serif SC, the one face of every paper, and a supplement from its sisters for the rare characters it lacks, 𠮷 among them.
/// Each is unpacked at its first use and kept: some 15 MB, and 1 MB.
/// </summary>
internal static class SerifFont
{
    private static readonly Lazy<TrueTypeFont> Main = new(() => Load("NotoSerifSC-Regular.ttf.br"), LazyThreadSafetyMode.ExecutionAndPublication);

    private static readonly Lazy<TrueTypeFont> Supplement =
        new(() => Load("NotoSerif-Supplement.ttf.br"), LazyThreadSafetyMode.ExecutionAndPublication);

    public static TrueTypeFont Shared => Main.Value;

    public static FontGlyph Find(Rune character)
    {
        var glyph = Shared.GlyphOf(character);
        return glyph != 0 ? new FontGlyph(Shared, glyph)
            : character.Value < 0x3400 ? new FontGlyph(Shared, 0) // the supplement holds Chinese characters only
            : new FontGlyph(Supplement.Value, Supplement.Value.GlyphOf(character));
    }

    /// <summary>Width of a character in ems. What no font draws stands as a box one em wide; what has no ink of its own takes no room.</summary>
    public static double WidthOf(Rune character)
    {
        if (PlainText.IsInvisible(character))
        {
            return 0;
        }
        var glyph = Find(character);
        return glyph.IsMissing ? 1 : (double)glyph.Font.AdvanceOf(glyph.Number) / glyph.Font.UnitsPerEm;
    }

    public static bool Draws(Rune character) => PlainText.IsInvisible(character) || !Find(character).IsMissing;

    private static TrueTypeFont Load(string resource)
    {
        using var packed = typeof(SerifFont).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} is missing from the program.");
        using var stream = new BrotliStream(packed, CompressionMode.Decompress);
        using var data = new MemoryStream();
        stream.CopyTo(data);
        return new TrueTypeFont(data.ToArray());
    }
}
