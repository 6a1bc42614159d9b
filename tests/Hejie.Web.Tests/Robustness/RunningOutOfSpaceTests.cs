using System.Diagnostics;
using System.Net;
using Hejie.Domain.Access;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Security;
using Hejie.Web.Tests.Workbench;
using Microsoft.Data.Sqlite;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Robustness;

/// <summary>The disk of the records is full, for real: a small one of its own, filled to the last byte and freed again.</summary>
public sealed class RunningOutOfSpaceTests(SqliteApp app) : IClassFixture<SqliteApp>, IDisposable
{
    private const int MostSavesOnReserve = 60; // the write-ahead log takes some in the room that it has
    private readonly string _copy = Directory.CreateTempSubdirectory("hejie-copy-").FullName;
    private readonly string _disk = Directory.CreateTempSubdirectory("hejie-disk-").FullName;

    public void Dispose()
    {
        Directory.Delete(_copy, recursive: true);
        Directory.Delete(_disk, recursive: true);
    }

    [Fact]
    public async Task A_full_disk_is_said_with_a_number_saves_nothing_by_halves_and_is_forgotten_once_there_is_room()
    {
        Assert.SkipUnless(MayMount(), "Neither root nor user namespaces: no disk of our own can be made here.");
        var committee = await Committee.SetUpAsync(app);
        var account = await app.OpenAccountAsync(Role.CommitteeClerk, organization: committee.Body.Id.Value);
        CopyRecords();
        var settings = ServedProgram.SettingsOf(app.Database).Where(setting => !setting.StartsWith("--Hejie:Folder=", StringComparison.Ordinal)).ToList();
        using var program = await ServedProgram.StartAsync(
            [.. settings, $"--Hejie:Folder={_disk}"], $"mount -t tmpfs -o size=24m tmpfs {_disk} && cp -a {_copy}/. {_disk}/", inOwnNamespace: true);
        var disk = $"/proc/{program.Id}/root{_disk}"; // the disk as the program sees it
        var clerk = program.Visit();
        await clerk.SignInAsync(account.Login);
        var first = await RegisterAsync(clerk, "有地方");
        first.Address.ShouldStartWith("/cases/370202-");
        var form = await clerk.OpenAsync("/cases/new");

        var ballast = Fill($"{disk}/ballast");
        var saved = 1;
        var page = await SendAsync(form, "没地方");
        for (; page.Status == HttpStatusCode.OK && saved < MostSavesOnReserve; saved++)
        {
            page = await RegisterAsync(clerk, "挤进去");
        }

        page.Status.ShouldBe(HttpStatusCode.InternalServerError, page.Address);
        page.Text("[data-testid=error-title]").ShouldBe("系统出了问题");
        page.Text("[data-testid=fault-reference]").Length.ShouldBe(8);
        (await UploadAsync(clerk, first.Address)).Status.ShouldBe(HttpStatusCode.InternalServerError);
        Files(disk).ShouldBeEmpty();
        (await program.Visit().OpenAsync("/healthz")).Status.ShouldBe(HttpStatusCode.OK);
        (await clerk.OpenAsync("/cases")).Document.QuerySelectorAll("[data-case]").Length.ShouldBe(saved); // reading goes on, and nothing stands by halves

        File.Delete(ballast);
        (await RegisterAsync(clerk, "又有地方")).Address.ShouldStartWith("/cases/370202-");
        (await UploadAsync(clerk, first.Address)).Status.ShouldBe(HttpStatusCode.OK);
        Files(disk).Length.ShouldBe(1);
        (await clerk.OpenAsync("/cases")).Document.QuerySelectorAll("[data-case]").Length.ShouldBe(saved + 1);
        BringBack(program, disk);
        var (code, said, complaint) = await ServedProgram.VerifyAsync([.. settings, $"--Hejie:Folder={_copy}"]);
        code.ShouldBe(0, complaint);
        said.ShouldContain("370202");
    }

    private static async Task<Page> RegisterAsync(Browser clerk, string statement) => await SendAsync(await clerk.OpenAsync("/cases/new"), statement);

    private static Task<Page> SendAsync(Page form, string statement) => form.SubmitAsync(
        ("Form.Parties[0].Name", "周演示"), ("Form.Parties[0].Phone", "13800000003"), ("Form.Parties[1].Name", "吴演示"),
        ("Form.Type", "02/WaterLeak"), ("Form.Risk", "Low"), ("Form.Community", Committee.Community), ("Form.Statement", statement + new string('水', 4000)));

    private static async Task<Page> UploadAsync(Browser clerk, string address) =>
        await (await clerk.OpenAsync(address + "/attachments")).SubmitAsync(
            ("Kind", "Evidence"), ("Upload", new UploadedFile("收条.pdf", "application/pdf", [.. "%PDF-1.4\n"u8, .. new byte[200_000], .. "\n%%EOF\n"u8])));

    private static string[] Files(string disk) =>
        Directory.Exists(disk + "/files") ? Directory.GetFiles(disk + "/files", "*", SearchOption.AllDirectories) : [];

    private static bool MayMount()
    {
        using var attempt = Process.Start(new ProcessStartInfo("unshare", ["-rm", "sh", "-c", "mount -t tmpfs tmpfs /tmp"]) { RedirectStandardError = true, UseShellExecute = false })!;
        attempt.WaitForExit();
        return attempt.ExitCode == 0;
    }

    /// <summary>As the program's own backup would: a whole database, whatever still lies in its log.</summary>
    private void CopyRecords()
    {
        using var source = new SqliteConnection($"Data Source={Path.Combine(app.Database.Folder, "hejie.db")};Pooling=False");
        using var target = new SqliteConnection($"Data Source={Path.Combine(_copy, "hejie.db")};Pooling=False");
        source.Open();
        target.Open();
        source.BackupDatabase(target);
    }

    /// <summary>The files of a program that stands still; SQLite itself would follow the path to our own, empty folder.</summary>
    private void BringBack(ServedProgram program, string disk)
    {
        program.Freeze();
        foreach (var file in new[] { "hejie.db", "hejie.db-wal" })
        {
            File.Copy(Path.Combine(disk, file), Path.Combine(_copy, file), overwrite: true);
        }
        foreach (var file in Files(disk))
        {
            var kept = Path.Combine(_copy, Path.GetRelativePath(disk, file));
            Directory.CreateDirectory(Path.GetDirectoryName(kept)!);
            File.Copy(file, kept);
        }
    }

    private static string Fill(string path)
    {
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        foreach (var size in new[] { 1 << 16, 1 << 12, 1 })
        {
            try
            {
                for (var block = new byte[size]; ;)
                {
                    file.Write(block);
                }
            }
            catch (IOException)
            {
                continue; // full for blocks of this size
            }
        }
        return path;
    }
}
