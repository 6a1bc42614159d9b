namespace Hejie.Domain.Access;

public enum AccessKind
{
    SignedIn,
    SignInFailed,
    LockedOut,
    ReadCase,
    OpenedField,

    /// <summary>A paper, the volume or a kept file, by somebody whose pages show names in part: papers bear them whole.</summary>
    OpenedPaper,
}

/// <summary>Who looked at what, and when (D-11, PIPL art. 51); rows are added and never changed.</summary>
public sealed class AccessLogEntry : ITenantOwned
{
    public required string DistrictCode { get; init; }

    /// <summary>Day in China Standard Time, in the key so that old months can be set apart.</summary>
    public required DateOnly Day { get; init; }
    public required Guid Id { get; init; }
    public required DateTime At { get; init; }
    public required AccessKind Kind { get; init; }
    public required Role Role { get; init; }

    /// <summary>The actor's reference: an account or a party's number, never a name.</summary>
    public required string Actor { get; init; }
    public Guid? CaseId { get; init; }

    /// <summary>What was opened, as <c>party:2</c>, <c>paper:mediation-record</c>, <c>file:3</c> or <c>volume</c>; null when the whole case was read.</summary>
    public string? Field { get; init; }

    public static AccessLogEntry Of(AccessKind kind, Actor actor, Guid? caseId, string? field, DateOnly day, DateTime now) => new()
    {
        DistrictCode = actor.DistrictCode,
        Day = day,
        Id = Guid.CreateVersion7(new DateTimeOffset(now, TimeSpan.Zero)),
        At = now,
        Kind = kind,
        Role = actor.Role,
        Actor = actor.Reference,
        CaseId = caseId,
        Field = field,
    };
}
