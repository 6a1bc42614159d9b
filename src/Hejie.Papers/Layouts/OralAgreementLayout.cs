using Hejie.Domain.Forms;
using Hejie.Papers.Composition;

namespace Hejie.Papers.Layouts;

/// <summary>F-11 人民调解口头协议登记表.</summary>
internal static class OralAgreementLayout
{
    public static Paper Set(OralAgreementPaper paper)
    {
        var sheet = new FormSheet(paper.Form, 14);
        sheet.Title("人民调解口头协议登记表");
        sheet.Number("编号：", paper.VolumeNumber);
        Table.Set(
            sheet.Flow,
            [
                RowGroup.Plain(
                    Row.Tall(70, Cell.Label("当事人", 0.18), Cell.Body(string.Join('\n', paper.Parties.Select(PartyLines.InShort)), 0.82) with { Indent = 0 }),
                    Row.Tall(84, Cell.Label("纠纷主要事实、争议事项", 0.18), Cell.Body(paper.Facts, 0.82)),
                    Row.Tall(76, Cell.Label("口头协议内容", 0.18), Cell.Body(Numbered(paper.Terms, TermLines.Promise), 0.82)),
                    Row.Tall(50, Cell.Label("履行方式、时限", 0.18), Cell.Body(Manner(paper), 0.82)),
                    Row.Of(Cell.Label("达成日期", 0.18), Cell.Value(Words.Day(paper.AgreedOn), 0.82)),
                    Row.Tall(30, Cell.Label("备注", 0.18), Cell.Body(paper.Remarks, 0.82))),
            ],
            size: 13,
            leading: 22);
        sheet.Flow.Skip(4);
        sheet.Flow.Together(() =>
        {
            sheet.Small("口头调解协议自各方当事人达成协议之日起生效（《中华人民共和国人民调解法》第二十八条、第三十条）。");
            sheet.Sign("人民调解员（签名）：", paper.Mediators);
            sheet.Seal(paper.Committee, paper.AgreedOn, paper.Seal);
        });
        return sheet.Finish("人民调解口头协议登记表");
    }

    private static string Manner(OralAgreementPaper paper) =>
        paper.PerformedAtOnce ? "已当场履行完毕。" : Numbered(paper.Terms, TermLines.Manner);

    private static string Numbered(IReadOnlyList<PaperTerm> terms, Func<PaperTerm, string> words) =>
        string.Join('\n', terms.Select((t, i) => $"{i + 1}．{words(t)}"));
}
