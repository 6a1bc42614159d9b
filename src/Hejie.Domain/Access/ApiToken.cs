namespace Hejie.Domain.Access;

/// <summary>A bearer token for the API; only its hash is kept.</summary>
public sealed class ApiToken : ITenantOwned
{
    public required string DistrictCode { get; init; }
    public required Guid Id { get; init; }
    public required AccountId AccountId { get; init; }
    public required string SecretHash { get; init; }

    /// <summary>The account's stamp when the token was issued: a changed password ends the token.</summary>
    public required string SecurityStamp { get; init; }
    public required DateTime CreatedAt { get; init; }
    public required DateTime ExpiresAt { get; init; }
    public DateTime? RevokedAt { get; private set; }

    public bool IsGoodAt(DateTime now) => RevokedAt is null && now < ExpiresAt;

    public void Revoke(DateTime now) => RevokedAt ??= now;
}
