using Hejie.Data;
using Hejie.Data.Ciphers;
using Hejie.Data.Outbox;
using Hejie.Data.Writing;
using Hejie.Domain.Cases;
using Hejie.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Data;

public abstract class SavingTests(TestDatabase database)
{
    [Fact]
    public async Task A_case_comes_back_as_it_was_saved_and_its_journal_closes()
    {
        await using var db = database.Open();
        var saved = await db.RegisterSomeCaseAsync(at: SomeCase.Now.AddTicks(1234567));
        await using var again = database.Open();

        var read = await again.Set<MediationCase>().AsNoTracking().SingleAsync(c => c.Id == saved.Id);

        read.Parties[0].IdNumber.ShouldBe("110101199003070011");
        read.Requests.ShouldBe(["赔偿损失"]);
        var first = read.Timeline.ShouldHaveSingleItem();
        first.ComputeDigest().ShouldBe(first.Digest);
        read.HeadDigest.ShouldBe(first.Digest);
        read.RegisteredAt.Kind.ShouldBe(DateTimeKind.Utc);
    }

    [Fact]
    public async Task A_neighbouring_district_sees_nothing()
    {
        await using var db = database.Open();
        var saved = await db.RegisterSomeCaseAsync();
        await using var neighbour = database.Open("370203");

        (await neighbour.Set<MediationCase>().AnyAsync(c => c.Id == saved.Id)).ShouldBeFalse();
    }

    [Fact]
    public async Task Without_a_district_no_tenant_table_answers()
    {
        await using var db = database.Services.GetRequiredService<IHejieDbFactory>().Open(new Scope());

        await Should.ThrowAsync<InvalidOperationException>(() => db.Set<MediationCase>().AnyAsync());
    }

    [Fact]
    public async Task Two_who_save_over_each_other_are_not_both_believed()
    {
        await using var db = database.Open();
        var saved = await db.RegisterSomeCaseAsync();
        await using var first = database.Open();
        await using var second = database.Open();
        var mine = await first.Set<MediationCase>().SingleAsync(c => c.Id == saved.Id);
        var theirs = await second.Set<MediationCase>().SingleAsync(c => c.Id == saved.Id);
        var seen = theirs.Version;
        second.Expect(theirs, seen);
        Withdraw(mine).ShouldBeNull();
        await first.SaveChangesAsync();

        await using var third = database.Open();
        var later = await third.Set<MediationCase>().SingleAsync(c => c.Id == saved.Id);
        Should.Throw<DbUpdateConcurrencyException>(() => third.Expect(later, seen));
        second.Entry(theirs).Property(c => c.Version).CurrentValue++;

        await Should.ThrowAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync());
    }

    [Fact]
    public async Task A_form_sent_twice_is_a_duplicate_the_second_time()
    {
        await using var db = database.Open();
        db.Add(Once("a"));
        await db.SaveChangesAsync();
        await using var again = database.Open();
        again.Add(Once("a"));

        var failure = await Should.ThrowAsync<DbUpdateException>(() => again.SaveChangesAsync());

        again.IsDuplicate(failure).ShouldBeTrue();
    }

    [Fact]
    public async Task Work_for_later_stands_or_falls_with_the_save()
    {
        await using var db = database.Open();
        db.Add(Once("b"));
        await db.SaveChangesAsync();
        await using var again = database.Open();
        var message = new OutboxMessage { DistrictCode = "370202", Id = Guid.CreateVersion7(SomeCase.Now), Kind = "notice", Payload = "{}", WrittenAt = SomeCase.Now };
        again.AddRange(message, Once("b"));
        await Should.ThrowAsync<DbUpdateException>(() => again.SaveChangesAsync());

        (await db.Set<OutboxMessage>().AnyAsync(m => m.Id == message.Id)).ShouldBeFalse();
    }

    [Fact]
    public async Task Nobody_reads_an_id_number_or_a_phone_in_the_tables()
    {
        await using var db = database.Open();
        await db.RegisterSomeCaseAsync();
        var cipher = database.Services.GetRequiredService<IFieldCipher>();

        var stored = await db.Database.SqlQueryRaw<byte[]>("SELECT id_number AS \"Value\" FROM case_parties WHERE district_code = '370202' AND id_number IS NOT NULL").ToListAsync();

        stored.ShouldNotBeEmpty();
        stored.ShouldAllBe(bytes => cipher.Decrypt(bytes) == "110101199003070011");
        stored.Select(Convert.ToHexString).ShouldBeUnique();
    }

    private static Domain.Refusal? Withdraw(MediationCase mediation) => mediation.Withdraw(1, "双方已自行和解", SomeCase.At(SomeCase.Now));

    private static OnceKey Once(string key) => new()
    {
        DistrictCode = "370202", Scope = "/apply", Key = key, RequestDigest = "", Location = "/track", At = SomeCase.Now,
    };
}

public sealed class SavingOnSqlite(SqliteDatabase database) : SavingTests(database), IClassFixture<SqliteDatabase>;

public sealed class SavingOnPostgres(PostgresDatabase database) : SavingTests(database), IClassFixture<PostgresDatabase>
{
    [Fact]
    public async Task The_parts_of_a_case_stand_in_order_also_where_the_database_gives_them_in_another()
    {
        await using var db = database.Open();
        var saved = await db.RegisterSomeCaseAsync();
        await db.Database.OpenConnectionAsync();
        await db.Database.ExecuteSqlAsync($"UPDATE case_parties SET name = name WHERE district_code = '370202' AND case_id = {saved.Id.Value} AND number = 1"); // its row moves behind the other's
        await db.Database.ExecuteSqlRawAsync("SET enable_indexscan = off; SET enable_bitmapscan = off");

        var stored = await db.Database.SqlQuery<int>($"SELECT number AS \"Value\" FROM case_parties WHERE district_code = '370202' AND case_id = {saved.Id.Value}").ToListAsync();
        var read = await db.Set<MediationCase>().AsNoTracking().AsSplitQuery().SingleAsync(c => c.Id == saved.Id);

        stored.ShouldBe([2, 1]);
        read.Parties.Select(party => party.Number).ShouldBe([1, 2]);
    }
}

public sealed class SavingOnPartitions(PartitionedDatabase database) : SavingTests(database), IClassFixture<PartitionedDatabase>;
