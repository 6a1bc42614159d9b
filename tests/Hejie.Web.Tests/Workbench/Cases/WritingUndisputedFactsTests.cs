using System.Net;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Sessions;
using Hejie.Web.Tests.Api;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Hejie.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Cases;

public abstract class WritingUndisputedFactsTests(HejieApp app)
{
    private const string Picture = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    private const string Drawing = "data:image/png;base64," + Picture;

    [Fact]
    public async Task The_mediator_writes_the_facts_and_each_party_agrees_and_signs_on_its_own_page()
    {
        var (committee, number) = await app.DraftedAsync();
        var mediator = await committee.MediatorAsync();
        var page = await (await mediator.OpenAsync($"/cases/{number}")).FollowAsync("记载无争议事实");
        page.Text("[data-testid=hint]").ShouldContain("不要写进来");
        (await page.SubmitFormAsync("[data-testid=facts-form]")).Status.ShouldBe(HttpStatusCode.BadRequest);

        page = await page.SubmitFormAsync("[data-testid=facts-form]", ("UndisputedFacts", "水管漏水\n\n天花板泡坏"));
        page.Find("[data-testid=facts]").Children.Length.ShouldBe(2, page.Body);

        var applicant = await app.AsPartyAsync(number, Committee.ApplicantPhone);
        var own = await (await applicant.OpenAsync($"/track/{number}")).FollowAsync("无争议事实记载表");
        own.Text("[data-testid=facts]").ShouldContain("天花板泡坏");
        (await own.SubmitAsync(("Agrees", "true"), ("Signed.Drawing", Drawing))).Address.ShouldBe($"/track/{number}");
        (await applicant.OpenAsync($"/track/{number}/facts")).Has("[data-testid=signed]").ShouldBeTrue();

        page = await (await mediator.OpenAsync($"/cases/{number}/facts")).SubmitFormAsync("[data-testid=consent-form]", ("FactConsent", "2"));
        page.Text("[data-testid=consents]").ShouldContain("钱演示：同意，还没有签名");
        page = await page.SubmitFormAsync("[data-testid=sign-form]", ("Signer", "party:2"), ("Signed.Drawing", Drawing));
        page = await page.SubmitFormAsync("[data-testid=sign-form]", ("Signer", $"mediator:{committee.Host.Id.Value}"), ("Signed.Drawing", Drawing));
        page.Has("[data-testid=signed]").ShouldBeTrue(page.Body);
        page.Has("[data-testid=facts-form]").ShouldBeFalse();
        (await SheetAsync(number)).Signatures.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Before_it_is_written_a_party_finds_no_sheet_and_a_stranger_never_does()
    {
        var (committee, number) = await app.DraftedAsync();
        var (_, other) = await app.DraftedAsync();
        var party = await app.AsPartyAsync(number, Committee.ApplicantPhone);
        (await party.OpenAsync($"/track/{number}/facts")).Status.ShouldBe(HttpStatusCode.NotFound);

        await app.ChangeAsync(number, (mediation, add) => add(UndisputedFactSheet.Write(FactSheetId.New(app.Clock.Now), mediation, ["漏水"], committee.Moment, out _)!));

        (await party.OpenAsync($"/track/{number}/facts")).Status.ShouldBe(HttpStatusCode.OK);
        (await (await app.AsPartyAsync(other, Committee.ApplicantPhone)).OpenAsync($"/track/{number}/facts")).Status.ShouldBe(HttpStatusCode.NotFound);
        var stranger = await Committee.SetUpAsync(app);
        (await (await stranger.MediatorAsync()).OpenAsync($"/cases/{number}/facts")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_machine_writes_agrees_and_signs()
    {
        var (committee, number) = await app.DraftedAsync();
        var mediator = await Machine.SignInAsync(app, await app.OpenAccountAsync(Role.Mediator, mediator: committee.Host.Id.Value, organization: committee.Body.Id.Value));
        var address = $"/api/v1/cases/{number}/facts";
        var version = (await app.ReadAsync(number)).Version;

        await DoAsync(HttpMethod.Put, address, new { facts = new[] { "漏水" } }, HttpStatusCode.OK);
        await DoAsync(HttpMethod.Put, address, new { facts = new[] { "水管漏水" } }, HttpStatusCode.OK);
        await DoAsync(HttpMethod.Post, address + "/signatures", new { signer = "party:1", imagePng = Picture }, HttpStatusCode.Conflict);
        await DoAsync(HttpMethod.Post, address + "/consents", new { party = 1 }, HttpStatusCode.OK);
        await DoAsync(HttpMethod.Post, address + "/signatures", new { signer = "party:1", imagePng = Picture }, HttpStatusCode.OK);

        var sheet = await SheetAsync(number);
        sheet.Facts.ShouldBe(["水管漏水"]);
        sheet.Signatures.ShouldHaveSingleItem().Party.ShouldBe(1);

        async Task DoAsync(HttpMethod method, string where, object body, HttpStatusCode status)
        {
            var answer = await mediator.SendAsync(method, where, body, version);
            answer.Status.ShouldBe(status, $"{where}: {answer.Body}");
            version = status == HttpStatusCode.OK ? (int)answer.Body["version"]! : version;
        }
    }

    private async Task<UndisputedFactSheet> SheetAsync(CaseNumber number)
    {
        await using var db = app.Database.Open();
        var id = (await app.ReadAsync(number)).Id;
        return await db.Set<UndisputedFactSheet>().SingleAsync(sheet => sheet.CaseId == id, TestContext.Current.CancellationToken);
    }
}

public sealed class WritingUndisputedFactsOnSqlite(SqliteApp app) : WritingUndisputedFactsTests(app), IClassFixture<SqliteApp>;

public sealed class WritingUndisputedFactsOnPostgres(PostgresApp app) : WritingUndisputedFactsTests(app), IClassFixture<PostgresApp>;
