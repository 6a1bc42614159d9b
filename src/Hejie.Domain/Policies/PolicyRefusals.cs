namespace Hejie.Domain.Policies;

/// <summary>Why a value cannot be set so. Our own rules; the article is the one that asks for a reasoned time.</summary>
public static class PolicyRefusals
{
    public static readonly Refusal ValueOutOfRange = new(nameof(ValueOutOfRange), "POLICY", "MOJ75 33");
    public static readonly Refusal SourceMissing = new(nameof(SourceMissing), "POLICY", "MOJ75 33");
    public static readonly Refusal NotFromTomorrow = new(nameof(NotFromTomorrow), "POLICY", "MOJ75 33");
    public static readonly Refusal DayIsTaken = new(nameof(DayIsTaken), "POLICY", "MOJ75 33");
    public static readonly Refusal AlreadyCounts = new(nameof(AlreadyCounts), "POLICY", "MOJ75 33");
    public static readonly Refusal NothingToRecount = new(nameof(NothingToRecount), "POLICY", "MOJ75 33");
}
