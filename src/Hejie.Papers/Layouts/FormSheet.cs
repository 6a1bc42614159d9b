using Hejie.Domain.Forms;
using Hejie.Papers.Composition;
using Hejie.Papers.Pdf;

namespace Hejie.Papers.Layouts;

/// <summary>The parts every form is made of: title, number, body, fields, places to sign and to seal.</summary>
internal sealed class FormSheet
{
    public const double TitleSize = 22;
    private static readonly double[] NoticeSizes = [16, 15, 14];
    private const double FooterSize = 10.5;
    private const double FooterHeight = 15 * Margins.Millimetre;

    private readonly FormCode _form;

    /// <param name="size">Type size of the body.</param>
    public FormSheet(FormCode form, double size = 15)
    {
        _form = form;
        Size = size;
    }

    /// <summary>Sets a notice in the largest type in which it stays on one sheet; one that is too long for that keeps the large type.</summary>
    public static Paper OnOneSheet(Func<double, Paper> set)
    {
        var large = set(NoticeSizes[0]);
        return large.PageCount == 1 ? large
            : NoticeSizes.Skip(1).Select(set).FirstOrDefault(paper => paper.PageCount == 1) ?? large;
    }

    public Flow Flow { get; } = new();

    public double Size { get; }

    public double Leading => Math.Round(Size * 1.75);

    public void Title(string text, double above = 0)
    {
        Flow.Skip(above);
        Flow.Text([Run.Strong(text)], TitleSize, 36, align: Align.Center);
        Flow.Skip(12);
    }

    /// <summary>A number at the right, below the title.</summary>
    public void Number(string label, string? number)
    {
        Run[] value = string.IsNullOrEmpty(number) ? [Run.Blank(150)] : [number];
        Flow.Text([label, .. value], 12, 20, align: Align.Right);
        Flow.Skip(6);
    }

    public void Heading(string text)
    {
        Flow.Need(Leading * 2);
        Flow.Text([Run.Strong(text)], Size, Leading);
    }

    public void Body(params Run[] runs) => Flow.Text(runs, Size, Leading, 2 * Size);

    /// <summary>Without an indent: an address, a label.</summary>
    public void Plain(params Run[] runs) => Flow.Text(runs, Size, Leading);

    public void Small(params Run[] runs) => Flow.Text(runs, 11, 19, 22);

    /// <summary>What was told, or so many ruled lines to write it on.</summary>
    public void Story(string? text, int lines)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            Body(text);
            return;
        }
        for (var i = 0; i < lines; i++)
        {
            Plain(Run.Blank(Margins.Width));
        }
    }

    /// <summary>Labelled blanks that fill one line by their weights; what was filled in may need more.</summary>
    public void Fields(params ReadOnlySpan<(string Label, string? Value, double Weight)> fields)
    {
        var gap = fields.Length > 1 ? Size * 0.5 : 0;
        var free = Margins.Width - (gap * (fields.Length - 1));
        var weights = 0.0;
        foreach (var (label, _, weight) in fields)
        {
            free -= TextMeasure.WidthOf(label) * Size;
            weights += weight;
        }
        var runs = new List<Run>();
        foreach (var (label, value, weight) in fields)
        {
            if (runs.Count > 0)
            {
                runs.Add(new Run(string.Empty, Gap: gap));
            }
            runs.Add(label);
            runs.Add(Run.Filled(value, (free * weight / weights) - 0.01));
        }
        Flow.Text(runs, Size, Leading, align: Align.Left);
    }

    /// <summary>The body lines of the sheet end here; every page gets its number and the paper is done.</summary>
    public Paper Finish(string name)
    {
        var pages = Flow.Pages;
        for (var i = 0; i < pages.Count; i++)
        {
            var line = LineBreaking.Break([$"第 {i + 1} 页  共 {pages.Count} 页"], FooterSize, Margins.Width)[0];
            var x = Margins.Left + ((Margins.Width - line.Width) / 2);
            pages[i].Marks.Add(new TextMark(x, FooterHeight, FooterSize, line.Pieces[0].Text));
        }
        return new Paper(_form, name, Flow);
    }

    /// <summary>A cover or the contents: no page number of its own.</summary>
    public Paper FinishWithoutNumbers(string name) => new(_form, name, Flow);
}
