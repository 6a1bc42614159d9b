using Hejie.Data;
using Hejie.Data.Files;
using Hejie.Data.Verification;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Data;

public abstract class VerifyingTests(TestDatabase database)
{
    private static readonly DateOnly Today = ChinaTime.DayOf(SomeCase.Now);

    [Fact]
    public async Task Records_as_they_were_written_give_no_finding()
    {
        await using var db = await DistrictWithTwoCasesAsync("371001");

        (await FindingsAsync("371001")).ShouldBeEmpty();
        (await database.Services.GetRequiredService<Verification>().DistrictsAsync()).ShouldContain("371001");
    }

    [Fact]
    public async Task An_altered_event_is_named()
    {
        await using var db = await DistrictWithTwoCasesAsync("371002");
        await AlterAsync(db, "UPDATE case_events SET payload = '{}' WHERE district_code = '371002' AND sequence = 2");

        (await FindingsAsync("371002")).ShouldBe([new Finding(FindingKind.EventAltered, "371002", "371002-2026-000001", 2)]);
    }

    [Fact]
    public async Task A_dropped_event_in_the_middle_is_named()
    {
        await using var db = await DistrictWithTwoCasesAsync("371003");
        await AlterAsync(db, "DELETE FROM case_events WHERE district_code = '371003' AND sequence = 1 AND case_id IN (SELECT id FROM cases WHERE district_code = '371003' AND number = '371003-2026-000001')");

        (await FindingsAsync("371003")).Where(f => f.Kind == FindingKind.EventMissing)
            .ShouldBe([new Finding(FindingKind.EventMissing, "371003", "371003-2026-000001", 1)]);
    }

    [Fact]
    public async Task A_dropped_last_event_is_named_though_the_row_was_altered_to_fit()
    {
        await using var db = await DistrictWithTwoCasesAsync("371004");
        var first = await db.Set<MediationCase>().AsNoTracking().SingleAsync(c => c.EventCount == 2);
        await AlterAsync(db, "DELETE FROM case_events WHERE district_code = '371004' AND sequence = 2");
        await AlterAsync(db, $"UPDATE cases SET event_count = 1, head_digest = '{first.Timeline[0].Digest}' WHERE district_code = '371004' AND event_count = 2");

        (await FindingsAsync("371004")).ShouldBe([new Finding(FindingKind.EventMissing, "371004", "371004-2026-000001", 2)]);
    }

    [Fact]
    public async Task A_dropped_whole_case_is_named_though_the_counter_was_altered_to_fit()
    {
        await using var db = await DistrictWithTwoCasesAsync("371005");
        foreach (var table in (string[])["case_events", "case_parties", "case_deadlines", "case_mediators"])
        {
            await AlterAsync(db, $"DELETE FROM {table} WHERE district_code = '371005' AND case_id IN (SELECT id FROM cases WHERE district_code = '371005' AND number = '371005-2026-000002')");
        }
        await AlterAsync(db, "DELETE FROM cases WHERE district_code = '371005' AND number = '371005-2026-000002'");
        await AlterAsync(db, "UPDATE number_series SET next = 2 WHERE district_code = '371005'");

        (await FindingsAsync("371005")).ShouldContain(new Finding(FindingKind.CaseMissing, "371005", "371005-2026-000002"));
    }

    [Fact]
    public async Task An_altered_anchor_is_named_by_its_day()
    {
        await using var db = await DistrictWithTwoCasesAsync("371006");
        await AlterAsync(db, "UPDATE case_anchors SET heads = '' WHERE district_code = '371006'");

        (await FindingsAsync("371006")).ShouldBe([new Finding(FindingKind.AnchorBroken, "371006", "2026-03-05")]);
    }

    [Fact]
    public async Task A_missing_and_an_altered_attachment_are_told_apart()
    {
        await using var db = await DistrictWithTwoCasesAsync("371007");
        var store = database.Services.GetRequiredService<IFileStore>();
        var kept = await store.KeepAsync("371007", 2026, "证据一"u8.ToArray(), default);
        var lost = await store.KeepAsync("371007", 2026, "证据二"u8.ToArray(), default);
        var mediation = await db.Set<MediationCase>().SingleAsync(c => c.EventCount == 1);
        foreach (var file in (StoredFile[])[kept, lost])
        {
            mediation.Attach(Attachment(file, mediation.Attachments.Count + 1), SomeCase.At(SomeCase.Now, "371007")).ShouldBeNull();
        }
        await db.SaveChangesAsync();
        await File.WriteAllTextAsync(Path.Combine(database.Folder, "files", kept.ObjectKey), "别的");
        File.Delete(Path.Combine(database.Folder, "files", lost.ObjectKey));

        (await FindingsAsync("371007")).ShouldBe(
        [
            new Finding(FindingKind.AttachmentAltered, "371007", "371007-2026-000002", 1),
            new Finding(FindingKind.AttachmentMissing, "371007", "371007-2026-000002", 2),
        ]);
    }

    [Fact]
    public async Task An_anchor_is_taken_once_a_day_and_only_when_something_happened()
    {
        await using var db = await DistrictWithTwoCasesAsync("371008");

        (await db.TakeAnchorAsync(Today, SomeCase.Now)).ShouldBeNull();
        (await db.TakeAnchorAsync(Today.AddDays(1), SomeCase.Now)).ShouldBeNull();
    }

    private static CaseAttachment Attachment(StoredFile file, int number) => new(
        number, AttachmentKind.Evidence, "照片.jpg", "image/jpeg", file.Size, file.Digest, file.ObjectKey, 1, SomeCase.Now, null);

    /// <summary>Case 1 with two events, case 2 with one; an anchor over both.</summary>
    private async Task<HejieDb> DistrictWithTwoCasesAsync(string district)
    {
        var db = database.Open(district);
        var first = await db.RegisterSomeCaseAsync();
        await db.RegisterSomeCaseAsync();
        first.Withdraw(1, "双方已自行和解", SomeCase.At(SomeCase.Now, district)).ShouldBeNull();
        await db.SaveChangesAsync();
        (await db.TakeAnchorAsync(Today, SomeCase.Now))!.ReadHeads().Select(h => h.Count).ShouldBe([2, 1]);
        return db;
    }

    private static Task<int> AlterAsync(HejieDb db, string sql) => db.Database.ExecuteSqlRawAsync(sql.Replace("{}", "{{}}"));

    private async Task<List<Finding>> FindingsAsync(string district) =>
        await database.Services.GetRequiredService<Verification>().OfDistrictAsync(district).ToListAsync();
}

public sealed class VerifyingOnSqlite(SqliteDatabase database) : VerifyingTests(database), IClassFixture<SqliteDatabase>;

public sealed class VerifyingOnPostgres(PostgresDatabase database) : VerifyingTests(database), IClassFixture<PostgresDatabase>;

public sealed class VerifyingOnPartitions(PartitionedDatabase database) : VerifyingTests(database), IClassFixture<PartitionedDatabase>;
