using Hejie.Papers.Pdf;

namespace Hejie.Papers.Composition;

/// <summary>Sets a ruled table into the flow; cells wrap, rows go over sheets, the heading row is repeated.</summary>
internal sealed class Table(Flow flow, double size = 12, double leading = 20, Row? heading = null)
{
    private const double PadX = 5;
    private const double PadY = 4;
    private const double Pen = 0.7;

    private double _left;
    private double _groupTop;
    private RowGroup _group = RowGroup.Plain();

    public static void Set(Flow flow, IEnumerable<RowGroup> groups, Row? heading = null, double size = 12, double leading = 20)
    {
        var table = new Table(flow, size, leading, heading);
        table.Heading();
        foreach (var group in groups)
        {
            table.Add(group);
        }
    }

    private void Heading()
    {
        if (heading is not null)
        {
            _left = 0;
            var cells = Measure(heading);
            DrawRow(cells, Math.Max(heading.LeastHeight, HeightOf(cells)));
        }
    }

    private void Add(RowGroup group)
    {
        _group = group;
        _left = group.Share * Margins.Width;
        flow.Need(group.Rows.Count == 0 ? 0 : Math.Min(group.Rows[0].LeastHeight, Margins.Height / 3));
        _groupTop = flow.Used;
        foreach (var row in group.Rows)
        {
            Add(row);
        }
        CloseGroup();
    }

    private void Add(Row row)
    {
        var cells = Measure(row);
        var least = row.LeastHeight;
        while (Math.Max(least, HeightOf(cells)) > flow.Room)
        {
            var fit = (int)((flow.Room - (2 * PadY)) / leading);
            var most = cells.Max(c => c.Lines.Count);
            if (fit >= 3 && most > fit)
            {
                DrawRow([.. cells.Select(c => c with { Lines = [.. c.Lines.Take(fit)] })], flow.Room);
                cells = [.. cells.Select(c => c with { Lines = [.. c.Lines.Skip(fit)] })];
                least = 0;
            }
            Turn();
            least = Math.Min(least, flow.Room);
        }
        DrawRow(cells, Math.Max(least, HeightOf(cells)));
    }

    private void Turn()
    {
        CloseGroup();
        var left = _left;
        flow.NewPage();
        Heading();
        _left = left;
        _groupTop = flow.Used;
    }

    private List<SetCell> Measure(Row row)
    {
        var cells = new List<SetCell>();
        var x = _left;
        foreach (var cell in row.Cells)
        {
            var width = cell.Share * (Margins.Width - _left);
            var lines = LineBreaking.Break(cell.Content, size, width - (2 * PadX), cell.Indent * size, fill: cell.Align == Align.Left);
            cells.Add(new SetCell(cell, x, width, lines));
            x += width;
        }
        return cells;
    }

    private double HeightOf(List<SetCell> cells) => (cells.Max(c => c.Lines.Count) * leading) + (2 * PadY);

    private void DrawRow(List<SetCell> cells, double height)
    {
        foreach (var cell in cells)
        {
            Frame(cell.X, cell.Width, flow.Used, height);
            if (cell.Source.Target is { } target)
            {
                flow.Page.Marks.Add(new LinkMark(Margins.Left + cell.X, Flow.Y(flow.Used + height), cell.Width, height, target));
            }
            var free = height - (2 * PadY) - (cell.Lines.Count * leading);
            DrawLines(cell.Lines, cell.X, cell.Width, flow.Used + PadY + (cell.Source.Middle ? free / 2 : 0), cell.Source.Align);
        }
        flow.Skip(height);
    }

    private void CloseGroup()
    {
        if (_group.Share == 0 || flow.Used <= _groupTop)
        {
            return;
        }
        var width = _group.Share * Margins.Width;
        var height = flow.Used - _groupTop;
        var lines = LineBreaking.Break([_group.Label], size, Math.Max(size * 1.05, width - (2 * PadX)), fill: false);
        Frame(0, width, _groupTop, height);
        DrawLines(lines, 0, width, _groupTop + Math.Max(0, (height - (lines.Count * leading)) / 2), Align.Center);
    }

    private void DrawLines(IEnumerable<TextLine> lines, double x, double width, double top, Align align)
    {
        foreach (var line in lines)
        {
            var at = Margins.Left + x + PadX + Flow.Shift(line, width - (2 * PadX), align);
            flow.Draw(line, size, at, Flow.Y(top) - Flow.BaselineOf(size, leading));
            top += leading;
        }
    }

    private void Frame(double x, double width, double top, double height)
    {
        var (left, right) = (Margins.Left + x, Margins.Left + x + width);
        var (high, low) = (Flow.Y(top), Flow.Y(top + height));
        flow.Page.Marks.Add(new LineMark(left, high, right, high, Pen));
        flow.Page.Marks.Add(new LineMark(left, low, right, low, Pen));
        flow.Page.Marks.Add(new LineMark(left, high, left, low, Pen));
        flow.Page.Marks.Add(new LineMark(right, high, right, low, Pen));
    }

    private sealed record SetCell(Cell Source, double X, double Width, List<TextLine> Lines);
}
