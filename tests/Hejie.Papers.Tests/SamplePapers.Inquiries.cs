using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Domain.Risks;

namespace Hejie.Papers.Tests;

internal static partial class SamplePapers
{
    /// <summary>What the committee finds out and reports.</summary>
    private static IReadOnlyList<CasePaper> Inquiries(string? story) =>
    [
        Dispute(new InvestigationRecordPaper
        {
            From = new(2026, 3, 4, 14, 0, 0), To = new(2026, 3, 4, 14, 40, 0), Place = "演示小区物业服务中心", Investigators = Mediators,
            Interviewee = Person(PartyRole.ThirdParty, "演示宋昊苍") with { Occupation = "物业维修员" }, Relation = "演示小区物业服务人员", Recorder = "演示冯记录",
            Account = story ?? "问：您什么时候到现场查看过？\n答：去年12月20日，接到402室报修。\n问：看到了什么情况？\n答：402室客厅顶部有水渍，502室卫生间地面砖缝开裂，关水两天后不再渗漏。\n问：您还有什么要补充的？\n答：没有了。",
            IntervieweeSignature = Ink("演示宋昊苍"), InvestigatorSignatures = [Ink(Mediators[0]), Ink(Mediators[1])], RecorderSignature = Ink("演示冯记录"),
        }),
        Dispute(new RiskReportPaper
        {
            Addressee = "青岛市公安局市南分局湛山派出所", Persons = 7, Level = RiskLevel.High, Tendencies = [Tendency.TurnToCrime, Tendency.GroupFight],
            Facts = story ?? "3月4日晚，双方亲属共七人在楼道争吵，有人扬言再来闹。", Measures = story ?? "调解员当晚到场劝离，与双方分别谈话，请社区网格员留意。",
            ReportedAt = new(2026, 3, 5, 8, 20, 0), Reporter = Ink(Mediators[0]), Receiver = "演示民警秦某",
            Reply = story ?? "已安排民警参加下次调解。", On = Day, Seal = Seal,
        }),
        Dispute(new ExpertOpinionPaper
        {
            Place = "湛山街道人民调解室", Facts = story ?? Told, Questions = story ?? "渗漏的原因是什么？修复和赔偿的合理费用是多少？",
            Materials = ["现场照片", "两家装修单位的报价单"],
            Opinion = story ?? "渗漏由502室卫生间防水层老化引起；修复防水层约需四千元，402室墙面、地板修复约需一万二千元。",
            Experts = [new("演示姜工程师", "青岛演示建筑设计院", "建筑防水", Ink("演示姜工程师")), new("演示韦律师", "山东演示律师事务所", "房地产法律", Ink("演示韦律师"))],
            Recorder = "演示冯记录", On = Day,
        }),
        Dispute(new AppraisalEntrustmentPaper
        {
            Institution = "青岛演示房屋检测鉴定有限公司", Facts = story ?? Told, Questions = ["402室渗漏的原因", "402室墙面、地板的修复费用"], Materials = ["现场照片", "房屋平面图"],
            Payers = [Applicant, Respondent], AnswerBy = Day.AddDays(15), Contact = Mediators[0], Phone = "0532-80000001",
            Parties = [Ink(Applicant), Ink(Respondent)], On = Day, Seal = Seal,
        }),
    ];
}
