namespace Hejie.Domain.Access;

/// <summary>Where in the nation a login belongs: the only thing about accounts that is unique across districts.</summary>
public sealed class LoginName
{
    public required string Login { get; init; }
    public required string DistrictCode { get; init; }
    public required AccountId AccountId { get; init; }
}
