using System.Buffers.Binary;
using System.Text;

namespace Hejie.Papers.Pdf;

/// <summary>One glyph of a subset: its outline and its two measures, in font units.</summary>
internal sealed record SubsetGlyph(byte[] Outline, ushort Advance, short LeftBearing);

/// <summary>Gathers the outlines of a subset; pieces of composite glyphs follow the characters and are renumbered.</summary>
internal sealed class SubsetGlyphs
{
    private const int ArgumentsAreWords = 0x0001;
    private const int HasScale = 0x0008;
    private const int MoreComponents = 0x0020;
    private const int HasTwoScales = 0x0040;
    private const int HasMatrix = 0x0080;

    private readonly TrueTypeFont _font;
    private readonly List<SubsetGlyph> _characters = [];
    private readonly List<FontGlyph> _pieces = [];

    public SubsetGlyphs(TrueTypeFont font)
    {
        _font = font;
        _characters.Add(Copy(new FontGlyph(font, 0)));
    }

    public void AddCharacter(Rune character)
    {
        var glyph = SerifFont.Find(character);
        _characters.Add(PlainText.IsInvisible(character) ? new SubsetGlyph([], 0, 0)
            : glyph.IsMissing ? CodePointBox.Draw(_font, character, number => PieceOf(new FontGlyph(_font, number)))
            : Copy(glyph));
    }

    /// <returns>Characters first, then the pieces, whose provisional numbers are now final.</returns>
    public IReadOnlyList<SubsetGlyph> Finish()
    {
        var all = new List<SubsetGlyph>(_characters);
        for (var i = 0; i < _pieces.Count; i++) // grows while pieces bring pieces of their own
        {
            all.Add(Copy(_pieces[i]));
        }
        return all.ConvertAll(g => g with { Outline = Renumber(g.Outline) });
    }

    /// <returns>The place of a piece among the pieces; it becomes a glyph number when all characters are known.</returns>
    private int PieceOf(FontGlyph glyph)
    {
        var known = _pieces.IndexOf(glyph);
        if (known >= 0)
        {
            return known;
        }
        _pieces.Add(glyph);
        return _pieces.Count - 1;
    }

    private SubsetGlyph Copy(FontGlyph glyph)
    {
        var outline = glyph.Font.OutlineOf(glyph.Number).ToArray();
        foreach (var at in ComponentsOf(outline))
        {
            var piece = PieceOf(glyph with { Number = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at + 2)) });
            BinaryPrimitives.WriteUInt16BigEndian(outline.AsSpan(at + 2), (ushort)piece);
        }
        return new SubsetGlyph(outline, (ushort)glyph.Font.AdvanceOf(glyph.Number), glyph.Font.LeftBearingOf(glyph.Number));
    }

    private byte[] Renumber(byte[] outline)
    {
        foreach (var at in ComponentsOf(outline))
        {
            var place = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at + 2));
            BinaryPrimitives.WriteUInt16BigEndian(outline.AsSpan(at + 2), (ushort)(_characters.Count + place));
        }
        return outline;
    }

    /// <summary>Where the component records of a composite outline start; none in a simple one.</summary>
    public static List<int> ComponentsOf(byte[] outline)
    {
        var starts = new List<int>();
        if (outline.Length < 10 || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0)
        {
            return starts;
        }
        var at = 10;
        int flags;
        do
        {
            starts.Add(at);
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at));
            at += 4 + ((flags & ArgumentsAreWords) != 0 ? 4 : 2);
            at += (flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0;
        }
        while ((flags & MoreComponents) != 0);
        return starts;
    }
}
