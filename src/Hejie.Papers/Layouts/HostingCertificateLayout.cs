using Hejie.Domain.Forms;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>F-14 调解组织主持调解的证明.</summary>
internal static class HostingCertificateLayout
{
    public static FormLayout Layout { get; } = new FormLayout<HostingCertificatePaper>(FormCode.HostingCertificate, "调解组织主持调解的证明")
    {
        Arises = "当事人申请司法确认，需要证明调解由本委员会主持时",
        Copies = "人民法院一份，存卷一份",
        OnOneSheet = true,
        Parts = p =>
        [
            VolumeNumber(p),
            Addressee(p.Court),
            Body(
                Dispute(p), $"一案（案件登记号 {p.CaseNumber ?? "　　　　　　　　"}），由本委员会于", Words.Day(p.AcceptedOn), "受理，由人民调解员",
                Filled(Words.JoinOrNull(p.Mediators), 90), "于", Filled(Words.JoinOrNull([.. p.HeldOn.Select(day => Words.Day(day))]), 120), "主持调解。"),
            Body(
                "各方当事人自愿达成人民调解协议（编号：", AgreementNumber(p, p.Agreement) ?? "　　　　　　　　　　　　", "），该协议自", Words.Day(p.EffectiveOn), "起生效。"),
            Body(
                "本委员会由", Filled(p.HostUnit, 160), "依法设立，设立日期为", Words.Day(p.EstablishedOn), "，在司法行政机关的备案编号为",
                Filled(p.FilingNumber, 120), "。"),
            Line("本委员会地址：", p.Address),
            Fields(("联系人：", p.Contact, 1), ("联系电话：", p.Phone, 1)),
            Sealed("特此证明。", p, p.On, p.Seal),
        ],
    };
}
