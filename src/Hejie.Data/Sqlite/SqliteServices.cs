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
        var connection = new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, DefaultTimeout = 30 };
        services.AddSingleton<IMigrationTurn, SqliteMigrationTurn>();
        return services.AddContext<SqliteHejieDb>((_, options) => options
            .UseSqlite(connection.ToString())
            .AddInterceptors(new SqlitePragmas())
            .ReplaceService<IMigrationsSqlGenerator, SqliteMigrationsSql>());
    }
}
