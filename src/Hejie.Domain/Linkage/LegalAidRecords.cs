namespace Hejie.Domain.Linkage;

/// <summary>Why somebody may have legal aid (LAL 31, 32, 42).</summary>
public enum AidGround
{
    Hardship,
    WithoutHardshipTest,
    CheckWaived,
}

public enum LegalAidState
{
    Sent,

    /// <summary>The office has the application in hand; its time to decide runs.</summary>
    Received,

    /// <summary>Aid is given; somebody has to be assigned.</summary>
    Granted,
    Refused,
    Assigned,

    /// <summary>The matter is done, and what came of it is told.</summary>
    Ended,

    /// <summary>Taken back by the person or the committee.</summary>
    Recalled,
}

public enum LegalAidAct
{
    Send,
    Receive,
    Grant,
    Refuse,
    Assign,
    End,
    Recall,
}

/// <summary>What a party needs legal aid for.</summary>
/// <param name="Facts">The dispute as the office is told it.</param>
/// <param name="Wanted">Advice, drafting, a representative, and for what.</param>
/// <param name="UrgentBy">Last day of a time limit that is near; null where none is (LAL 44).</param>
/// <param name="Materials">What goes with it.</param>
public sealed record LegalAidRequest(AidGround Ground, string Facts, string Wanted, DateOnly? UrgentBy, IReadOnlyList<string> Materials)
{
    public const int LongestFacts = 2000;
    public const int LongestWanted = 1000;

    internal LegalAidRequest Clean() => this with { Facts = Facts.Trim(), Wanted = Wanted.Trim(), Materials = [.. Materials.Select(TypedText.OrNull).OfType<string>()] };

    internal IReadOnlyList<string> Gaps() =>
        [.. new[] { ("AidFacts", Facts), ("AidWanted", Wanted) }.Where(point => point.Item2.Length == 0).Select(point => point.Item1)];
}

/// <summary>The party, as the office may know it: what it needs to reach the person, and no identity number (PIPL 6).</summary>
public sealed record AidedPerson(string Name, string? Phone, string? Address);

/// <summary>Who was assigned, and from where.</summary>
public sealed record AidLawyer(string Name, string? Office, string? Phone)
{
    public const int LongestName = 60;
    public const int LongestOffice = 100;
}

/// <summary>One step of a referral to legal aid, in the order in which they were taken.</summary>
/// <param name="On">The day on which it was done, which may be before the day on which it was written down.</param>
public sealed record LegalAidStep(LegalAidAct Act, DateOnly On, DateTime At, string By, string? Words = null);
