using Hejie.Data.Postgres;
using Hejie.Data.Writing;
using Hejie.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Data;

/// <summary>What only a server with a second one behind it does.</summary>
public sealed class FailingOverTests(PostgresDatabase database) : IClassFixture<PostgresDatabase>
{
    [Fact]
    public async Task A_commit_that_only_one_server_has_is_not_called_saved()
    {
        await using var db = database.Open();

        await Should.ThrowAsync<NotSafelySavedException>(() => db.InOneTransactionAsync(stop =>
            db.Database.ExecuteSqlRawAsync("DO $$ BEGIN RAISE WARNING 'canceling wait for synchronous replication due to user request'; END $$", stop)));
    }

    [Fact]
    public async Task Another_notice_is_only_a_notice()
    {
        await using var db = database.Open();

        await db.InOneTransactionAsync(stop => db.Database.ExecuteSqlRawAsync("DO $$ BEGIN RAISE WARNING 'something else'; END $$", stop));
    }

    [Fact]
    public async Task A_transaction_whose_connection_is_lost_is_done_again_from_the_start()
    {
        await using var db = database.Open();
        await db.RegisterSomeCaseAsync();
        var attempts = 0;

        var answer = await db.InOneTransactionAsync(async stop =>
        {
            if (attempts++ == 0)
            {
                db.ChangeTracker.Entries().ShouldNotBeEmpty();
                await db.Database.ExecuteSqlRawAsync("SELECT pg_terminate_backend(pg_backend_pid())", stop);
            }
            db.ChangeTracker.Entries().ShouldBeEmpty();
            return await db.Database.SqlQueryRaw<int>("SELECT 7 AS \"Value\"").SingleAsync(stop);
        });

        (answer, attempts).ShouldBe((7, 2));
    }

    [Fact]
    public async Task What_was_added_before_is_saved_by_the_attempt_that_succeeds()
    {
        await using var db = database.Open();
        db.Add(new OnceKey { DistrictCode = "370202", Scope = "api", Key = "retried", RequestDigest = "", Location = "/", At = SomeCase.Now });
        var attempts = 0;

        await db.InOneTransactionAsync(async stop =>
        {
            await db.SaveChangesAsync(stop);
            return attempts++ == 0 ? await db.Database.ExecuteSqlRawAsync("SELECT pg_terminate_backend(pg_backend_pid())", stop) : 0;
        });

        await using var again = database.Open();
        (await again.Set<OnceKey>().CountAsync(key => key.Key == "retried")).ShouldBe(1);
        attempts.ShouldBe(2);
    }

    [Theory]
    [InlineData("57P01", true)]
    [InlineData("08006", true)]
    [InlineData("25006", true)]
    [InlineData("XX000", true)]
    [InlineData("40001", true)]
    [InlineData("23505", false)]
    [InlineData("42P01", false)]
    public void Only_what_a_change_of_servers_brings_is_tried_again(string sqlState, bool again) =>
        Strategy().Asks(new PostgresException("", "ERROR", "ERROR", sqlState)).ShouldBe(again);

    [Fact]
    public void No_host_yet_is_tried_again() => Strategy().Asks(new NpgsqlException("No suitable host was found")).ShouldBeTrue();

    private Probe Strategy()
    {
        using var db = database.Open();
        return new Probe(db.GetService<ExecutionStrategyDependencies>());
    }

    private sealed class Probe(ExecutionStrategyDependencies dependencies) : PgFailoverStrategy(dependencies)
    {
        public bool Asks(Exception failure) => ShouldRetryOn(failure);
    }
}
