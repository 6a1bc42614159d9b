using System.Buffers.Binary;
using System.Text;

namespace Hejie.Papers.Pdf;

/// <summary>Writes a TrueType file with the tables a PDF reader asks for, and no others.</summary>
internal static class TrueTypeFile
{
    private const uint WholeFileSum = 0xB1B0AFBA;

    public static byte[] Write(TrueTypeFont font, IReadOnlyList<SubsetGlyph> glyphs)
    {
        var (glyf, loca) = Outlines(glyphs);
        var tables = new List<(string Tag, byte[] Data)>
        {
            ("glyf", glyf),
            ("head", Head(font)),
            ("hhea", WithUInt16(font.Table("hhea"), 34, glyphs.Count)),
            ("hmtx", Metrics(glyphs)),
            ("loca", loca),
            ("maxp", WithUInt16(font.Table("maxp"), 4, glyphs.Count)),
        };
        if (font.Has("prep"))
        {
            tables.Add(("prep", font.Table("prep").ToArray()));
        }
        return Assemble(tables);
    }

    private static (byte[] Glyf, byte[] Loca) Outlines(IReadOnlyList<SubsetGlyph> glyphs)
    {
        using var glyf = new MemoryStream();
        var loca = new byte[4 * (glyphs.Count + 1)];
        for (var i = 0; i < glyphs.Count; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(loca.AsSpan(4 * i), (uint)glyf.Length);
            glyf.Write(glyphs[i].Outline);
            glyf.Write(new byte[Padding(glyphs[i].Outline.Length)]);
        }
        BinaryPrimitives.WriteUInt32BigEndian(loca.AsSpan(4 * glyphs.Count), (uint)glyf.Length);
        return (glyf.ToArray(), loca);
    }

    private static byte[] Metrics(IReadOnlyList<SubsetGlyph> glyphs)
    {
        var metrics = new byte[4 * glyphs.Count];
        for (var i = 0; i < glyphs.Count; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(metrics.AsSpan(4 * i), glyphs[i].Advance);
            BinaryPrimitives.WriteInt16BigEndian(metrics.AsSpan((4 * i) + 2), glyphs[i].LeftBearing);
        }
        return metrics;
    }

    private static byte[] Head(TrueTypeFont font)
    {
        var head = WithUInt16(font.Table("head"), 50, 1); // long offsets in loca
        head.AsSpan(8, 4).Clear(); // the checksum of the whole comes last
        return head;
    }

    private static byte[] WithUInt16(ReadOnlySpan<byte> table, int at, int value)
    {
        var copy = table.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(at), (ushort)value);
        return copy;
    }

    private static byte[] Assemble(List<(string Tag, byte[] Data)> tables)
    {
        var start = 12 + (16 * tables.Count);
        var file = new byte[start + tables.Sum(t => t.Data.Length + Padding(t.Data.Length))];
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)tables.Count);
        var power = (int)Math.Log2(tables.Count);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(6), (ushort)(16 << power));
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(8), (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(10), (ushort)((16 * tables.Count) - (16 << power)));
        var head = 0;
        for (var i = 0; i < tables.Count; i++)
        {
            var (tag, data) = tables[i];
            var entry = file.AsSpan(12 + (16 * i), 16);
            Encoding.ASCII.GetBytes(tag, entry);
            data.CopyTo(file.AsSpan(start));
            BinaryPrimitives.WriteUInt32BigEndian(entry[4..], Sum(file.AsSpan(start, data.Length + Padding(data.Length))));
            BinaryPrimitives.WriteUInt32BigEndian(entry[8..], (uint)start);
            BinaryPrimitives.WriteUInt32BigEndian(entry[12..], (uint)data.Length);
            head = tag == "head" ? start : head;
            start += data.Length + Padding(data.Length);
        }
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(head + 8), unchecked(WholeFileSum - Sum(file)));
        return file;
    }

    private static int Padding(int length) => -length & 3;

    private static uint Sum(ReadOnlySpan<byte> data)
    {
        var sum = 0u;
        for (var at = 0; at < data.Length; at += 4)
        {
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(data[at..]));
        }
        return sum;
    }
}
