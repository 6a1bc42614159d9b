using Hejie.Domain.Forms;
using Hejie.Papers.Composition;

namespace Hejie.Papers.Layouts;

/// <summary>F-15 人民调解回访记录.</summary>
internal static class FollowUpLayout
{
    public static Paper Set(FollowUpPaper paper)
    {
        var sheet = new FormSheet(paper.Form, 14);
        sheet.Title("人民调解回访记录");
        Table.Set(
            sheet.Flow,
            [
                RowGroup.Plain(
                    Row.Of(Cell.Label("当事人", 0.2), Cell.Value(Words.Join(paper.Interviewees), 0.8)),
                    Row.Of(Cell.Label("调解协议编号", 0.2), Cell.Value(paper.VolumeNumber, 0.8)),
                    Row.Of(Cell.Label("回访事由", 0.2), Cell.Value(Words.DisputeName(paper.Applicants, paper.Respondents, paper.Type), 0.8)),
                    Row.Of(
                        Cell.Label("回访时间", 0.2),
                        Cell.Value(Words.Day(paper.On), 0.35),
                        Cell.Label("回访方式", 0.2),
                        Cell.Value(paper.Channel is { } channel ? Words.Of(channel) : null, 0.25)),
                    Row.Of(
                        Cell.Label("协议履行", 0.2),
                        Cell.Value(YesNo(paper.Performed, "已履行", "未履行"), 0.35),
                        Cell.Label("满意度", 0.2),
                        Cell.Value(paper.Satisfaction is { } points ? $"{points}分（满分5分）" : paper.On is null ? null : "未评价", 0.25)),
                    Row.Of(
                        Cell.Label("反复或激化苗头", 0.2),
                        Cell.Value(YesNo(paper.RelapseRisk, "有", "无"), 0.35),
                        Cell.Label("关系是否修复", 0.2),
                        Cell.Value(YesNo(paper.RelationshipRepaired, "已修复", "未修复"), 0.25)),
                    Row.Tall(300, Cell.Label("回访情况", 0.2), Cell.Body(paper.Findings, 0.8))),
            ],
            size: 13,
            leading: 22);
        sheet.Flow.Skip(14);
        sheet.Sign("回访人（签名）：", paper.Visitor is { } visitor ? [visitor] : []);
        return sheet.Finish("人民调解回访记录");
    }

    private static string? YesNo(bool? answer, string yes, string no) => answer is { } known ? (known ? yes : no) : null;
}
