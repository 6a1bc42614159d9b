using Hejie.Domain.Forms;
using Hejie.Papers.Composition;

namespace Hejie.Papers.Layouts;

/// <summary>F-30 履行完毕确认书.</summary>
internal static class PerformanceLayout
{
    private static readonly Row Heading = Row.Of(
        Cell.Label("序号", 0.09), Cell.Label("履行事项", 0.43), Cell.Label("履行日期", 0.24), Cell.Label("凭证", 0.24));

    public static Paper Set(PerformanceConfirmationPaper paper)
    {
        var sheet = new FormSheet(paper.Form, 14);
        var complete = paper.IsComplete || paper.Terms.Count == 0;
        sheet.Title(complete ? "履行完毕确认书" : "履行情况确认书");
        sheet.Number("编号：", paper.VolumeNumber);
        sheet.Body(
            "人民调解协议（编号：",
            paper.VolumeNumber ?? "　　　　　　　　　　　　",
            $"，{Words.Day(paper.EffectiveOn)}生效）{(complete ? "约定的事项已经全部履行完毕" : "约定的下列事项已经履行")}，确认如下：");
        sheet.Flow.Skip(6);
        Table.Set(sheet.Flow, [RowGroup.Plain([.. Rows(paper.Terms)])], Heading, 12, 20);
        sheet.Flow.Skip(12);
        sheet.Flow.Together(() =>
        {
            sheet.Sign("当事人（签名、盖章或按指印）：", paper.Parties);
            sheet.Seal(paper.Committee, paper.On, paper.Seal);
        });
        return sheet.Finish(complete ? "履行完毕确认书" : "履行情况确认书");
    }

    private static IEnumerable<Row> Rows(IReadOnlyList<PerformedTerm> terms) =>
        terms.Count == 0
            ? Enumerable.Range(1, 4).Select(i => Line($"{i}", null, null, null, 56))
            : terms.Select((t, i) => Line($"{i + 1}", TermLines.Promise(t.Term), Words.Day(t.On), t.Proof, 28));

    private static Row Line(string number, string? promise, string? day, string? proof, double height) => Row.Tall(
        height, Cell.Label(number, 0.09), Cell.Value(promise, 0.43), Cell.Value(day, 0.24, Align.Center), Cell.Value(proof, 0.24));
}
