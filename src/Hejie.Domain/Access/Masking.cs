using System.Text;

namespace Hejie.Domain.Access;

/// <summary>Personal fields as they are shown unless somebody opens them, which leaves a trace (D-11, PIPL art. 51).</summary>
/// <remarks>Counted in characters as people see them, so a rare character of two code units is one.</remarks>
public static class Masking
{
    private const int Head = 3;
    private const int Tail = 4;
    private const int PlaceLength = 6;
    private const string Hidden = "****";

    /// <summary>The first character of a person's name, the rest hidden; a name of one character is hidden whole. A remark in brackets behind it stays.</summary>
    public static string Name(string name)
    {
        var bracket = name.IndexOf('\uFF08', StringComparison.Ordinal);
        var (own, remark) = bracket > 0 ? (name[..bracket], name[bracket..]) : (name, "");
        var letters = own.EnumerateRunes().ToArray();
        return (letters.Length < 2 ? Stars(letters.Length) : letters[0] + Stars(letters.Length - 1)) + remark;
    }

    /// <summary>First 3 and last 4 of an ID or organisation number.</summary>
    public static string IdNumber(string number) => Ends(number);

    /// <summary>First 3 and last 4 of a telephone number.</summary>
    public static string Phone(string number) => Ends(number);

    /// <summary>The beginning of an address: at most 6 characters, and nothing from the first number on.</summary>
    public static string Address(string address) =>
        string.Concat(address.EnumerateRunes().TakeWhile(letter => !Rune.IsDigit(letter)).Take(PlaceLength)) + Hidden;

    private static string Ends(string number)
    {
        var letters = number.EnumerateRunes().ToArray();
        return letters.Length <= Head + Tail
            ? Stars(letters.Length)
            : $"{string.Concat(letters[..Head])}{Stars(letters.Length - Head - Tail)}{string.Concat(letters[^Tail..])}";
    }

    private static string Stars(int count) => new('*', count);
}
