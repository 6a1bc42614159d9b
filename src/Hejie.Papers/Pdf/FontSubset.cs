using System.Text;

namespace Hejie.Papers.Pdf;

/// <summary>The characters one document uses, each with a glyph number of its own.</summary>
/// <remarks>
/// Numbers go to characters and not to the font's glyphs: 一 and its Kangxi radical share a drawing, and only so does copied text
/// come back as the character that was written. A character the font lacks gets a box that names its code point.
/// </remarks>
internal sealed class FontSubset(TrueTypeFont font)
{
    private readonly Dictionary<Rune, ushort> _numbers = [];
    private readonly List<Rune> _characters = [];

    public IReadOnlyList<Rune> Characters => _characters;

    /// <returns>The glyph number that stands for the character in this document; the first is 1.</returns>
    public ushort NumberOf(Rune character)
    {
        if (_numbers.TryGetValue(character, out var known))
        {
            return known;
        }
        _characters.Add(character);
        var number = (ushort)_characters.Count;
        _numbers[character] = number;
        return number;
    }

    /// <summary>Widths by glyph number from 1, in thousandths of the em.</summary>
    public IEnumerable<int> Widths() => _characters.Select(c => (int)Math.Round(1000 * SerifFont.WidthOf(c)));

    /// <returns>A TrueType file with these glyphs, the pieces they are made of, and nothing else.</returns>
    public byte[] ToTrueType()
    {
        var glyphs = new SubsetGlyphs(font);
        foreach (var character in _characters)
        {
            glyphs.AddCharacter(character);
        }
        return TrueTypeFile.Write(font, glyphs.Finish());
    }

    /// <returns>The CMap by which a reader gets the source characters back from the glyph numbers.</returns>
    public string ToUnicodeMap()
    {
        var map = new StringBuilder();
        map.Append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
            .Append("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n")
            .Append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
            .Append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        for (var start = 0; start < _characters.Count; start += 100)
        {
            var count = Math.Min(100, _characters.Count - start);
            map.Append(count).Append(" beginbfchar\n");
            for (var i = start; i < start + count; i++)
            {
                map.Append('<').Append((i + 1).ToString("X4")).Append("> <")
                    .Append(Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(_characters[i].ToString()))).Append(">\n");
            }
            map.Append("endbfchar\n");
        }
        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }
}
