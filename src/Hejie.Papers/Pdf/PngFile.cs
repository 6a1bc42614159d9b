using System.Buffers.Binary;

namespace Hejie.Papers.Pdf;

/// <summary>One pass over the picture; an ordinary PNG has one, an interlaced one seven.</summary>
internal readonly record struct PngPass(int X, int Y, int StepX, int StepY)
{
    public int Columns(int width) => (width - X + StepX - 1) / StepX;

    public int Rows(int height) => (height - Y + StepY - 1) / StepY;
}

/// <summary>The chunks of a PNG that a print needs.</summary>
internal sealed record PngFile(int Width, int Height, int Depth, int ColourType, bool Interlaced, byte[] Data, byte[] Palette, byte[] Transparency)
{
    private static readonly PngPass[] Straight = [new(0, 0, 1, 1)];

    private static readonly PngPass[] Adam7 =
    [
        new(0, 0, 8, 8), new(4, 0, 8, 8), new(0, 4, 4, 8), new(2, 0, 4, 4), new(0, 2, 2, 4), new(1, 0, 2, 2), new(0, 1, 1, 2),
    ];

    public bool IsPalette => ColourType == 3;

    public bool IsGrey => ColourType is 0 or 4;

    public bool HasTransparency => ColourType is 4 or 6 || (IsPalette && Transparency.Length > 0);

    public int Channels => ColourType switch { 0 or 3 => 1, 4 => 2, 2 => 3, _ => 4 };

    public PngPass[] Passes() => Interlaced ? Adam7 : Straight;

    /// <param name="chunks">The file after its signature.</param>
    public static PngFile? Read(ReadOnlySpan<byte> chunks)
    {
        ReadOnlySpan<byte> header = [];
        byte[] palette = [];
        byte[] transparency = [];
        using var data = new MemoryStream();
        while (chunks.Length >= 12)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(chunks);
            if (length > chunks.Length - 12)
            {
                return null;
            }
            var kind = chunks.Slice(4, 4);
            var body = chunks.Slice(8, (int)length);
            if (kind.SequenceEqual("IHDR"u8))
            {
                header = body;
            }
            else if (kind.SequenceEqual("PLTE"u8))
            {
                palette = body.ToArray();
            }
            else if (kind.SequenceEqual("tRNS"u8))
            {
                transparency = body.ToArray();
            }
            else if (kind.SequenceEqual("IDAT"u8))
            {
                data.Write(body);
            }
            chunks = chunks[(12 + (int)length)..];
        }
        return header.Length == 13 ? FromHeader(header, data.ToArray(), palette, transparency) : null;
    }

    /// <summary>Writes the colour of a pixel, grey or red-green-blue, and says how opaque it is.</summary>
    public void Colour(byte[] samples, int pixel, Span<byte> colour, out byte opacity)
    {
        var at = pixel * Channels;
        opacity = ColourType switch { 4 => samples[at + 1], 6 => samples[at + 3], _ => 255 };
        if (!IsPalette)
        {
            samples.AsSpan(at, colour.Length).CopyTo(colour);
            return;
        }
        var index = samples[at];
        colour.Clear();
        if ((index * 3) + 3 <= Palette.Length)
        {
            Palette.AsSpan(index * 3, 3).CopyTo(colour);
        }
        opacity = index < Transparency.Length ? Transparency[index] : (byte)255;
    }

    private static PngFile? FromHeader(ReadOnlySpan<byte> header, byte[] data, byte[] palette, byte[] transparency)
    {
        var width = BinaryPrimitives.ReadUInt32BigEndian(header);
        var height = BinaryPrimitives.ReadUInt32BigEndian(header[4..]);
        var depth = header[8];
        var known = header[9] switch
        {
            0 => depth is 1 or 2 or 4 or 8 or 16,
            3 => depth is 1 or 2 or 4 or 8,
            2 or 4 or 6 => depth is 8 or 16,
            _ => false,
        };
        return known && header[12] <= 1 && RasterImage.IsPrintableSize(width, height)
            ? new PngFile((int)width, (int)height, depth, header[9], header[12] == 1, data, palette, transparency)
            : null;
    }
}
