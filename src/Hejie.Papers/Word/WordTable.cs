using DocumentFormat.OpenXml;
using Hejie.Papers.Composition;
using Hejie.Papers.Layouts;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Hejie.Papers.Word;

/// <summary>A ruled table. Rows may be divided differently: a cell spans the columns of the grid that lie in it.</summary>
internal sealed class WordTable
{
    private const double PadX = 5;
    private const double PadY = 4;

    private readonly TableBlock _block;
    private readonly bool _kept;
    private readonly List<int> _edges;

    public WordTable(TableBlock block, bool kept)
    {
        (_block, _kept) = (block, kept);
        var heading = block.Heading is { } row ? EdgesOf(row, 0) : [];
        _edges = [.. heading.Concat(block.Groups.SelectMany(group => group.Rows.SelectMany(each => EdgesOf(each, group.Share)))).Distinct().Order()];
    }

    public OpenXmlElement Element => new W.Table(
    [
        Properties(),
        new W.TableGrid(_edges.Zip(_edges.Skip(1), (from, to) => new W.GridColumn { Width = $"{to - from}" })),
        .. _block.Heading is { } heading ? [RowOf(heading, RowGroup.Plain(), 0, isHeading: true)] : Array.Empty<OpenXmlElement>(),
        .. _block.Groups.SelectMany(group => group.Rows.Select((row, i) => RowOf(row, group, i))),
    ]);

    private static W.TableProperties Properties() => new(
        new W.TableWidth { Width = Twips.Text(Margins.Width), Type = W.TableWidthUnitValues.Dxa },
        new W.TableBorders(
            new W.TopBorder { Val = W.BorderValues.Single, Size = 6, Space = 0, Color = "auto" },
            new W.LeftBorder { Val = W.BorderValues.Single, Size = 6, Space = 0, Color = "auto" },
            new W.BottomBorder { Val = W.BorderValues.Single, Size = 6, Space = 0, Color = "auto" },
            new W.RightBorder { Val = W.BorderValues.Single, Size = 6, Space = 0, Color = "auto" },
            new W.InsideHorizontalBorder { Val = W.BorderValues.Single, Size = 6, Space = 0, Color = "auto" },
            new W.InsideVerticalBorder { Val = W.BorderValues.Single, Size = 6, Space = 0, Color = "auto" }),
        new W.TableLayout { Type = W.TableLayoutValues.Fixed },
        new W.TableCellMarginDefault(
            new W.TopMargin { Width = Twips.Text(PadY), Type = W.TableWidthUnitValues.Dxa },
            new W.TableCellLeftMargin { Width = (short)Twips.Of(PadX), Type = W.TableWidthValues.Dxa },
            new W.BottomMargin { Width = Twips.Text(PadY), Type = W.TableWidthUnitValues.Dxa },
            new W.TableCellRightMargin { Width = (short)Twips.Of(PadX), Type = W.TableWidthValues.Dxa }));

    /// <summary>Where the cells of a row begin and end, in twips from the left; the last ends at the margin.</summary>
    private static IEnumerable<int> EdgesOf(Row row, double label)
    {
        var at = label * Margins.Width;
        List<int> edges = label > 0 ? [0, Twips.Of(at)] : [0];
        foreach (var cell in row.Cells.SkipLast(1))
        {
            at += cell.Share * (1 - label) * Margins.Width;
            edges.Add(Twips.Of(at));
        }
        return [.. edges, Twips.Of(Margins.Width)];
    }

    private W.TableRow RowOf(Row row, RowGroup group, int index, bool isHeading = false)
    {
        var properties = new W.TableRowProperties(new W.TableRowHeight { Val = (uint)Twips.Of(row.LeastHeight), HeightType = W.HeightRuleValues.AtLeast });
        if (isHeading)
        {
            properties.Append(new W.TableHeader());
        }
        var edges = EdgesOf(row, group.Share).ToList();
        var cells = edges.Zip(edges.Skip(1), (from, to) => (from, to)).ToList();
        List<OpenXmlElement> parts = [properties];
        if (group.Share > 0)
        {
            parts.Add(LabelOf(group, index, cells[0]));
            cells.RemoveAt(0);
        }
        parts.AddRange(row.Cells.Zip(cells, (cell, place) => CellOf(cell, place)));
        return new W.TableRow(parts);
    }

    /// <summary>One cell beside all rows of its group.</summary>
    private W.TableCell LabelOf(RowGroup group, int index, (int From, int To) place)
    {
        var label = Cell.Label(index == 0 ? group.Label : string.Empty, 1);
        return CellOf(label, place, new W.VerticalMerge { Val = index == 0 ? W.MergedCellValues.Restart : W.MergedCellValues.Continue });
    }

    private W.TableCell CellOf(Cell cell, (int From, int To) place, W.VerticalMerge? merge = null)
    {
        var properties = new W.TableCellProperties(
            new W.TableCellWidth { Width = $"{place.To - place.From}", Type = W.TableWidthUnitValues.Dxa },
            new W.GridSpan { Val = _edges.IndexOf(place.To) - _edges.IndexOf(place.From) });
        if (merge is not null)
        {
            properties.Append(merge);
        }
        properties.Append(new W.TableCellVerticalAlignment
        {
            Val = cell.Middle ? W.TableVerticalAlignmentValues.Center : W.TableVerticalAlignmentValues.Top,
        });
        var paragraph = new WordParagraph(_block.Leading) { Align = cell.Align, FirstLine = cell.Indent * _block.Size, KeepNext = _kept };
        return new W.TableCell([properties, .. WordRuns.Paragraphs(cell.Content, _block.Size).Select(runs => paragraph.Of(runs))]);
    }
}
