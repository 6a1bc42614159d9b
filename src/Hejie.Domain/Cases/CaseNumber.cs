using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Hejie.Domain.Cases;

/// <summary>The number of a case from registration on, as 370202-2026-000042: district, year, serial of the district.</summary>
/// <remarks>Given once and never reused, also to cases that are not accepted; it finds its district by itself.</remarks>
public sealed partial record CaseNumber : IParsable<CaseNumber>, IComparable<CaseNumber>
{
    private CaseNumber(string text) => Text = text;

    public string Text { get; }

    public string DistrictCode => Text[..6];

    public int Year => int.Parse(Text.AsSpan(7, 4), CultureInfo.InvariantCulture);

    public int Serial => int.Parse(Text.AsSpan(12), CultureInfo.InvariantCulture);

    /// <summary>What a portal of one district asks people to type: 2026-000042.</summary>
    public string Short => Text[7..];

    /// <exception cref="ArgumentOutOfRangeException">A serial outside 1…999999 or a district that is not six digits.</exception>
    public static CaseNumber Of(string districtCode, int year, int serial) =>
        TryParse($"{districtCode}-{year:0000}-{serial:000000}", null, out var number)
            ? number
            : throw new ArgumentOutOfRangeException(nameof(serial), $"{districtCode}-{year}-{serial}");

    public static CaseNumber Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var number) ? number : throw new FormatException($"No case number: {s}");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out CaseNumber? result) =>
        (result = s is not null && Form().IsMatch(s) ? new CaseNumber(s) : null) is not null;

    /// <summary>Older first: by district, year and serial, which is also the order of the text. Queries translate the operators.</summary>
    public int CompareTo(CaseNumber? other) => string.CompareOrdinal(Text, other?.Text);

    public static bool operator <(CaseNumber left, CaseNumber right) => left.CompareTo(right) < 0;

    public static bool operator >(CaseNumber left, CaseNumber right) => left.CompareTo(right) > 0;

    public static bool operator <=(CaseNumber left, CaseNumber right) => left.CompareTo(right) <= 0;

    public static bool operator >=(CaseNumber left, CaseNumber right) => left.CompareTo(right) >= 0;

    public override string ToString() => Text;

    [GeneratedRegex(@"^[0-9]{6}-[0-9]{4}-(?!000000)[0-9]{6}\z")]
    private static partial Regex Form();
}
