using Hejie.Domain.Forms;
using Hejie.Papers.Composition;

namespace Hejie.Papers.Layouts;

/// <summary>F-37 受理通知书.</summary>
internal static class AcceptanceNoticeLayout
{
    public static Paper Set(AcceptanceNoticePaper paper) => FormSheet.OnOneSheet(size => Set(paper, size));

    private static Paper Set(AcceptanceNoticePaper paper, double size)
    {
        var sheet = new FormSheet(paper.Form, size);
        sheet.Title("受理通知书");
        sheet.Number("编号：", paper.VolumeNumber);
        string[] addressees = [.. paper.Applicants, .. paper.Respondents];
        sheet.Plain([Run.Filled(Words.JoinOrNull(addressees), 200), "："]);
        sheet.Body(
            "你（单位）",
            Run.Filled(Words.DisputeName(paper.Applicants, paper.Respondents, paper.Type), 160),
            "一案（案件登记号：",
            paper.CaseNumber ?? "　　　　　　　　　　",
            $"），经审查符合人民调解受理条件，双方当事人同意调解，本委员会于{Words.Day(paper.AcceptedOn)}受理。现将有关事项通知如下：");
        sheet.Body("一、本案由人民调解员", Run.Filled(Words.JoinOrNull(paper.Mediators), 130), "负责调解。你可以选择或者接受人民调解员，认为人民调解员与本案有利害关系、可能影响公正调解的，可以要求更换。");
        sheet.Body($"二、调解期限至{Words.Day(paper.MediateBy)}届满；需要延长的，须经双方当事人同意。");
        sheet.Body("三、请自收到本通知书之日起五个工作日内，提交身份证明、有关合同、票据、照片等证据材料；委托他人参加调解的，还应当提交授权委托书。");
        sheet.Body("四、人民调解不收取任何费用。调解以自愿为原则，你可以接受调解、拒绝调解或者随时要求终止调解；调解不影响你依法通过仲裁、行政、司法等途径维护自己的权利。");
        sheet.Body("五、调解地点：", Run.Filled(paper.Place, 220), "　联系电话：", Run.Filled(paper.Phone, 110), "。");
        sheet.Sealed("特此通知。", paper.Committee, paper.AcceptedOn, paper.Seal);
        return sheet.Finish("受理通知书");
    }
}
