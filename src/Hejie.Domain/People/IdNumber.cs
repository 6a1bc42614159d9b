using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Hejie.Domain.People;

/// <summary>A citizen's resident ID number of 18 places: region, birth date, serial, check character.</summary>
/// <remarks>Source: GB 11643-1999. Shown and logged masked; the whole number is <see cref="Text"/> only.</remarks>
public sealed partial record IdNumber : IParsable<IdNumber>
{
    private const string CheckCharacters = "10X98765432";
    private const int EarliestBirthYear = 1880;
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    // Provinces by GB/T 2260; 81-83 are the residence permits of people from Hong Kong, Macao and Taiwan.
    private static readonly FrozenSet<string> Provinces =
    [
        "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
        "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83",
    ];

    private IdNumber(string text, DateOnly birthDate) => (Text, BirthDate) = (text, birthDate);

    public string Text { get; }
    public DateOnly BirthDate { get; }
    public string RegionCode => Text[..6];
    public Sex Sex => Text[16] % 2 == 1 ? Sex.Male : Sex.Female;
    public string Masked => $"{Text[..3]}***********{Text[^4..]}";

    /// <summary>Full years on a day; someone born on 29 February is a year older on 1 March of a common year.</summary>
    public int AgeOn(DateOnly day) =>
        day.Year - BirthDate.Year - ((day.Month, day.Day).CompareTo((BirthDate.Month, BirthDate.Day)) < 0 ? 1 : 0);

    public static IdNumber Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException("Not a resident ID number.");

    /// <summary>Checks region, date and check character; whether the date has come yet, only the overload with a day can say.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out IdNumber? result)
    {
        result = null;
        var text = TypedText.Fold(s ?? "").ToUpperInvariant();
        if (!Form().IsMatch(text) || !Provinces.Contains(text[..2]) || CheckCharacterOf(text) != text[17])
        {
            return false;
        }
        if (!DateOnly.TryParseExact(text.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var birthDate)
            || birthDate.Year < EarliestBirthYear)
        {
            return false;
        }
        result = new IdNumber(text, birthDate);
        return true;
    }

    /// <summary>As above, and born on <paramref name="today"/> (China day) at the latest.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, DateOnly today, [NotNullWhen(true)] out IdNumber? result)
    {
        if (TryParse(s, provider: null, out result) && result.BirthDate <= today)
        {
            return true;
        }
        result = null;
        return false;
    }

    /// <summary>The check character by ISO 7064 MOD 11-2 over the first 17 digits.</summary>
    internal static char CheckCharacterOf(string text) =>
        CheckCharacters[Weights.Select((weight, i) => weight * (text[i] - '0')).Sum() % 11];

    public override string ToString() => Masked;

    [GeneratedRegex(@"^[0-9]{17}[0-9X]\z")]
    private static partial Regex Form();
}
