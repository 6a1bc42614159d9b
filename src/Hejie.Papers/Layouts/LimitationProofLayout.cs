using Hejie.Domain.Forms;
using Hejie.Papers.Composition;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>调解申请日期证明: the day on which the committee was asked.</summary>
internal static class LimitationProofLayout
{
    public static FormLayout Layout { get; } = new FormLayout<LimitationProofPaper>(FormCode.LimitationProof, "调解申请日期证明")
    {
        Arises = "当事人需要证明诉讼时效中断时",
        Copies = "申请人一份，存卷一份",
        OnOneSheet = true,
        Parts = p =>
        [
            CaseNumber(p),
            Body(
                Run.Filled(Words.JoinOrNull(p.Applicants), 120),
                $"于{Words.Day(p.AppliedOn)}就与",
                Run.Filled(Words.JoinOrNull(p.Respondents), 120),
                "之间的",
                Run.Filled(p.Type is { } type ? Words.Of(type) : null, 100),
                "，向本委员会提出人民调解申请，请求保护其民事权利。申请事项为："),
            .. p.Requests.Count == 0 ? [new LinesBlock(3)] : Listed(p.Requests, 3),
            Body("依照《最高人民法院关于审理民事案件适用诉讼时效制度若干问题的规定》第十二条，权利人向人民调解委员会提出保护相应民事权利的请求，诉讼时效从提出请求之日起中断。"),
            Sealed("特此证明。", p, p.On, p.Seal),
        ],
    };
}
