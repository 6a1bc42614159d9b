using Hejie.Domain.Forms;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>F-03 人民调解申请书.</summary>
internal static class ApplicationLayout
{
    public static FormLayout Layout { get; } = new FormLayout<MediationApplicationPaper>(FormCode.MediationApplication, "人民调解申请书")
    {
        Arises = "当事人书面申请，或者口头申请由调委会代为记录时",
        Copies = "一份存卷，另按被申请人人数",
        Parts = p =>
        [
            CaseNumber(p),
            .. PartyLines.Of(p.Parties),
            .. Told("纠纷简要情况", p.Statement, 10),
            Skip(6),
            Heading("当事人申请事项"),
            .. Listed(p.Requests, 3),
            Skip(6),
            Together(
                Body(string.IsNullOrEmpty(p.Committee) ? "人民调解委员会" : p.Committee, "已将申请人民调解的相关规定告知我，现自愿申请人民调解。"),
                Sign("申请人（签名、盖章或按指印）：", p.Signatures),
                p.TakenDownBy is { } recorder ? Small($"（本申请由当事人口头提出，{recorder}当场记录，并向申请人宣读无误。）") : Skip(0),
                p.AmendedOn is { } amended ? Small($"（申请人于{Words.Day(amended)}在网上修改过申请内容，以上为修改后的内容。）") : Skip(0),
                p.Signatures.Count == 0 ? Day(p.On) : Skip(0)),
        ],
    };
}
