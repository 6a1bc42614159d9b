using Hejie.Domain.Deadlines;

namespace Hejie.Domain.Cases;

/// <summary>Which labour dispute it is by law (LDA 2; ARB33 2).</summary>
public enum LaborScope
{
    /// <summary>Whether there is an employment at all.</summary>
    Existence,

    /// <summary>Making, performing, changing, ending a contract.</summary>
    Contract,

    /// <summary>Dismissal, resignation, leaving.</summary>
    Leaving,

    /// <summary>Hours, leave, insurance, welfare, training, protection.</summary>
    Conditions,

    /// <summary>Pay that is owed.</summary>
    Pay,

    /// <summary>Medical cost of an injury at work, compensation, damages.</summary>
    Compensation,
    OtherByLaw,

    /// <summary>Of the staff of a public institution.</summary>
    Personnel,

    /// <summary>None of them: arbitration does not take it, the ways of civil law are open.</summary>
    Outside,
}

/// <summary>What makes a dispute one of labour, and since when the time to go to arbitration runs.</summary>
/// <param name="KnownOn">Day on which the worker knew, or should have known, of the wrong (LDA 27).</param>
/// <param name="LeftOn">Day on which the employment ended; null while it goes on or nobody has said.</param>
public sealed record LaborPoints(LaborScope Scope, DateOnly? KnownOn, DateOnly? LeftOn)
{
    internal DeadlineKey Limitation => Scope == LaborScope.Pay ? DeadlineKey.LaborWageLimitation : DeadlineKey.LaborArbitrationLimitation;

    /// <summary>The day from which the year for arbitration runs; null where none runs: the dispute is outside, nobody has said the day, or pay is owed while the employment lasts (LDA 27).</summary>
    public DateOnly? LimitationStart => Scope switch
    {
        LaborScope.Outside => null,
        LaborScope.Pay => LeftOn,
        _ => KnownOn,
    };
}
