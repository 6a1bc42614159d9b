using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Papers.Composition;
using Hejie.Papers.Pdf;

namespace Hejie.Papers.Layouts;

/// <summary>The places to sign and to seal at the foot of a paper.</summary>
internal static class SignArea
{
    public const double LineStart = 218; // right of the longest label
    public const double LineWidth = 120;
    public const double RowHeight = 44;
    public const double UnitSealHeight = 72; // a round seal of 42 mm reaches up beside the name
    public const double MostInkHeight = 32;
    public const double SmallType = 8.5;
    private const double SealHeight = (2 * SealDrawing.Radius) + 8;

    /// <summary>One line to sign for each person, with the day beside it; an open line when nobody is named.</summary>
    public static void Sign(this FormSheet sheet, string label, params IReadOnlyList<PaperSignature> signatures)
    {
        IReadOnlyList<PaperSignature> lines = signatures.Count == 0 ? [new PaperSignature(string.Empty)] : signatures;
        for (var i = 0; i < lines.Count; i++)
        {
            sheet.Flow.Need(lines[i].SealBy is null ? RowHeight : RowHeight + UnitSealHeight);
            SignLine(sheet, i == 0 ? label : string.Empty, lines[i]);
            if (lines[i].SealBy is { } unit)
            {
                UnitSeal(sheet, unit);
            }
        }
    }

    /// <summary>The committee's name and the day, with its seal over them once it has been put there.</summary>
    public static void Seal(this FormSheet sheet, SealBlock block)
    {
        var flow = sheet.Flow;
        var (committee, seal) = (block.Committee, block.Seal);
        flow.Need(seal is null ? 2.5 * sheet.Leading : SealHeight);
        var name = LineOf(string.IsNullOrEmpty(committee) ? block.Open : committee, sheet.Size);
        var day = LineOf(Words.Day(seal?.On ?? block.On), sheet.Size);
        var half = Math.Max(Math.Max(name.Width, day.Width) / 2, seal is null ? 0 : SealDrawing.Radius);
        var middle = Margins.Left + Margins.Width - half - sheet.Size;
        var top = flow.Used + (seal is null ? 8 : (SealHeight / 2) - sheet.Leading);
        flow.Draw(name, sheet.Size, middle - (name.Width / 2), Flow.Y(top) - Flow.BaselineOf(sheet.Size, sheet.Leading));
        flow.Draw(day, sheet.Size, middle - (day.Width / 2), Flow.Y(top + sheet.Leading) - Flow.BaselineOf(sheet.Size, sheet.Leading));
        if (seal is not null)
        {
            flow.Page.Marks.AddRange(Stamped(seal, middle, Flow.Y(flow.Used + (SealHeight / 2))));
        }
        else if (!string.IsNullOrEmpty(committee))
        {
            var hint = LineOf("（印章）", 11);
            flow.Page.Marks.Add(new TextMark(middle - (hint.Width / 2), Flow.Y(top + (2 * sheet.Leading) + 12), 11, "（印章）", Grey: true));
        }
        flow.Skip(seal is null ? 2.5 * sheet.Leading : SealHeight);
    }

    /// <summary>The picture of the seal where the committee has handed one in, as large as the drawn one; drawn from its name otherwise.</summary>
    private static IEnumerable<Mark> Stamped(SealMark seal, double x, double y)
    {
        if (SealPicture.Of(seal.Picture) is not { } ink)
        {
            return SealDrawing.Draw(seal.Committee, x, y);
        }
        var (width, height) = ink.SizeAs(2 * SealDrawing.Radius);
        return [new ImageMark(ink.Picture, x - (width / 2), y - (height / 2), width, height, IsInk: true)];
    }

    private static void SignLine(FormSheet sheet, string label, PaperSignature signature)
    {
        var flow = sheet.Flow;
        var baseline = Flow.Y(flow.Used) - RowHeight + 14;
        var x = Margins.Left + Math.Max(LineStart, TextMeasure.WidthOf(label) * sheet.Size);
        if (label.Length > 0)
        {
            flow.Draw(LineOf(label, sheet.Size), sheet.Size, Margins.Left, baseline);
        }
        flow.Page.Marks.Add(new LineMark(x, baseline - 4, x + LineWidth, baseline - 4, 0.6));
        DrawInk(flow, signature, x, baseline);
        var day = LineOf(Words.Day(signature.On), 12);
        flow.Draw(day, 12, Margins.Left + Margins.Width - day.Width, baseline);
        flow.Skip(RowHeight);
    }

    /// <summary>Room for the seal of an organisation beside its representative's line, with its name.</summary>
    private static void UnitSeal(FormSheet sheet, string unit)
    {
        var name = LineOf($"{unit}（盖章）", 12);
        sheet.Flow.Draw(name, 12, Margins.Left + Math.Min(LineStart, Margins.Width - name.Width), Flow.Y(sheet.Flow.Used) - (UnitSealHeight / 2));
        sheet.Flow.Skip(UnitSealHeight);
    }

    private static void DrawInk(Flow flow, PaperSignature signature, double x, double baseline)
    {
        if (signature.Kind is not { } kind)
        {
            return;
        }
        if (RasterImage.Read(signature.Image)?.Trimmed() is { } image)
        {
            var scale = Math.Min((LineWidth - 8) / image.ShownWidth, MostInkHeight / image.ShownHeight);
            flow.Page.Marks.Add(new ImageMark(image, x + 4, baseline - 3, image.ShownWidth * scale, image.ShownHeight * scale));
            DrawBelow(flow, signature.Name, x, baseline);
            return;
        }
        var name = LineOf(signature.Name, 14);
        flow.Draw(name, 14, x + 4, baseline);
        DrawBelow(flow, HowSigned(kind), x, baseline);
    }

    /// <summary>In small type under the line: whose hand it is, or how it was signed.</summary>
    private static void DrawBelow(Flow flow, string text, double x, double baseline)
    {
        var line = LineOf(text, SmallType);
        foreach (var piece in line.Pieces)
        {
            flow.Page.Marks.Add(new TextMark(x + ((LineWidth - line.Width) / 2), baseline - 13, SmallType, piece.Text, Grey: true));
        }
    }

    public static string HowSigned(SignatureKind kind) => kind switch
    {
        SignatureKind.Fingerprint => "（已按指印）",
        SignatureKind.Seal => "（已盖章）",
        SignatureKind.Electronic => "（电子签名）",
        _ => "（见签名原件）",
    };

    private static TextLine LineOf(string text, double size) => LineBreaking.Break([text], size, 10_000)[0];
}
