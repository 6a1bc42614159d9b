using Hejie.Domain.Forms;
using Hejie.Papers.Composition;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>F-32 满意度评价表.</summary>
internal static class SurveyLayout
{
    public static readonly string[] Questions = ["服务态度", "公平公正", "法律和政策讲解", "办理速度", "调解结果"];

    private static readonly string[] Marks = ["很满意", "满意", "一般", "不满意", "很不满意"];

    private static readonly Row Heading = Row.Of(
        [Cell.Label("评价内容", 0.25), .. Marks.Select((mark, i) => Cell.Label($"{mark}\n（{5 - i}分）", 0.15))]);

    public static FormLayout Layout { get; } = new FormLayout<SatisfactionSurveyPaper>(FormCode.SatisfactionSurvey, "人民调解满意度评价表")
    {
        Arises = "调解结束或者回访时，由当事人自愿填写",
        Copies = "一份存卷",
        SignedBy = "评价人（可以不署名）",
        Parts = p =>
        [
            CaseNumber(p),
            Body("感谢您参加人民调解。请您对本次调解作出评价，您的评价只用于改进工作，不影响您的权利。"),
            Line("纠纷名称：", Words.DisputeName(p)),
            Line("人民调解员：", Words.JoinOrNull(p.Mediators)),
            Skip(6),
            Grid(Questions.Select((question, i) => RowOf(question, i < p.Points.Count ? p.Points[i] : null)), Heading),
            Skip(8),
            .. Told("意见和建议", p.Remarks, 5),
            Skip(4),
            Body("人民调解不收取任何费用。如有收费、索要财物、泄露隐私等情形，请在上面写明或者向区司法局反映。"),
            Fields(("评价人（可以不署名）：", p.Respondent, 1), ("日期：", p.On is null ? null : Words.Day(p.On), 1)),
        ],
    };

    private static Row RowOf(string question, int? points) => Row.Tall(
        34, [Cell.Label(question, 0.25), .. Marks.Select((_, i) => Cell.Label(points == 5 - i ? "■" : "□", 0.15))]);
}
