using System.Buffers.Binary;

namespace Hejie.Papers.Pdf;

/// <summary>The outline of a glyph as path segments, for what must be drawn and not read as text: the round text of a seal.</summary>
internal static class GlyphPath
{
    private const int OnCurve = 0x01;
    private const int ShortX = 0x02;
    private const int ShortY = 0x04;
    private const int Repeat = 0x08;
    private const int SameOrPositiveX = 0x10;
    private const int SameOrPositiveY = 0x20;

    /// <returns>Segments in font units; composite pieces are placed by their offset.</returns>
    public static List<PathStep> Of(TrueTypeFont font, int glyph)
    {
        var outline = font.OutlineOf(glyph).ToArray();
        if (outline.Length < 10)
        {
            return [];
        }
        return BinaryPrimitives.ReadInt16BigEndian(outline) >= 0 ? Simple(outline) : Composite(font, outline);
    }

    private static List<PathStep> Composite(TrueTypeFont font, byte[] outline)
    {
        var steps = new List<PathStep>();
        foreach (var at in SubsetGlyphs.ComponentsOf(outline))
        {
            var words = (Int16(outline, at) & 1) != 0;
            double dx = words ? Int16(outline, at + 4) : (sbyte)outline[at + 4];
            double dy = words ? Int16(outline, at + 6) : (sbyte)outline[at + 5];
            steps.AddRange(Of(font, (ushort)Int16(outline, at + 2)).Select(s => s.Moved(dx, dy)));
        }
        return steps;
    }

    private static List<PathStep> Simple(byte[] outline)
    {
        var contours = Int16(outline, 0);
        var ends = Enumerable.Range(0, contours).Select(i => (int)(ushort)Int16(outline, 10 + (2 * i))).ToArray();
        var points = ReadPoints(outline, 10 + (2 * contours), contours == 0 ? 0 : ends[^1] + 1);
        var steps = new List<PathStep>();
        var first = 0;
        foreach (var end in ends)
        {
            AddContour(steps, points.AsSpan(first, end + 1 - first));
            first = end + 1;
        }
        return steps;
    }

    private static (double X, double Y, bool On)[] ReadPoints(byte[] outline, int at, int count)
    {
        at += 2 + (ushort)Int16(outline, at); // instructions are of no use here
        var flags = new byte[count];
        for (var i = 0; i < count; i++)
        {
            flags[i] = outline[at++];
            if ((flags[i] & Repeat) != 0)
            {
                var copies = outline[at++];
                flags.AsSpan(i + 1, copies).Fill(flags[i]);
                i += copies;
            }
        }
        var x = ReadCoordinates(outline, ref at, flags, ShortX, SameOrPositiveX);
        var y = ReadCoordinates(outline, ref at, flags, ShortY, SameOrPositiveY);
        return [.. flags.Select((f, i) => ((double)x[i], (double)y[i], (f & OnCurve) != 0))];
    }

    private static int[] ReadCoordinates(byte[] outline, ref int at, byte[] flags, int isShort, int sameOrPositive)
    {
        var values = new int[flags.Length];
        var value = 0;
        for (var i = 0; i < flags.Length; i++)
        {
            if ((flags[i] & isShort) != 0)
            {
                value += (flags[i] & sameOrPositive) != 0 ? outline[at] : -outline[at];
                at++;
            }
            else if ((flags[i] & sameOrPositive) == 0)
            {
                value += Int16(outline, at);
                at += 2;
            }
            values[i] = value;
        }
        return values;
    }

    /// <summary>Between two off-curve points lies an on-curve one in the middle; each quadratic arc becomes a cubic one.</summary>
    private static void AddContour(List<PathStep> steps, ReadOnlySpan<(double X, double Y, bool On)> points)
    {
        if (points.Length < 2)
        {
            return;
        }
        var last = points[^1];
        var from = points[0].On ? (points[0].X, points[0].Y)
            : last.On ? (last.X, last.Y)
            : ((points[0].X + last.X) / 2, (points[0].Y + last.Y) / 2);
        var origin = from;
        steps.Add(PathStep.Move(from.Item1, from.Item2));
        for (var i = points[0].On ? 1 : 0; i < points.Length; i++)
        {
            var point = points[i];
            if (point.On)
            {
                steps.Add(PathStep.Line(point.X, point.Y));
                from = (point.X, point.Y);
                continue;
            }
            var next = i + 1 < points.Length ? points[i + 1] : (X: origin.Item1, Y: origin.Item2, On: true);
            var to = next.On ? (next.X, next.Y) : ((point.X + next.X) / 2, (point.Y + next.Y) / 2);
            steps.Add(PathStep.Quadratic(from, (point.X, point.Y), to));
            from = to;
            i += next.On ? 1 : 0;
        }
        steps.Add(PathStep.Close);
    }

    private static short Int16(byte[] data, int at) => BinaryPrimitives.ReadInt16BigEndian(data.AsSpan(at));
}
