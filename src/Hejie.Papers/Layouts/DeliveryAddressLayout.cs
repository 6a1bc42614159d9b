using Hejie.Domain.Forms;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>F-38 送达地址确认书.</summary>
internal static class DeliveryAddressLayout
{
    public static FormLayout Layout { get; } = new FormLayout<DeliveryAddressPaper>(FormCode.DeliveryAddressConfirmation, "送达地址确认书")
    {
        Arises = "受理后、向当事人送达文书之前",
        Copies = "每方当事人一份存卷",
        Name = p => p.Party is { } name ? $"送达地址确认书（{name}）" : "送达地址确认书",
        Parts = p =>
        [
            CaseNumber(p),
            Grid(
                Entry("纠纷名称", Words.DisputeName(p)),
                Entry("当事人", p.Party),
                Entries("收件人", p.Recipient, "联系电话", p.Phone),
                Entry("送达地址", p.Address, 44),
                Entries("邮政编码", p.PostCode, "代收人及关系", p.Substitute),
                Entry("电子送达", Electronic(p.AgreesToElectronic)),
                Entry("接收短信的手机", p.MessagePhone),
                Entry("电子邮箱", p.Email)),
            Skip(8),
            Heading("告知和确认"),
            Body("一、上述地址用于送达本纠纷调解的通知、告知书、调解协议书等文书；申请司法确认时，可以一并提供给人民法院。"),
            Body("二、送达地址、电话变更的，应当及时书面告知人民调解委员会；地址不准确、变更后未告知，致使文书不能送达的，不利后果由提供人承担。"),
            Body("三、同意电子送达的，以送达信息到达上述手机、邮箱等特定系统的日期为送达日期；可以随时撤回同意。"),
            Body("我已阅读（已听取宣读）上述内容，所填地址真实、准确。"),
            Together(
            [
                Sign("当事人（签名、盖章或按指印）：", p.Signature ?? new PaperSignature(p.Party ?? string.Empty, null, p.On)),
                .. When(p.TakenDownBy is not null, Small($"（由{p.TakenDownBy}代为填写并宣读。）")),
            ]),
        ],
    };

    private static string Electronic(bool? agrees) => $"{Box(agrees == true, "同意")}　{Box(agrees == false, "不同意")}　采用电子方式送达";
}
