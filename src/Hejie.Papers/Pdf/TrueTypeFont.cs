using System.Buffers.Binary;
using System.Text;

namespace Hejie.Papers.Pdf;

/// <summary>What a paper needs to know of one TrueType font: which character has which glyph, how wide it is, how it is drawn.</summary>
/// <remarks>Lengths are in font units, <see cref="UnitsPerEm"/> to the em. The font comes with the program, so it is not checked as a stranger's file would be.</remarks>
internal sealed class TrueTypeFont
{
    private readonly byte[] _data;
    private readonly Dictionary<string, (int Start, int Length)> _tables;
    private readonly int _wideMetrics;
    private readonly bool _longOffsets;
    private readonly int _characterGroups;

    public TrueTypeFont(byte[] data)
    {
        _data = data;
        _tables = ReadDirectory(data);
        var head = _tables["head"].Start;
        UnitsPerEm = UInt16(head + 18);
        _longOffsets = Int16(head + 50) == 1;
        var hhea = _tables["hhea"].Start;
        Ascent = Int16(hhea + 4);
        Descent = Int16(hhea + 6);
        _wideMetrics = UInt16(hhea + 34);
        GlyphCount = UInt16(_tables["maxp"].Start + 4);
        _characterGroups = FindCharacterGroups();
    }

    public int UnitsPerEm { get; }

    public int Ascent { get; }

    public int Descent { get; }

    public int GlyphCount { get; }

    public (short Left, short Bottom, short Right, short Top) Box
    {
        get
        {
            var head = _tables["head"].Start;
            return (Int16(head + 36), Int16(head + 38), Int16(head + 40), Int16(head + 42));
        }
    }

    public bool Has(string table) => _tables.ContainsKey(table);

    public ReadOnlySpan<byte> Table(string name)
    {
        var (start, length) = _tables[name];
        return _data.AsSpan(start, length);
    }

    /// <returns>The glyph of the character, or 0 when the font does not draw it.</returns>
    public int GlyphOf(Rune character)
    {
        var low = 0;
        var high = (int)UInt32(_characterGroups + 12) - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var group = _characterGroups + 16 + (12 * middle);
            if (character.Value < UInt32(group))
            {
                high = middle - 1;
            }
            else if (character.Value > UInt32(group + 4))
            {
                low = middle + 1;
            }
            else
            {
                return (int)(UInt32(group + 8) + (uint)character.Value - UInt32(group));
            }
        }
        return 0;
    }

    public int AdvanceOf(int glyph) =>
        UInt16(_tables["hmtx"].Start + (4 * Math.Min(glyph, _wideMetrics - 1)));

    public short LeftBearingOf(int glyph)
    {
        var hmtx = _tables["hmtx"].Start;
        return glyph < _wideMetrics
            ? Int16(hmtx + (4 * glyph) + 2)
            : Int16(hmtx + (4 * _wideMetrics) + (2 * (glyph - _wideMetrics)));
    }

    /// <returns>The glyph's entry of the glyf table; empty for a glyph without ink, such as the space.</returns>
    public ReadOnlySpan<byte> OutlineOf(int glyph)
    {
        var start = OutlineOffset(glyph);
        return _data.AsSpan(_tables["glyf"].Start + start, OutlineOffset(glyph + 1) - start);
    }

    private int OutlineOffset(int glyph)
    {
        var loca = _tables["loca"].Start;
        return _longOffsets ? (int)UInt32(loca + (4 * glyph)) : 2 * UInt16(loca + (2 * glyph));
    }

    /// <summary>The format 12 subtable: the only one that reaches the characters beyond the basic plane.</summary>
    private int FindCharacterGroups()
    {
        var cmap = _tables["cmap"].Start;
        var count = UInt16(cmap + 2);
        for (var i = 0; i < count; i++)
        {
            var subtable = cmap + (int)UInt32(cmap + 8 + (8 * i));
            if (UInt16(subtable) == 12)
            {
                return subtable;
            }
        }
        throw new InvalidDataException("The font has no character table of format 12.");
    }

    private static Dictionary<string, (int Start, int Length)> ReadDirectory(byte[] data)
    {
        var tables = new Dictionary<string, (int, int)>(StringComparer.Ordinal);
        var count = BinaryPrimitives.ReadUInt16BigEndian(data.AsSpan(4));
        for (var i = 0; i < count; i++)
        {
            var entry = data.AsSpan(12 + (16 * i), 16);
            tables[Encoding.ASCII.GetString(entry[..4])] = (
                (int)BinaryPrimitives.ReadUInt32BigEndian(entry[8..]),
                (int)BinaryPrimitives.ReadUInt32BigEndian(entry[12..]));
        }
        return tables;
    }

    private ushort UInt16(int at) => BinaryPrimitives.ReadUInt16BigEndian(_data.AsSpan(at));

    private short Int16(int at) => BinaryPrimitives.ReadInt16BigEndian(_data.AsSpan(at));

    private uint UInt32(int at) => BinaryPrimitives.ReadUInt32BigEndian(_data.AsSpan(at));
}
