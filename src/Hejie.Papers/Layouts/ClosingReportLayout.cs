using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Papers.Composition;

namespace Hejie.Papers.Layouts;

/// <summary>F-45 人民调解结案报告表.</summary>
internal static class ClosingReportLayout
{
    public static Paper Set(ClosingReportPaper paper)
    {
        var sheet = new FormSheet(paper.Form, 14);
        sheet.Title("人民调解结案报告表");
        sheet.Flow.Text(["填表时间：", Words.Day(paper.On)], 12, 20, align: Align.Right);
        sheet.Flow.Skip(6);
        Table.Set(
            sheet.Flow,
            [
                RowGroup.Plain(
                    Row.Of(Cell.Label("卷号", 0.18), Cell.Value(paper.VolumeNumber, 0.82)),
                    Pair("案件登记号", paper.CaseNumber, "纠纷类型", paper.Type is { } type ? Words.Of(type) : null),
                    Row.Of(Cell.Label("承办单位", 0.18), Cell.Value(paper.Committee, 0.82)),
                    Row.Of(Cell.Label("承办人", 0.18), Cell.Value(Words.JoinOrNull(paper.Mediators), 0.82)),
                    Pair("受案时间", Words.Day(paper.AcceptedOn), "结案时间", Words.Day(paper.ClosedOn)),
                    Row.Of(Cell.Label("案件来源", 0.18), Cell.Value(SourceOf(paper), 0.82)),
                    Row.Tall(80, Cell.Label("当事人", 0.18), Cell.Body(string.Join('\n', paper.Parties.Select(PartyLines.InShort)), 0.82) with { Indent = 0 }),
                    Row.Tall(120, Cell.Label("纠纷简要事实", 0.18), Cell.Body(paper.Summary, 0.82)),
                    Row.Tall(90, Cell.Label("处理结果", 0.18), Cell.Body(ResultOf(paper), 0.82))),
            ],
            size: 13,
            leading: 22);
        sheet.Flow.Skip(12);
        sheet.Sign("承办人（签名）：", paper.Handler is { } handler ? [handler] : []);
        return sheet.Finish("人民调解结案报告表");
    }

    private static Row Pair(string first, string? one, string second, string? two) =>
        Row.Of(Cell.Label(first, 0.18), Cell.Value(one, 0.36), Cell.Label(second, 0.18), Cell.Value(two, 0.28));

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
        return $"{Words.Of(outcome)}。{paper.Result}{terms}{(terms.Length > 0 && performed.Length > 0 ? "\n" : string.Empty)}{performed}";
    }
}
