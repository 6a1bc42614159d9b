using System.Globalization;
using System.Text.RegularExpressions;
using Hejie.Domain.Money;

namespace Hejie.Domain.Agreements;

/// <summary>What an amount in the text of a term is for.</summary>
internal enum AmountUse
{
    /// <summary>What is promised.</summary>
    Promised,

    /// <summary>The sum of several parts: 总计, 共计.</summary>
    Total,

    /// <summary>A rate, a penalty, what was paid before: no part of what is promised.</summary>
    Apart,
}

/// <summary>An amount as it is written in a text.</summary>
/// <param name="Fen">Null for capital numerals that do not read as an amount.</param>
internal sealed record AmountInText(TextSpan Span, long? Fen, bool IsInWords, AmountUse Use)
{
    /// <summary>The same amount written a second time right behind, as 人民币叁仟元整（¥3,000.00）.</summary>
    public AmountInText? Again { get; init; }

    public bool Is(long fen) => Fen == fen || Again?.Fen == fen;
}

/// <summary>Finds amounts of money in a sentence: ¥3,000.00, 3000元, 3.5万元, 叁仟元整, 三千元.</summary>
internal static partial class AmountsInText
{
    private const int ReachOfAWord = 12;
    private static readonly Dictionary<string, long> Units = new() { [""] = 1, ["百"] = 100, ["千"] = 1000, ["万"] = 10_000, ["亿"] = 100_000_000 };

    public static IReadOnlyList<AmountInText> Of(string text)
    {
        var folded = TypedText.FoldInPlace(text);
        var figures = InFigures().Matches(folded).Select(match => OfFigures(match, folded)).ToList();
        var words = InWords().Matches(folded)
            .Where(match => !figures.Exists(figure => figure.Span.Touches(SpanOf(match)) || figure.Span.End == match.Index))
            .Select(match => OfWords(match, folded)).OfType<AmountInText>();
        return Paired([.. figures.Concat(words).OrderBy(amount => amount.Span.Start)], folded);
    }

    private static AmountInText OfFigures(Match match, string text)
    {
        var number = decimal.Parse(match.Groups["number"].Value.Replace(",", ""), CultureInfo.InvariantCulture);
        var yuan = number * Units[match.Groups["unit"].Value];
        long? fen = yuan * 100 <= ChineseAmount.MaxFen ? (long)(yuan * 100) : null;
        return new AmountInText(SpanOf(match), fen, IsInWords: false, UseOf(match, text));
    }

    /// <summary>Null for words that only look like an amount, as in 百元以内: what reads as none counts only in capitals.</summary>
    private static AmountInText? OfWords(Match match, string text)
    {
        var reads = ChineseAmount.TryRead(match.Value, out var fen);
        return reads || Capitals().IsMatch(match.Value)
            ? new AmountInText(SpanOf(match), reads ? fen : null, IsInWords: true, UseOf(match, text))
            : null;
    }

    private static AmountUse UseOf(Match match, string text)
    {
        var before = LastClause().Match(text[..match.Index]).Value;
        before = before[Math.Max(0, before.Length - ReachOfAWord)..];
        return Wording.Says("total", before) ? AmountUse.Total
            : Wording.Says("apart", before) || PerUnit().IsMatch(text[(match.Index + match.Length)..]) ? AmountUse.Apart
            : AmountUse.Promised;
    }

    private static List<AmountInText> Paired(List<AmountInText> amounts, string text)
    {
        List<AmountInText> paired = [];
        foreach (var amount in amounts)
        {
            if (paired is [.., { Again: null } last] && last.IsInWords != amount.IsInWords && Between().IsMatch(text[last.Span.End..amount.Span.Start]))
            {
                paired[^1] = last with { Again = amount };
            }
            else
            {
                paired.Add(amount);
            }
        }
        return paired;
    }

    private static TextSpan SpanOf(Match match) => new(match.Index, match.Length);

    [GeneratedRegex(@"(?<![0-9.])(?:[¥￥] ?(?<number>(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,12})(?:\.[0-9]{1,2})?)(?![0-9])(?<unit>[万亿]?) ?元?|(?<number>(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,12})(?:\.[0-9]{1,4})?) ?(?<unit>[百千万亿]?) ?元)")]
    private static partial Regex InFigures();

    [GeneratedRegex(@"(?:人民币)?[零〇一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟万亿]+[元圆](?:[零〇]?[一二三四五六七八九壹贰叁肆伍陆柒捌玖]角)?(?:[零〇]?[一二三四五六七八九壹贰叁肆伍陆柒捌玖]分)?[整正]?")]
    private static partial Regex InWords();

    [GeneratedRegex("[壹贰叁肆伍陆柒捌玖拾佰仟]")]
    private static partial Regex Capitals();

    [GeneratedRegex("[^,。;、]*$")]
    private static partial Regex LastClause();

    [GeneratedRegex("^(?:/|每)")]
    private static partial Regex PerUnit();

    [GeneratedRegex(@"^[\s(:,]*(?:即|计|大写|小写|人民币)*[\s(:]*$")]
    private static partial Regex Between();
}
