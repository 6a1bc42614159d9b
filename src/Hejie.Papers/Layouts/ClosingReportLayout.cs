using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Papers.Composition;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>F-45 人民调解结案报告表.</summary>
internal static class ClosingReportLayout
{
    public static FormLayout Layout { get; } = new FormLayout<ClosingReportPaper>(FormCode.ClosingReport, "人民调解结案报告表")
    {
        Arises = "协议履行完毕或者处理终结、回访之后",
        Copies = "一份存卷",
        Parts = p =>
        [
            new TextBlock(TextStyle.Number, ["填表时间：", Words.Day(p.On)]),
            Grid(
                Entry("卷号", p.VolumeNumber, 28),
                Entries("案件登记号", p.CaseNumber, "纠纷类型", p.Type is { } type ? Words.Of(type) : null),
                Entry("承办单位", p.Committee, 28),
                Entry("承办人", Words.JoinOrNull(p.Mediators), 28),
                Entries("受案时间", Words.Day(p.AcceptedOn), "结案时间", Words.Day(p.ClosedOn)),
                Entry("案件来源", SourceOf(p), 28),
                Row.Tall(80, Cell.Label("当事人", 0.2), Cell.Body(string.Join('\n', p.Parties.Select(PartyLines.InShort)), 0.8) with { Indent = 0 }),
                Tale("纠纷简要事实", p.Summary, 120),
                Tale("处理结果", ResultOf(p), 90)),
            Skip(12),
            Sign("承办人（签名）：", p.Handler),
        ],
    };

    private static string? SourceOf(ClosingReportPaper paper) => paper.Source switch
    {
        null => "□当事人申请　□主动调解　□公安移交　□审判机关委托　□政府指定",
        CaseSource.PartyApplication => "当事人申请",
        CaseSource.ProactiveMediation => "人民调解委员会主动调解",
        _ => paper.Referral is { } kind ? Words.Of(kind) : "委托移送",
    };

    private static string? ResultOf(ClosingReportPaper paper)
    {
        if (paper.Outcome is not { } outcome)
        {
            return paper.Result;
        }
        var performed = paper.PerformedOn is { } on ? $"协议于{Words.Day(on)}履行完毕。" : string.Empty;
        var terms = string.Concat(paper.Terms.Select((term, i) => $"\n{i + 1}．{TermLines.Promise(term)}"));
        var open = paper.OpenMatters is { } matters ? $"\n未达成一致的事项：{matters}" : string.Empty;
        return $"{Words.Of(outcome)}。{paper.Result}{terms}{open}{(terms.Length > 0 && performed.Length > 0 ? "\n" : string.Empty)}{performed}";
    }
}
