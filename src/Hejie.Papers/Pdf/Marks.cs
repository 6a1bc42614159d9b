namespace Hejie.Papers.Pdf;

/// <summary>One thing drawn on a page. Lengths are points; the origin is the lower left corner of the sheet.</summary>
internal abstract record Mark;

/// <param name="Spread">Extra room after each character, to bring a line to the margin.</param>
internal sealed record TextMark(double X, double Y, double Size, string Text, bool Bold = false, double Spread = 0, bool Grey = false) : Mark;

internal sealed record LineMark(double X1, double Y1, double X2, double Y2, double Thickness) : Mark;

/// <summary>A path, filled or stroked, in seal red or in ink.</summary>
internal sealed record PathMark(IReadOnlyList<PathStep> Steps, bool Filled, bool Red, double Thickness = 1) : Mark;

/// <summary>A picture in the given box; it must already have the box's proportions.</summary>
/// <param name="IsInk">Whether what lies under it shines through, as under a seal.</param>
internal sealed record ImageMark(RasterImage Image, double X, double Y, double Width, double Height, bool IsInk = false) : Mark;

/// <summary>A place to click that leads to a page of the same document.</summary>
internal sealed record LinkMark(double X, double Y, double Width, double Height, PdfPage Target) : Mark;

/// <summary>A file carried inside the document, opened from here.</summary>
internal sealed record AttachmentMark(double X, double Y, double Width, double Height, CarriedFile File) : Mark;

/// <summary>A file that travels inside the PDF as it came.</summary>
internal sealed record CarriedFile(string Name, string MediaType, ReadOnlyMemory<byte> Content);

/// <summary>One A4 sheet, upright.</summary>
internal sealed class PdfPage
{
    public const double Width = 595.28;
    public const double Height = 841.89;

    public List<Mark> Marks { get; } = [];
}
