using Microsoft.EntityFrameworkCore;

namespace Hejie.Data.Migrating;

/// <summary>How the database stands to this program.</summary>
/// <param name="Missing">Migrations that this program has and the database has not: it is older.</param>
/// <param name="Unknown">Migrations that the database has and this program has not: it is newer.</param>
public sealed record SchemaState(IReadOnlyList<string> Missing, IReadOnlyList<string> Unknown)
{
    public bool FitsThisProgram => Missing.Count == 0 && Unknown.Count == 0;

    public static async Task<SchemaState> ReadAsync(HejieDb db, CancellationToken stop = default)
    {
        var known = db.Database.GetMigrations().ToList();
        var applied = await db.Database.CanConnectAsync(stop) ? (await db.Database.GetAppliedMigrationsAsync(stop)).ToList() : [];
        return new SchemaState([.. known.Except(applied)], [.. applied.Except(known)]);
    }
}
