using Hejie.Data.Search;
using Hejie.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Data;

public abstract class SearchingCasesTests(TestDatabase database)
{
    private static int s_districts;

    [Theory]
    [InlineData("噪音", 1)]
    [InlineData("噪", 1)]
    [InlineData("凌晨噪音", 0)]
    [InlineData("１２楼Ｂ座", 1)]
    [InlineData("𠮷野", 1)]
    [InlineData("音扰", 0)]
    [InlineData("欧阳娜", 1)]
    [InlineData("'\"*", 0)]
    [InlineData("\" OR grams:噪", 0)]
    public async Task A_phrase_finds_the_cases_in_which_all_of_it_stands(string phrase, int hits)
    {
        await using var db = database.Open($"3799{Interlocked.Increment(ref s_districts):00}"); // one for each phrase
        await db.RegisterSomeCaseAsync("邻居夜里噪音,扰人睡眠。12楼b座,𠮷野家楼上。", "欧阳娜");
        await db.RegisterSomeCaseAsync("物业费多收。");

        (await db.CasesSaying(phrase).CountAsync()).ShouldBe(hits);
    }

    [Fact]
    public async Task A_case_is_found_by_its_number_and_read_whole()
    {
        await using var db = database.Open("379801");
        var registered = await db.RegisterSomeCaseAsync();

        var found = await db.CasesSaying(registered.Number.Text).AsNoTracking().SingleAsync();

        found.Id.ShouldBe(registered.Id);
        found.Parties.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_neighbouring_district_does_not_find_it()
    {
        await using var db = database.Open("379802");
        await db.RegisterSomeCaseAsync("阳台改造");
        await using var neighbour = database.Open("379803");

        (await neighbour.CasesSaying("阳台改造").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task What_is_not_saved_is_not_found()
    {
        await using var db = database.Open("379804");
        await Should.ThrowAsync<InvalidDataException>(() => db.InOneTransactionAsync<int>(async _ =>
        {
            await db.RegisterSomeCaseAsync("半途而废");
            throw new InvalidDataException();
        }));

        (await db.CasesSaying("半途而废").CountAsync()).ShouldBe(0);
    }
}

public sealed class SearchingCasesOnSqlite(SqliteDatabase database) : SearchingCasesTests(database), IClassFixture<SqliteDatabase>;

public sealed class SearchingCasesOnPostgres(PostgresDatabase database) : SearchingCasesTests(database), IClassFixture<PostgresDatabase>;

public sealed class SearchingCasesOnPartitions(PartitionedDatabase database) : SearchingCasesTests(database), IClassFixture<PartitionedDatabase>;
