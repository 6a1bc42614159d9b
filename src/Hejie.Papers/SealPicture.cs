using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Hejie.Papers.Pdf;

namespace Hejie.Papers;

/// <summary>Why a picture of a seal is not taken.</summary>
public enum SealPictureFault
{
    TooLarge,
    NotPng,
    TooSmall,
    TooManyPixels,

    /// <summary>No ink on it.</summary>
    Blank,
}

/// <summary>The ink of a seal.</summary>
/// <param name="Picture">Without the margins.</param>
/// <param name="Margin">What of the file lies around it, as parts of width and height.</param>
internal sealed record SealInk(RasterImage Picture, (double Left, double Top, double Right, double Bottom) Margin)
{
    /// <summary>The size at which the longer side is as long as a drawn seal is wide.</summary>
    public (double Width, double Height) SizeAs(double length)
    {
        var scale = length / Math.Max(Picture.ShownWidth, Picture.ShownHeight);
        return (Picture.ShownWidth * scale, Picture.ShownHeight * scale);
    }
}

/// <summary>The picture of a committee's seal as papers show it: without its empty margins, its white as if it were not there.</summary>
public static class SealPicture
{
    public const int MostBytes = 1024 * 1024;
    public const int LeastSide = 200;
    public const int LongestSide = 2000;
    private const int White = 240; // from here on paper, not ink

    // A volume shows one seal on many papers: unpacked once, and once in the file.
    private static readonly ConditionalWeakTable<byte[], SealInk> Unpacked = [];

    /// <returns>Null when it can be stamped.</returns>
    public static SealPictureFault? Judge(byte[] file)
    {
        if (file.Length > MostBytes)
        {
            return SealPictureFault.TooLarge;
        }
        if (PngImage.SizeOf(file) is not var (width, height))
        {
            return SealPictureFault.NotPng;
        }
        if (Math.Max(width, height) > LongestSide)
        {
            return SealPictureFault.TooManyPixels;
        }
        return PngImage.Read(file) is not { } picture ? SealPictureFault.NotPng
            : InkOf(picture) is not { Picture: var ink } ? SealPictureFault.Blank
            : Math.Min(ink.Width, ink.Height) < LeastSide ? SealPictureFault.TooSmall
            : null;
    }

    /// <returns>Null where there is no picture that can be shown; the seal is then drawn.</returns>
    internal static SealInk? Of(ReadOnlyMemory<byte> file)
    {
        if (file.IsEmpty || !MemoryMarshal.TryGetArray(file, out var bytes) || bytes.Array is not { } kept)
        {
            return null;
        }
        if (!Unpacked.TryGetValue(kept, out var ink) && PngImage.Read(file) is { } read && InkOf(read) is { } found)
        {
            ink = Unpacked.GetValue(kept, _ => found);
        }
        return ink;
    }

    /// <summary>The part that holds ink; null when there is none.</summary>
    private static SealInk? InkOf(RasterImage picture)
    {
        var opacity = new byte[picture.Width * picture.Height];
        var colours = picture.Data.Length / opacity.Length;
        for (var i = 0; i < opacity.Length; i++)
        {
            var pixel = picture.Data.Span.Slice(i * colours, colours);
            opacity[i] = pixel.ContainsAnyExceptInRange((byte)White, (byte)255) ? picture.Alpha is { } alpha ? alpha.Span[i] : (byte)255 : (byte)0;
        }
        if (!opacity.AsSpan().ContainsAnyExcept((byte)0))
        {
            return null;
        }
        var cleared = picture with { Alpha = opacity };
        return new SealInk(cleared.Trimmed(), cleared.EmptyMargin);
    }
}
