using Hejie.Data.Migrating;
using Hejie.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Data;

public abstract class NewerDatabaseTests(TestDatabase database)
{
    [Fact]
    public async Task A_database_from_a_newer_program_is_refused_and_left_alone()
    {
        await using var db = database.Open();
        await db.Database.ExecuteSqlRawAsync("INSERT INTO \"__EFMigrationsHistory\" VALUES ('99991231000000_Later', '99.0.0')");

        var refused = await Should.ThrowAsync<DatabaseIsNewerException>(() => database.Services.GetRequiredService<Migrator>().MigrateAsync());

        refused.Migration.ShouldBe("99991231000000_Later");
        (await SchemaState.ReadAsync(db)).Unknown.ShouldHaveSingleItem();
    }
}

public sealed class NewerDatabaseOnSqlite(SqliteDatabase database) : NewerDatabaseTests(database), IClassFixture<SqliteDatabase>;

public sealed class NewerDatabaseOnPostgres(PostgresDatabase database) : NewerDatabaseTests(database), IClassFixture<PostgresDatabase>;
