using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Npgsql.EntityFrameworkCore.PostgreSQL;

namespace Hejie.Data.Postgres;

/// <summary>Tries again while a primary is being replaced: lost connections, no host yet, a node of the cluster gone.</summary>
internal class PgFailoverStrategy(ExecutionStrategyDependencies dependencies)
    : NpgsqlRetryingExecutionStrategy(dependencies, maxRetryCount: 10, TimeSpan.FromSeconds(5), errorCodesToAdd: null)
{
    private static readonly string[] Codes = ["25006", "53300", "40001", "40P01", "XX000"];

    protected override bool ShouldRetryOn(Exception? exception) => exception switch
    {
        PostgresException refused => Codes.Contains(refused.SqlState) || refused.SqlState.StartsWith("08") || refused.SqlState.StartsWith("57P"),
        NpgsqlException => true,
        _ => base.ShouldRetryOn(exception),
    };
}
