using Hejie.Data.Migrating;
using Npgsql;

namespace Hejie.Data.Postgres;

/// <summary>PostgreSQL counts by itself in the background; it is told only after much has come at once.</summary>
internal sealed class PostgresPlannerStatistics(NpgsqlDataSource source) : IPlannerStatistics
{
    public async Task RefreshAsync(bool afterLoad, CancellationToken stop)
    {
        if (afterLoad)
        {
            await using var analyze = source.CreateCommand("ANALYZE");
            await analyze.ExecuteNonQueryAsync(stop);
        }
    }
}
