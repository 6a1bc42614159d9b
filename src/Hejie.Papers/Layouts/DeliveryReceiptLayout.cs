using Hejie.Domain.Cases;
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
        Name = p => p.Papers.Count > 0 ? $"送达回证（{Words.Join(p.Papers.Select(NameOf))}）{(p.StruckFor is null ? "" : "（作废）")}" : "送达回证",
        Parts = p =>
        [
            Numbered("编号：", p.VolumeNumber ?? p.CaseNumber),
            .. When(p.StruckFor is not null, Body($"本回证作废。原因：{p.StruckFor}")),
            Grid(
                Line("送达文书名称及份数", p.Papers.Count == 0 ? null : string.Join('；', p.Papers.Select(paper => $"《{NameOf(paper)}》{paper.Copies}份")), 48),
                Line("受送达人", p.Recipient, 34),
                Line("送达地点", p.Place, 34),
                Line("送达方式", p.Way is { } way ? $"{Words.Of(way)}{Through(p)}" : OpenWays, 34),
                Line("送出日期", Words.Day(p.SentOn), 34),
                Line("收到日期", Words.Day(p.ReceivedOn), 34),
                Line("代收人及与受送达人的关系、代收理由", Receiver(p), 56),
                Line("拒收事由和日期、见证人签名", Refusal(p), 70),
                Line("送达人", p.DeliveredBy, 34),
                Line("备注", p.Told is { } told ? Words.Of(told) : p.Remarks, 70)),
            Skip(14),
            Sign("受送达人或者代收人（签名或盖章）：", p.Signature),
        ],
    };

    private static string NameOf(DeliveredPaper paper) => paper.Title ?? Words.Of(paper.Kind);

    private static string Through(DeliveryReceiptPaper paper) => paper.Through is not { } by ? ""
        : paper.TrackingNumber is { } number ? $"（{by}，单号 {number}）"
        : $"（{by}）";

    private static string? Receiver(DeliveryReceiptPaper paper) => paper.Capacity is not { } capacity ? null
        : $"{paper.Receiver}（{Words.Of(capacity)}）{paper.ReceiverReason}";

    private static string? Refusal(DeliveryReceiptPaper paper) => paper.RefusalReason is not { } reason ? null
        : $"{Words.Day(paper.ReceivedOn)}：{reason}{(paper.Witness is { } witness ? $"。见证人：{witness}" : "")}";

    private static Row Line(string label, string? value, double height) =>
        Row.Tall(height, Cell.Label(label, 0.26), Cell.Value(value, 0.74));
}
