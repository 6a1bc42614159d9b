using Hejie.Data.Migrating;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Hejie.Data.Postgres;

internal static class PostgresServices
{
    public static IServiceCollection AddPostgres(this IServiceCollection services, string connection, bool partitioned)
    {
        services.AddSingleton<IMigrationTurn, PostgresMigrationTurn>();
        services.AddSingleton<IPlannerStatistics, PostgresPlannerStatistics>();
        services.AddSingleton<ReplicationWatch>();
        services.AddSingleton(_ => Source(connection));
        return services.AddContext<PostgresHejieDb>((provider, options) =>
        {
            options.UseNpgsql(provider.GetRequiredService<NpgsqlDataSource>(), npgsql => npgsql.ExecutionStrategy(d => new PgFailoverStrategy(d)));
            options.AddInterceptors(provider.GetRequiredService<ReplicationWatch>());
            _ = partitioned
                ? options.ReplaceService<IMigrationsSqlGenerator, PartitionedMigrationsSql>()
                : options.ReplaceService<IMigrationsSqlGenerator, PostgresMigrationsSql>();
        });
    }

    private static NpgsqlDataSource Source(string connection)
    {
        var source = new NpgsqlDataSourceBuilder(connection);
        source.ConnectionStringBuilder.CommandTimeout = Math.Max(60, source.ConnectionStringBuilder.CommandTimeout); // a write cut short is one nobody can vouch for
        if (!source.ConnectionStringBuilder.NoResetOnClose) // the sign of a pooler: there each statement may meet another session, which knows none that was prepared
        {
            source.ConnectionStringBuilder.MaxAutoPrepare = Math.Max(200, source.ConnectionStringBuilder.MaxAutoPrepare);
        }

        return source.Build();
    }
}
