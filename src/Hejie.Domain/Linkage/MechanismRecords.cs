using Hejie.Domain.Cases;
using Hejie.Domain.Forms;

namespace Hejie.Domain.Linkage;

/// <summary>Who is meant to sit in a seat.</summary>
public enum SeatKind
{
    Community,
    Street,

    /// <summary>和事佬: the peacemakers of an estate.</summary>
    Peacemakers,
    PropertyCompany,
    OwnersCommittee,
    Owners,
    BuildingLeader,
    Police,
    Lawyer,
    Other,
}

/// <summary>One seat of a mechanism.</summary>
/// <param name="IsNeeded">Whether the mechanism cannot go without it.</param>
public sealed record MechanismSeat(string Name, SeatKind Kind, bool IsNeeded);

/// <summary>One step of a mechanism, in order.</summary>
/// <param name="Paper">The form in which it is written down; null where it has none.</param>
/// <param name="IsHandUp">The case goes to the next level; done when that has taken it up.</param>
public sealed record MechanismStep(string Name, string? About, FormCode? Paper, bool IsHandUp);

/// <summary>What is said of a mechanism.</summary>
/// <param name="Type">The disputes that it is for; null for all.</param>
public sealed record MechanismDetails(string Name, string? About, DisputeType? Type, IReadOnlyList<MechanismSeat> Seats, IReadOnlyList<MechanismStep> Steps)
{
    public const int LongestName = 40;
    public const int LongestAbout = 400;
    public const int MostSeats = 12;
    public const int MostSteps = 20;

    internal MechanismDetails Clean() => new(
        Name.Trim(), TypedText.OrNull(About), Type,
        [.. Seats.Select(seat => seat with { Name = seat.Name.Trim() })],
        [.. Steps.Select(step => step with { Name = step.Name.Trim(), About = TypedText.OrNull(step.About) })]);

    internal IReadOnlyList<string> Gaps() =>
    [
        .. Name.Length is 0 or > LongestName ? new[] { "MechanismName" } : [],
        .. Seats.Count is 0 or > MostSeats || Seats.Any(seat => seat.Name.Length is 0 or > LongestName) || Seats.DistinctBy(seat => seat.Name).Count() < Seats.Count ? new[] { "MechanismSeats" } : [],
        .. Steps.Count is 0 or > MostSteps || Steps.Any(step => step.Name.Length is 0 or > LongestName || step.About is { Length: > LongestAbout }) ? new[] { "MechanismSteps" } : [],
        .. About is { Length: > LongestAbout } ? new[] { "MechanismAbout" } : [],
    ];
}

/// <summary>A mechanism that comes with the product, for a district or street to take over.</summary>
public sealed record ShippedMechanism(string Key, MechanismDetails Details);

/// <summary>Who sits in a seat: a party of the case, somebody invited to it, or the committee that hosts it. Names stand in the case alone.</summary>
/// <param name="Party">Number of the party.</param>
/// <param name="Invitee">Number of the invitee, to whom the parties have to agree (PML 20).</param>
public sealed record SeatHolder(int? Party, int? Invitee)
{
    public static readonly SeatHolder Host = new(null, null);

    public bool IsHost => this == Host;
}

public enum SeatStanding
{
    Empty,

    /// <summary>Invited, and not every party has agreed.</summary>
    Asked,
    Ready,
}

/// <summary>A step that was taken.</summary>
/// <param name="Step">1 for the first of the mechanism.</param>
/// <param name="Seats">Numbers of the seats that took part.</param>
/// <param name="IsSkipped">The case did not need it; the words tell why.</param>
public sealed record StepTaken(int Step, DateOnly On, string Words, IReadOnlyList<int> Seats, string By, bool IsSkipped);

/// <summary>What a seat promised to do (S-23).</summary>
/// <param name="Number">1 for the first of the run.</param>
public sealed record Commitment(int Number, int Seat, string Text, DateOnly DueOn, DateOnly MadeOn)
{
    /// <summary>Null while it is owed.</summary>
    public bool? IsKept { get; init; }
    public DateOnly? AnsweredOn { get; init; }
    public string? AnswerText { get; init; }

    public bool IsOverdueOn(DateOnly day) => IsKept is null && day > DueOn;
}

public enum MechanismRunState
{
    Open,
    Completed,

    /// <summary>Given up with a reason; the case goes on without it.</summary>
    Stopped,
}
