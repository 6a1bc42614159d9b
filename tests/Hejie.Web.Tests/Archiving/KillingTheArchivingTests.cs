using System.Diagnostics;
using Hejie.Domain.Forms;
using Hejie.Web.Tests.Commands;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Robustness;
using Hejie.Web.Tests.Signing;
using Hejie.Web.Tests.Workbench;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Archiving;

/// <summary>Kill -9 in the middle of <c>archive-volumes</c>, twice: started again it goes on, and nothing is there twice or by halves.</summary>
public abstract class KillingTheArchivingTests(HejieApp app)
{
    private const int Cases = 60;

    [Fact]
    public async Task A_killed_round_goes_on_and_every_case_has_exactly_one_volume()
    {
        var committee = await Committee.SetUpAsync(app);
        await committee.InstallAsync(app.Database); // no host of our own goes on with what was killed
        await committee.ArchivedAsync(Cases);
        string[] command = ["archive-volumes", .. ServedProgram.SettingsOf(app.Database)];

        await KillOnceAsync(command, stored: 5);
        var first = await StoredAsync();
        await KillOnceAsync(command, stored: first.Count + 5);
        first.Count.ShouldBeInRange(5, Cases - 1, "it was killed too late to tell anything");
        var end = await HejieProcess.RunAsync(command);

        end.Code.ShouldBe(0, end.Complaint);
        end.Said.ShouldContain("没做成 0 件");
        var volumes = await StoredAsync();
        volumes.Count.ShouldBe(Cases);
        volumes.Select(volume => volume.CaseId).Distinct().Count().ShouldBe(Cases);
        foreach (var before in first)
        {
            volumes.Single(volume => volume.CaseId == before.CaseId).Digest.ShouldBe(before.Digest);
        }
        await using var db = app.Database.Open();
        (await db.Set<ArchiveRound>().AsNoTracking().ToListAsync(Stop)).ShouldHaveSingleItem().IsOver.ShouldBeTrue();
        (await db.Set<VolumeFailure>().AnyAsync(Stop)).ShouldBeFalse();
        var kept = Directory.GetFiles(Path.Combine(app.Database.Folder, "files"), "*", SearchOption.AllDirectories).Select(Path.GetFileName).Where(name => name!.Length == 64).ToList();
        kept.ShouldBe(volumes.Select(volume => volume.Digest), ignoreOrder: true); // done again, a case gives the same bytes: no file without a row
    }

    private async Task KillOnceAsync(string[] command, int stored)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "hejie.dll"), .. command])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        while (!process.HasExited && (await StoredAsync()).Count < stored)
        {
            await Task.Delay(5, Stop);
        }
        process.HasExited.ShouldBeFalse("it was over before it could be killed");
        process.Kill();
        await process.WaitForExitAsync(Stop);
    }

    private async Task<List<SealedPaper>> StoredAsync()
    {
        await using var db = app.Database.Open();
        return await db.Set<SealedPaper>().AsNoTracking().Where(paper => paper.Kind == SealedPaperKind.Volume).ToListAsync(Stop);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}

public sealed class KillingTheArchivingOnSqlite(SqliteApp app) : KillingTheArchivingTests(app), IClassFixture<SqliteApp>;

public sealed class KillingTheArchivingOnPostgres(PostgresApp app) : KillingTheArchivingTests(app), IClassFixture<PostgresApp>;
