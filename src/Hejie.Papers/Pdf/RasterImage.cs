namespace Hejie.Papers.Pdf;

/// <summary>How a camera held the picture: the eight values of the Exif orientation tag.</summary>
internal readonly record struct ImageTurn(int Exif)
{
    public static ImageTurn Upright => new(1);

    public bool SwapsSides => Exif is >= 5 and <= 8;

    /// <returns>The matrix that puts the unit square of the stored picture into the box, the right way up.</returns>
    public (double A, double B, double C, double D, double E, double F) Placing(double x, double y, double w, double h) => Exif switch
    {
        2 => (-w, 0, 0, h, x + w, y),
        3 => (-w, 0, 0, -h, x + w, y + h),
        4 => (w, 0, 0, -h, x, y + h),
        5 => (0, -h, -w, 0, x + w, y + h),
        6 => (0, -h, w, 0, x, y + h),
        7 => (0, h, w, 0, x, y),
        8 => (0, h, -w, 0, x + w, y),
        _ => (w, 0, 0, h, x, y),
    };
}

/// <summary>A picture as PDF stores it.</summary>
/// <param name="Width">Pixels across as stored, before turning.</param>
/// <param name="Entries">Colour space, bits, filter and parameters of the image dictionary.</param>
/// <param name="Alpha">How opaque each pixel is, one byte each; null when the picture is opaque.</param>
internal sealed record RasterImage(int Width, int Height, string Entries, ReadOnlyMemory<byte> Data, bool Packed, ImageTurn Turn, ReadOnlyMemory<byte>? Alpha = null)
{
    private const long MostPixels = 100_000_000;

    public double ShownWidth => Turn.SwapsSides ? Height : Width;

    public double ShownHeight => Turn.SwapsSides ? Width : Height;

    /// <returns>The picture, or null when the bytes are no JPEG or PNG that can be printed.</returns>
    public static RasterImage? Read(ReadOnlyMemory<byte> file) =>
        JpegImage.Read(file) ?? PngImage.Read(file);

    /// <summary>Without the empty margins around what was drawn, as a pad leaves them; a picture without transparency stays as it is.</summary>
    public RasterImage Trimmed()
    {
        if (Packed || Alpha is not { } alpha || InkIn(alpha.Span) is not { } ink)
        {
            return this;
        }
        var colours = Data.Length / (Width * Height);
        var (data, opacities) = (new byte[ink.Width * ink.Height * colours], new byte[ink.Width * ink.Height]);
        for (var y = 0; y < ink.Height; y++)
        {
            var from = ((ink.Y + y) * Width) + ink.X;
            Data.Span.Slice(from * colours, ink.Width * colours).CopyTo(data.AsSpan(y * ink.Width * colours));
            alpha.Span.Slice(from, ink.Width).CopyTo(opacities.AsSpan(y * ink.Width));
        }
        return this with { Width = ink.Width, Height = ink.Height, Data = data, Alpha = opacities };
    }

    /// <summary>The empty margins that <see cref="Trimmed"/> takes off, as parts of width and height.</summary>
    public (double Left, double Top, double Right, double Bottom) EmptyMargin =>
        Packed || Alpha is not { } alpha || InkIn(alpha.Span) is not { } ink ? default : (
            (double)ink.X / Width,
            (double)ink.Y / Height,
            (double)(Width - ink.X - ink.Width) / Width,
            (double)(Height - ink.Y - ink.Height) / Height);

    public static bool IsPrintableSize(long width, long height) =>
        width > 0 && height > 0 && width <= 65_500 && height <= 65_500 && width * height <= MostPixels;

    /// <summary>The smallest box that holds every pixel with any ink; null when there is none.</summary>
    private (int X, int Y, int Width, int Height)? InkIn(ReadOnlySpan<byte> alpha)
    {
        var (left, top, right, bottom) = (Width, Height, -1, -1);
        for (var y = 0; y < Height; y++)
        {
            var row = alpha.Slice(y * Width, Width);
            var first = row.IndexOfAnyExcept((byte)0);
            if (first >= 0)
            {
                (left, right) = (Math.Min(left, first), Math.Max(right, row.LastIndexOfAnyExcept((byte)0)));
                (top, bottom) = (Math.Min(top, y), y);
            }
        }
        return right < 0 ? null : (left, top, right - left + 1, bottom - top + 1);
    }
}
