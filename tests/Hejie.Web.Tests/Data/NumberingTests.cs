using Hejie.Data.Numbering;
using Hejie.Web.Tests.Hosting;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Data;

public abstract class NumberingTests(TestDatabase database)
{
    [Fact]
    public async Task Thirty_two_who_register_at_once_get_thirty_two_numbers_without_a_gap()
    {
        var numbers = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(() => TakeAsync("crowd", 2026))));

        numbers.Order().ShouldBe(Enumerable.Range(1, 32));
    }

    [Fact]
    public async Task A_number_is_given_back_when_what_it_numbers_is_not_saved()
    {
        await using (var db = database.Open())
        {
            await Should.ThrowAsync<InvalidDataException>(() => db.InOneTransactionAsync<int>(async stop =>
            {
                await db.NextNumberAsync("given back", 2026, stop);
                throw new InvalidDataException();
            }));
        }

        (await TakeAsync("given back", 2026)).ShouldBe(1);
    }

    [Fact]
    public async Task Each_year_each_series_and_each_district_counts_for_itself()
    {
        await TakeAsync("own", 2026);

        (await TakeAsync("own", 2026)).ShouldBe(2);
        (await TakeAsync("own", 2027)).ShouldBe(1);
        (await TakeAsync("other", 2026)).ShouldBe(1);
        (await TakeAsync("own", 2026, "370203")).ShouldBe(1);
    }

    [Fact]
    public async Task A_number_outside_a_transaction_is_refused()
    {
        await using var db = database.Open();

        await Should.ThrowAsync<InvalidOperationException>(() => db.NextNumberAsync("loose", 2026));
    }

    private async Task<int> TakeAsync(string series, int year, string district = "370202")
    {
        await using var db = database.Open(district);
        return await db.InOneTransactionAsync(stop => db.NextNumberAsync(series, year, stop));
    }
}

public sealed class NumberingOnSqlite(SqliteDatabase database) : NumberingTests(database), IClassFixture<SqliteDatabase>;

public sealed class NumberingOnPostgres(PostgresDatabase database) : NumberingTests(database), IClassFixture<PostgresDatabase>;

public sealed class NumberingOnPartitions(PartitionedDatabase database) : NumberingTests(database), IClassFixture<PartitionedDatabase>;
