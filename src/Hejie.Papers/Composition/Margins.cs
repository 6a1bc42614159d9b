using Hejie.Papers.Pdf;

namespace Hejie.Papers.Composition;

/// <summary>The type area of a paper in points. Left is wide enough for the thread that binds a volume.</summary>
internal static class Margins
{
    public const double Millimetre = 72 / 25.4;
    public const double Left = 28 * Millimetre;
    public const double Right = 24 * Millimetre;
    public const double Top = 28 * Millimetre;
    public const double Bottom = 25 * Millimetre;
    public const double Width = PdfPage.Width - Left - Right;
    public const double Height = PdfPage.Height - Top - Bottom;
}
