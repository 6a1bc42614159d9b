using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Papers.Composition;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>F-12 终止调解告知书.</summary>
internal static class TerminationLayout
{
    public static FormLayout Layout { get; } = new FormLayout<TerminationNoticePaper>(FormCode.TerminationNotice, "终止调解告知书")
    {
        Arises = "调解不成、终止调解时",
        Copies = "每方当事人一份，存卷一份；委派、委托案件另送委托机关",
        OnOneSheet = true,
        Parts = p =>
        [
            VolumeNumber(p),
            Addressee(p.Addressees),
            Body(
                Dispute(p),
                $"一案，本委员会于{Words.Day(p.AcceptedOn)}受理，由人民调解员",
                Run.Filled(Words.JoinOrNull(p.Mediators), 110),
                "进行调解",
                p.BegunAt is { } begun && p.EndedAt is { } ended ? $"（{Words.Clock(begun)}开始，{Words.Clock(ended)}结束）" : "",
                "。因下列原因，本委员会终止调解："),
            Body(Reason(p)),
            Body("依照《中华人民共和国人民调解法》第二十六条的规定，现告知您（贵单位）可以通过下列途径维护自己的权利："),
            .. Remedies.Of(p.Type).Select(road => Body(road)),
            .. When(p.AppliedOn is not null, Body(Remedies.Interrupted(p.Type, p.AppliedOn))),
            Body("人民调解不得阻止当事人依法通过上述途径维护权利；当事人在调解中为达成协议所作的让步，不作为对其不利的证据。经济困难的可以申请法律援助（电话12348）。"),
            Sealed("特此告知。", p, p.On, p.Seal),
        ],
    };

    private static Run[] Reason(TerminationNoticePaper paper)
    {
        if (paper.Reason is not { } reason)
        {
            return [Run.Filled(paper.Explanation, 320)];
        }
        return string.IsNullOrWhiteSpace(paper.Explanation) ? [WordsOf(reason)] : [WordsOf(reason), paper.Explanation];
    }

    private static string WordsOf(TerminationReason reason) => reason switch
    {
        TerminationReason.PartyRefused => "当事人明确拒绝继续调解。",
        TerminationReason.GapTooWide => "当事人分歧较大，未能达成一致。",
        TerminationReason.TimeOver => "调解期限届满，当事人未一致同意延长。",
        TerminationReason.Unreachable => "无法与当事人取得联系，调解无法继续进行。",
        TerminationReason.RefusedToSign => "当事人拒绝在调解协议上签名、盖章或者按指印。",
        TerminationReason.OtherAuthorityAccepted => "其他机关已经受理该纠纷。",
        TerminationReason.ShamSuspicion => "存在虚假调解嫌疑。",
        TerminationReason.DeathOrLostCapacity => "当事人死亡、终止或者丧失民事行为能力，调解无法继续进行。",
        TerminationReason.PartyWithdrew => "申请人撤回调解申请。",
        _ => string.Empty,
    };
}
