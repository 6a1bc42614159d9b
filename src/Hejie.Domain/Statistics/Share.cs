namespace Hejie.Domain.Statistics;

/// <summary>A part of a whole, which is never told without both: 3531 of 3533.</summary>
public readonly record struct Share(long Part, long Whole)
{
    /// <summary>Below this whole a percentage would say more than is known: only the fraction is shown.</summary>
    public const long SmallestForPercent = 10;

    private const long Hundred = 100_00;

    public bool IsNothing => Whole == 0;

    public bool IsSmall => Whole is > 0 and < SmallestForPercent;

    /// <summary>Hundredths of a percent, the half rounded up; 100 % and 0 % only when exactly so.</summary>
    /// <exception cref="DivideByZeroException">There is no whole.</exception>
    public long HundredthsOfPercent()
    {
        var rounded = (long)decimal.Round((decimal)Part * Hundred / Whole, MidpointRounding.AwayFromZero);
        return Part == 0 || Part >= Whole ? rounded : Math.Clamp(rounded, 1, Hundred - 1);
    }
}
