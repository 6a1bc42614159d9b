using Microsoft.EntityFrameworkCore;

namespace Hejie.Data.Migrating;

/// <summary>Brings the database up to this program, before the program serves. The serving process never migrates.</summary>
public sealed class Migrator(IHejieDbFactory databases, IMigrationTurn turn)
{
    /// <summary>Makes the database when there is none, and applies what it lacks. A second migrator waits for the first.</summary>
    /// <returns>The migrations that were applied; empty when nothing was missing.</returns>
    /// <exception cref="DatabaseIsNewerException">Nothing was touched.</exception>
    public async Task<IReadOnlyList<string>> MigrateAsync(CancellationToken stop = default)
    {
        await using var held = await turn.TakeAsync(stop);
        await using var db = databases.Open(new Scope());
        var schema = await SchemaState.ReadAsync(db, stop);
        if (schema.Unknown is [.., var newest])
        {
            throw new DatabaseIsNewerException(newest);
        }
        if (schema.Missing.Count > 0)
        {
            await db.Database.MigrateAsync(stop);
        }
        return schema.Missing;
    }
}

/// <summary>Lets one migrator in at a time, and the next one in when a migrator dies.</summary>
public interface IMigrationTurn
{
    Task<IAsyncDisposable> TakeAsync(CancellationToken stop);
}

public sealed class DatabaseIsNewerException(string migration)
    : Exception($"The database has the migration {migration}, which this program does not know: it was written by a newer version.")
{
    public string Migration { get; } = migration;
}
