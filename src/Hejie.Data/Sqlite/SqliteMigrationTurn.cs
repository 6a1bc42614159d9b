using Hejie.Data.Migrating;
using Microsoft.Data.Sqlite;

namespace Hejie.Data.Sqlite;

/// <summary>A lock on a file beside the database, which the system lets go when its holder dies.</summary>
internal sealed class SqliteMigrationTurn(HejieDataOptions options) : IMigrationTurn
{
    public async Task<IAsyncDisposable> TakeAsync(CancellationToken stop)
    {
        Directory.CreateDirectory(options.Folder);
        var held = await LockAsync(Path.Combine(options.Folder, "migrate.lock"), stop);
        await ForgetDeadMigratorAsync(stop);
        return held;
    }

    private static async Task<FileStream> LockAsync(string path, CancellationToken stop)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path))
            {
                await Task.Delay(100, stop);
            }
        }
    }

    // EF Core's own lock is a row that a killed process leaves behind; whoever holds the file is the only migrator.
    private async Task ForgetDeadMigratorAsync(CancellationToken stop)
    {
        if (!File.Exists(options.SqlitePath))
        {
            return;
        }
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = options.SqlitePath, Pooling = false }.ToString());
        await connection.OpenAsync(stop);
        await using var command = connection.CreateCommand();
        command.CommandText = "DROP TABLE IF EXISTS \"__EFMigrationsLock\"";
        await command.ExecuteNonQueryAsync(stop);
    }
}
