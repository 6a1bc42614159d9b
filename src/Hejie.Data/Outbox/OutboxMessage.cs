using Hejie.Domain;

namespace Hejie.Data.Outbox;

/// <summary>Work that follows a save: written with it, done after it, perhaps twice, so its handler must not mind. Done, it is gone.</summary>
public sealed class OutboxMessage : ITenantOwned
{
    public required string DistrictCode { get; init; }

    public required Guid Id { get; init; }

    /// <summary>Which handler does it, as <c>person-index</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>What the handler needs, as JSON.</summary>
    public required string Payload { get; init; }

    public required DateTime WrittenAt { get; init; }

    /// <summary>Not to be tried before this instant; whoever leases it moves it on.</summary>
    public DateTime DueAt { get; set; }

    /// <summary>Who works on it until <see cref="DueAt"/>.</summary>
    public Guid? Lease { get; set; }

    public int Attempts { get; set; }

    /// <summary>Why the last try failed; null while none has.</summary>
    public string? LastError { get; set; }

    public int Version { get; set; }
}
