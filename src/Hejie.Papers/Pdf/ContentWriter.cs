using System.Text;
using static Hejie.Papers.Pdf.PdfFile;

namespace Hejie.Papers.Pdf;

/// <summary>Turns the marks of a page into PDF operators.</summary>
internal sealed class ContentWriter(FontSubset subset, Func<RasterImage, string> nameOf)
{
    private const double BoldPen = 0.032; // ems: what makes the regular weight read as bold
    private const string SealRed = "0.78 0.11 0.09";

    private readonly StringBuilder _out = new();

    public static byte[] Write(PdfPage page, FontSubset subset, Func<RasterImage, string> nameOf)
    {
        var writer = new ContentWriter(subset, nameOf);
        foreach (var mark in page.Marks)
        {
            writer.Write(mark);
        }
        return Encoding.ASCII.GetBytes(writer._out.ToString());
    }

    private void Write(Mark mark)
    {
        switch (mark)
        {
            case TextMark text:
                Write(text);
                break;
            case LineMark line:
                Append($"{Number(line.Thickness)} w {Number(line.X1)} {Number(line.Y1)} m {Number(line.X2)} {Number(line.Y2)} l S");
                break;
            case PathMark path:
                Write(path);
                break;
            case ImageMark image:
                Write(image);
                break;
        }
    }

    private void Write(TextMark mark)
    {
        Append("BT");
        if (mark.Grey)
        {
            Append("0.45 g");
        }
        if (mark.Bold)
        {
            Append($"2 Tr {Number(mark.Size * BoldPen)} w");
        }
        if (mark.Spread != 0)
        {
            Append($"{Number(mark.Spread)} Tc");
        }
        Append($"/F1 {Number(mark.Size)} Tf {Number(mark.X)} {Number(mark.Y)} Td");
        _out.Append('<');
        foreach (var character in mark.Text.EnumerateRunes())
        {
            _out.Append(subset.NumberOf(character).ToString("X4"));
        }
        Append("> Tj");
        if (mark.Spread != 0)
        {
            Append("0 Tc");
        }
        if (mark.Bold)
        {
            Append("0 Tr");
        }
        if (mark.Grey)
        {
            Append("0 g");
        }
        Append("ET");
    }

    /// <summary>A seal lies over the text as ink does: what is under it stays readable.</summary>
    private void Write(PathMark mark)
    {
        Append("q");
        if (mark.Red)
        {
            Append($"/Ink gs {SealRed} rg {SealRed} RG");
        }
        if (!mark.Filled)
        {
            Append($"{Number(mark.Thickness)} w 1 J 1 j");
        }
        foreach (var step in mark.Steps)
        {
            Append(step.Verb switch
            {
                PathVerb.Move => $"{Number(step.X)} {Number(step.Y)} m",
                PathVerb.Line => $"{Number(step.X)} {Number(step.Y)} l",
                PathVerb.Curve => $"{Number(step.X1)} {Number(step.Y1)} {Number(step.X2)} {Number(step.Y2)} {Number(step.X)} {Number(step.Y)} c",
                _ => "h",
            });
        }
        Append(mark.Filled ? "f Q" : "S Q");
    }

    private void Write(ImageMark mark)
    {
        var (a, b, c, d, e, f) = mark.Image.Turn.Placing(mark.X, mark.Y, mark.Width, mark.Height);
        Append($"q {(mark.IsInk ? "/Ink gs " : "")}{Number(a)} {Number(b)} {Number(c)} {Number(d)} {Number(e)} {Number(f)} cm /{nameOf(mark.Image)} Do Q");
    }

    private void Append(string operators) => _out.Append(operators).Append('\n');
}
