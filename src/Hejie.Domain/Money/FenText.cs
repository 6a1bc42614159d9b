using System.Globalization;
using System.Text.RegularExpressions;

namespace Hejie.Domain.Money;

/// <summary>Why a typed amount was not understood.</summary>
public enum AmountProblem
{
    None,
    Empty,
    NotAnAmount,
    Negative,
    MoreThanTwoDecimals,
    TooLarge,
}

/// <summary>Amounts as people type and read them, in yuan; held in fen.</summary>
public static partial class FenText
{
    /// <summary>The largest amount that can be typed, in fen: 9,999,999,999.99 yuan.</summary>
    public const long MaxFen = 999_999_999_999;

    public static bool TryParse(string? text, out long fen) => TryParse(text, out fen, out _);

    /// <summary>Reads "1,234.5", "１２３４．５０元" or "¥80"; thousands are either all marked or none.</summary>
    /// <param name="text">What was typed, in yuan.</param>
    /// <param name="fen">The amount in fen; 0 when not understood.</param>
    /// <param name="problem">Why not, for the message beside the field.</param>
    public static bool TryParse(string? text, out long fen, out AmountProblem problem)
    {
        var typed = TypedText.Fold(text ?? "").TrimStart('¥', '￥').TrimEnd('元').Trim();
        fen = 0;
        problem = ProblemOf(typed);
        if (problem != AmountProblem.None)
        {
            return false;
        }
        fen = (long)(decimal.Parse(typed, NumberStyles.Number, CultureInfo.InvariantCulture) * 100);
        return true;
    }

    private static AmountProblem ProblemOf(string typed)
    {
        if (typed.Length == 0)
        {
            return AmountProblem.Empty;
        }
        if (NegativeForm().IsMatch(typed))
        {
            return AmountProblem.Negative;
        }
        if (Form().Match(typed) is not { Success: true } match)
        {
            return AmountProblem.NotAnAmount;
        }
        if (match.Groups["decimals"].Length > 2)
        {
            return AmountProblem.MoreThanTwoDecimals;
        }
        var yuan = match.Groups["yuan"].Value.Replace(",", "").TrimStart('0');
        return yuan.Length > 10 ? AmountProblem.TooLarge : AmountProblem.None;
    }

    /// <summary>Shows an amount with marked thousands and both decimals, as 12,345.60 元.</summary>
    public static string Format(long fen) => $"{Number(fen)} 元";

    /// <summary>The same without its unit, for tables whose heading names it and for fields to type in.</summary>
    public static string Number(long fen) => (fen / 100m).ToString("N2", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<yuan>[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\.(?<decimals>[0-9]*))?\z")]
    private static partial Regex Form();

    [GeneratedRegex(@"^[-−–]\s*[0-9]")]
    private static partial Regex NegativeForm();
}
