using Hejie.Papers.Pdf;

namespace Hejie.Papers.Composition;

/// <summary>One cell of a table row.</summary>
/// <param name="Share">Its part of the row's width, between 0 and 1.</param>
/// <param name="Indent">Ems before the first line of each paragraph.</param>
/// <param name="Middle">Whether the text stands in the middle of the height; long texts start at the top.</param>
internal sealed record Cell(double Share, IReadOnlyList<Run> Content, Align Align = Align.Left, double Indent = 0, bool Middle = true)
{
    /// <summary>The page a click on the cell leads to.</summary>
    public PdfPage? Target { get; init; }

    public static Cell Label(string text, double share) => new(share, [text], Align.Center);

    public static Cell Value(string? text, double share, Align align = Align.Left) => new(share, [text ?? string.Empty], align);

    public static Cell Body(string? text, double share) => new(share, [text ?? string.Empty], Indent: 2, Middle: false);
}

/// <summary>One row of a table; what does not fit on the sheet goes on on the next one.</summary>
internal sealed record Row(IReadOnlyList<Cell> Cells, double LeastHeight = 28)
{
    public static Row Of(params Cell[] cells) => new(cells);

    public static Row Tall(double height, params Cell[] cells) => new(cells, height);
}

/// <summary>Rows that share a label at their left, or stand alone.</summary>
/// <param name="Share">The label's part of the table's width; zero without a label.</param>
internal sealed record RowGroup(string Label, double Share, IReadOnlyList<Row> Rows)
{
    public static RowGroup Plain(params Row[] rows) => new(string.Empty, 0, rows);
}
