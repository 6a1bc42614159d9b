using DocumentFormat.OpenXml;
using Hejie.Papers.Composition;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Hejie.Papers.Word;

/// <summary>How one paragraph stands.</summary>
/// <param name="Leading">Points from line to line.</param>
/// <param name="Grows">Whether a line may be higher than that, as one that holds a picture.</param>
internal sealed record WordParagraph(double Leading, bool Grows = false)
{
    public string? Style { get; init; }
    public Align Align { get; init; }

    /// <summary>Points before the first line.</summary>
    public double FirstLine { get; init; }

    /// <summary>Points before every line.</summary>
    public double Left { get; init; }
    public double Before { get; init; }
    public double After { get; init; }

    /// <summary>Whether the next paragraph must stand on the same sheet.</summary>
    public bool KeepNext { get; init; }

    /// <summary>Places where tabs stop, in points; the last may stop text that ends there.</summary>
    public IReadOnlyList<double> Stops { get; init; } = [];
    public bool LastStopIsRight { get; init; }
    public bool RuledBelow { get; init; }

    public W.Paragraph Of(params IReadOnlyList<OpenXmlElement> runs)
    {
        var properties = new W.ParagraphProperties();
        if (Style is not null)
        {
            properties.Append(new W.ParagraphStyleId { Val = Style });
        }
        if (KeepNext)
        {
            properties.Append(new W.KeepNext());
        }
        if (RuledBelow)
        {
            properties.Append(new W.ParagraphBorders(new W.BottomBorder { Val = W.BorderValues.Single, Size = 4, Space = 0, Color = "auto" }));
        }
        if (Stops.Count > 0)
        {
            properties.Append(new W.Tabs(Stops.Select((stop, i) => new W.TabStop
            {
                Val = LastStopIsRight && i == Stops.Count - 1 ? W.TabStopValues.Right : W.TabStopValues.Left,
                Position = Twips.Of(stop),
            })));
        }
        properties.Append(Spacing());
        if (Left > 0 || FirstLine > 0)
        {
            properties.Append(new W.Indentation { Left = Twips.Text(Left), FirstLine = Twips.Text(FirstLine) });
        }
        if (Align != Align.Left)
        {
            properties.Append(new W.Justification { Val = Align == Align.Center ? W.JustificationValues.Center : W.JustificationValues.Right });
        }
        return new W.Paragraph([properties, .. runs]);
    }

    private W.SpacingBetweenLines Spacing() => new()
    {
        Before = Twips.Text(Before),
        After = Twips.Text(After),
        Line = Twips.Text(Leading),
        LineRule = Grows ? W.LineSpacingRuleValues.AtLeast : W.LineSpacingRuleValues.Exact,
    };
}
