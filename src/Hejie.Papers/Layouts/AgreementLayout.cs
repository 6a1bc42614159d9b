using Hejie.Domain.Forms;
using Hejie.Papers.Composition;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>F-10 人民调解协议书.</summary>
internal static class AgreementLayout
{
    public static FormLayout Layout { get; } = new FormLayout<AgreementPaper>(FormCode.MediationAgreement, "人民调解协议书")
    {
        Arises = "达成书面调解协议时",
        Copies = "每方当事人一份，调委会一份",
        Parts = p =>
        [
            .. p.Revision is { } kind ? RevisionHead(p, Words.Of(kind)) : p.Round > 1 ? AgainHead(p) : [VolumeNumber(p)],
            .. PartyLines.Of(p.Parties),
            .. When(p.JointCommittees.Count > 0, Body($"本纠纷由{p.Committee}主持，与{Words.JoinOrNull(p.JointCommittees)}共同调解。")),
            .. Told("纠纷主要事实、争议事项和各方责任", p.Facts, 6),
            Skip(4),
            Body(p.IsPartial ? "经调解，双方当事人就部分争议事项自愿达成如下协议：" : "经调解，自愿达成如下协议："),
            .. TermLines.Promises(p.Terms),
            Skip(4),
            Heading("履行方式、时限（地点）"),
            .. TermLines.Performance(p.Terms),
            .. When(p.IsPartial, LeftOpen(p)),
            Together(
                Body("本协议一式", Run.Filled(p.Copies?.ToString(), 30), "份，当事人、人民调解委员会各执一份。"),
                Sign("当事人（签名、盖章或按指印）：", p.PartySignatures),
                Sign("人民调解员（签名）：", p.MediatorSignatures),
                Sign("记录人（签名）：", p.Recorder),
                Seal(p, p.EffectiveOn, p.Seal),
                new RuleBlock(80), // the law's word on effect and confirmation stands outside what the parties agreed
                Small(Note(p))),
        ],
    };

    /// <summary>Which version it is, whose place it takes, and what of that one was performed.</summary>
    private static IEnumerable<Block> RevisionHead(AgreementPaper paper, string kind)
    {
        var before = paper.ReplacesEffectiveOn is { } on ? $"{Words.Day(on)}生效的" : "";
        var performed = paper.CarriedTerms switch
        {
            0 => "",
            1 => "第1条在此之前已经履行，予以确认，不再变更。",
            var terms => $"第1条至第{terms}条在此之前已经履行，予以确认，不再变更。",
        };
        return
        [
            Numbered("编号：", NumberOf(paper)),
            Body($"本协议是上述编号调解协议的第{paper.Version}版（{kind}），经各方当事人协商一致订立，自生效之日起代替{before}第{paper.ReplacesVersion}版（《中华人民共和国民法典》第五百四十三条）。{performed}"),
        ];
    }

    /// <summary>Agreed when the same dispute was mediated again; an agreement of before gives way to it (MOJ75 37).</summary>
    private static IEnumerable<Block> AgainHead(AgreementPaper paper)
    {
        yield return Numbered("编号：", NumberOf(paper));
        if (paper.ReplacesEffectiveOn is { } on)
        {
            yield return Body($"本协议经再次调解达成，自生效之日起代替{Words.Day(on)}生效的原协议（《人民调解工作若干规定》第三十七条）。");
        }
    }

    private static string? NumberOf(AgreementPaper paper) =>
        AgreementNumber(paper, paper.Version is { } version ? new CitedAgreement(version, paper.Revision, paper.Round) : null);

    /// <summary>What is not settled, and that for it no road is closed (SDM 23; PML 3).</summary>
    private static IEnumerable<Block> LeftOpen(AgreementPaper paper) =>
    [
        Skip(4),
        .. Told("未达成一致的事项", paper.OpenMatters, 3),
        Body("以上事项不在本协议之内，也不影响本协议已经达成一致的部分。对以上事项，当事人可以继续申请调解，也可以通过下列途径维护自己的权利，人民调解不加阻止："),
        .. Remedies.Of(paper.Type).Select(road => Body(road)),
    ];

    private static string Note(AgreementPaper paper)
    {
        var effect = paper.EffectiveOn is { } on
            ? $"本协议自{Words.Day(on)}起生效，{(paper.SupersededOn is { } until ? $"自{Words.Day(until)}起由新的协议代替；" : "")}"
            : "本协议自各方当事人签名、盖章或者按指印，人民调解员签名并加盖人民调解委员会印章之日起生效，";
        var confirm = paper.ConfirmBy is { } day
            ? $"自生效之日起三十日内（至{Words.Day(day)}止）"
            : "自生效之日起三十日内";
        var caution = paper.HasUnconfirmable
            ? "本协议中涉及身份关系的成立或者解除、物权或者知识产权确权的内容，人民法院不予确认（《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第三百五十五条），请依法另行办理；其余内容是否申请司法确认，请先向人民法院咨询。"
            : "";
        return $"提示：{effect}具有法律约束力，当事人应当按照约定履行。双方认为有必要的，可以{confirm}共同向人民法院申请司法确认；"
            + $"经确认有效而一方不履行的，对方可以申请强制执行。就协议的履行或者内容发生争议的，可以向人民法院起诉（《中华人民共和国人民调解法》第二十九条、第三十一条至第三十三条）。{caution}";
    }
}
