using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Hejie.Data.Postgres;

internal static class PostgresServices
{
    public static IServiceCollection AddPostgres(this IServiceCollection services, string connection)
    {
        var source = new NpgsqlDataSourceBuilder(connection);
        source.ConnectionStringBuilder.CommandTimeout = 60; // never shorter: a cut-off write is one we cannot vouch for
        return services
            .AddSingleton(_ => source.Build())
            .AddContext<PostgresHejieDb>((provider, options) => options.UseNpgsql(provider.GetRequiredService<NpgsqlDataSource>()));
    }
}
