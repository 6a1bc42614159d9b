using System.Globalization;
using System.Text.RegularExpressions;

namespace Hejie.Domain.Cases;

/// <summary>The number on the volume and on its agreement, as printed: year, committee, series, serial (02 section 2).</summary>
/// <param name="Text">The whole number as on paper.</param>
public sealed partial record VolumeNumber(string Text)
{
    /// <summary>Number in the ordinary series of a committee; four digits, more when a year needs them.</summary>
    /// <param name="abbreviation">Short code of the committee, set for each.</param>
    /// <param name="serial">From 1 each year and committee; never reused.</param>
    public static VolumeNumber Of(int year, string abbreviation, int serial) =>
        new(string.Create(CultureInfo.InvariantCulture, $"({year}){abbreviation}人调字第{serial:0000}号"));

    /// <summary>The serial inside its series, for lists of gaps.</summary>
    public int Serial => int.Parse(Digits().Match(Text).ValueSpan, CultureInfo.InvariantCulture);

    public override string ToString() => Text;

    [GeneratedRegex(@"[0-9]+(?=号\z)")]
    private static partial Regex Digits();
}
