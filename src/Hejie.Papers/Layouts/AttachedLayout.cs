using System.Security.Cryptography;
using Hejie.Domain.Forms;
using Hejie.Papers.Composition;
using Hejie.Papers.Pdf;

namespace Hejie.Papers.Layouts;

/// <summary>A picture on a sheet of its own; any other file is carried inside the volume and stands as a sheet that names it.</summary>
internal static class AttachedLayout
{
    private const double CaptionSize = 10.5;
    private const double PaperclipSize = 20;

    public static Paper Set(AttachedPaper paper)
    {
        var sheet = new FormSheet();
        var name = string.IsNullOrWhiteSpace(paper.Description) ? NameOf(paper.Form) : $"{NameOf(paper.Form)}：{paper.Description}";
        sheet.Flow.Text([Run.Strong(name)], 16, 28, align: Align.Center);
        sheet.Flow.Skip(6);
        if (RasterImage.Read(paper.Content) is { } image)
        {
            Picture(sheet, paper, image);
        }
        else
        {
            Carried(sheet, paper);
        }
        return new Paper(paper.Form, name, sheet.Finish());
    }

    private static void Picture(FormSheet sheet, AttachedPaper paper, RasterImage image)
    {
        var caption = LineBreaking.Break([Caption(paper)], CaptionSize, Margins.Width, fill: false);
        var room = sheet.Flow.Room - (caption.Count * 16) - 10 - 1; // a point for the rounding
        var scale = Math.Min(Margins.Width / image.ShownWidth, room / image.ShownHeight);
        scale = Math.Min(scale, 1.2); // a small picture is not blown up to a blur
        var (width, height) = (image.ShownWidth * scale, image.ShownHeight * scale);
        var x = Margins.Left + ((Margins.Width - width) / 2);
        sheet.Flow.Page.Marks.Add(new ImageMark(image, x, Flow.Y(sheet.Flow.Used + height), width, height));
        sheet.Flow.Skip(height + 10);
        sheet.Flow.Text([Caption(paper)], CaptionSize, 16, align: Align.Center);
    }

    private static void Carried(FormSheet sheet, AttachedPaper paper)
    {
        Table.Set(
            sheet.Flow,
            [
                RowGroup.Plain(
                    Line("文件名", paper.FileName),
                    Line("类型", paper.MediaType),
                    Line("大小", $"{paper.Size:N0} 字节"),
                    Line("SHA-256", paper.Digest),
                    Line("提交人", paper.From),
                    Line("提交日期", Words.Day(paper.On))),
            ],
            size: 13,
            leading: 22);
        sheet.Flow.Skip(16);
        if (Problem(paper) is { } problem)
        {
            sheet.Set(Parts.Body(Run.Strong(problem)));
        }
        if (paper.Content.Length > 0)
        {
            var file = new CarriedFile(paper.FileName, paper.MediaType, paper.Content);
            sheet.Flow.Page.Marks.Add(new AttachmentMark(Margins.Left, Flow.Y(sheet.Flow.Used + PaperclipSize), PaperclipSize, PaperclipSize, file));
            sheet.Set(Parts.Body("本件以电子文件随卷保存，点击左侧回形针打开；纸质归档时另附打印件或者光盘。"));
        }
    }

    private static string Caption(AttachedPaper paper)
    {
        var from = paper.From is { } who ? $"{who}提交　" : string.Empty;
        return $"{from}{paper.FileName}　{paper.Size:N0} 字节　SHA-256：{paper.Digest}{(Problem(paper) is { } problem ? "　" + problem : string.Empty)}";
    }

    /// <summary>What is wrong with the bytes beside what was kept of them when they came in.</summary>
    private static string? Problem(AttachedPaper paper) =>
        paper.Content.Length == 0 ? "文件内容未能读取，请核对文件库。"
        : Convert.ToHexStringLower(SHA256.HashData(paper.Content.Span)) != paper.Digest ? "注意：文件内容与登记时的校验值不一致。"
        : null;

    private static Row Line(string label, string? value) => Row.Tall(34, Cell.Label(label, 0.2), Cell.Value(value, 0.8));

    private static string NameOf(FormCode form) => form switch
    {
        FormCode.IdentityProof => "当事人身份证明",
        FormCode.PowerOfAttorney => "授权委托书",
        FormCode.PerformanceProof => "履行凭证",
        FormCode.PresenceProof => "当事人到场佐证",
        FormCode.SignedScan => "签名原件扫描件",
        FormCode.ReferralLetter => "委派（委托、移送）材料",
        FormCode.ConfirmationPaper => "司法确认材料",
        FormCode.Evidence => "证据材料",
        _ => "其他材料",
    };
}
