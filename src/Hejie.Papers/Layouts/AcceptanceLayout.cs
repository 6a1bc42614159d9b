using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Papers.Composition;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>F-04 人民调解受理登记表.</summary>
internal static class AcceptanceLayout
{
    public static FormLayout Layout { get; } = new FormLayout<AcceptanceRegistrationPaper>(FormCode.AcceptanceRegistration, "人民调解受理登记表")
    {
        Arises = "受理时，由调委会填写",
        Copies = "一份存卷",
        Parts = p =>
        [
            VolumeNumber(p),
            Body(Sentence(p)),
            Skip(8),
            Grid(
                Entry("案件登记号", p.CaseNumber, 28),
                Entry("纠纷类型", p.Type is { } type ? Words.Of(type) : null, 28),
                Entry("案件来源", Sources(p), 28),
                Tale("纠纷简要情况", p.Summary, 120),
                Tale("备注", p.Remarks, 40)),
            Skip(10),
            Together(
                Sign("当事人（签名）：", p.Parties),
                Sign("登记人（签名）：", p.Registrar),
                Seal(p, p.AcceptedOn, p.Seal)),
        ],
    };

    private static Run[] Sentence(AcceptanceRegistrationPaper paper) =>
    [
        paper.AcceptedOn is null ? "　　　　年　　月　　日" : Words.Day(paper.AcceptedOn),
        "，",
        string.IsNullOrEmpty(paper.Committee) ? "人民调解委员会" : paper.Committee,
        paper.Source switch
        {
            null => "依当事人申请（人民调解委员会主动调解）",
            CaseSource.PartyApplication => "依当事人申请",
            CaseSource.ProactiveMediation => "主动调解",
            _ => "依有关机关的委托移送",
        },
        "，经当事人同意，调解",
        Run.Filled(Words.JoinOrNull(paper.Applicants), 90),
        "与",
        Run.Filled(Words.JoinOrNull(paper.Respondents), 90),
        "之间的纠纷。",
    ];

    private static string Sources(AcceptanceRegistrationPaper paper)
    {
        var entrusted = paper is { Source: CaseSource.Entrusted, Referral: { } kind } ? $"委托移送（{Words.Of(kind)}）" : "委托移送";
        return $"{Box(paper.Source == CaseSource.PartyApplication, "当事人申请")}　"
            + $"{Box(paper.Source == CaseSource.ProactiveMediation, "人民调解委员会主动调解")}　"
            + Box(paper.Source == CaseSource.Entrusted, entrusted);
    }
}
