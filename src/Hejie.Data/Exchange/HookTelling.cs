using System.Text.Json;
using Hejie.Data.Outbox;
using Hejie.Domain.Linkage;

namespace Hejie.Data.Exchange;

/// <summary>That an event is to be told to the address of its body.</summary>
public sealed record HookTelling(Guid EventId)
{
    public const string Kind = "tell-partner";

    /// <summary>The message for one telling; its id is its own, because an event may be sent again.</summary>
    public static OutboxMessage Owed(HookDelivery telling, DateTime at) => new()
    {
        DistrictCode = telling.DistrictCode,
        Id = Guid.CreateVersion7(at),
        Kind = Kind,
        Payload = JsonSerializer.Serialize(new HookTelling(telling.EventId.Value)),
        WrittenAt = at,
        DueAt = at,
    };
}
