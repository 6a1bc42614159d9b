using Hejie.Domain.Forms;
using Hejie.Papers.Composition;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>F-20 送达回证.</summary>
internal static class DeliveryReceiptLayout
{
    private const string OpenWays = "□直接送达　□留置送达　□邮寄送达　□电子送达　□转交送达";

    public static FormLayout Layout { get; } = new FormLayout<DeliveryReceiptPaper>(FormCode.DeliveryReceipt, "送达回证")
    {
        Arises = "每次送达文书时",
        Copies = "一份存卷",
        Name = p => p.Notice is { } kind ? $"送达回证（{Words.Of(kind)}）" : "送达回证",
        Parts = p =>
        [
            Numbered("编号：", p.VolumeNumber ?? p.CaseNumber),
            Grid(
                Line("送达文书名称及份数", p.Notice is { } notice ? $"《{Words.Of(notice)}》{p.Copies ?? 1}份" : null, 48),
                Line("受送达人", p.Recipient, 34),
                Line("送达地点", p.Place, 34),
                Line("送达方式", p.Way is { } way ? Words.Of(way) : OpenWays, 34),
                Line("收到日期", Words.Day(p.ReceivedOn), 34),
                Line("代收人及与受送达人的关系、代收理由", p.ReceivedFor, 56),
                Line("拒收事由和日期、见证人签名", p.RefusalReason, 70),
                Line("送达人", p.DeliveredBy, 34),
                Line("备注", p.Remarks, 70)),
            Skip(14),
            Sign("受送达人（签名或盖章）：", p.Signature),
        ],
    };

    private static Row Line(string label, string? value, double height) =>
        Row.Tall(height, Cell.Label(label, 0.26), Cell.Value(value, 0.74));
}
