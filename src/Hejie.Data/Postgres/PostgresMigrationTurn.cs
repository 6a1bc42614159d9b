using Hejie.Data.Migrating;

namespace Hejie.Data.Postgres;

/// <summary>PostgreSQL needs no lock of ours: EF Core locks its history table in the migrating transaction.</summary>
internal sealed class PostgresMigrationTurn : IMigrationTurn, IAsyncDisposable
{
    public Task<IAsyncDisposable> TakeAsync(CancellationToken stop) => Task.FromResult<IAsyncDisposable>(this);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
