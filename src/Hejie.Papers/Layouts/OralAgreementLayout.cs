using Hejie.Domain.Forms;
using Hejie.Papers.Composition;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>F-11 人民调解口头协议登记表.</summary>
internal static class OralAgreementLayout
{
    public static FormLayout Layout { get; } = new FormLayout<OralAgreementPaper>(FormCode.OralAgreementRegistration, "人民调解口头协议登记表")
    {
        Arises = "达成口头协议时，由人民调解员记录",
        Copies = "一份存卷",
        Parts = p =>
        [
            Parts.Numbered("编号：", AgreementNumber(p, p.Agreement)),
            Grid(
                Row.Tall(70, Cell.Label("当事人", 0.2), Cell.Body(string.Join('\n', p.Parties.Select(PartyLines.InShort)), 0.8) with { Indent = 0 }),
                Tale("纠纷主要事实、争议事项", p.Facts, 84),
                Tale("口头协议内容", Numbered(p.Terms, TermLines.Promise), 76),
                Tale("履行方式、时限", p.PerformedAtOnce ? "已当场履行完毕。" : Numbered(p.Terms, TermLines.Manner), 50),
                Entry("达成日期", Words.Day(p.AgreedOn), 28),
                Tale("备注", p.Remarks, 30)),
            Skip(4),
            Together(
                Small("口头调解协议自各方当事人达成协议之日起生效（《中华人民共和国人民调解法》第二十八条、第三十条）。"),
                Sign("人民调解员（签名）：", p.Mediators),
                Seal(p, p.AgreedOn, p.Seal)),
        ],
    };

    private static string Numbered(IReadOnlyList<PaperTerm> terms, Func<PaperTerm, string> words) =>
        string.Join('\n', terms.Select((t, i) => $"{i + 1}．{words(t)}"));
}
