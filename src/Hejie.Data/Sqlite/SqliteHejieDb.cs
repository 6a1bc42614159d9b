using Hejie.Data.Ciphers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;

namespace Hejie.Data.Sqlite;

/// <summary>The records in one file beside the program.</summary>
public sealed class SqliteHejieDb(DbContextOptions<SqliteHejieDb> options) : HejieDb(options);

internal sealed class SqliteHejieDbDesign : IDesignTimeDbContextFactory<SqliteHejieDb>
{
    public SqliteHejieDb CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<SqliteHejieDb>()
        .UseSqlite()
        .UseApplicationServiceProvider(new ServiceCollection().AddSingleton<IFieldCipher, NoCipher>().BuildServiceProvider())
        .Options);
}
