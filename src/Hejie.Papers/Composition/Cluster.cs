using Hejie.Papers.Pdf;

namespace Hejie.Papers.Composition;

/// <summary>The smallest part of a line: a character with the marks that belong to it, or a gap.</summary>
internal readonly record struct Cluster(string Text, double Width, Run Style)
{
    public bool IsGap => Text.Length == 0;

    public bool IsSpace => Text.Length == 1 && char.IsWhiteSpace(Text[0]);

    /// <returns>The clusters of one line of the source; line feeds are the caller's.</returns>
    public static List<Cluster> Of(IEnumerable<Run> runs, double size)
    {
        var clusters = new List<Cluster>();
        foreach (var run in runs)
        {
            if (run.Gap == 0)
            {
                AddText(clusters, run, size);
            }
            else if (run.Text.Length == 0)
            {
                clusters.Add(new Cluster(string.Empty, run.Gap, run));
            }
            else
            {
                AddFilledBlank(clusters, run, size);
            }
        }
        return clusters;
    }

    /// <summary>The text stands in the middle of its blank, half an em from the ends at least.</summary>
    private static void AddFilledBlank(List<Cluster> clusters, Run run, double size)
    {
        var room = Math.Max(size * 0.5, (run.Gap - (TextMeasure.WidthOf(run.Text) * size)) / 2);
        clusters.Add(new Cluster(string.Empty, room, run));
        AddText(clusters, run, size);
        clusters.Add(new Cluster(string.Empty, room, run));
    }

    private static void AddText(List<Cluster> clusters, Run run, double size)
    {
        var firstOfRun = clusters.Count;
        foreach (var character in run.Text.EnumerateRunes())
        {
            if (clusters.Count > firstOfRun && TextMeasure.IsMark(character))
            {
                var carrier = clusters[^1];
                clusters[^1] = carrier with { Text = carrier.Text + character, Width = carrier.Width + (SerifFont.WidthOf(character) * size) };
            }
            else
            {
                clusters.Add(new Cluster(character.ToString(), SerifFont.WidthOf(character) * size, run));
            }
        }
    }
}
