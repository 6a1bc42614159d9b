using System.Net;
using Hejie.Domain.Access;
using Hejie.Web.Tests.Api;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Hejie.Web.Tests.Security;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Cases;

public abstract class AdvisingAfterABreachTests(HejieApp app)
{
    [Fact]
    public async Task The_roads_are_shown_told_after_urging_and_seen_by_the_one_who_waits()
    {
        var (committee, number) = await app.SettledAsync();
        var morning = app.Clock.Now;
        app.Clock.Now = morning.AddDays(12);
        var mediator = await committee.MediatorAsync();

        var page = await mediator.OpenAsync($"/cases/{number}/performance");
        page.Text("[data-testid=after-breach-1]").ShouldContain("先督促");
        page.Text("[data-testid=after-breach-1]").ShouldContain("以没有履行协议的对方当事人为被告");
        page = await page.SubmitFormAsync("form[action*=Urge]");
        page.Text("[data-testid=urges-1]").ShouldContain("电话告知", customMessage: page.Body);
        page = await page.SubmitFormAsync("form[action*=Advise]");
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text().ShouldContain("请选明告知了哪些办法");
        page = await page.SubmitFormAsync("form[action*=Advise]", ("Routes", new[] { "Suit", "NotarisedInstrument" }));
        page.Text("[data-testid=advised-1]").ShouldContain("办理有强制执行效力的公证、向人民法院起诉", customMessage: page.Body);

        var waiting = await (await app.AsPartyAsync(number, Committee.ApplicantPhone)).OpenAsync($"/track/{number}");
        var owing = await (await app.AsPartyAsync(number, Committee.RespondentPhone)).OpenAsync($"/track/{number}");
        app.Clock.Now = morning;
        waiting.Text("[data-testid=advice]").ShouldContain("向人民法院起诉");
        waiting.Text("[data-testid=advice]").ShouldNotContain("请仲裁机构确认"); // nobody told of it
        owing.Has("[data-testid=advice]").ShouldBeFalse();
    }

    [Fact]
    public async Task The_same_over_the_api()
    {
        var (committee, number) = await app.SettledAsync();
        var morning = app.Clock.Now;
        app.Clock.Now = morning.AddDays(12);
        var clerk = await Machine.SignInAsync(app, await app.OpenAccountAsync(Role.CommitteeClerk, organization: committee.Body.Id.Value));
        var version = (await app.ReadAsync(number)).Version;
        var address = $"/api/v1/cases/{number}";

        var early = await clerk.SendAsync(HttpMethod.Post, $"{address}/advice", new { term = 1, way = "Telephone", routes = new[] { "Suit" } }, version);
        ((string?)early.Body["code"]).ShouldBe("UrgeComesFirst");
        var urged = await clerk.SendAsync(HttpMethod.Post, $"{address}/urges", new { term = 1, way = "Telephone" }, version);
        (await clerk.SendAsync(HttpMethod.Post, $"{address}/advice", new { term = 1, way = "Telephone", routes = new[] { "Suit" } }, (int)urged.Body["version"]!)).Status.ShouldBe(HttpStatusCode.OK);
        var roads = await clerk.GetAsync($"{address}/advice");
        app.Clock.Now = morning;

        roads[0]!["routes"]!.AsArray().ShouldContain(road => (string?)road!["route"] == "JudicialConfirmation");
        roads[0]!["urges"]!.AsArray().Count.ShouldBe(2);
    }
}

public sealed class AdvisingAfterABreachOnSqlite(SqliteApp app) : AdvisingAfterABreachTests(app), IClassFixture<SqliteApp>;

public sealed class AdvisingAfterABreachOnPostgres(PostgresApp app) : AdvisingAfterABreachTests(app), IClassFixture<PostgresApp>;
