using Hejie.Data;
using Hejie.Data.Migrating;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Data;

public sealed class MigratingTwiceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hejie-migrate-").FullName;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Of_two_migrators_one_works_and_one_waits_and_finds_nothing_to_do()
    {
        var applied = await Task.WhenAll(MigrateAsync(), MigrateAsync());

        applied.Count(migrations => migrations.Count > 0).ShouldBe(1);
    }

    [Fact]
    public async Task The_lock_of_a_killed_migrator_holds_nobody_up()
    {
        await using (var connection = new SqliteConnection($"Data Source={Path.Combine(_folder, "hejie.db")};Pooling=false"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE \"__EFMigrationsLock\" (\"Id\" INTEGER PRIMARY KEY, \"Timestamp\" TEXT NOT NULL); INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2026-01-01')";
            await command.ExecuteNonQueryAsync();
        }

        (await MigrateAsync().WaitAsync(TimeSpan.FromSeconds(60))).ShouldNotBeEmpty();
    }

    private async Task<IReadOnlyList<string>> MigrateAsync()
    {
        await using var services = new ServiceCollection().AddLogging().AddHejieData(options => options.Folder = _folder).BuildServiceProvider();
        return await services.GetRequiredService<Migrator>().MigrateAsync();
    }
}
