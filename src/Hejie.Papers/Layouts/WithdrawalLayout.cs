using Hejie.Domain.Forms;
using Hejie.Papers.Composition;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>F-31 撤回调解申请书、终止调解请求.</summary>
internal static class WithdrawalLayout
{
    private const string TakingBack = "撤回调解申请书";
    private const string Ending = "终止调解请求书";

    public static FormLayout Layout { get; } = new FormLayout<WithdrawalPaper>(FormCode.WithdrawalRequest, $"{TakingBack}（{Ending}）")
    {
        Arises = "申请人撤回申请，或者当事人要求终止调解时",
        Copies = "一份存卷",
        Heading = p => p.TakesBack switch { true => TakingBack, false => Ending, null => $"{TakingBack}（{Ending}）" },
        Parts = p =>
        [
            CaseNumber(p),
            Addressee(string.IsNullOrEmpty(p.Committee) ? null : p.Committee),
            Body("当事人", Run.Filled(p.Party, 110), "就", Dispute(p), $"一案，于{Words.Day(p.AppliedOn)}申请（接受）调解。现向你会提出："),
            Body(Box(p.TakesBack == true, "撤回调解申请")),
            Body(Box(p.TakesBack == false, "要求终止调解")),
            .. Told("理由", p.Reason, 5),
            Body("我知道：当事人有权接受调解、拒绝调解或者要求终止调解（《中华人民共和国人民调解法》第二十三条）；撤回申请或者终止调解后，可以依法通过仲裁、行政、司法等途径维护自己的权利，并应当注意仲裁时效、诉讼时效。"),
            Together(
            [
                Sign("当事人（签名、盖章或按指印）：", p.Signature ?? new PaperSignature(p.Party ?? string.Empty, null, p.On)),
                .. When(p.TakenDownBy is not null, Small($"（由当事人口头提出，{p.TakenDownBy}当场记录并宣读。）")),
            ]),
        ],
    };
}
