using System.Globalization;
using DocumentFormat.OpenXml;

namespace Hejie.Papers.Word;

/// <summary>The units of a word processor: twentieths of a point, half points, and English metric units.</summary>
internal static class Twips
{
    private const int EmuPerPoint = 12_700;

    public static int Of(double points) => (int)Math.Round(points * 20);

    public static StringValue Text(double points) => Of(points).ToString(CultureInfo.InvariantCulture);

    /// <summary>Type sizes are counted in half points.</summary>
    public static StringValue HalfPoints(double points) => ((int)Math.Round(points * 2)).ToString(CultureInfo.InvariantCulture);

    public static long Emu(double points) => (long)Math.Round(points * EmuPerPoint);
}
