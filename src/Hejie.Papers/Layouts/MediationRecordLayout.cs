using Hejie.Domain.Forms;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>F-09 人民调解记录, with the seven points a record must hold.</summary>
internal static class MediationRecordLayout
{
    public static FormLayout Layout { get; } = new FormLayout<MediationRecordPaper>(FormCode.MediationRecord, "人民调解记录")
    {
        Arises = "每次调解",
        Copies = "一份存卷",
        Name = p => p.Number is > 1 ? $"人民调解记录（第{p.Number}次）" : "人民调解记录",
        Parts = p =>
        [
            VolumeNumber(p),
            .. Circumstances(p),
            Skip(6),
            .. Told("一、权利义务告知", p.RightsTold, 2),
            .. Told("二、调解的原则、方式和参加人员", p.Principles, 2),
            .. Told("三、当事人陈述", p.Statements, 6),
            .. Told("四、事实核实", p.FactsChecked, 3),
            .. Told("五、风险提示", p.RisksTold, 2),
            .. When(!string.IsNullOrWhiteSpace(p.LawTaught), Told("　　以案释法", p.LawTaught, 0)),
            .. Told("六、调解结果", p.Result, 4),
            Together(Signatures(p)),
        ],
    };

    private static IEnumerable<Block> Circumstances(MediationRecordPaper p) =>
    [
        Line("时间：", p.From is null ? null : $"{Words.Clock(p.From)}至{Words.Clock(p.To)}"),
        Fields(("地点：", p.Place, 3), ("方式：", ModeOf(p), 2)),
        .. p.OnlineChecks.Select(check => Line("网络调解核对：", CheckedOf(check))),
        .. When(p.UncheckedReason is not null, Line("没有全部核对就开始的原因：", p.UncheckedReason)),
        Line("事由：", Words.DisputeName(p)),
        .. When(p.Present.Count == 0, Line("当事人：", null), Line("", null)),
        .. p.Present.Select(party => Line("当事人：", PartyLines.InShort(party))),
        Line("参加人：", p.Invitees.Count == 0 && p.From is not null ? "无" : Words.JoinOrNull([.. p.Invitees.Select(invitee => $"{invitee.Name}（{invitee.Relation}）")])),
        .. When(p.JointCommittees.Count > 0, Line("共同调解的调委会：", Words.JoinOrNull(p.JointCommittees))),
        Line("人民调解员：", Words.JoinOrNull(p.Mediators)),
        Fields(("主持人：", p.Host, 1), ("记录人：", p.Recorder, 1)),
        Fields(("调解次数：第", p.Number?.ToString(), 1), ("次　是否公开：", p.Openness is { } openness ? Words.Of(openness) : null, 2)),
    ];

    private static string CheckedOf(PaperOnlineCheck check) => string.Join('，', new[]
    {
        check.Party,
        check.Identity is { } match ? $"身份已由{check.By}核对（{Words.Of(match)}）" : "身份没有核对",
        check.ShamTold ? "已告知虚假调解的后果" : "没有告知虚假调解的后果",
        check.Access is { } access ? Words.Of(access) : null,
    }.OfType<string>());

    private static string? ModeOf(MediationRecordPaper paper) =>
        paper.Mode is not { } mode ? null
        : paper.Tactic is { } tactic ? $"{Words.Of(mode)}、{Words.Of(tactic)}"
        : Words.Of(mode);

    private static IEnumerable<Block> Signatures(MediationRecordPaper p) =>
    [
        Skip(6),
        Body("七、以上记录已交当事人阅读（已向当事人宣读），与所述一致。"),
        Sign("当事人（签名、盖章或按指印）：", p.PartySignatures),
        .. When(p.Invitees.Count > 0 || p.From is null, Sign("参加人（签名）：", [.. p.Invitees.Select(invitee => new PaperSignature(invitee.Name))])),
        Sign("人民调解员（签名）：", p.MediatorSignatures),
        Sign("记录人（签名）：", p.RecorderSignature),
        Seal(p, p.From is { } from ? DateOnly.FromDateTime(from) : null, p.Seal),
    ];
}
