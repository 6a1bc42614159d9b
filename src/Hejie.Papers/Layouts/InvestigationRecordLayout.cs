using Hejie.Domain.Forms;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>F-08 人民调解调查记录.</summary>
internal static class InvestigationRecordLayout
{
    public static FormLayout Layout { get; } = new FormLayout<InvestigationRecordPaper>(FormCode.InvestigationRecord, "人民调解调查记录")
    {
        Arises = "受理之后向当事人以外或者当事人本人调查核实时，一人一份",
        Copies = "一份存卷",
        Name = p => p.Interviewee?.Name is { } name ? $"人民调解调查记录（{name}）" : "人民调解调查记录",
        Parts = p =>
        [
            VolumeNumber(p),
            Line("时间：", p.From is null ? null : $"{Words.Clock(p.From)}至{Words.Clock(p.To)}"),
            Line("地点：", p.Place),
            Line("事由：", Words.DisputeName(p)),
            Fields(("调查人：", Words.JoinOrNull(p.Investigators), 1), ("记录人：", p.Recorder, 1)),
            Line("参加人：", p.Participants.Count == 0 && p.From is not null ? "无" : Words.JoinOrNull(p.Participants)),
            Fields(
                ("被调查人：", p.Interviewee?.Name, 3),
                ("性别", p.Interviewee?.Sex is { } sex ? Words.Of(sex) : null, 1),
                ("民族", p.Interviewee?.Ethnicity, 1.6),
                ("年龄", p.Interviewee?.Age?.ToString(), 1)),
            Fields(("职业或职务：", p.Interviewee?.Occupation, 1), ("联系方式：", p.Interviewee?.Contact, 1)),
            Line("单位或住址：", p.Interviewee?.Address),
            Line("与当事人关系：", p.Relation),
            Skip(4),
            Body(
                "告知：我们是",
                string.IsNullOrEmpty(p.Committee) ? "人民调解委员会" : p.Committee,
                "的人民调解员，现就上述纠纷向您了解情况，请如实陈述；您陈述的内容，我们依法保密。"),
            .. Told("调查记录", p.Account, 13),
            Together(
            [
                Skip(6),
                Body("以上记录已交我阅读（已向我宣读），与我所述一致。"),
                Sign("被调查人（签名或按指印）：", p.IntervieweeSignature ?? new PaperSignature(p.Interviewee?.Name ?? string.Empty)),
                .. When(p.Participants.Count > 0 || p.From is null, Sign("参加人（签名）：", [.. p.Participants.Select(name => new PaperSignature(name))])),
                Sign("调查人（签名）：", p.InvestigatorSignatures),
                Sign("记录人（签名）：", p.RecorderSignature),
                Small("记录超过一页的，被调查人在每页签名；有更正的，在更正处按指印。"),
            ]),
        ],
    };
}
