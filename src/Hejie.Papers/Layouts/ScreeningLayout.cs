using Hejie.Domain.Forms;
using Hejie.Papers.Composition;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>F-36 矛盾纠纷排查登记表.</summary>
internal static class ScreeningLayout
{
    private static readonly Row Heading = Row.Of(
        Cell.Label("序号", 0.08),
        Cell.Label("地点", 0.17),
        Cell.Label("当事人", 0.17),
        Cell.Label("纠纷情况", 0.28),
        Cell.Label("风险", 0.08),
        Cell.Label("处理、交办情况", 0.22));

    public static FormLayout Layout { get; } = new FormLayout<ScreeningPaper>(FormCode.DisputeScreeningForm, "矛盾纠纷排查登记表")
    {
        Arises = "定期排查、专项排查时",
        Copies = "人民调解委员会一份，司法所一份",
        Parts = p =>
        [
            Line("排查单位：", p.Committee),
            Line("排查范围：", p.Area),
            Line("排查时间：", p.From is null ? null : $"{Words.Day(p.From)}至{Words.Day(p.To)}"),
            Line("排查类型：", Kind(p)),
            Skip(6),
            Grid(Rows(p), Heading),
            Skip(8),
            Body($"本次共排查出矛盾纠纷", Run.Filled(p.From is null ? null : $"{p.Finds.Count}", 40), "件。"),
            .. Told("备注", p.Remarks, 2),
            Sign("排查人（签名）：", p.Screeners.Count > 0 ? p.Screeners : [new PaperSignature(string.Empty, null, p.On)]),
        ],
    };

    private static string Kind(ScreeningPaper paper) => paper.SpecialTopic is { } topic
        ? $"□定期排查　■专项排查（{topic}）"
        : $"{Box(paper.From is not null, "定期排查")}　□专项排查";

    private static IEnumerable<Row> Rows(ScreeningPaper paper) =>
        paper.Finds.Count > 0 ? paper.Finds.Select((find, i) => RowOf(i + 1, find))
        : paper.From is null ? Enumerable.Range(1, 8).Select(i => RowOf(i, null))
        : [Row.Of(Cell.Label("未排查出矛盾纠纷", 1))];

    private static Row RowOf(int number, ScreenedDispute? find) => Row.Tall(
        36,
        Cell.Label($"{number}", 0.08),
        Cell.Value(find?.Place, 0.17),
        Cell.Value(find?.Persons, 0.17),
        Cell.Value(find?.Matter, 0.28),
        Cell.Label(find?.Risk is { } risk ? Words.Of(risk) : string.Empty, 0.08),
        Cell.Value(find?.Handling, 0.22));
}
