using DocumentFormat.OpenXml;
using Hejie.Papers.Composition;
using Hejie.Papers.Pdf;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Hejie.Papers.Word;

/// <summary>Runs of text as a word processor takes them; a blank to write on becomes underlined spaces that do not break.</summary>
internal static class WordRuns
{
    private const char Space = '\u00A0';
    private const double SpaceWidth = 0.25; // ems, in the face that sets Latin letters and spaces
    private const string Grey = "777777";

    /// <summary>The paragraphs that the runs make: they end at line feeds.</summary>
    public static List<List<W.Run>> Paragraphs(IEnumerable<Run> runs, double size)
    {
        List<List<W.Run>> paragraphs = [[]];
        foreach (var run in runs)
        {
            var parts = PlainText.Clean(run.Text).Split('\n');
            for (var i = 0; i < parts.Length; i++)
            {
                if (i > 0)
                {
                    paragraphs.Add([]);
                }
                if (Padded(parts[i], i == 0 ? run.Gap : 0, size) is { Length: > 0 } text)
                {
                    paragraphs[^1].Add(Text(text, size, run.Bold, run.Underlined));
                }
            }
        }
        return paragraphs;
    }

    public static W.Run Text(string text, double size, bool bold = false, bool underlined = false, bool grey = false) =>
        new(Properties(size, bold, underlined, grey), new W.Text(text) { Space = SpaceProcessingModeValues.Preserve });

    /// <summary>Goes on to the next stop; underlined, it is a blank to write on.</summary>
    public static W.Run Tab(double size, bool underlined = false) => new(Properties(size, false, underlined, false), new W.TabChar());

    /// <summary>What was filled in on a blank that goes on to the next stop, a little after its label.</summary>
    public static Run OnABlank(string? value) => string.IsNullOrWhiteSpace(value) ? new(string.Empty) : new(new string(Space, 2) + value, Underlined: true);

    /// <summary>What stands on a blank: its text in the middle, and spaces to the blank's width.</summary>
    private static string Padded(string text, double gap, double size)
    {
        var spaces = (int)Math.Round((gap - (TextMeasure.WidthOf(text) * size)) / (SpaceWidth * size));
        return spaces <= 0 ? text : new string(Space, spaces / 2) + text + new string(Space, spaces - (spaces / 2));
    }

    private static W.RunProperties Properties(double size, bool bold, bool underlined, bool grey)
    {
        var properties = new W.RunProperties();
        if (bold)
        {
            properties.Append(new W.Bold());
        }
        if (grey)
        {
            properties.Append(new W.Color { Val = Grey });
        }
        properties.Append(new W.FontSize { Val = Twips.HalfPoints(size) });
        if (underlined)
        {
            properties.Append(new W.Underline { Val = W.UnderlineValues.Single });
        }
        return properties;
    }
}
