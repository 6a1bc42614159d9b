using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>F-42 移送函.</summary>
internal static class TransferLetterLayout
{
    public static FormLayout Layout { get; } = new FormLayout<TransferLetterPaper>(FormCode.TransferLetter, "移送函")
    {
        Arises = "纠纷移送人民法院、仲裁机构、公安机关、其他机关或者其他人民调解委员会时",
        Copies = "接收单位一份，存卷一份",
        Parts = p =>
        [
            Numbered("函号：", null),
            Addressee(p.Addressee),
            Body(
                Dispute(p),
                $"一案（案件登记号 {p.CaseNumber ?? "　　　　　　　　"}）",
                p.AppliedOn is { } applied ? $"，当事人于{Words.Day(applied)}向本委员会申请调解" : "",
                p.AcceptedOn is { } accepted ? $"，本委员会于{Words.Day(accepted)}受理" : "",
                "。现依照",
                Ground(p.To),
                "，将该纠纷移送你单位处理。"),
            .. Told("一、纠纷简要情况", p.Summary, 4),
            .. Told("二、移送理由", p.Reason, 4),
            Heading("三、随函材料"),
            .. Listed(p.Enclosures, 3),
            Body("当事人在调解中为达成协议所作的让步，不作为对其不利的证据；有关材料请注意保密。"),
            Fields(("联系人：", p.Contact, 1), ("联系电话：", p.Phone, 1)),
            Sealed("请予接收，并将接收情况函复本委员会。", p, p.On, p.Seal),
            Together(
                Heading("接收回执"),
                Line("接收情况：", p.Receipt),
                Fields(("接收人（签名或者盖章）：", null, 2), ("日期：", null, 1))),
        ],
    };

    /// <summary>A crime or an offence must be reported (PML 25); what is another body's matter is told to go there (MOJ75 23; SDM 33).</summary>
    private static string Ground(HandoverTo? to) => to == HandoverTo.Police
        ? "《中华人民共和国人民调解法》第二十五条、《山东省多元化解纠纷促进条例》第三十五条"
        : "《人民调解工作若干规定》第二十三条、《山东省多元化解纠纷促进条例》第三十三条";
}
