using Hejie.Domain.Forms;
using Hejie.Domain.Linkage;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>F-41 法律援助转介单.</summary>
internal static class LegalAidLayout
{
    public static FormLayout Layout { get; } = new FormLayout<LegalAidReferralPaper>(FormCode.LegalAidReferral, "法律援助转介单")
    {
        Arises = "当事人需要法律援助并同意转介时",
        Copies = "法律援助机构一份，当事人一份，存卷一份",
        Parts = p =>
        [
            CaseNumber(p),
            Addressee(p.Addressee),
            Body("下列当事人因", Dispute(p), "需要法律援助，经本人同意，现转介你单位，请依法审查办理。"),
            .. PartyLines.Of((p.Person ?? new PartyBlock()) with { Representative = null }, "当事人"),
            .. Told("一、纠纷简要情况", p.Facts, 3),
            .. Told("二、需要的法律援助", p.Wanted, 2),
            Heading("三、申请条件"),
            Body(Box(p.Ground == AidGround.Hardship, "经济困难（《中华人民共和国法律援助法》第三十一条）")),
            Body(Box(p.Ground == AidGround.WithoutHardshipTest, "不受经济困难条件限制（第三十二条）")),
            Body(Box(p.Ground == AidGround.CheckWaived, "免予核查经济困难状况（第四十二条）")),
            Body("时效或者期限将于", p.UrgentBy is { } day ? Words.Day(day) : "　　　年　　月　　日（没有的不填）", "届满。"),
            Heading("四、随附材料"),
            .. Listed(p.Materials, 2),
            Together(
                Body("我同意将上述个人信息和材料提供给该法律援助机构，用于审查和办理法律援助。"),
                Sign("当事人（签名或按指印）：", p.Signature ?? new PaperSignature(p.Person?.Name ?? string.Empty))),
            Together(
                Fields(("联系人：", p.Contact, 1), ("联系电话：", p.Phone, 1)),
                Seal(p, p.On, p.Seal),
                Heading("接收回执"),
                Line("接收情况：", p.Receipt)),
        ],
    };
}
