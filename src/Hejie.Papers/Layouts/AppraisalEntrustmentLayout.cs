using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Papers.Composition;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>F-27 委托鉴定（评估）书.</summary>
internal static class AppraisalEntrustmentLayout
{
    public static FormLayout Layout { get; } = new FormLayout<AppraisalEntrustmentPaper>(FormCode.AppraisalEntrustment, "委托鉴定（评估）书")
    {
        Arises = "经各方当事人同意委托鉴定、评估时",
        Copies = "受托机构一份，每方当事人一份，存卷一份",
        Parts = p =>
        [
            VolumeNumber(p),
            Addressee(p.Institution),
            Body(
                Dispute(p),
                "一案正在本委员会调解。因调解需要，",
                p.Type == DisputeType.Medical ? "依照《医疗纠纷预防和处理条例》第三十四条的规定，" : string.Empty,
                "经各方当事人同意，现委托你单位就下列事项进行鉴定（评估）。"),
            .. Told("一、基本情况", p.Facts, 3),
            Heading("二、鉴定（评估）事项"),
            .. Listed(p.Questions, 3),
            Heading("三、提供的材料"),
            .. Listed(p.Materials, 3),
            Heading("四、费用和期限"),
            Body("鉴定（评估）费用由当事人按约定直接向受托机构支付，由下列当事人负担：", Run.Filled(Words.JoinOrNull(p.Payers), 160), "。人民调解委员会不收取任何费用。"),
            Body("请于", Words.Day(p.AnswerBy), "前出具意见；不能按期完成或者需要补充材料的，请及时告知。"),
            Small("鉴定期间不计入调解期限。鉴定人员与当事人、纠纷有利害关系的，应当回避。"),
            Together(
                Fields(("联系人：", p.Contact, 1), ("联系电话：", p.Phone, 1)),
                Sign("当事人（签名、盖章或按指印）：", p.Parties),
                Seal(p, p.On, p.Seal)),
        ],
    };
}
