using Hejie.Data.Migrating;
using Hejie.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Data;

public abstract class MigratingTests(TestDatabase database)
{
    [Fact]
    public void The_migrations_hold_all_that_the_mappings_say()
    {
        using var db = database.Open();

        db.Database.HasPendingModelChanges().ShouldBeFalse("run eng/migration NAME, or until the first release eng/migration reset");
    }

    [Fact]
    public async Task A_migrated_database_fits_the_program_and_needs_nothing_more()
    {
        await using var db = database.Open();

        (await SchemaState.ReadAsync(db)).FitsThisProgram.ShouldBeTrue();
        (await database.Services.GetRequiredService<Migrator>().MigrateAsync()).ShouldBeEmpty();
    }
}

public sealed class MigratingOnSqlite(SqliteDatabase database) : MigratingTests(database), IClassFixture<SqliteDatabase>;

public sealed class MigratingOnPostgres(PostgresDatabase database) : MigratingTests(database), IClassFixture<PostgresDatabase>;

public sealed class MigratingOnPartitions(PartitionedDatabase database) : MigratingTests(database), IClassFixture<PartitionedDatabase>;
