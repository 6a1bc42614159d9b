using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Hejie.Domain.People;

/// <summary>A telephone number in China: mobile, landline with area code (and extension), or a 400/800 line.</summary>
/// <remarks>Shown and logged masked; the number to dial is <see cref="Text"/> only.</remarks>
public sealed partial record PhoneNumber : IParsable<PhoneNumber>
{
    private PhoneNumber(string text) => Text = text;

    /// <summary>One spelling for a number: 13812345678, 0532-83812345, 0532-83812345-801.</summary>
    public string Text { get; }
    public bool IsMobile => Text[0] == '1';
    public string Masked
    {
        get
        {
            var digits = string.Concat(Text.Split('-').Take(2));
            return $"{digits[..3]}{new string('*', digits.Length - 7)}{digits[^4..]}";
        }
    }

    /// <summary>The last four digits, the word that a party knows beside the case number.</summary>
    public string LastFour => Masked[^4..];

    public static PhoneNumber Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException("Not a telephone number.");

    /// <summary>Takes blanks, hyphens, brackets and +86 as people type them; a landline without its area code is not understood.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out PhoneNumber? result)
    {
        var typed = CountryPrefix().Replace(TypedText.Fold(s ?? ""), "");
        result = Mobile().IsMatch(typed) || Service().IsMatch(typed)
            ? new PhoneNumber(Separators().Replace(typed, ""))
            : Landline().Match(typed) is { Success: true } match ? new PhoneNumber(Spell(match)) : null;
        return result is not null;
    }

    private static string Spell(Match match)
    {
        var subscriber = Separators().Replace(match.Groups["subscriber"].Value, "");
        var extension = match.Groups["extension"].Value;
        return $"{match.Groups["area"].Value}-{subscriber}{(extension.Length > 0 ? "-" + extension : "")}";
    }

    public override string ToString() => Masked;

    [GeneratedRegex(@"^(?:\+86|0086)[\s-]*")]
    private static partial Regex CountryPrefix();

    [GeneratedRegex(@"^1[3-9][0-9](?:[\s-]?[0-9]{4}){2}\z")]
    private static partial Regex Mobile();

    [GeneratedRegex(@"^[48]00[\s-]?(?:[0-9]{3}[\s-]?[0-9]{4}|[0-9]{4}[\s-]?[0-9]{3})\z")]
    private static partial Regex Service();

    // Area codes: 010 and 02x have three places and eight-digit numbers behind them, all others four.
    [GeneratedRegex(@"^\(?(?:(?<area>010|02[0-9])\)?[\s-]?(?<subscriber>[1-9][0-9]{3}[\s-]?[0-9]{4})|(?<area>0[3-9][0-9]{2})\)?[\s-]?(?<subscriber>[1-9][0-9]{2,3}[\s-]?[0-9]{4}))(?:(?:[\s-]+|转|#)(?<extension>[0-9]{1,6}))?\z")]
    private static partial Regex Landline();

    [GeneratedRegex(@"[\s-]")]
    private static partial Regex Separators();
}
