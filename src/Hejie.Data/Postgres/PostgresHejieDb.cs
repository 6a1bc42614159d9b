using Hejie.Data.Ciphers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;

namespace Hejie.Data.Postgres;

/// <summary>The records on a PostgreSQL server, alone, under Patroni or under Citus.</summary>
public sealed class PostgresHejieDb(DbContextOptions<PostgresHejieDb> options) : HejieDb(options);

internal sealed class PostgresHejieDbDesign : IDesignTimeDbContextFactory<PostgresHejieDb>
{
    public PostgresHejieDb CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<PostgresHejieDb>()
        .UseNpgsql()
        .UseApplicationServiceProvider(new ServiceCollection().AddSingleton<IFieldCipher, NoCipher>().BuildServiceProvider())
        .Options);
}
