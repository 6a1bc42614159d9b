using Hejie.Domain.Forms;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>F-07 授权委托书.</summary>
internal static class PowerOfAttorneyLayout
{
    public static FormLayout Layout { get; } = new FormLayout<PowerOfAttorneyPaper>(FormCode.PowerOfAttorney, "授权委托书")
    {
        Arises = "当事人委托他人参加调解时",
        Copies = "一份存卷",
        Name = p => p.Agent?.Name is { } name ? $"授权委托书（{name}）" : "授权委托书",
        Parts = p =>
        [
            CaseNumber(p),
            .. PartyLines.Of((p.Principal ?? new PartyBlock()) with { Representative = null }, "委托人"),
            Heading("受托人"),
            Fields(("姓名", p.Agent?.Name, 3), ("性别", p.AgentSex is { } sex ? Words.Of(sex) : null, 1.2), ("与委托人关系", p.Agent?.Relation, 3)),
            Fields(("身份证号", p.Agent?.IdNumber, 3), ("联系方式", p.Agent?.Phone, 2)),
            Line("单位或住址", p.AgentUnit),
            Skip(4),
            Body(
                "委托人因",
                Dispute(p),
                "一案，委托上列受托人在",
                string.IsNullOrEmpty(p.Committee) ? "人民调解委员会" : p.Committee,
                "调解过程中作为委托代理人。委托权限如下："),
            Body(Box(p.Agent is { MaySettle: false }, "一般代理：代为提出申请、陈述事实、提供和核对证据材料、参加调解、提出调解意见。")),
            Body(Box(
                p.Agent is { MaySettle: true },
                "特别授权：除上述权限外，代为承认、放弃、变更调解请求，达成调解协议，在调解协议上签名，签收文书。")),
            Together(
                Body("委托期限：", p.Until is { } day ? $"自签名之日起至{Words.Day(day)}止。" : "自签名之日起至本纠纷调解终结之日止。"),
                Sign("委托人（签名、盖章或按指印）：", p.PrincipalSignature ?? Open(p.Principal?.Name)),
                Sign("受托人（签名）：", p.AgentSignature ?? Open(p.Agent?.Name)),
                Small("附：委托人、受托人的身份证明复印件。委托人为单位的，由法定代表人（负责人）签名并加盖单位印章。变更、解除委托的，应当书面告知人民调解委员会。")),
        ],
    };

    private static PaperSignature Open(string? name) => new(name ?? string.Empty);
}
