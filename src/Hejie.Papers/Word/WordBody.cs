using DocumentFormat.OpenXml;
using Hejie.Papers.Composition;
using Hejie.Papers.Layouts;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Hejie.Papers.Word;

/// <summary>Turns the blocks of a paper into paragraphs and tables; which sheet they come to stand on the word processor decides.</summary>
/// <param name="size">Type size of the body.</param>
internal sealed class WordBody(double size, WordDrawings drawings)
{
    private const double TabGap = 0.5; // ems between two blanks of a line

    private readonly double _leading = FormSheet.LeadingOf(size);

    /// <param name="kept">Whether all of it, the last part excepted, stands on the sheet of what follows.</param>
    public IEnumerable<OpenXmlElement> Of(IReadOnlyList<Block> blocks, bool kept = false) =>
        blocks.SelectMany((block, i) => Of(block, kept && i < blocks.Count - 1));

    private IEnumerable<OpenXmlElement> Of(Block block, bool kept) => block switch
    {
        TextBlock text => Text(text, kept),
        FieldsBlock fields => [Fields(fields, kept)],
        LinesBlock lines => Enumerable.Range(0, lines.Count).Select(_ => Line(kept)),
        TableBlock table => [new WordTable(table, kept).Element],
        SignBlock sign => new WordSigns(size, drawings, kept).Of(sign),
        SealBlock seal => new WordSigns(size, drawings, kept).Of(seal),
        TogetherBlock together => Of(together.Blocks, kept: true),
        SkipBlock { Height: > 0 } skip => [new WordParagraph(skip.Height) { KeepNext = kept }.Of()],
        RuleBlock => [new WordParagraph(4) { RuledBelow = true, KeepNext = true }.Of()],
        _ => [], // a word processor keeps a heading with what follows by itself
    };

    private IEnumerable<OpenXmlElement> Text(TextBlock block, bool kept)
    {
        var style = block.Style;
        var (type, leading) = (style.Size > 0 ? style.Size : size, style.Leading > 0 ? style.Leading : _leading);
        var paragraphs = WordRuns.Paragraphs(block.Runs, type);
        return paragraphs.Select((runs, i) => new WordParagraph(leading)
        {
            Style = style == TextStyle.Title ? WordStyles.Title : style == TextStyle.Heading ? WordStyles.Heading : null,
            Align = style.Align,
            FirstLine = style.Indent * type,
            After = i == paragraphs.Count - 1 ? style.After : 0,
            KeepNext = kept || style.Keep > 0,
        }.Of(runs));
    }

    /// <summary>Labels and underlined tabs: a blank reaches to its stop however much is written on it.</summary>
    private W.Paragraph Fields(FieldsBlock block, bool kept)
    {
        var gap = block.Fields.Count > 1 ? size * TabGap : 0;
        var free = Margins.Width - (gap * (block.Fields.Count - 1)) - block.Fields.Sum(field => TextMeasure.WidthOf(field.Label) * size);
        var weights = block.Fields.Sum(field => field.Weight);
        var (x, stops, runs) = (0.0, new List<double>(), new List<OpenXmlElement>());
        foreach (var field in block.Fields)
        {
            if (runs.Count > 0)
            {
                x += gap;
                stops.Add(x);
                runs.Add(WordRuns.Tab(size));
            }
            x += (TextMeasure.WidthOf(field.Label) * size) + (free * field.Weight / weights);
            stops.Add(x);
            runs.Add(WordRuns.Text(field.Label, size));
            runs.AddRange(WordRuns.Paragraphs([WordRuns.OnABlank(field.Value)], size).SelectMany(parts => parts));
            runs.Add(WordRuns.Tab(size, underlined: true));
        }
        return new WordParagraph(_leading) { Stops = stops, KeepNext = kept }.Of(runs);
    }

    private W.Paragraph Line(bool kept) =>
        new WordParagraph(_leading) { Stops = [Margins.Width], KeepNext = kept }.Of(WordRuns.Tab(size, underlined: true));
}
