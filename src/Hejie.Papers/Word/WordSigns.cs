using DocumentFormat.OpenXml;
using Hejie.Domain.Forms;
using Hejie.Papers.Composition;
using Hejie.Papers.Layouts;
using Hejie.Papers.Pdf;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Hejie.Papers.Word;

/// <summary>The places to sign and to seal.</summary>
/// <param name="size">Type size of the body.</param>
/// <param name="kept">Whether what follows stands on the same sheet.</param>
internal sealed class WordSigns(double size, WordDrawings drawings, bool kept)
{
    private const double NameSize = 14;
    private const double DaySize = 12;
    private const double HintSize = 11;
    private const double SealRoom = (SealDrawing.Radius * 2) + 8;

    private readonly double _leading = FormSheet.LeadingOf(size);

    public IEnumerable<OpenXmlElement> Of(SignBlock block)
    {
        IReadOnlyList<PaperSignature> lines = block.Signatures.Count == 0 ? [new PaperSignature(string.Empty)] : block.Signatures;
        for (var i = 0; i < lines.Count; i++)
        {
            yield return Line(i == 0 ? block.Label : string.Empty, lines[i], kept || i < lines.Count - 1 || lines[i].SealBy is not null);
            if (lines[i].SealBy is { } unit)
            {
                yield return UnitSeal(unit);
            }
        }
    }

    /// <summary>The name and the day around the middle of the seal, and the seal itself over them.</summary>
    public IEnumerable<OpenXmlElement> Of(SealBlock block)
    {
        var name = string.IsNullOrEmpty(block.Committee) ? block.Open : block.Committee;
        var day = Words.Day(block.Seal?.On ?? block.On);
        var widest = Math.Max(TextMeasure.WidthOf(name), TextMeasure.WidthOf(day)) * size;
        var half = Math.Max(widest / 2, block.Seal is null ? 0 : SealDrawing.Radius);
        var middle = Margins.Width - half - size;
        var room = block.Seal is null ? 0 : (SealRoom / 2) - _leading;
        var line = new WordParagraph(_leading) { Align = Align.Center, Left = Math.Max(0, (2 * middle) - Margins.Width), KeepNext = true };
        List<OpenXmlElement> first = [WordRuns.Text(PlainText.Clean(name), size)];
        if (block.Seal is { } seal)
        {
            first.Add(drawings.SealOver(seal, middle, SealDrawing.Radius - _leading));
        }
        yield return (line with { Before = room + 8 }).Of(first);
        var hint = block.Seal is null && !string.IsNullOrEmpty(block.Committee);
        yield return (line with { After = room, KeepNext = kept || hint }).Of(WordRuns.Text(day, size));
        if (hint)
        {
            yield return (line with { KeepNext = kept }).Of(WordRuns.Text("（印章）", HintSize, grey: true));
        }
    }

    private W.Paragraph Line(string label, PaperSignature signature, bool kept)
    {
        var start = Math.Max(SignArea.LineStart, TextMeasure.WidthOf(label) * size);
        var (ink, width) = Ink(signature);
        List<OpenXmlElement> runs = label.Length > 0 ? [WordRuns.Text(label, size)] : [];
        return new WordParagraph(SignArea.RowHeight, Grows: true)
        {
            Stops = [start, start + Math.Max(SignArea.LineWidth, width + 4), Margins.Width],
            LastStopIsRight = true,
            KeepNext = kept,
        }.Of([.. runs, WordRuns.Tab(size), .. ink, WordRuns.Tab(size, underlined: true), WordRuns.Tab(size), WordRuns.Text(Words.Day(signature.On), DaySize)]);
    }

    /// <summary>What stands on the line, and how many points it takes: the drawn name or the written one, and in small type whose hand it is or how it was signed.</summary>
    private (IReadOnlyList<OpenXmlElement> Runs, double Width) Ink(PaperSignature signature)
    {
        if (signature.Kind is not { } kind)
        {
            return ([], 0);
        }
        var name = PlainText.Clean(signature.Name);
        if (RasterImage.Read(signature.Image) is { } image)
        {
            var beside = TextMeasure.WidthOf(name) * SignArea.SmallType;
            var shown = image.Trimmed();
            var scale = Math.Min(Math.Max(40, SignArea.LineWidth - 8 - beside) / shown.ShownWidth, SignArea.MostInkHeight / shown.ShownHeight);
            var (width, height) = (shown.ShownWidth * scale, shown.ShownHeight * scale);
            return ([drawings.Picture(signature.Image, image, width, height), WordRuns.Text(name, SignArea.SmallType, grey: true)], width + beside);
        }
        var how = SignArea.HowSigned(kind);
        return (
            [WordRuns.Text(name, NameSize, underlined: true), WordRuns.Text(how, SignArea.SmallType, grey: true)],
            (TextMeasure.WidthOf(name) * NameSize) + (TextMeasure.WidthOf(how) * SignArea.SmallType));
    }

    /// <summary>Room for the seal of an organisation beside its representative's line, with its name.</summary>
    private W.Paragraph UnitSeal(string unit)
    {
        var name = $"{unit}（盖章）";
        var left = Math.Max(0, Math.Min(SignArea.LineStart, Margins.Width - (TextMeasure.WidthOf(name) * DaySize)));
        var room = (SignArea.UnitSealHeight - _leading) / 2;
        return new WordParagraph(_leading) { Left = left, Before = room, After = room, KeepNext = kept }.Of(WordRuns.Text(PlainText.Clean(name), DaySize));
    }
}
