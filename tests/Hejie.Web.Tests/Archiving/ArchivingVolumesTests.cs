using System.Net;
using Hejie.Data;
using Hejie.Data.Files;
using Hejie.Data.Verification;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Web.Jobs;
using Hejie.Web.Shared.Archiving;
using Hejie.Web.Tests.Api;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Security;
using Hejie.Web.Tests.Signing;
using Hejie.Web.Tests.Workbench;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Archiving;

public abstract class ArchivingVolumesTests(HejieApp app)
{
    [Fact]
    public async Task A_round_stores_each_archived_case_once_signed_and_every_download_gives_it()
    {
        var committee = await Committee.SetUpAsync(app);
        var clerk = await committee.ClerkAsync();
        await clerk.InstallAsync(SigningStage.CertificateOf(committee.Body.Name));
        var numbers = await committee.ArchivedAsync(3);
        var open = await committee.RegisterAsync();

        await RoundAsync();
        await RoundAsync();

        foreach (var number in numbers)
        {
            var row = (await VolumesAsync(number)).ShouldHaveSingleItem();
            row.Thumbprint.ShouldNotBeNull();
            var volume = await clerk.DownloadAsync($"/cases/{number}/volume.pdf");
            (await app.Services.GetRequiredService<IFileStore>().ReadAsync(row.ObjectKey, row.Digest, Stop)).ShouldBe(volume);
            (await clerk.DownloadAsync($"/cases/{number}/volume.pdf")).ShouldBe(volume);
            var said = await SigningStage.JudgeAsync(volume);
            said.ShouldContain("Signature is Valid.");
            said.ShouldContain("Total document signed");
        }
        (await VolumesAsync(open)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_volume_that_is_asked_for_before_its_round_is_stored_there_and_then_without_a_certificate_unsigned()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = (await committee.ArchivedAsync(1))[0];
        var clerk = await committee.ClerkAsync();

        var volume = await clerk.DownloadAsync($"/cases/{number}/volume.pdf");
        await RoundAsync();

        (await VolumesAsync(number)).ShouldHaveSingleItem().Thumbprint.ShouldBeNull();
        (await clerk.DownloadAsync($"/cases/{number}/volume.pdf")).ShouldBe(volume);
        (await clerk.OpenAsync($"/cases/{number}/archive")).Text("[data-testid=volume-unsigned]").ShouldContain("没有电子签名");
    }

    [Fact]
    public async Task One_that_fails_is_told_with_its_reason_and_does_not_stop_the_rest()
    {
        var committee = await Committee.SetUpAsync(app);
        var bad = await committee.RegisterAsync(mediation => mediation.Attach(new CaseAttachment(
            0, AttachmentKind.Evidence, "丢了.png", "image/png", 3, new string('e', 64), $"370202/2026/ee/{new string('e', 64)}", null, app.Clock.Now, null), committee.Moment).ShouldBeNull());
        await ArchiveAsync(committee, bad);
        var good = (await committee.ArchivedAsync(2))[^1];

        await RoundAsync();

        (await VolumesAsync(good)).ShouldHaveSingleItem();
        (await VolumesAsync(bad)).ShouldBeEmpty();
        var bureau = await app.SignInAsync(Role.BureauOfficer);
        var page = await bureau.OpenAsync($"/archiving?words={bad.Short}&fault=FileIsMissing");
        page.Text("[data-testid=failures]").ShouldContain("找不到了");
        page.Text("[data-testid=failures]").ShouldContain("1 次");
        page.Has($"[data-testid=failures] a[href='/cases/{bad}']").ShouldBeTrue();
        (await bureau.OpenAsync($"/archiving?words={bad.Short}&fault=NotBound")).Has("[data-testid=failures]").ShouldBeFalse();
        (await bureau.OpenAsync("/archiving?words=2026-777777")).Has("[data-testid=failures]").ShouldBeFalse();
        var administrator = await app.SignInAsync(Role.Administrator);
        (await administrator.OpenAsync($"/archiving?words={bad}")).Has("[data-testid=failures] a").ShouldBeFalse(); // the administrator opens no case

        (await page.SubmitFormAsync("form:has([data-testid=begin])")).Text("[data-testid=round]").ShouldContain("正在做");
        await RoundAsync();
        (await bureau.OpenAsync($"/archiving?words={bad.Short}")).Text("[data-testid=failures]").ShouldContain("2 次");

        await app.LeadAsync(bad, (mediation, _, _) => typeof(MediationCase).GetProperty(nameof(MediationCase.Attachments))!.SetValue(mediation, Array.Empty<CaseAttachment>()));
        await RoundAsync();
        (await VolumesAsync(bad)).ShouldHaveSingleItem();
        (await bureau.OpenAsync($"/archiving?words={bad.Short}")).Has("[data-testid=failures]").ShouldBeFalse();
    }

    [Fact]
    public async Task A_round_is_stopped_and_resumed_by_the_bureau_and_by_a_machine_and_by_nobody_else()
    {
        var committee = await Committee.SetUpAsync(app);
        var numbers = await committee.ArchivedAsync(2);
        var round = await InRoundsAsync(rounds => rounds.OpenAsync(Stop));
        var bureau = await app.SignInAsync(Role.BureauOfficer);

        var page = await (await bureau.OpenAsync("/archiving")).SubmitFormAsync("form:has([data-testid=stop])");
        page.Text("[data-testid=round]").ShouldContain("已停下");
        var work = await WorkAsync(round);
        work.IsStopped.ShouldBeTrue();
        (await VolumesAsync(numbers[0])).ShouldBeEmpty();

        var machine = await Machine.SignInAsync(app, await app.OpenAccountAsync(Role.BureauOfficer));
        (await machine.PostAsync("/api/v1/archiving/stop", new { })).Body["code"]!.GetValue<string>().ShouldBe("RoundIsStopped");
        (await machine.PostAsync("/api/v1/archiving/resumption", new { })).Status.ShouldBe(HttpStatusCode.OK);
        (await machine.PostAsync("/api/v1/archiving/stop", new { })).Status.ShouldBe(HttpStatusCode.OK);
        page = await (await bureau.OpenAsync("/archiving")).SubmitFormAsync("form:has([data-testid=resume])");
        page.Text("[data-testid=round]").ShouldContain("正在做");
        await WorkAsync((await InRoundsAsync(rounds => rounds.LastAsync(Stop)))!);

        (await VolumesAsync(numbers[0])).ShouldHaveSingleItem();
        (await machine.GetAsync("/api/v1/archiving"))["finishedAt"].ShouldNotBeNull();
        foreach (var role in new[] { Role.CommitteeClerk, Role.Mediator, Role.SubdistrictOfficer })
        {
            (await (await app.SignInAsync(role, organization: committee.Body.Id.Value, subdistrict: Committee.Street)).OpenAsync("/archiving")).Status.ShouldBe(HttpStatusCode.Forbidden);
        }
    }

    [Fact]
    public async Task Two_processes_at_once_store_each_volume_once()
    {
        var committee = await Committee.SetUpAsync(app);
        await (await committee.ClerkAsync()).InstallAsync(SigningStage.CertificateOf(committee.Body.Name));
        var numbers = await committee.ArchivedAsync(8);
        var round = await InRoundsAsync(rounds => rounds.OpenAsync(Stop));

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => WorkAsync(round), Stop)));

        foreach (var number in numbers)
        {
            (await VolumesAsync(number)).ShouldHaveSingleItem();
        }
        await using var db = app.Database.Open();
        (await db.Set<VolumeFailure>().CountAsync(failed => numbers.Contains(failed.Number), Stop)).ShouldBe(0);
    }

    [Fact]
    public async Task A_case_that_is_reopened_while_the_round_goes_on_is_passed_over()
    {
        var committee = await Committee.SetUpAsync(app);
        await RoundAsync();
        var first = await MediatedAsync(committee);
        var again = await MediatedAsync(committee);
        var round = await InRoundsAsync(rounds => rounds.OpenAsync(Stop));
        var isReopened = false;

        var work = await app.Services.GetRequiredService<VolumeRound>().GoOnAsync("370202", round, 1, _ =>
        {
            if (!isReopened)
            {
                isReopened = true;
                ReopenAsync(committee, again).GetAwaiter().GetResult();
            }
        }, Stop);

        work.Failed.ShouldBe(0);
        (await VolumesAsync(first)).ShouldHaveSingleItem();
        (await VolumesAsync(again)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_volume_that_was_altered_is_named()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = (await committee.ArchivedAsync(1))[0];
        await RoundAsync();
        var volume = (await VolumesAsync(number)).ShouldHaveSingleItem();
        (await FindingsAsync(number)).ShouldBeEmpty();

        await File.WriteAllTextAsync(Path.Combine(app.Database.Folder, "files", volume.ObjectKey), "别的", Stop);

        (await FindingsAsync(number)).ShouldBe([new Finding(FindingKind.VolumeAltered, "370202", number.Text, 1)]);
    }

    private ValueTask<List<Finding>> FindingsAsync(CaseNumber number) =>
        app.Services.GetRequiredService<Verification>().OfDistrictAsync("370202", Stop).Where(found => found.Subject == number.Text).ToListAsync(Stop);

    /// <summary>Mediated without success, and archived.</summary>
    private static Task<CaseNumber> MediatedAsync(Committee committee) => committee.RegisterAsync(mediation =>
    {
        committee.Assign(mediation);
        foreach (var party in mediation.Parties)
        {
            mediation.Deliver(NoticeKind.TerminationNotice, party.Number, NoticeWay.Direct, committee.Moment).ShouldBeNull();
        }
        mediation.Fail(TerminationReason.GapTooWide, "差距太大", committee.Moment).ShouldBeNull();
        mediation.Close(null, committee.Moment).ShouldBeNull();
        mediation.Archive([], null, committee.Moment).ShouldBeNull();
    });

    private Task ReopenAsync(Committee committee, CaseNumber number) => app.LeadAsync(number, (mediation, _, _) => mediation.Reopen(
        new Reopening(ReopeningGround.NewEvidence, "又漏了", [1, 2]), new BoundVolume(new string('a', 64), $"370202/2026/aa/{new string('a', 64)}", 1), committee.Moment).ShouldBeNull());

    private Task ArchiveAsync(Committee committee, CaseNumber number) => app.LeadAsync(number, (mediation, _, _) =>
    {
        var moment = committee.Moment;
        _ = mediation.Review([.. IntakeReview.QuestionsFor(mediation.Type, mediation.Source).Select(q => new ReviewAnswer(q.Code, q.GoodAnswer, null))], moment);
        mediation.RecordAnswer(2, Willingness.Refuses, ContactChannel.Telephone, null, moment).ShouldBeNull();
        mediation.Decline(NonAcceptanceReason.RespondentRefused, "对方不同意调解", moment).ShouldBeNull();
        mediation.Close(null, moment).ShouldBeNull();
        mediation.Archive([], null, moment).ShouldBeNull();
    });

    private async Task RoundAsync() => await WorkAsync(await InRoundsAsync(rounds => rounds.OpenAsync(Stop)));

    private Task<RoundWork> WorkAsync(ArchiveRound round) => app.Services.GetRequiredService<VolumeRound>().GoOnAsync("370202", round, 2, told: null, Stop);

    private async Task<T> InRoundsAsync<T>(Func<ArchiveRounds, Task<T>> ask)
    {
        await using var db = app.Services.GetRequiredService<IHejieDbFactory>().Open("370202");
        return await ask(new ArchiveRounds(db, app.Clock));
    }

    private async Task<List<SealedPaper>> VolumesAsync(CaseNumber number)
    {
        await using var db = app.Database.Open();
        var id = await db.Set<MediationCase>().Where(known => known.Number == number).Select(known => known.Id).SingleAsync(Stop);
        return await db.Set<SealedPaper>().AsNoTracking().Where(paper => paper.CaseId == id && paper.Kind == SealedPaperKind.Volume).ToListAsync(Stop);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}

public sealed class ArchivingVolumesOnSqlite(SqliteApp app) : ArchivingVolumesTests(app), IClassFixture<SqliteApp>;

public sealed class ArchivingVolumesOnPostgres(PostgresApp app) : ArchivingVolumesTests(app), IClassFixture<PostgresApp>;
