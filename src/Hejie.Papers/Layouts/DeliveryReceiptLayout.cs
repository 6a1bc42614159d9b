using Hejie.Domain.Forms;
using Hejie.Papers.Composition;

namespace Hejie.Papers.Layouts;

/// <summary>F-20 送达回证.</summary>
internal static class DeliveryReceiptLayout
{
    private const string OpenWays = "□直接送达　□留置送达　□邮寄送达　□电子送达　□转交送达";

    public static Paper Set(DeliveryReceiptPaper paper)
    {
        var sheet = new FormSheet(paper.Form, 14);
        sheet.Title("送达回证");
        sheet.Number("编号：", paper.VolumeNumber ?? paper.CaseNumber);
        Table.Set(
            sheet.Flow,
            [
                RowGroup.Plain(
                    Line("送达文书名称及份数", paper.Notice is { } notice ? $"《{Words.Of(notice)}》{paper.Copies ?? 1}份" : null, 48),
                    Line("受送达人", paper.Recipient, 34),
                    Line("送达地点", paper.Place, 34),
                    Line("送达方式", paper.Way is { } way ? Words.Of(way) : OpenWays, 34),
                    Line("收到日期", Words.Day(paper.ReceivedOn), 34),
                    Line("代收人及与受送达人的关系、代收理由", paper.ReceivedFor, 56),
                    Line("拒收事由和日期、见证人签名", paper.RefusalReason, 70),
                    Line("送达人", paper.DeliveredBy, 34),
                    Line("备注", paper.Remarks, 70)),
            ],
            size: 13,
            leading: 22);
        sheet.Flow.Skip(14);
        sheet.Sign("受送达人（签名或盖章）：", paper.Signature is { } signature ? [signature] : []);
        return sheet.Finish(paper.Notice is { } kind ? $"送达回证（{Words.Of(kind)}）" : "送达回证");
    }

    private static Row Line(string label, string? value, double height) =>
        Row.Tall(height, Cell.Label(label, 0.26), Cell.Value(value, 0.74));
}
