using Hejie.Domain.Forms;

namespace Hejie.Papers.Layouts;

/// <summary>F-03 人民调解申请书.</summary>
internal static class ApplicationLayout
{
    public static Paper Set(MediationApplicationPaper paper)
    {
        var sheet = new FormSheet(paper.Form, 14);
        sheet.Title("人民调解申请书");
        sheet.Number("案件登记号：", paper.CaseNumber);
        sheet.Parties(paper.Parties);
        sheet.Heading("纠纷简要情况");
        sheet.Story(paper.Statement, 10);
        sheet.Flow.Skip(6);
        sheet.Heading("当事人申请事项");
        Requests(sheet, paper.Requests);
        sheet.Flow.Skip(6);
        sheet.Flow.Together(() => Foot(sheet, paper));
        return sheet.Finish("人民调解申请书");
    }

    private static void Requests(FormSheet sheet, IReadOnlyList<string> requests)
    {
        if (requests.Count == 0)
        {
            for (var i = 1; i <= 3; i++)
            {
                sheet.Fields(($"{i}．", null, 1));
            }
        }
        for (var i = 0; i < requests.Count; i++)
        {
            sheet.Body($"{i + 1}．{requests[i]}");
        }
    }

    private static void Foot(FormSheet sheet, MediationApplicationPaper paper)
    {
        sheet.Body(string.IsNullOrEmpty(paper.Committee) ? "人民调解委员会" : paper.Committee, "已将申请人民调解的相关规定告知我，现自愿申请人民调解。");
        sheet.Sign("申请人（签名、盖章或按指印）：", paper.Signatures);
        if (paper.TakenDownBy is { } recorder)
        {
            sheet.Small($"（本申请由当事人口头提出，{recorder}当场记录，并向申请人宣读无误。）");
        }
        if (paper.Signatures.Count == 0)
        {
            sheet.Flow.Text([Words.Day(paper.On)], sheet.Size, sheet.Leading, align: Composition.Align.Right);
        }
    }
}
