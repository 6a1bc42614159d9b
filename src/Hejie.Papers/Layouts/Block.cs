using Hejie.Domain.Forms;
using Hejie.Papers.Composition;

namespace Hejie.Papers.Layouts;

/// <summary>One part of a paper, apart from how it is drawn: the same blocks become PDF and DOCX.</summary>
internal abstract record Block;

/// <summary>A paragraph.</summary>
internal sealed record TextBlock(TextStyle Style, IReadOnlyList<Run> Runs) : Block;

/// <summary>Labelled blanks that fill one line by their weights.</summary>
internal sealed record FieldsBlock(IReadOnlyList<Field> Fields) : Block;

internal sealed record Field(string Label, string? Value, double Weight = 1);

/// <summary>So many ruled lines to write on.</summary>
internal sealed record LinesBlock(int Count) : Block;

internal sealed record TableBlock(IReadOnlyList<RowGroup> Groups, Row? Heading = null, double Size = 13, double Leading = 22) : Block;

/// <summary>A line to sign for each person; one open line where nobody is named.</summary>
internal sealed record SignBlock(string Label, IReadOnlyList<PaperSignature> Signatures) : Block;

/// <summary>The name of the committee or of the body that writes, and the day, and the committee's seal once it was put there.</summary>
/// <param name="Open">What stands in place of the name on a blank.</param>
internal sealed record SealBlock(string? Committee, DateOnly? On, SealMark? Seal, string Open = "（人民调解委员会印章）") : Block;

/// <summary>Blocks that stand on one sheet.</summary>
internal sealed record TogetherBlock(IReadOnlyList<Block> Blocks) : Block;

/// <summary>Empty room, in points.</summary>
internal sealed record SkipBlock(double Height) : Block;

/// <summary>The next lines stay on one sheet: so many lines of the body.</summary>
internal sealed record KeepBlock(double Lines) : Block;

/// <summary>A line across the sheet.</summary>
/// <param name="Need">Points that must be free, the text below the line included.</param>
internal sealed record RuleBlock(double Need) : Block;

/// <summary>How a paragraph stands.</summary>
/// <param name="Size">Points; zero takes the size of the body.</param>
/// <param name="Leading">Points from line to line; zero takes that of the body.</param>
/// <param name="Indent">Ems before the first line.</param>
/// <param name="After">Points below the paragraph.</param>
/// <param name="Keep">Lines that must be free, so that a heading does not stand alone.</param>
internal sealed record TextStyle(double Size = 0, double Leading = 0, double Indent = 0, Align Align = Align.Left, double After = 0, int Keep = 0)
{
    public static readonly TextStyle Title = new(22, 36, Align: Align.Center, After: 12);
    public static readonly TextStyle Number = new(12, 20, Align: Align.Right, After: 6);
    public static readonly TextStyle Heading = new(Keep: 3);
    public static readonly TextStyle Lead = new(Indent: 2, Keep: 3);
    public static readonly TextStyle Body = new(Indent: 2);
    public static readonly TextStyle Plain = new();
    public static readonly TextStyle Right = new(Align: Align.Right);
    public static readonly TextStyle Small = new(11, 19, Indent: 2);
}
