using System.Buffers.Binary;
using System.IO.Compression;

namespace Hejie.Data.Demo;

/// <summary>Draws the sample pictures of the demonstration: a word in coarse letters, as a PNG of one grey channel.</summary>
internal static class DemoPicture
{
    private const int Dot = 6;
    private const int LetterWidth = 5;
    private const int LetterHeight = 7;
    private const byte Paper = 0xFA;
    private const byte Ink = 0x55;

    /// <summary>Rows of five dots, from the top; the highest of the five bits is the left dot.</summary>
    private static readonly Dictionary<char, byte[]> Letters = new()
    {
        ['D'] = [0b11110, 0b10001, 0b10001, 0b10001, 0b10001, 0b10001, 0b11110],
        ['E'] = [0b11111, 0b10000, 0b10000, 0b11110, 0b10000, 0b10000, 0b11111],
        ['G'] = [0b01110, 0b10001, 0b10000, 0b10111, 0b10001, 0b10001, 0b01110],
        ['H'] = [0b10001, 0b10001, 0b10001, 0b11111, 0b10001, 0b10001, 0b10001],
        ['I'] = [0b11111, 0b00100, 0b00100, 0b00100, 0b00100, 0b00100, 0b11111],
        ['M'] = [0b10001, 0b11011, 0b10101, 0b10101, 0b10001, 0b10001, 0b10001],
        ['N'] = [0b10001, 0b11001, 0b10101, 0b10011, 0b10001, 0b10001, 0b10001],
        ['O'] = [0b01110, 0b10001, 0b10001, 0b10001, 0b10001, 0b10001, 0b01110],
        ['P'] = [0b11110, 0b10001, 0b10001, 0b11110, 0b10000, 0b10000, 0b10000],
        ['S'] = [0b01111, 0b10000, 0b10000, 0b01110, 0b00001, 0b00001, 0b11110],
        ['T'] = [0b11111, 0b00100, 0b00100, 0b00100, 0b00100, 0b00100, 0b00100],
        [' '] = [0, 0, 0, 0, 0, 0, 0],
    };

    /// <param name="word">Made of the letters above.</param>
    public static byte[] Of(string word)
    {
        var width = ((word.Length * (LetterWidth + 1)) + 1) * Dot;
        var height = (LetterHeight + 2) * Dot;
        using var png = new MemoryStream();
        png.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        WriteChunk(png, "IHDR"u8, Header(width, height));
        WriteChunk(png, "IDAT"u8, Packed(Pixels(word, width, height)));
        WriteChunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    private static byte[] Header(int width, int height)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8; // bits of a grey value; the colour type and the three methods stay zero
        return header;
    }

    /// <summary>Each line of pixels after a zero, which says that it is not filtered.</summary>
    private static byte[] Pixels(string word, int width, int height)
    {
        var lines = new byte[(width + 1) * height];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                lines[(y * (width + 1)) + x + 1] = IsInk(word, (x / Dot) - 1, (y / Dot) - 1) ? Ink : Paper;
            }
        }
        return lines;
    }

    private static bool IsInk(string word, int column, int row)
    {
        var letter = column < 0 ? -1 : column / (LetterWidth + 1);
        var dot = column % (LetterWidth + 1);
        return letter >= 0 && letter < word.Length && row is >= 0 and < LetterHeight && dot < LetterWidth
            && (Letters[word[letter]][row] >> (LetterWidth - 1 - dot) & 1) == 1;
    }

    private static byte[] Packed(byte[] lines)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize))
        {
            zlib.Write(lines);
        }
        return packed.ToArray();
    }

    private static void WriteChunk(MemoryStream png, ReadOnlySpan<byte> kind, byte[] content)
    {
        var chunk = new byte[content.Length + 12];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        kind.CopyTo(chunk.AsSpan(4));
        content.CopyTo(chunk.AsSpan(8));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(content.Length + 8), Crc(chunk.AsSpan(4, content.Length + 4)));
        png.Write(chunk);
    }

    /// <summary>CRC-32 as PNG asks (ISO 3309).</summary>
    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320U);
            }
        }
        return ~crc;
    }
}
