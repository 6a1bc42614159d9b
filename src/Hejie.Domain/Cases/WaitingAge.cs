namespace Hejie.Domain.Cases;

/// <summary>How many days an application has waited for the first word of the committee.</summary>
public enum WaitingAge
{
    UpTo7,
    UpTo15,
    UpTo30,
    Over30,
}

/// <summary>The days of application that lie in a bucket; the day itself is day 0.</summary>
public static class WaitingAges
{
    /// <summary>The first day of application that is still in the bucket; the last bucket goes back to the beginning.</summary>
    public static DateOnly From(this WaitingAge age, DateOnly today) => age switch
    {
        WaitingAge.UpTo7 => today.AddDays(-7),
        WaitingAge.UpTo15 => today.AddDays(-15),
        WaitingAge.UpTo30 => today.AddDays(-30),
        _ => Registration.EarliestDay,
    };

    /// <summary>The last day of application that is in the bucket.</summary>
    public static DateOnly Through(this WaitingAge age, DateOnly today) =>
        age == WaitingAge.UpTo7 ? today : (age - 1).From(today).AddDays(-1);

    public static bool Holds(this WaitingAge age, DateOnly applied, DateOnly today) => applied >= age.From(today) && applied <= age.Through(today);
}
