using Hejie.Domain.Forms;
using Hejie.Papers.Composition;

namespace Hejie.Papers.Layouts;

/// <summary>调解申请日期证明: the day on which the committee was asked.</summary>
internal static class LimitationProofLayout
{
    public static Paper Set(LimitationProofPaper paper) => FormSheet.OnOneSheet(size => Set(paper, size));

    private static Paper Set(LimitationProofPaper paper, double size)
    {
        var sheet = new FormSheet(paper.Form, size);
        sheet.Title("调解申请日期证明");
        sheet.Number("案件登记号：", paper.CaseNumber);
        sheet.Body(
            Run.Filled(Words.JoinOrNull(paper.Applicants), 120),
            $"于{Words.Day(paper.AppliedOn)}就与",
            Run.Filled(Words.JoinOrNull(paper.Respondents), 120),
            "之间的",
            Run.Filled(paper.Type is { } type ? Words.Of(type) : null, 100),
            "，向本委员会提出人民调解申请，请求保护其民事权利。申请事项为：");
        if (paper.Requests.Count == 0)
        {
            sheet.Story(null, 3);
        }
        for (var i = 0; i < paper.Requests.Count; i++)
        {
            sheet.Body($"{i + 1}．{paper.Requests[i]}");
        }
        sheet.Body("依照《最高人民法院关于审理民事案件适用诉讼时效制度若干问题的规定》第十二条，权利人向人民调解委员会提出保护相应民事权利的请求，诉讼时效从提出请求之日起中断。");
        sheet.Sealed("特此证明。", paper.Committee, paper.On, paper.Seal);
        return sheet.Finish("调解申请日期证明");
    }
}
