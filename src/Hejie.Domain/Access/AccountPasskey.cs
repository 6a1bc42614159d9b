namespace Hejie.Domain.Access;

/// <summary>A passkey of an account, as the browser's authenticator registered it.</summary>
public sealed class AccountPasskey : ITenantOwned
{
    public required string DistrictCode { get; init; }
    public required Guid Id { get; init; }
    public required AccountId AccountId { get; init; }
    public required byte[] CredentialId { get; init; }
    public required byte[] PublicKey { get; init; }
    public required DateTime CreatedAt { get; init; }
    public required IReadOnlyList<string> Transports { get; init; }
    public required byte[] AttestationObject { get; init; }
    public required byte[] ClientDataJson { get; init; }
    public required bool IsBackupEligible { get; init; }
    public string? Name { get; set; }

    /// <summary>Raised by the authenticator with every use, zero when it does not count; a copy of the key falls behind.</summary>
    public long SignCount { get; set; }
    public bool IsUserVerified { get; set; }
    public bool IsBackedUp { get; set; }
}
