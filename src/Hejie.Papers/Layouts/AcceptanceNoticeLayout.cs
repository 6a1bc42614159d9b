using Hejie.Domain.Forms;
using Hejie.Papers.Composition;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>F-37 受理通知书.</summary>
internal static class AcceptanceNoticeLayout
{
    public static FormLayout Layout { get; } = new FormLayout<AcceptanceNoticePaper>(FormCode.AcceptanceNotice, "受理通知书")
    {
        Arises = "受理后，与受理登记表一并制作",
        Copies = "每方当事人一份，存卷一份",
        OnOneSheet = true,
        Parts = p =>
        [
            VolumeNumber(p),
            Addressee([.. p.Applicants, .. p.Respondents]),
            Body(
                Dispute(p, 160),
                "一案（案件登记号：",
                p.CaseNumber ?? "　　　　　　　　　　",
                $"），经审查符合人民调解受理条件，双方当事人同意调解，本委员会于{Words.Day(p.AcceptedOn)}受理。现将有关事项通知如下："),
            Body("一、本案由人民调解员", Run.Filled(Words.JoinOrNull(p.Mediators), 130), "负责调解。您（贵单位）可以选择或者接受人民调解员，认为人民调解员与本案有利害关系、可能影响公正调解的，可以要求更换。"),
            Body($"二、调解期限至{Words.Day(p.MediateBy)}届满；需要延长的，须经双方当事人同意。"),
            Body("三、请自收到本通知书之日起五个工作日内，提交身份证明、有关合同、票据、照片等证据材料；委托他人参加调解的，还应当提交授权委托书。"),
            Body("四、人民调解不收取任何费用。调解以自愿为原则，您（贵单位）可以接受调解、拒绝调解或者随时要求终止调解；调解不影响您（贵单位）依法通过仲裁、行政、司法等途径维护自己的权利。"),
            Body("五、调解地点：", Run.Filled(p.Place, 220), "　联系电话：", Run.Filled(p.Phone, 110), "。"),
            Sealed("特此通知。", p, p.AcceptedOn, p.Seal),
        ],
    };
}
