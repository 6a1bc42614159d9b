using System.Net;
using Hejie.Data.Outbox;
using Hejie.Domain.Access;
using Hejie.Domain.Quality;
using Hejie.Web.Tests.Api;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Security;
using Hejie.Web.Tests.Workbench.Cases;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench;

public abstract class WatchingSettlementsTests(HejieApp app)
{
    [Fact]
    public async Task What_is_due_is_worked_off_together_and_only_by_who_has_the_cases()
    {
        var (committee, number) = await app.SettledAsync();
        var morning = app.Clock.Now;
        (await (await committee.ClerkAsync()).OpenAsync("/durability")).Text().ShouldContain("现在没有要看的");
        app.Clock.Now = morning.AddDays(40);
        var clerk = await committee.ClerkAsync();
        var stranger = await (await Committee.SetUpAsync(app)).ClerkAsync();

        var page = await clerk.OpenAsync("/durability");
        page.Text($"[data-testid=due] li[data-case='{number}']").ShouldContain("赵演示、钱演示");
        (await stranger.OpenAsync("/durability")).Has($"li[data-case='{number}']").ShouldBeFalse();
        var crossed = await (await Machine.SignInAsync(app, await app.OpenAccountAsync(Role.CommitteeClerk, organization: (await Committee.SetUpAsync(app)).Body.Id.Value)))
            .PostAsync("/api/v1/durability/looks", new { cases = new[] { $"{number}" } });
        crossed.Body["done"]!.AsArray().ShouldBeEmpty();

        page = await page.SubmitFormAsync("[data-testid=looks]", ("Cases", $"{number}"));
        page.Text("[data-testid=done]").ShouldContain("已记下 1 件", customMessage: page.Body);
        page.Has("[data-testid=due]").ShouldBeFalse();
        page.Text("[data-testid=rate]").ShouldContain("稳定：0 件");
        (await clerk.OpenAsync($"/cases/{number}/durability")).Text("[data-testid=points]").ShouldContain("看过");

        app.Clock.Now = morning.AddDays(200);
        page = await (await (await committee.ClerkAsync()).OpenAsync("/durability")).SubmitFormAsync("[data-testid=looks]", ("Cases", $"{number}"));
        page.Text("[data-testid=rate]").ShouldContain("稳定：1 件，已看到最后或者已经出事的共 1 件", customMessage: page.Body);
        app.Clock.Now = morning;
    }

    [Fact]
    public async Task A_new_case_of_the_same_pair_is_proposed_as_a_relapse_and_judged_by_a_person()
    {
        var (committee, number) = await app.SettledAsync();
        var other = await committee.RegisterAsync();
        await FiledAsync();
        var clerk = await committee.ClerkAsync();
        (await clerk.OpenAsync("/durability")).Has($"[data-testid=proposals] li[data-case='{number}']").ShouldBeTrue();

        var page = await clerk.OpenAsync($"/cases/{number}/durability");
        page.Text("[data-testid=proposal-form]").ShouldContain(other.Short);
        page = await page.PressAsync("is-relapse", ("OtherCase", other.Text), ("Judgement", "又漏水了"));
        page.Text("[data-testid=findings]").ShouldContain("又漏水了", customMessage: page.Body);
        page.Has("[data-testid=proposal-form]").ShouldBeFalse();

        var list = await clerk.OpenAsync("/durability?kind=Relapse");
        list.Has($"[data-testid=broken] li[data-case='{number}']").ShouldBeTrue();
        list.Text("[data-testid=rate]").ShouldContain("反复 1 件");
        (await (await app.SignInAsync(Role.BureauOfficer)).OpenAsync("/durability?kind=Relapse")).Has($"li[data-case='{number}']").ShouldBeTrue();
    }

    [Fact]
    public async Task Of_several_who_begin_a_watch_at_once_the_late_ones_are_told()
    {
        var (committee, number) = await app.SettledAsync();
        var (clerk, _) = await Machine.OfAsync(app, committee);
        var finding = new { kind = nameof(DurabilityEvent.TurnedCriminal), on = "2026-03-05", evidence = "立案告知书" };

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => clerk.PostAsync($"/api/v1/cases/{number}/durability/findings", finding)));

        answers.Select(answer => answer.Status).ShouldAllBe(status => status == HttpStatusCode.OK || status == HttpStatusCode.Conflict);
        answers.ShouldContain(answer => answer.Status == HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_happened_is_written_down_with_its_evidence()
    {
        var (committee, number) = await app.SettledAsync();
        var clerk = await committee.ClerkAsync();
        var page = await clerk.OpenAsync($"/cases/{number}/durability");

        page = await page.SubmitFormAsync("[data-testid=find-form]", ("Event", nameof(DurabilityEvent.TurnedCriminal)), ("HappenedOn", "2026-03-04"), ("EventEvidence", "立案告知书"));
        page.Status.ShouldBe(HttpStatusCode.Conflict); // before the settlement
        page.Find("[name=EventEvidence]").TextContent.Trim().ShouldBe("立案告知书");
        page = await page.SubmitFormAsync("[data-testid=find-form]", ("HappenedOn", "2026-03-05"));
        page.Text("[data-testid=findings]").ShouldContain("民转刑", customMessage: page.Body);

        var stranger = await (await Committee.SetUpAsync(app)).ClerkAsync();
        (await stranger.OpenAsync($"/cases/{number}/durability")).Status.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.Forbidden);
        (await clerk.OpenAsync($"/cases/{await committee.RegisterAsync()}/durability")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_same_over_the_api()
    {
        var (committee, number) = await app.SettledAsync();
        var clerk = await Machine.SignInAsync(app, await app.OpenAccountAsync(Role.CommitteeClerk, organization: committee.Body.Id.Value));
        var address = $"/api/v1/cases/{number}/durability";

        ((string?)(await clerk.PostAsync($"{address}/findings", new { kind = "CollectivePetition", on = "2026-03-05", evidence = " " })).Body["code"]).ShouldBe("EvidenceIsMissing");
        (await clerk.PostAsync($"{address}/findings", new { kind = "CollectivePetition", on = "2026-03-05", evidence = "信访登记" })).Status.ShouldBe(HttpStatusCode.OK);
        ((string?)(await clerk.PostAsync($"{address}/findings", new { kind = "Relapse", on = "2026-03-05", evidence = "又来了", otherCase = $"{number}" })).Body["code"]).ShouldNotBeNull();
        (await clerk.PostAsync($"{address}/rejections", new { otherCase = "370202-2026-999999", reason = "另一件事" })).Status.ShouldBe(HttpStatusCode.OK);
        (await clerk.GetAsync(address))["findings"]!.AsArray().Count.ShouldBe(1);
        ((int)(await clerk.GetAsync("/api/v1/durability"))["observed"]!).ShouldBe(1);
    }

    /// <summary>The job in the program files persons a moment after the save.</summary>
    private async Task FiledAsync()
    {
        app.Server.ShouldNotBeNull(); // asking for it starts the program
        await using var db = app.Database.Open();
        for (var i = 0; i < 100 && await db.Set<OutboxMessage>().AnyAsync(TestContext.Current.CancellationToken); i++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }
}

public sealed class WatchingSettlementsOnSqlite(SqliteApp app) : WatchingSettlementsTests(app), IClassFixture<SqliteApp>;

public sealed class WatchingSettlementsOnPostgres(PostgresApp app) : WatchingSettlementsTests(app), IClassFixture<PostgresApp>;
