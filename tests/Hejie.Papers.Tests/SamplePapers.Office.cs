using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Forms;

namespace Hejie.Papers.Tests;

internal static partial class SamplePapers
{
    /// <summary>What offices judge, screen and appoint.</summary>
    private static IReadOnlyList<CasePaper> Office(string? story) =>
    [
        Dispute(new SatisfactionSurveyPaper
        {
            Mediators = Mediators, Points = [5, 5, 4, 4, 5], Remarks = story ?? "调解员很耐心，希望周末也能约时间。", Respondent = Applicant, On = Day.AddDays(30),
        }),
        new JointMeetingPaper
        {
            Convener = "湛山街道办事处", Estate = "演示小区", From = new(2026, 3, 10, 14, 0, 0), Place = "湛山街道第二会议室", Chair = "演示钱主任", Recorder = "演示冯记录",
            Topic = "演示小区物业服务企业更换交接", Discussion = story ?? "居委会通报业主大会决定；原物业企业说明资料移交情况；派出所提示维持现场秩序。",
            Members =
            [
                new("演示钱主任", "湛山街道办事处", "副主任"), new("演示孙书记", "演示社区居民委员会", "主任"), new("演示陈镕", Company.Name!, "总经理"),
                new("演示民警秦某", "湛山派出所", "民警"), new("演示王喆堃", "演示小区业主委员会", "委员"),
            ],
            Resolutions =
            [
                new("移交物业资料、设施设备清单", Company.Name!, new(2026, 3, 20)), new(story ?? "交接期间保障供水、电梯运行", "新物业服务企业、社区居委会", new(2026, 3, 31)),
            ],
            ChairSignature = Ink("演示钱主任"), RecorderSignature = Ink("演示冯记录"),
        },
        Dispute(new SubsidyClaimPaper
        {
            Mediator = Mediators[0], MediatorNumber = "370202-0012", AcceptedOn = Day, ClosedOn = Day.AddDays(40), Outcome = CaseOutcome.Settled,
            AgreementForm = AgreementForm.Written, Difficulty = DifficultyLevel.Ordinary, AmountFen = 30_000,
            Basis = story ?? "达成书面协议并全部履行，回访无反复，案卷评查合格。",
            Steps =
            [
                new("申请按一般类补贴。", Ink(Mediators[0])), new("情况属实。", Ink("演示钱主任")), new("同意上报。", Ink("演示所长")), new("同意按一般类发放。", Ink("演示曹科长")),
            ],
            On = Day.AddDays(45),
        }),
        Dispute(new FileReviewPaper
        {
            Mediators = Mediators,
            Findings = [new(15, null), new(13, "缺送达回证一份"), new(14, "记录一处涂改未按指印"), new(15, null), new(20, null), new(10, null), new(9, "一页页码重复")],
            Fixes = story ?? "补齐送达回证；涂改处由当事人按指印；重新编页码。", FixBy = Day.AddDays(70), Feedback = story ?? "已全部改正。", Reviewer = Ink("演示评查员鲁某"), On = Day.AddDays(60),
        }),
        new ScreeningPaper
        {
            Committee = Committee, Area = "湛山街道演示社区第一至第三网格", From = Day, To = Day.AddDays(6), SpecialTopic = "房屋渗漏",
            Finds =
            [
                new("演示小区3号楼", "402室与502室", "卫生间渗漏，协商未果", RiskLevel.Medium, story ?? "转人民调解"),
                new("演示小区5号楼", "101室与物业", "雨水倒灌，责任不清", RiskLevel.Low, "当场化解"),
            ],
            Remarks = "雨季之前再排查一次。", Screeners = [Ink(Mediators[0]), Ink("演示网格员余某")], On = Day.AddDays(6),
        },
        new DestructionPaper
        {
            Committee = Committee, Number = "2036-003", DueBy = Day,
            Files =
            [
                new("370202-2026-000042", "(2026)青南湛调字第12号", "邻里纠纷", RetentionPeriod.ShortTerm, Day.AddYears(-10), Day, story ?? "已销毁：保管期满，没有继续保存的价值", new string('a', 64)),
                new("370202-2026-000043", null, "物业纠纷", RetentionPeriod.ShortTerm, Day.AddYears(-10), Day, "不列入：法院还没有裁定", null),
            ],
            DrawnBy = Ink("演示登记员孙某"), ApprovedBy = Ink("演示曹科长"), Words = story ?? "同意。", DestroyedOn = Day.AddDays(3),
        },
        Stamp(new AppointmentLetterPaper
        {
            LetterNumber = "(2026)青南湛调聘字第003号", Mediator = "演示陈砚秋", From = Day, To = Day.AddYears(3).AddDays(-1), On = Day, Seal = Seal,
        }),
    ];
}
