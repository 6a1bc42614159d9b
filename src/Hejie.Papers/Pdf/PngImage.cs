using System.IO.Compression;

namespace Hejie.Papers.Pdf;

/// <summary>Reads a PNG into samples of eight bits: grey or colour, with its transparency apart.</summary>
internal static class PngImage
{
    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <returns>Width and height as its head tells them; null when it is no PNG of a printable size.</returns>
    public static (int Width, int Height)? SizeOf(ReadOnlySpan<byte> file) =>
        file.StartsWith(Signature) && PngFile.Read(file[8..]) is { } png ? (png.Width, png.Height) : null;

    /// <returns>The picture, or null when the file is no whole PNG of a printable size.</returns>
    public static RasterImage? Read(ReadOnlyMemory<byte> file)
    {
        if (!file.Span.StartsWith(Signature) || PngFile.Read(file.Span[8..]) is not { } png)
        {
            return null;
        }
        var samples = Unpack(png);
        return samples is null ? null : ToImage(png, samples);
    }

    private static RasterImage ToImage(PngFile png, byte[] samples)
    {
        var pixels = png.Width * png.Height;
        var colours = png.IsGrey ? 1 : 3;
        var picture = new byte[pixels * colours];
        var alpha = png.HasTransparency ? new byte[pixels] : null;
        for (var i = 0; i < pixels; i++)
        {
            png.Colour(samples, i, picture.AsSpan(i * colours, colours), out var opacity);
            alpha?.SetValue(opacity, i);
        }
        ReadOnlyMemory<byte>? opacities = alpha is null ? default(ReadOnlyMemory<byte>?) : alpha; // a null array would become an empty mask
        var space = png.IsGrey ? "/DeviceGray" : "/DeviceRGB";
        return new RasterImage(png.Width, png.Height, $"/ColorSpace {space} /BitsPerComponent 8", picture, false, ImageTurn.Upright, opacities);
    }

    /// <returns>One value per sample, scaled to no more than 8 bits; palette indices as they are. Null when data is short or broken.</returns>
    private static byte[]? Unpack(PngFile png)
    {
        var samples = new byte[png.Width * png.Height * png.Channels];
        try
        {
            using var zip = new ZLibStream(new MemoryStream(png.Data), CompressionMode.Decompress);
            foreach (var pass in png.Passes())
            {
                UnpackPass(png, zip, pass, samples);
            }
            return samples;
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            return null;
        }
    }

    private static void UnpackPass(PngFile png, Stream zip, PngPass pass, byte[] samples)
    {
        var columns = pass.Columns(png.Width);
        var rows = pass.Rows(png.Height);
        if (columns == 0 || rows == 0)
        {
            return;
        }
        var pixelBytes = Math.Max(1, png.Channels * png.Depth / 8);
        var previous = new byte[((columns * png.Channels * png.Depth) + 7) / 8];
        var row = new byte[previous.Length];
        for (var y = 0; y < rows; y++)
        {
            var filter = zip.ReadByte();
            zip.ReadExactly(row);
            Unfilter(filter, row, previous, pixelBytes);
            for (var x = 0; x < columns; x++)
            {
                var pixel = ((pass.Y + (y * pass.StepY)) * png.Width) + pass.X + (x * pass.StepX);
                for (var c = 0; c < png.Channels; c++)
                {
                    samples[(pixel * png.Channels) + c] = Sample(row, (x * png.Channels) + c, png);
                }
            }
            (row, previous) = (previous, row);
        }
    }

    private static byte Sample(byte[] row, int index, PngFile png)
    {
        if (png.Depth >= 8)
        {
            return row[index * png.Depth / 8]; // of 16 bits the high byte
        }
        var bit = index * png.Depth;
        var value = (row[bit / 8] >> (8 - png.Depth - (bit % 8))) & ((1 << png.Depth) - 1);
        return (byte)(png.IsPalette ? value : value * 255 / ((1 << png.Depth) - 1));
    }

    private static void Unfilter(int filter, byte[] row, byte[] above, int pixel)
    {
        for (var i = 0; i < row.Length; i++)
        {
            int left = i >= pixel ? row[i - pixel] : 0;
            int corner = i >= pixel ? above[i - pixel] : 0;
            row[i] += filter switch
            {
                0 => 0,
                1 => (byte)left,
                2 => above[i],
                3 => (byte)((left + above[i]) / 2),
                4 => (byte)Paeth(left, above[i], corner),
                _ => throw new InvalidDataException("Unknown PNG filter."),
            };
        }
    }

    private static int Paeth(int left, int above, int corner)
    {
        var estimate = left + above - corner;
        var (toLeft, toAbove, toCorner) = (Math.Abs(estimate - left), Math.Abs(estimate - above), Math.Abs(estimate - corner));
        return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
    }
}
