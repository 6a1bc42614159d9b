using Hejie.Domain.Agreements;
using Hejie.Domain.Forms;
using Hejie.Papers.Composition;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>F-30 履行完毕确认书.</summary>
internal static class PerformanceLayout
{
    private static readonly Row Heading = Row.Of(
        Cell.Label("序号", 0.09), Cell.Label("履行事项", 0.43), Cell.Label("履行日期", 0.24), Cell.Label("凭证", 0.24));

    public static FormLayout Layout { get; } = new FormLayout<PerformanceConfirmationPaper>(FormCode.PerformanceConfirmation, "履行完毕确认书")
    {
        Arises = "协议履行之后，作为履行凭证",
        Copies = "每方当事人一份，存卷一份",
        Heading = p => IsComplete(p) ? "履行完毕确认书" : "履行情况确认书",
        Parts = p =>
        [
            VolumeNumber(p),
            Body(
                "人民调解协议（编号：",
                AgreementNumber(p, p.Agreement) ?? "　　　　　　　　　　　　",
                $"，{Words.Day(p.EffectiveOn)}生效）{(IsComplete(p) ? "约定的事项已经全部履行完毕" : "约定的下列事项已经履行")}，确认如下："),
            Skip(6),
            Grid(Rows(p.Terms), Heading),
            Skip(12),
            Together(
                Sign("当事人（签名、盖章或按指印）：", p.Parties),
                Seal(p, p.On, p.Seal)),
        ],
    };

    private static bool IsComplete(PerformanceConfirmationPaper paper) => paper.IsComplete || paper.Terms.Count == 0;

    private static IEnumerable<Row> Rows(IReadOnlyList<PerformedTerm> terms) =>
        terms.Count == 0
            ? Enumerable.Range(1, 4).Select(i => Line($"{i}", null, null, null, 56))
            : terms.Select((t, i) => Line($"{i + 1}", TermLines.Promise(t.Term), Words.Day(t.On), t.Proof == AgreementTerm.OnTheSpot ? "当场履行" : t.Proof, 28));

    private static Row Line(string number, string? promise, string? day, string? proof, double height) => Row.Tall(
        height, Cell.Label(number, 0.09), Cell.Value(promise, 0.43), Cell.Value(day, 0.24, Align.Center), Cell.Value(proof, 0.24));
}
