using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>F-13 司法确认申请书: between persons, or with a unit among the parties.</summary>
internal static class ConfirmationApplicationLayout
{
    public static FormLayout Layout { get; } = new FormLayout<ConfirmationApplicationPaper>(FormCode.JudicialConfirmationApplication, "司法确认申请书")
    {
        Arises = "双方当事人共同申请人民法院确认调解协议时，自协议生效之日起三十日内",
        Copies = "人民法院一份，每方当事人一份，存卷一份",
        Parts = p =>
        [
            .. Applicants(p),
            .. Deliveries(p.Deliveries),
            Heading("请求事项"),
            Body(
                "请求依法确认申请人于", Words.Day(p.EffectiveOn), "经", Filled(p.Committee, 180), "主持调解达成的人民调解协议（编号：",
                AgreementNumber(p, p.Agreement) ?? "　　　　　　　　　　　　", "）有效。"),
            Heading("事实与理由"),
            Body(
                Dispute(p), "，经", Filled(p.Committee, 180), "人民调解员", Filled(Words.JoinOrNull(p.Mediators), 90),
                "主持调解，各方自愿达成上述协议，协议自", Words.Day(p.EffectiveOn), "起生效。"),
            Story(p.Facts, 4),
            Heading("申请人承诺"),
            Body("1．本协议是各方自愿达成的，不存在欺诈、胁迫。"),
            Body("2．各方没有恶意串通、规避法律，协议不损害国家利益、社会公共利益和他人合法权益。"),
            Body("3．所提交的材料真实；如有虚假，愿意承担相应的法律责任。"),
            Heading("随申请提交的材料"),
            .. Enclosures(p).Select((one, i) => Body($"{i + 1}．{NameOf(one)}")),
            Together(
                Body("此致"),
                Plain(Filled(p.Court, 220)),
                Sign(p.HasUnit ? "申请人（签名；单位盖章）：" : "申请人（签名、按指印）：", Lines(p)),
                p.On is { } on ? Day(on) : Skip(0),
                new RuleBlock(80),
                Small(Until(p))),
        ],
    };

    private static IEnumerable<Block> Applicants(ConfirmationApplicationPaper paper) =>
        (paper.Parties.Count > 0 ? paper.Parties : [new PartyBlock(), new PartyBlock()]).SelectMany(party => PartyLines.Of(party, "申请人"));

    private static IEnumerable<Block> Deliveries(IReadOnlyList<DeliveryLine> lines) =>
    [
        Heading("送达地址"),
        .. (lines.Count > 0 ? lines : [new("", null, null), new("", null, null)])
            .Select(line => Fields(("收件人", line.Name, 1.5), ("地址", line.Address, 4), ("电话", line.Phone, 2))),
    ];

    /// <summary>Each party signs with its own hand before the court; nothing that was signed elsewhere is put here.</summary>
    private static PaperSignature[] Lines(ConfirmationApplicationPaper paper) =>
    [
        .. paper.Parties.Where(party => !string.IsNullOrEmpty(party.Name))
            .Select(party => new PaperSignature(party.Name!) { SealBy = party.Kind == PartyKind.Person ? null : party.Name }),
    ];

    private static IReadOnlyList<ConfirmationEnclosure> Enclosures(ConfirmationApplicationPaper paper) =>
        paper.Enclosures.Count > 0 ? paper.Enclosures : Enum.GetValues<ConfirmationEnclosure>();

    private static string NameOf(ConfirmationEnclosure one) => one switch
    {
        ConfirmationEnclosure.Agreement => "人民调解协议书",
        ConfirmationEnclosure.HostingCertificate => "调解组织主持调解的证明",
        ConfirmationEnclosure.IdentityOfPersons => "当事人身份证件复印件",
        ConfirmationEnclosure.IdentityOfUnits => "单位营业执照（登记证书）复印件、法定代表人（负责人）身份证明书",
        ConfirmationEnclosure.PowersOfAttorney => "授权委托书和代理人身份证件复印件",
        _ => "与调解协议相关的财产权利证明",
    };

    private static string Until(ConfirmationApplicationPaper paper) =>
        $"提示：应当由各方当事人自调解协议生效之日起三十日内{(paper.ConfirmBy is { } day ? $"（至{Words.Day(day)}止）" : "")}共同提出"
        + "（《中华人民共和国人民调解法》第三十三条，《中华人民共和国民事诉讼法》第二百零五条）。申请司法确认不收取费用（《最高人民法院关于人民调解协议司法确认程序的若干规定》第十一条）。";
}
