using Hejie.Domain.Money;

namespace Hejie.Domain.Agreements;

public static partial class AgreementCheck
{
    private static IEnumerable<AgreementFinding> OfAmount(JudgedTerm judged)
    {
        var written = AmountsInText.Of(judged.Term.Text);
        return OfField(judged).Concat(OfWriting(judged, written)).Concat(OfTextAndField(judged, written)).Concat(OfTotals(judged, written));
    }

    private static IEnumerable<AgreementFinding> OfField(JudgedTerm judged)
    {
        if (judged.Term.Kind != TermKind.Payment)
        {
            yield break;
        }
        if (judged.Term.AmountFen is not { } fen)
        {
            yield return judged.Finding(FindingKinds.AmountMissing, nameof(TermDraft.AmountFen));
        }
        else if (fen <= 0)
        {
            yield return judged.Finding(FindingKinds.AmountNotPositive, nameof(TermDraft.AmountFen), found: FenText.Format(fen));
        }
        else if (fen > FenText.MaxFen)
        {
            yield return judged.Finding(FindingKinds.AmountTooLarge, nameof(TermDraft.AmountFen), found: FenText.Format(fen), expected: FenText.Format(FenText.MaxFen));
        }
    }

    /// <summary>Capitals that read as no amount, and figures that differ from the words beside them: the words are taken to be meant.</summary>
    private static IEnumerable<AgreementFinding> OfWriting(JudgedTerm judged, IReadOnlyList<AmountInText> written)
    {
        foreach (var amount in written)
        {
            AmountInText[] both = amount.Again is { } again ? [amount, again] : [amount];
            foreach (var unread in both.Where(part => part is { IsInWords: true, Fen: null }))
            {
                yield return judged.Finding(FindingKinds.AmountNotRead, nameof(TermDraft.Text), unread.Span, Slice(judged, unread.Span));
            }
            if (both is [{ Fen: { } first }, { Fen: { } second }] && first != second)
            {
                var (figures, words) = both[0].IsInWords ? (both[1], both[0]) : (both[0], both[1]);
                yield return judged.Finding(
                    FindingKinds.FiguresDifferFromWords, nameof(TermDraft.Text), figures.Span, FenText.Format(figures.Fen!.Value), FenText.Format(words.Fen!.Value));
            }
        }
    }

    /// <summary>The amount of a payment stands in its text too: alone, as the sum of its parts, or as their total.</summary>
    private static IEnumerable<AgreementFinding> OfTextAndField(JudgedTerm judged, IReadOnlyList<AmountInText> written)
    {
        var promised = written.Where(amount => amount is { Use: AmountUse.Promised, Fen: not null }).ToList();
        if (judged.Term is not { Kind: TermKind.Payment, AmountFen: { } fen and > 0 } || promised.Count == 0)
        {
            yield break;
        }
        if (!written.Any(amount => amount.Use != AmountUse.Apart && amount.Is(fen)) && promised.Sum(amount => amount.Fen) != fen)
        {
            yield return judged.Finding(
                FindingKinds.AmountDiffersFromText, nameof(TermDraft.Text), promised[0].Span, FenText.Format(promised[0].Fen!.Value), FenText.Format(fen));
        }
    }

    private static IEnumerable<AgreementFinding> OfTotals(JudgedTerm judged, IReadOnlyList<AmountInText> written)
    {
        var term = judged.Term;
        foreach (var total in written.Where(amount => amount is { Use: AmountUse.Total, Fen: not null }))
        {
            if (ItemsBefore(total, written, term.Text) is { Count: > 1 } items && items.Sum(item => item.Fen) is { } sum && !total.Is(sum))
            {
                yield return judged.Finding(FindingKinds.ItemsDoNotAddUp, nameof(TermDraft.Text), total.Span, FenText.Format(total.Fen!.Value), FenText.Format(sum));
            }
            var paid = SumOf(judged.Payments.Where(payment => (payment.Debtor, payment.Creditor) == (term.Debtor, term.Creditor)));
            long[] meant = [term.AmountFen ?? 0, paid, SumOf(judged.Payments.Where(payment => payment.Debtor == term.Debtor)), SumOf(judged.Payments)];
            if (judged.Payments.Any() && !meant.Any(total.Is))
            {
                yield return judged.Finding(
                    FindingKinds.InstalmentsDoNotAddUp, nameof(TermDraft.Text), total.Span, FenText.Format(total.Fen!.Value), FenText.Format(paid > 0 ? paid : SumOf(judged.Payments)));
            }
        }
    }

    /// <summary>The list that a total closes: 医疗费2,000元、误工费1,000元，共计3,000元.</summary>
    private static List<AmountInText> ItemsBefore(AmountInText total, IReadOnlyList<AmountInText> written, string text)
    {
        List<AmountInText> items = [];
        foreach (var amount in written.Where(amount => amount.Span.End <= total.Span.Start).Reverse())
        {
            var next = items.Count > 0 ? items[^1].Span.Start : total.Span.Start;
            var between = text[EndOf(amount)..next];
            var belongs = amount is { Use: AmountUse.Promised, Fen: not null }
                && (items.Count == 0 ? !between.Contains('。') && !between.Contains('；') : between.Contains('、') && !between.Contains('，'));
            if (!belongs)
            {
                break;
            }
            items.Add(amount);
        }
        return items;
    }

    private static int EndOf(AmountInText amount) => (amount.Again ?? amount).Span.End;

    /// <summary>An amount over every limit is named by itself and added no further.</summary>
    private static long SumOf(IEnumerable<TermDraft> payments) => payments.Sum(payment => payment.AmountFen is { } fen and > 0 and <= FenText.MaxFen ? fen : 0);

    private static string Slice(JudgedTerm judged, TextSpan span) => judged.Term.Text.Substring(span.Start, span.Length);
}
