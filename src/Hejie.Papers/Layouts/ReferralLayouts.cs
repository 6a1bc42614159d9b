using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Domain.Linkage;
using Hejie.Papers.Composition;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>F-21 委派、委托（移送）调解函, F-39 委托回执, F-40 调解结果反馈函: what goes between the committee and who sends it cases.</summary>
internal static class ReferralLayouts
{
    private static readonly CaseOutcome[] Ends = [CaseOutcome.Settled, CaseOutcome.Failed, CaseOutcome.Terminated, CaseOutcome.Withdrawn];

    private static readonly (string Words, Func<ReferralKind, bool> Has)[] Stages =
    [
        ("立案前委派", kind => kind == ReferralKind.CourtAssigned),
        ("立案后委托", kind => kind is ReferralKind.CourtEntrusted or ReferralKind.Arbitration),
        ("移送", kind => kind is not (ReferralKind.CourtAssigned or ReferralKind.CourtEntrusted or ReferralKind.Arbitration)),
    ];

    public static FormLayout Letter { get; } = new FormLayout<ReferralLetterPaper>(FormCode.ReferralLetter, "委派、委托（移送）调解函")
    {
        Arises = "人民法院、公安机关、仲裁机构、信访部门等委派、委托、移送调解时",
        Copies = "人民调解委员会一份，委托机关一份",
        Heading = p => p.Kind switch
        {
            _ when p.Mode == LaborMediationMode.PreArbitration => "引导调解函",
            _ when p.Mode == LaborMediationMode.AssistedInHearing => "协助调解函",
            ReferralKind.CourtAssigned => "委派调解函",
            ReferralKind.CourtEntrusted or ReferralKind.Arbitration => "委托调解函",
            null => "委派、委托（移送）调解函",
            _ => "移送调解函",
        },
        Parts = p =>
        [
            Numbered("函号：", p.LetterNumber),
            Addressee(string.IsNullOrEmpty(p.Committee) ? null : p.Committee),
            Body(
                "我单位接到",
                Dispute(p),
                "一案，认为适宜人民调解",
                p.PartiesAgree is null or true ? "，并经当事人同意" : string.Empty,
                p.Mode == LaborMediationMode.AssistedInHearing ? "，由仲裁庭调解，现请你会派人民调解员到庭协助。" : "，现请你会进行调解。"),
            p.HearingAt is { } hearing
                ? Plain($"开庭时间：{Words.Clock(hearing)}　地点：{p.HearingPlace}")
                : Plain("办理阶段：" + Boxes(Stages, stage => stage.Words, stage => p.Mode != LaborMediationMode.PreArbitration && p.Kind is { } kind && stage.Has(kind))),
            .. Told("一、当事人", p.Parties.Count == 0 ? null : string.Join('\n', p.Parties.Select(PartyLines.InShort)), 3),
            .. Told("二、纠纷简要情况", p.Facts, 4),
            Heading("三、随函材料"),
            .. Listed(p.Materials, 3),
            Body("请在", Run.Filled(p.Days?.ToString(), 40), "日内完成调解；收到本函后三个工作日内函复是否接受。调解结束后，请书面反馈结果，未达成协议的一并退回材料。"),
            Fields(("联系人：", p.Contact, 1), ("联系电话：", p.Phone, 1)),
            SealOf(p.Sender, p.On),
        ],
    };

    public static FormLayout Reply { get; } = new FormLayout<ReferralReplyPaper>(FormCode.ReferralReply, "委托回执")
    {
        Arises = "收到委派、委托、移送之后三个工作日内",
        Copies = "委托机关一份，存卷一份",
        OnOneSheet = true,
        Parts = p =>
        [
            Numbered("函号：", p.LetterNumber),
            Addressee(p.Addressee),
            Body(
                "你单位",
                Run.Filled(p.TheirNumber, 150),
                "函委派、委托（移送）的",
                Dispute(p),
                $"一案，本委员会已于{Words.Day(p.ReceivedOn)}收到。经审查："),
            Body(Box(p.Accepts == true, "接受委托。")),
            Body("　　人民调解员：", Run.Filled(Words.JoinOrNull(p.Mediators), 200)),
            Body(Box(p.Accepts == false, "不接受委托，材料随函退回。理由：")),
            Story(p.Reason, 3),
            Fields(("联系人：", p.Contact, 1), ("联系电话：", p.Phone, 1)),
            Sealed("特此函复。", p, p.On, p.Seal),
        ],
    };

    public static FormLayout Result { get; } = new FormLayout<ReferralResultPaper>(FormCode.ReferralResultLetter, "调解结果反馈函")
    {
        Arises = "委派、委托、移送的纠纷调解结束时",
        Copies = "委托机关一份，存卷一份",
        Size = 13,
        Parts = p =>
        [
            Numbered("函号：", p.LetterNumber),
            Addressee(p.Addressee),
            Body(
                "你单位",
                Run.Filled(p.TheirNumber, 150),
                "函委派、委托（移送）的",
                Dispute(p),
                $"一案，本委员会于{Words.Day(p.AcceptedOn)}受理，由人民调解员",
                Run.Filled(Words.JoinOrNull(p.Mediators), 110),
                $"调解，于{Words.Day(p.EndedOn)}结束。现将结果反馈如下："),
            Plain("调解结果：" + Boxes(Ends, Words.Of, end => end == p.Outcome)),
            .. When(
                p.Terms.Count > 0 || p.Outcome is null,
                [Heading("协议主要内容"), .. p.Terms.Count == 0 ? (IEnumerable<Block>)[new LinesBlock(2)] : TermLines.Promises(p.Terms)]),
            .. When(p.Outcome != CaseOutcome.Settled || p.Explanation is not null, Told("未达成协议的原因和需要说明的情况", p.Explanation, 2)),
            .. When(p.Outcome != CaseOutcome.Settled || p.UndisputedFacts.Count > 0, [Heading("无争议事实"), .. Facts(p)]),
            Heading("随函材料"),
            .. Listed(p.Enclosures, 2),
            Body("当事人为达成调解协议作出妥协而认可的事实，不得在诉讼中作为对其不利的根据，当事人均同意的除外；有关材料请注意保密。"),
            Fields(("联系人：", p.Contact, 1), ("联系电话：", p.Phone, 1)),
            Sealed("特此函告。", p, p.On, p.Seal),
        ],
    };

    private static IEnumerable<Block> Facts(ReferralResultPaper paper) =>
        paper.UndisputedFacts.Count == 0 && paper.Outcome is not null ? [Body("无。")] : Listed(paper.UndisputedFacts, 2);
}
