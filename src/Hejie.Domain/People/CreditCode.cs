using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Hejie.Domain.People;

/// <summary>The unified social credit code of an organisation: 18 places, the last a check character.</summary>
/// <remarks>Source: GB 32100-2015. Codes are public, so they are shown whole.</remarks>
public sealed partial record CreditCode : IParsable<CreditCode>
{
    private const string Characters = "0123456789ABCDEFGHJKLMNPQRTUWXY"; // I, O, S, V and Z are not used
    private static readonly int[] Weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    private CreditCode(string text) => Text = text;

    public string Text { get; }

    public static CreditCode Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException("Not a unified social credit code.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out CreditCode? result)
    {
        var text = TypedText.Fold(s ?? "").ToUpperInvariant();
        result = Form().IsMatch(text) && CheckCharacterOf(text) == text[17] ? new CreditCode(text) : null;
        return result is not null;
    }

    internal static char CheckCharacterOf(string text)
    {
        var sum = Weights.Select((weight, i) => weight * Characters.IndexOf(text[i])).Sum();
        return Characters[(31 - sum % 31) % 31];
    }

    public override string ToString() => Text;

    [GeneratedRegex(@"^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}\z")]
    private static partial Regex Form();
}
