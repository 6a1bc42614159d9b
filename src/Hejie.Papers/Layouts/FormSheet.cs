using Hejie.Papers.Composition;
using Hejie.Papers.Pdf;

namespace Hejie.Papers.Layouts;

/// <summary>Sets the blocks of a paper on sheets of A4.</summary>
/// <param name="size">Type size of the body.</param>
internal sealed class FormSheet(double size = 15)
{
    private const double FooterSize = 10.5;
    private const double FooterHeight = 15 * Margins.Millimetre;

    public Flow Flow { get; } = new();

    public double Size { get; } = size;

    public double Leading { get; } = LeadingOf(size);

    public static double LeadingOf(double size) => Math.Round(size * 1.75);

    public void Set(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Set(block);
        }
    }

    public void Set(Block block)
    {
        switch (block)
        {
            case TextBlock text:
                Text(text);
                break;
            case FieldsBlock fields:
                Flow.Text(RunsOf(fields), Size, Leading);
                break;
            case LinesBlock lines:
                Lines(lines.Count);
                break;
            case TableBlock table:
                Table.Set(Flow, table.Groups, table.Heading, table.Size, table.Leading);
                break;
            case SignBlock sign:
                this.Sign(sign.Label, sign.Signatures);
                break;
            case SealBlock seal:
                this.Seal(seal);
                break;
            case TogetherBlock together:
                Flow.Together(() => Set(together.Blocks));
                break;
            case SkipBlock skip:
                Flow.Skip(skip.Height);
                break;
            case KeepBlock keep:
                Flow.Need(keep.Lines * Leading);
                break;
            case RuleBlock rule:
                Rule(rule.Need);
                break;
        }
    }

    private void Text(TextBlock block)
    {
        var style = block.Style;
        var (size, leading) = (style.Size > 0 ? style.Size : Size, style.Leading > 0 ? style.Leading : Leading);
        Flow.Need(style.Keep * leading);
        Flow.Text(block.Runs, size, leading, style.Indent * size, style.Align);
        Flow.Skip(style.After);
    }

    private void Lines(int count)
    {
        for (var i = 0; i < count; i++)
        {
            Flow.Text([Run.Blank(Margins.Width)], Size, Leading);
        }
    }

    private void Rule(double need)
    {
        Flow.Need(need);
        Flow.Page.Marks.Add(new LineMark(Margins.Left, Flow.Y(Flow.Used), Margins.Left + Margins.Width, Flow.Y(Flow.Used), 0.5));
        Flow.Skip(4);
    }

    /// <summary>What was filled in may need more than its part of the line.</summary>
    private List<Run> RunsOf(FieldsBlock block)
    {
        var gap = block.Fields.Count > 1 ? Size * 0.5 : 0;
        var free = Margins.Width - (gap * (block.Fields.Count - 1)) - block.Fields.Sum(field => TextMeasure.WidthOf(field.Label) * Size);
        var weights = block.Fields.Sum(field => field.Weight);
        var runs = new List<Run>();
        foreach (var field in block.Fields)
        {
            if (runs.Count > 0)
            {
                runs.Add(new Run(string.Empty, Gap: gap));
            }
            runs.Add(field.Label);
            runs.Add(Run.Filled(field.Value, (free * field.Weight / weights) - 0.01));
        }
        return runs;
    }

    /// <summary>Every page gets its number, unless the paper has none of its own.</summary>
    public IReadOnlyList<PdfPage> Finish(bool numbered = true)
    {
        var pages = Flow.Pages;
        for (var i = 0; numbered && i < pages.Count; i++)
        {
            var line = LineBreaking.Break([$"第 {i + 1} 页  共 {pages.Count} 页"], FooterSize, Margins.Width)[0];
            var x = Margins.Left + ((Margins.Width - line.Width) / 2);
            pages[i].Marks.Add(new TextMark(x, FooterHeight, FooterSize, line.Pieces[0].Text));
        }
        return pages;
    }
}
