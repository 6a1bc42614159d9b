using Hejie.Domain.Forms;

namespace Hejie.Papers.Layouts;

/// <summary>The numbered promises of an agreement: who, to whom, what, how much, by when, how and where.</summary>
internal static class TermLines
{
    public static IEnumerable<Block> Promises(IReadOnlyList<PaperTerm> terms) =>
        terms.Count == 0 ? [new LinesBlock(6)] : terms.Select((term, i) => Parts.Body($"{i + 1}．{Promise(term)}"));

    public static IEnumerable<Block> Performance(IReadOnlyList<PaperTerm> terms) =>
        terms.Count == 0 ? [new LinesBlock(3)] : terms.Select((term, i) => Parts.Body($"第{i + 1}项：{Manner(term)}"));

    public static string Promise(PaperTerm term)
    {
        var text = term.Text.Trim().TrimEnd('。', '；', '.', ';');
        return term.AmountFen is { } fen
            ? $"{text}。金额：{term.Debtor}向{term.Creditor}支付{Words.Money(fen)}。"
            : $"{text}。履行人：{term.Debtor}{(term.Creditor is { } to ? $"；权利人：{to}" : string.Empty)}。";
    }

    public static string Manner(PaperTerm term)
    {
        var due = term.DoneAtSigning ? "签订本协议时当场履行"
            : term.DueOn is { } day ? $"{Words.Day(day)}前（含当日）履行" : "自协议生效之日起持续遵守";
        var parts = new List<string> { due };
        if (!string.IsNullOrWhiteSpace(term.Manner))
        {
            parts.Add($"方式：{term.Manner.Trim().TrimEnd('。')}");
        }
        if (!string.IsNullOrWhiteSpace(term.Place))
        {
            parts.Add($"地点：{term.Place.Trim().TrimEnd('。')}");
        }
        return string.Join('；', parts) + "。";
    }
}
