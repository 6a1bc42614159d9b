using Hejie.Papers.Pdf;

namespace Hejie.Papers.Composition;

internal enum Align
{
    Left,
    Center,
    Right,
}

/// <summary>Sets a paper from top to bottom and takes a new sheet when one is full. Distances are points from the top of the type area.</summary>
internal sealed class Flow
{
    private const double BaselineInEm = 0.86; // where the baseline lies in a Chinese em box
    private const double UnderlineDrop = 0.16;

    private readonly List<PdfPage> _pages = [new()];

    public IReadOnlyList<PdfPage> Pages => _pages;

    public PdfPage Page => _pages[^1];

    public double Used { get; private set; }

    public double Room => Margins.Height - Used;

    public void NewPage()
    {
        _pages.Add(new PdfPage());
        Used = 0;
    }

    /// <summary>Takes a new sheet unless this much is free; what is higher than a sheet begins where it is.</summary>
    public void Need(double height)
    {
        if (height > Room && Used > 0 && height <= Margins.Height)
        {
            NewPage();
        }
    }

    public void Skip(double height) => Used = Math.Min(Margins.Height, Used + height);

    /// <summary>Keeps what the act sets on one sheet, on a new one if this has no room left.</summary>
    public void Together(Action act)
    {
        var (page, used, marks) = (_pages.Count, Used, Page.Marks.Count);
        act();
        if (_pages.Count == page || used == 0)
        {
            return;
        }
        _pages.RemoveRange(page, _pages.Count - page);
        Page.Marks.RemoveRange(marks, Page.Marks.Count - marks);
        NewPage();
        act();
    }

    public void Text(IEnumerable<Run> runs, double size, double leading, double indent = 0, Align align = Align.Left, double left = 0, double right = 0)
    {
        var width = Margins.Width - left - right;
        var lines = LineBreaking.Break(runs, size, width, indent, fill: align == Align.Left);
        for (var i = 0; i < lines.Count; i++)
        {
            var last = i == lines.Count - 2 ? 2 : 1; // the last line does not go over alone
            Need(leading * last);
            Line(lines[i], size, leading, Margins.Left + left + Shift(lines[i], width, align));
        }
    }

    /// <summary>Sets one line here and moves below it.</summary>
    private void Line(TextLine line, double size, double leading, double x)
    {
        Draw(line, size, x, Y(Used) - BaselineOf(size, leading));
        Used += leading;
    }

    /// <summary>Draws a line at a place of the sheet, without moving on.</summary>
    public void Draw(TextLine line, double size, double x, double baseline)
    {
        foreach (var piece in line.Pieces)
        {
            if (piece.Text.Length > 0)
            {
                Page.Marks.Add(new TextMark(x + piece.X, baseline, size, piece.Text, piece.Style.Bold, line.Spread));
            }
            if (piece.Style.Underlined)
            {
                var y = baseline - (UnderlineDrop * size);
                Page.Marks.Add(new LineMark(x + piece.X, y, x + piece.X + piece.Width, y, 0.6));
            }
        }
    }

    /// <summary>Distance from the top of a line to its baseline.</summary>
    public static double BaselineOf(double size, double leading) => ((leading - size) / 2) + (BaselineInEm * size);

    public static double Shift(TextLine line, double width, Align align) => align switch
    {
        Align.Center => (width - line.Width) / 2,
        Align.Right => width - line.Width,
        _ => 0,
    };

    /// <summary>Height on the sheet of a distance from the top of the type area.</summary>
    public static double Y(double used) => PdfPage.Height - Margins.Top - used;
}
