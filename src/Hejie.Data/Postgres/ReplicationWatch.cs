using System.Data.Common;
using System.Runtime.CompilerServices;
using Hejie.Data.Writing;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Hejie.Data.Postgres;

/// <summary>
/// Listens for "canceling wait for synchronous replication": COMMIT returned, and yet the change is on one server only.
/// The save then fails with <see cref="NotSafelySavedException"/> instead of telling a person that all is well.
/// </summary>
internal sealed class ReplicationWatch(ILogger<ReplicationWatch> log) : DbConnectionInterceptor, IDbTransactionInterceptor, ISaveChangesInterceptor
{
    private static readonly ConditionalWeakTable<DbConnection, StrongBox<bool>> Doubtful = [];

    public override DbConnection ConnectionCreated(ConnectionCreatedEventData eventData, DbConnection result)
    {
        if (result is NpgsqlConnection connection)
        {
            connection.Notice += (_, notice) => Hear(connection, notice.Notice.MessageText);
        }
        return result;
    }

    internal void Hear(DbConnection connection, string notice)
    {
        if (notice.StartsWith("canceling wait for synchronous replication", StringComparison.Ordinal))
        {
            Doubtful.GetOrCreateValue(connection).Value = true;
            log.LogCritical("Committed on one server only: {Notice}", notice);
        }
    }

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Check(eventData.Context?.Database);

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Check(eventData.Context?.Database);
        return Task.CompletedTask;
    }

    public int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        Check(eventData.Context?.Database);
        return result;
    }

    public ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        Check(eventData.Context?.Database);
        return ValueTask.FromResult(result);
    }

    private static void Check(Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade? database)
    {
        if (database is not null && Doubtful.TryGetValue(Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.GetDbConnection(database), out var doubtful) && doubtful.Value)
        {
            doubtful.Value = false;
            throw new NotSafelySavedException();
        }
    }
}
