namespace Hejie.Data.Outbox;

/// <summary>Does the work of one kind of message. It may be asked for the same message again and must then change nothing.</summary>
public interface IOutboxHandler
{
    string Kind { get; }

    /// <summary>Does all of them or throws; each is then tried again, alone.</summary>
    Task HandleAsync(IReadOnlyList<OutboxMessage> messages, CancellationToken stop);
}
