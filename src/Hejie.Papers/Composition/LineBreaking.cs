using System.Runtime.InteropServices;
using Hejie.Papers.Pdf;

namespace Hejie.Papers.Composition;

/// <summary>Sets runs of text into lines of a given width.</summary>
internal static class LineBreaking
{
    /// <param name="firstIndent">Points before the first line of each paragraph; paragraphs end at a line feed.</param>
    /// <param name="fill">Whether full lines are brought to the right margin.</param>
    public static List<TextLine> Break(IEnumerable<Run> runs, double size, double width, double firstIndent = 0, bool fill = true)
    {
        var lines = new List<TextLine>();
        foreach (var paragraph in Paragraphs(runs))
        {
            var clusters = Cluster.Of(paragraph, size);
            AddLines(lines, CollectionsMarshal.AsSpan(clusters), size, width, firstIndent, fill);
        }
        return lines;
    }

    private static void AddLines(List<TextLine> lines, ReadOnlySpan<Cluster> clusters, double size, double width, double indent, bool fill)
    {
        do
        {
            var end = EndOfLine(clusters, width - indent);
            var isLast = end == clusters.Length;
            lines.Add(TextLine.From(clusters[..end], indent, width, fill && !isLast, size));
            clusters = clusters[end..];
            while (clusters.Length > 0 && clusters[0].IsSpace)
            {
                clusters = clusters[1..];
            }
            indent = 0;
        }
        while (clusters.Length > 0);
    }

    /// <returns>How many clusters stand on the line: the last lawful break that fits, or, where there is none, what fits.</returns>
    private static int EndOfLine(ReadOnlySpan<Cluster> clusters, double room)
    {
        var used = 0.0;
        var lawful = 0;
        for (var i = 0; i < clusters.Length; i++)
        {
            if (i > 0 && LineRules.MayBreakBetween(clusters[i - 1], clusters[i]))
            {
                lawful = i;
            }
            used += clusters[i].Width;
            if (used > room + 0.01 && !clusters[i].IsSpace)
            {
                return lawful > 0 ? lawful : Math.Max(1, i);
            }
        }
        return clusters.Length;
    }

    private static List<List<Run>> Paragraphs(IEnumerable<Run> runs)
    {
        List<List<Run>> paragraphs = [[]];
        foreach (var run in runs)
        {
            var parts = PlainText.Clean(run.Text).Split('\n');
            paragraphs[^1].Add(run with { Text = parts[0] });
            foreach (var part in parts.Skip(1))
            {
                paragraphs.Add([run with { Text = part, Gap = 0 }]);
            }
        }
        return paragraphs;
    }
}
