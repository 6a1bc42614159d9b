using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Papers.Composition;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>F-13 司法确认申请书, one sheet between persons and one with an organisation, and F-14 调解组织主持调解证明.</summary>
internal static class ConfirmationLayouts
{
    private static readonly string[] Undertakings =
    [
        "（一）申请人自愿达成调解协议，没有受到欺诈、胁迫，不存在恶意串通、规避法律的情形；",
        "（二）调解协议没有违反法律的强制性规定，没有损害国家利益、社会公共利益和他人合法权益，没有违背公序良俗；",
        "（三）所提交的材料真实；因材料不实或者虚假调解给他人造成损害的，愿意依法承担责任。",
    ];

    public static FormLayout BetweenPersons { get; } = ApplicationOf<PersonConfirmationPaper>(
        "自然人之间",
        "申请人（签名或按指印）：",
        [new PartyBlock { Kind = PartyKind.Person }, new PartyBlock { Kind = PartyKind.Person }]);

    public static FormLayout WithUnit { get; } = ApplicationOf<UnitConfirmationPaper>(
        "自然人与单位",
        "申请人（签名、盖章或按指印）：",
        [new PartyBlock { Kind = PartyKind.Person }, new PartyBlock { Kind = PartyKind.LegalPerson }]);

    public static FormLayout Certificate { get; } = new FormLayout<HostingCertificatePaper>(FormCode.HostingCertificate, "调解组织主持调解证明")
    {
        Arises = "双方共同申请司法确认时",
        Copies = "人民法院一份，存卷一份",
        OnOneSheet = true,
        Parts = p =>
        [
            VolumeNumber(p),
            Addressee(p.Court),
            Body(
                Run.Filled(Words.JoinOrNull(p.Applicants), 100),
                "与",
                Run.Filled(Words.JoinOrNull(p.Respondents), 100),
                p.Type is { } type ? Words.Of(type) : "纠纷",
                $"一案，由本委员会于{Words.Day(p.AcceptedOn)}受理，人民调解员",
                Run.Filled(Words.JoinOrNull(p.Mediators), 110),
                "主持调解。各方当事人自愿达成人民调解协议（编号：",
                p.VolumeNumber ?? "　　　　　　　　　　　　",
                $"），协议于{Words.Day(p.EffectiveOn)}生效。"),
            Body(
                "本委员会系依照《中华人民共和国人民调解法》设立的人民调解委员会",
                p.FilingNumber is { } number ? $"，备案号：{number}。" : "。"),
            Body("依照《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第三百五十四条的规定，出具本证明，供人民法院审查司法确认申请使用。"),
            Line("地址：", p.Address),
            Fields(("联系人：", p.Contact, 1), ("联系电话：", p.Phone, 1)),
            Sealed("特此证明。", p, p.On, p.Seal),
        ],
    };

    private static FormLayout<TPaper> ApplicationOf<TPaper>(string between, string signers, IReadOnlyList<PartyBlock> open)
        where TPaper : ConfirmationApplicationPaper, new() => new(FormCode.JudicialConfirmationApplication, "司法确认申请书")
        {
            Variant = between,
            Arises = "协议生效之日起三十日内，双方共同申请司法确认时",
            Copies = "人民法院一份，每方当事人一份，存卷一份",
            Parts = p =>
            [
                .. Sides(p.Sides.Count > 0 ? p.Sides : [.. open.Select(block => new ConfirmationApplicant(block))]),
                Heading("请求事项"),
                Body(
                    $"请求依法确认申请人之间于{Words.Day(p.EffectiveOn)}生效的人民调解协议（编号：",
                    p.VolumeNumber ?? "　　　　　　　　　　　　",
                    "）有效。"),
                Heading("事实和理由"),
                Body(
                    "申请人因",
                    Dispute(p),
                    "，经",
                    string.IsNullOrEmpty(p.Committee) ? "　　　　　　　　人民调解委员会" : p.Committee,
                    "人民调解员",
                    Run.Filled(Words.JoinOrNull(p.Mediators), 100),
                    "主持调解，自愿达成调解协议。"),
                Story(p.Facts, 4),
                Body(
                    "依照《中华人民共和国人民调解法》第三十三条、《中华人民共和国民事诉讼法》第二百零五条的规定，双方共同向你院申请司法确认",
                    p.ApplyBy is { } day ? $"（申请期限至{Words.Day(day)}止）。" : "（自调解协议生效之日起三十日内提出）。"),
                Heading("申请人承诺"),
                .. Undertakings.Select(line => Body(line)),
                Heading("附件"),
                .. Enclosures(p).Select((line, i) => Body($"{i + 1}．{line}")),
                Together(
                    Plain("此致"),
                    Plain(Run.Filled(p.Court, 180)),
                    Sign(signers, p.Signatures.Count > 0 ? p.Signatures : [.. p.Sides.Select(side => new PaperSignature(side.Party.Name ?? string.Empty))])),
            ],
        };

    private static IEnumerable<Block> Sides(IReadOnlyList<ConfirmationApplicant> sides) => sides.SelectMany((side, i) => (IEnumerable<Block>)
    [
        .. PartyLines.Of(side.Party, $"申请人{i + 1}"),
        Line("送达地址", side.DeliveryAddress),
        Skip(4),
    ]);

    private static IEnumerable<string> Enclosures(ConfirmationApplicationPaper paper) =>
    [
        "人民调解协议书",
        "调解组织主持调解证明",
        "申请人的身份证明、资格证明",
        .. paper.TitlePapers.Count > 0 ? paper.TitlePapers : ["与调解协议相关的财产权利证明（有此内容的）"],
        .. paper.Sides.Any(side => side.Party.Representative is not null) || paper.Sides.Count == 0 ? ["授权委托书（委托代理的）"] : Array.Empty<string>(),
    ];
}
