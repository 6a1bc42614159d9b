using Hejie.Domain.Forms;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>F-23 回避申请及决定书.</summary>
internal static class RecusalLayout
{
    public static FormLayout Layout { get; } = new FormLayout<RecusalPaper>(FormCode.RecusalForm, "回避申请及决定书")
    {
        Arises = "当事人要求更换人民调解员时",
        Copies = "申请人一份，存卷一份",
        Parts = p =>
        [
            VolumeNumber(p),
            Heading("一、回避申请"),
            Fields(("申请人：", p.Requester, 1), ("被申请回避的人民调解员：", p.Mediator, 1)),
            Line("纠纷名称：", Words.DisputeName(p)),
            Line("申请日期：", p.RequestedOn is null ? null : Words.Day(p.RequestedOn)),
            .. Told("申请回避的理由", p.Ground, 5),
            Small("人民调解员是本纠纷当事人或者当事人、代理人的近亲属，与纠纷有利害关系，或者有其他关系可能影响公正调解的，当事人可以申请其回避；当事人对主持调解的人民调解员提出正当理由的，应当予以调换（《人民调解工作若干规定》第二十五条）。"),
            Sign("申请人（签名、盖章或按指印）：", p.Signature ?? new PaperSignature(p.Requester ?? string.Empty, null, p.RequestedOn)),
            Skip(6),
            new RuleBlock(120),
            Together(
                Heading("二、处理决定"),
                Body($"{Box(p.Granted == true, "同意回避，由人民调解委员会另行指定或者由当事人另行选择人民调解员。")}"),
                Body($"{Box(p.Granted == false, "不同意回避，由原人民调解员继续调解。")}"),
                Plain("理由：")),
            Story(p.Decision, 3),
            Seal(p, p.DecidedOn, p.Seal),
        ],
    };
}
