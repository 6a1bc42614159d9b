using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Papers.Composition;

namespace Hejie.Papers.Layouts;

/// <summary>F-04 人民调解受理登记表.</summary>
internal static class AcceptanceLayout
{
    public static Paper Set(AcceptanceRegistrationPaper paper)
    {
        var sheet = new FormSheet(paper.Form, 14);
        sheet.Title("人民调解受理登记表");
        sheet.Number("编号：", paper.VolumeNumber);
        sheet.Body(Sentence(paper));
        sheet.Flow.Skip(8);
        Table.Set(
            sheet.Flow,
            [
                RowGroup.Plain(
                    Row.Of(Cell.Label("案件登记号", 0.2), Cell.Value(paper.CaseNumber, 0.8)),
                    Row.Of(Cell.Label("纠纷类型", 0.2), Cell.Value(paper.Type is { } type ? Words.Of(type) : null, 0.8)),
                    Row.Of(Cell.Label("案件来源", 0.2), Cell.Value(Sources(paper), 0.8)),
                    Row.Tall(120, Cell.Label("纠纷简要情况", 0.2), Cell.Body(paper.Summary, 0.8)),
                    Row.Tall(40, Cell.Label("备注", 0.2), Cell.Body(paper.Remarks, 0.8))),
            ],
            size: 13,
            leading: 22);
        sheet.Flow.Skip(10);
        sheet.Flow.Together(() =>
        {
            sheet.Sign("当事人（签名）：", paper.Parties);
            sheet.Sign("登记人（签名）：", paper.Registrar is { } registrar ? [registrar] : []);
            sheet.Seal(paper.Committee, paper.AcceptedOn, paper.Seal);
        });
        return sheet.Finish("人民调解受理登记表");
    }

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
        return $"{Box(paper.Source == CaseSource.PartyApplication)}当事人申请　"
            + $"{Box(paper.Source == CaseSource.ProactiveMediation)}人民调解委员会主动调解　"
            + $"{Box(paper.Source == CaseSource.Entrusted)}{entrusted}";
    }

    private static string Box(bool ticked) => ticked ? "■" : "□";
}
