using Hejie.Domain.Forms;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>F-15 人民调解回访记录.</summary>
internal static class FollowUpLayout
{
    public static FormLayout Layout { get; } = new FormLayout<FollowUpPaper>(FormCode.FollowUpRecord, "人民调解回访记录")
    {
        Arises = "结果之后每次回访",
        Copies = "一份存卷",
        Parts = p =>
        [
            Grid(
                Entry("当事人", Words.Join(p.Interviewees), 28),
                Entry("调解协议编号", AgreementNumber(p, p.Agreement), 28),
                Entry("回访事由", Words.DisputeName(p), 28),
                Entries("回访时间", Words.Day(p.On), "回访方式", p.Channel is { } channel ? Words.Of(channel) : null),
                Entries(
                    "协议履行",
                    p.Performance is { } status ? Words.Of(status) : null,
                    "满意度",
                    p.Satisfaction is { } points ? $"{points}分（满分5分）" : p.On is null ? null : "未评价"),
                Entries("反复或激化苗头", YesNo(p.RelapseRisk, "有", "无"), "关系是否修复", YesNo(p.RelationshipRepaired, "已修复", "未修复")),
                Entry("法律认识", p.LawUnderstood, 28),
                Tale("回访情况", p.Findings, 300)),
            Skip(14),
            Sign("回访人（签名）：", p.Visitor),
        ],
    };
}
