using System.Text;
using Hejie.Papers.Pdf;

namespace Hejie.Papers.Composition;

/// <summary>The round seal of a committee: its name around a five-pointed star, 42 mm across, drawn and not written.</summary>
internal static class SealDrawing
{
    public const double Radius = 21 * Margins.Millimetre;
    private const double RimPen = 1.2 * Margins.Millimetre;
    private const double StarRadius = 7 * Margins.Millimetre;
    private const double LargestType = 17;
    private const double WidestArc = 1.62 * Math.PI;
    private const double Kappa = 0.5522847498;

    /// <param name="x">Centre of the seal on the sheet.</param>
    public static IEnumerable<Mark> Draw(string name, double x, double y)
    {
        yield return new PathMark(Circle(x, y, Radius - (RimPen / 2)), Filled: false, Red: true, RimPen);
        yield return new PathMark(Star(x, y), Filled: true, Red: true);
        yield return new PathMark(RoundText(name, x, y), Filled: true, Red: true);
    }

    private static List<PathStep> Circle(double x, double y, double r)
    {
        var k = Kappa * r;
        return
        [
            PathStep.Move(x + r, y),
            PathStep.Curve(x + r, y + k, x + k, y + r, x, y + r),
            PathStep.Curve(x - k, y + r, x - r, y + k, x - r, y),
            PathStep.Curve(x - r, y - k, x - k, y - r, x, y - r),
            PathStep.Curve(x + k, y - r, x + r, y - k, x + r, y),
            PathStep.Close,
        ];
    }

    private static List<PathStep> Star(double x, double y)
    {
        const double Inner = 0.381966; // of the outer radius: the sides of the star are straight
        var steps = new List<PathStep>();
        for (var i = 0; i < 10; i++)
        {
            var angle = (Math.PI / 2) + (i * Math.PI / 5);
            var r = i % 2 == 0 ? StarRadius : StarRadius * Inner;
            var (px, py) = (x + (r * Math.Cos(angle)), y + (r * Math.Sin(angle)));
            steps.Add(i == 0 ? PathStep.Move(px, py) : PathStep.Line(px, py));
        }
        steps.Add(PathStep.Close);
        return steps;
    }

    /// <summary>Reads from the left over the top to the right; a long name is set smaller.</summary>
    private static List<PathStep> RoundText(string name, double x, double y)
    {
        var characters = PlainText.Clean(name).EnumerateRunes().Where(c => !Rune.IsWhiteSpace(c)).ToArray();
        var outside = Radius - RimPen - 2.5;
        var size = Math.Min(LargestType, WidestArc * (outside - LargestType) / characters.Length / 1.02);
        var baseline = outside - (0.9 * size);
        var step = Math.Min(WidestArc / characters.Length, 1.25 * size / baseline);
        var steps = new List<PathStep>();
        for (var i = 0; i < characters.Length; i++)
        {
            var angle = (Math.PI / 2) + ((((characters.Length - 1) / 2.0) - i) * step);
            var glyph = SerifFont.Find(characters[i]);
            var half = glyph.Font.AdvanceOf(glyph.Number) / 2.0;
            var (px, py) = (x + (baseline * Math.Cos(angle)), y + (baseline * Math.Sin(angle)));
            steps.AddRange(GlyphPath.Of(glyph.Font, glyph.Number).Select(s =>
                s.Moved(-half, 0).Placed(size / glyph.Font.UnitsPerEm, angle - (Math.PI / 2), px, py)));
        }
        return steps;
    }
}
