using Hejie.Data.Files;
using Hejie.Domain.Cases;
using Hejie.Web.Tests.Data;
using Hejie.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Commands;

public sealed class VerifyingTheRecordsTests(SqliteDatabase database) : IClassFixture<SqliteDatabase>
{
    /// <summary>One story, because each run starts the program anew.</summary>
    [Fact]
    public async Task Records_that_nobody_touched_are_found_whole_and_each_thing_that_was_altered_is_named()
    {
        var (number, file) = await TwoCasesWithAFileAsync();
        var whole = await VerifyAsync();
        whole.Code.ShouldBe(0, whole.Complaint);
        whole.Complaint.ShouldBeEmpty();
        whole.Said.ShouldContain("370202 已核对");

        await using (var db = database.Open())
        {
            (await db.Database.ExecuteSqlRawAsync("UPDATE case_events SET payload = '[]' WHERE district_code = '370202' AND sequence = 1 AND case_id IN (SELECT id FROM cases WHERE district_code = '370202' AND number = '370202-2026-000001')")).ShouldBe(1);
        }
        File.Delete(Path.Combine(database.Folder, "files", file.ObjectKey));
        var broken = await VerifyAsync();

        broken.Code.ShouldBe(1);
        broken.ComplaintLines[0].ShouldBe("370202：案件 370202-2026-000001 第 1 条记录被改动 (event altered)");
        broken.ComplaintLines[1].ShouldBe($"370202：案件 {number} 第 1 个附件缺失 (attachment missing)");
        broken.ComplaintLines[2].ShouldEndWith("共 2 处不符 (findings)");
        broken.ComplaintLines.Length.ShouldBe(3);
    }

    private async Task<(CaseNumber Number, StoredFile File)> TwoCasesWithAFileAsync()
    {
        await using var db = database.Open();
        await db.RegisterSomeCaseAsync();
        var second = await db.RegisterSomeCaseAsync();
        var kept = await database.Services.GetRequiredService<IFileStore>().KeepAsync("370202", 2026, "证据"u8.ToArray(), CancellationToken.None);
        second.Attach(
            new CaseAttachment(1, AttachmentKind.Evidence, "照片.jpg", "image/jpeg", kept.Size, kept.Digest, kept.ObjectKey, 1, SomeCase.Now, null),
            SomeCase.At(SomeCase.Now)).ShouldBeNull();
        await db.SaveChangesAsync();
        return (second.Number, kept);
    }

    private Task<HejieProcess.Ending> VerifyAsync() => HejieProcess.RunAsync("verify", "--data", database.Folder);
}
