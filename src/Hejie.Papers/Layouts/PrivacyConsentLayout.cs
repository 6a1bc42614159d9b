using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Papers.Composition;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>F-22 个人信息处理告知同意书.</summary>
internal static class PrivacyConsentLayout
{
    private static readonly (string Label, string Text)[] Notice =
    [
        ("处理目的和方式：", "为受理、调解您的纠纷，送达文书，督促履行和回访，依法统计、归档；以纸质和电子方式收集、保存、使用。"),
        ("处理的个人信息：", "姓名、性别、民族、出生日期、身份证号码、职业、联系方式、单位或者住址；您提交的证据材料中含有的信息。"),
        ("敏感个人信息：", "身份证件影像、指印和签名、医疗健康、金融账户、不满十四周岁未成年人的信息，只在核实身份、查明纠纷事实和履行协议确有必要时处理；处理这些信息可能影响您的人身、财产安全，因此需要您单独同意。"),
        ("保存期限：", "在办理期间和法律、行政法规以及档案管理规定的保管期限内保存，期满删除或者匿名化。"),
        ("对方能看到的：", "交给对方的纸质申请书副本和调解协议书，按人民调解文书格式写明当事人的姓名、住址、联系方式和身份证号码；在网上给对方看的文书，这些内容只显示一部分。"),
        ("您的权利：", "您有权知情、查阅、复制、更正、补充自己的个人信息，请求删除，撤回同意；撤回同意不影响撤回前已经进行的处理。向法院、仲裁、法律援助等其他机构提供您的个人信息，或者公开案例，须另行取得您的单独同意。"),
    ];

    public static FormLayout Layout { get; } = new FormLayout<PrivacyConsentPaper>(FormCode.PrivacyConsent, "个人信息处理告知同意书")
    {
        Arises = "收集当事人个人信息之前",
        Copies = "本人一份，存卷一份",
        OnOneSheet = true,
        Parts = p =>
        [
            CaseNumber(p),
            Body(Run.Strong("个人信息处理者："), Run.Filled(p.Committee, 180), "　联系方式：", Run.Filled(p.Phone, 90)),
            .. Notice.Select(part => Body(Run.Strong(part.Label), part.Text)),
            Skip(6),
            Consent(p, ConsentKind.PrivacyNotice, "我已阅读（已听取宣读）并理解上述内容，同意按照上述目的和方式处理我的个人信息。"),
            Consent(p, ConsentKind.SensitiveInformation, "我单独同意在必要范围内处理上述敏感个人信息。"),
            Consent(p, ConsentKind.ElectronicDelivery, "我同意以电子方式送达文书和通知。"),
            Small("依据：《中华人民共和国个人信息保护法》第十三条、第十七条、第二十三条、第二十九条、第三十一条。"
                + (p.NoticeVersion is { } version ? $"告知文本版本：{version}。" : string.Empty)),
            Sign("同意人（签名或按指印）：", p.Signature ?? new PaperSignature(p.Person ?? string.Empty, null, p.On)),
            Small("同意人不满十四周岁的，由其父母或者其他监护人签名。"),
        ],
    };

    private static Block Consent(PrivacyConsentPaper paper, ConsentKind kind, string words) => Body(Box(paper.Given.Contains(kind), words));
}
