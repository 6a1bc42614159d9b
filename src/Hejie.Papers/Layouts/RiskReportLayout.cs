using Hejie.Domain.Forms;
using Hejie.Domain.Risks;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>F-17 纠纷激化风险报告单.</summary>
internal static class RiskReportLayout
{
    public static FormLayout Layout { get; } = new FormLayout<RiskReportPaper>(FormCode.RiskReport, "纠纷激化风险报告单")
    {
        Arises = "调解中发现纠纷有可能激化，或者可能引起治安案件、刑事案件时",
        Copies = "接收单位一份，存卷一份",
        Parts = p =>
        [
            CaseNumber(p),
            Addressee(p.Addressee),
            Body("依照《中华人民共和国人民调解法》第二十五条的规定，现将调解中发现的激化风险报告如下："),
            Skip(4),
            Grid(
                Entry("纠纷名称", Words.DisputeName(p)),
                Entries("涉及人数", p.Persons is { } count ? $"{count}人" : null, "风险等级", p.Level is { } level ? Words.Of(level) : null),
                Entry("激化苗头", Tendencies(p), 52),
                Tale("有关情况", p.Facts, 72),
                Tale("已采取的措施", p.Measures, 52),
                Entries("报告时间", p.ReportedAt is null ? null : Words.Clock(p.ReportedAt), "接收人", p.Receiver),
                Tale("处理答复", p.Reply, 40)),
            Skip(10),
            Together(
                Sign("报告人（签名）：", p.Reporter),
                Seal(p, p.On, p.Seal)),
        ],
    };

    /// <summary>Three in a line, so that no choice is cut in two.</summary>
    private static string Tendencies(RiskReportPaper paper) => string.Join(
        '\n', Enum.GetValues<Tendency>().Chunk(3).Select(some => Boxes(some, WordsOf, paper.Tendencies.Contains)));

    private static string WordsOf(Tendency tendency) => tendency switch
    {
        Tendency.TurnToCrime => "民事转刑事",
        Tendency.CollectivePetition => "群体上访",
        Tendency.Suicide => "自杀",
        Tendency.GroupFight => "群体械斗",
        _ => "影响社会稳定",
    };
}
