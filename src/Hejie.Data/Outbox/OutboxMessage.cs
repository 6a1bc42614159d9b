using Hejie.Domain;

namespace Hejie.Data.Outbox;

/// <summary>Work that follows a save: written with it, done after it, perhaps twice, so its handler must not mind.</summary>
public sealed class OutboxMessage : ITenantOwned
{
    public required string DistrictCode { get; init; }

    public required Guid Id { get; init; }

    /// <summary>Which handler does it, as <c>notice</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>What the handler needs, as JSON.</summary>
    public required string Payload { get; init; }

    public required DateTime WrittenAt { get; init; }

    /// <summary>Not to be tried before this instant.</summary>
    public DateTime DueAt { get; set; }

    public DateTime? DoneAt { get; set; }

    public int Attempts { get; set; }

    public string? LastError { get; set; }

    public int Version { get; set; }
}
