using System.Collections.Concurrent;

namespace Hejie.Data.Sqlite;

/// <summary>
/// The one writer of a database file at a time, in the order they came. Left to itself SQLite lets writers sleep and look again, up to
/// a tenth of a second each time and no matter who came first; it still does so between processes.
/// </summary>
internal static class SqliteWriteTurn
{
    private static readonly ConcurrentDictionary<string, SemaphoreSlim> Doors = new();

    /// <returns>The turn; dispose of it after the commit.</returns>
    public static async Task<IDisposable> TakeAsync(string connectionString, CancellationToken stop)
    {
        var door = Doors.GetOrAdd(connectionString, _ => new SemaphoreSlim(1, 1));
        await door.WaitAsync(stop);
        return new Turn(door);
    }

    private sealed class Turn(SemaphoreSlim door) : IDisposable
    {
        public void Dispose() => door.Release();
    }
}
