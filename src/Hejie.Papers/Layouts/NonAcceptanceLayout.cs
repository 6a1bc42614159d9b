using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Papers.Composition;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>F-05 不予受理告知书.</summary>
internal static class NonAcceptanceLayout
{
    public static FormLayout Layout { get; } = new FormLayout<NonAcceptanceNoticePaper>(FormCode.NonAcceptanceNotice, "不予受理告知书")
    {
        Arises = "审查后不予受理时",
        Copies = "申请人一份，存卷一份",
        OnOneSheet = true,
        Parts = p =>
        [
            CaseNumber(p),
            Addressee(p.Addressees),
            Body(
                $"您（贵单位）于{Words.Day(p.AppliedOn)}向本委员会申请调解",
                Run.Filled(Words.DisputeName(p.Addressees, p.Respondents, p.Type), 180),
                "。经审查，本委员会不予受理，现将理由和可以寻求的其他途径告知如下："),
            Body([Run.Strong("理由："), .. Reason(p)]),
            Body(Run.Strong("依据："), p.Reason is { } reason ? BasisOf(reason) : Run.Blank(300)),
            Body(Run.Strong("您（贵单位）可以："), RoadOf(p.Reason ?? NonAcceptanceReason.Other)),
            Body("本告知不影响您（贵单位）依法通过仲裁、行政、司法等途径维护自己的权利。请注意诉讼时效和仲裁时效；您（贵单位）提出调解申请的日期，可以请本委员会出具证明。"),
            Sealed("特此告知。", p, p.On, p.Seal),
        ],
    };

    private static Run[] Reason(NonAcceptanceNoticePaper paper)
    {
        if (paper.Reason is not { } reason)
        {
            return [Run.Filled(paper.Explanation, 320)];
        }
        var words = WordsOf(reason);
        return string.IsNullOrWhiteSpace(paper.Explanation) ? [words] : [words, paper.Explanation];
    }

    private static string WordsOf(NonAcceptanceReason reason) => reason switch
    {
        NonAcceptanceReason.OutsideScope => "该纠纷不属于公民与公民之间、公民与法人或者其他组织之间涉及民事权利义务争议的民间纠纷。",
        NonAcceptanceReason.ReservedToAuthority => "法律、法规规定该事项只能由专门机关管辖处理，或者禁止采用民间调解方式解决。",
        NonAcceptanceReason.AlreadyWithAuthority => "人民法院、公安机关或者其他行政机关已经受理或者解决该纠纷。",
        NonAcceptanceReason.DomesticViolenceDanger => "该纠纷存在家庭暴力的现实危险，不适宜调解。",
        NonAcceptanceReason.RespondentRefused => "被申请人明确拒绝调解。",
        NonAcceptanceReason.Unreachable => "经多次联系，无法与被申请人取得联系，不能征得其同意。",
        NonAcceptanceReason.OutsideArea => "该纠纷不在本委员会的受理区域或者受理范围内。",
        _ => string.Empty,
    };

    private static string BasisOf(NonAcceptanceReason reason) => reason switch
    {
        NonAcceptanceReason.OutsideScope => "《人民调解工作若干规定》第二十条。",
        NonAcceptanceReason.ReservedToAuthority or NonAcceptanceReason.AlreadyWithAuthority => "《人民调解工作若干规定》第二十二条。",
        NonAcceptanceReason.DomesticViolenceDanger => "《中华人民共和国反家庭暴力法》、《山东省反家庭暴力条例》第二十条。",
        NonAcceptanceReason.RespondentRefused => "《中华人民共和国人民调解法》第十七条。",
        NonAcceptanceReason.Unreachable => "《中华人民共和国人民调解法》第三条、第十七条。",
        NonAcceptanceReason.OutsideArea => "《人民调解工作若干规定》第二十一条。",
        _ => "《人民调解工作若干规定》第二十三条。",
    };

    private static string RoadOf(NonAcceptanceReason reason) => reason switch
    {
        NonAcceptanceReason.ReservedToAuthority => "向依法主管该事项的机关提出请求。",
        NonAcceptanceReason.AlreadyWithAuthority => "继续通过已受理的机关办理；该机关认为适宜调解并征得双方同意的，可以委托本委员会调解。",
        NonAcceptanceReason.DomesticViolenceDanger => "立即向公安机关报案（电话110），并可以向人民法院申请人身安全保护令；需要法律援助的，可以拨打12348。",
        NonAcceptanceReason.OutsideArea => "向当事人所在地（所在单位）或者纠纷发生地的人民调解委员会申请调解，也可以直接向人民法院起诉。",
        NonAcceptanceReason.RespondentRefused or NonAcceptanceReason.Unreachable => "依法申请仲裁、请求有关行政机关处理，或者向人民法院起诉；对方同意调解后，也可以再次向本委员会申请。",
        _ => "依法申请仲裁、请求有关行政机关处理，或者向人民法院起诉。",
    };
}
