using Hejie.Data.Migrating;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace Hejie.Data.Sqlite;

internal static class SqliteServices
{
    public static IServiceCollection AddSqlite(this IServiceCollection services, string path)
    {
        // Transactions of this provider begin IMMEDIATE: writers queue at the door instead of failing halfway.
        services.AddSingleton<IMigrationTurn, SqliteMigrationTurn>();
        services.AddSingleton<SqlitePlannerStatistics>();
        services.AddSingleton<IPlannerStatistics>(provider => provider.GetRequiredService<SqlitePlannerStatistics>());
        services.AddHostedService(provider => provider.GetRequiredService<SqlitePlannerStatistics>());
        return services.AddContext<SqliteHejieDb>((_, options) => options
            .UseSqlite(ConnectionTo(path))
            .AddInterceptors(new SqlitePragmas())
            .ReplaceService<IMigrationsSqlGenerator, SqliteMigrationsSql>());
    }

    internal static string ConnectionTo(string path) =>
        new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, DefaultTimeout = 30 }.ToString();
}
