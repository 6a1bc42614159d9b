using System.Text;

namespace Hejie.Papers.Composition;

/// <summary>Text of one style at its place in a line.</summary>
/// <param name="X">Points from the start of the line.</param>
internal readonly record struct Piece(double X, double Width, string Text, Run Style);

/// <summary>One set line.</summary>
/// <param name="Spread">Points added after each character, to bring the line to the margin.</param>
internal sealed record TextLine(IReadOnlyList<Piece> Pieces, double Width, double Spread)
{
    private const double MostSpread = 0.06; // ems; above it readers, and programs that copy text, would see spaces

    /// <param name="indent">Points before the first character.</param>
    /// <param name="room">Points of the whole line, indent included.</param>
    public static TextLine From(ReadOnlySpan<Cluster> clusters, double indent, double room, bool fill, double size)
    {
        while (clusters.Length > 0 && clusters[^1].IsSpace)
        {
            clusters = clusters[..^1];
        }
        var natural = 0.0;
        var characters = 0;
        foreach (var cluster in clusters)
        {
            natural += cluster.Width;
            characters += cluster.IsGap ? 0 : cluster.Text.EnumerateRunes().Count();
        }
        var spread = fill && characters > 1 ? (room - indent - natural) / (characters - 1) : 0;
        spread = spread > MostSpread * size || spread < 0 ? 0 : spread;
        return new TextLine(Merge(clusters, indent, spread), indent + natural + (spread * Math.Max(0, characters - 1)), spread);
    }

    private static List<Piece> Merge(ReadOnlySpan<Cluster> clusters, double x, double spread)
    {
        var pieces = new List<Piece>();
        var text = new StringBuilder();
        for (var i = 0; i < clusters.Length;)
        {
            var first = clusters[i];
            var width = 0.0;
            text.Clear();
            do
            {
                text.Append(clusters[i].Text);
                width += clusters[i].Width + (clusters[i].IsGap ? 0 : spread * clusters[i].Text.EnumerateRunes().Count());
                i++;
            }
            while (i < clusters.Length && !first.IsGap && !clusters[i].IsGap
                && (clusters[i].Style.Bold, clusters[i].Style.Underlined) == (first.Style.Bold, first.Style.Underlined));
            pieces.Add(new Piece(x, width, text.ToString(), first.Style));
            x += width;
        }
        return pieces;
    }
}
