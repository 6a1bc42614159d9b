using System.Net;
using Hejie.Domain.Access;
using Hejie.Web.Tests.Api;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Security;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Linkage;

/// <summary>S-25: the register of work events, as a timeline.</summary>
public abstract class RememberingWorkEventsTests(HejieApp app)
{
    private static readonly (string, object)[] Event = [("Kind", "OnSiteMeeting"), ("EventTitle", "物业调解现场观摩会"), ("On", "2013-04-18"), ("OnlyMonth", true), ("Organiser", "青岛市司法局"), ("What", "推广经验。")];

    [Fact]
    public async Task S25_the_bureau_keeps_the_events_and_streets_and_committees_read_them()
    {
        var stage = await EstateStage.SetUpAsync(app);
        var bureau = await stage.BureauAsync();
        var page = await (await bureau.OpenAsync("/linkage/events/new")).SubmitFormAsync("[data-testid=enter]", [.. Event, ("Organiser", "")]);
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Find("[name=EventTitle]").GetAttribute("value").ShouldBe("物业调解现场观摩会");
        page = await page.SubmitFormAsync("[data-testid=enter]", ("Organiser", "青岛市司法局"));
        page.Text("[data-testid=events]").ShouldContain("2013年4月 物业调解现场观摩会", Case.Sensitive, page.Body);
        var entered = page.Document.QuerySelectorAll("[data-event]").First(one => one.TextContent.Contains("观摩会", StringComparison.Ordinal)).GetAttribute("data-event");
        page = await (await bureau.OpenAsync($"/linkage/events/{entered}")).SubmitFormAsync("[data-testid=change]", ("Place", "市南区"));
        page.Text("[data-testid=events]").ShouldContain("青岛市司法局，市南区");

        var clerk = await stage.ClerkAsync();
        var read = await clerk.OpenAsync("/linkage/events?words=观摩&kind=OnSiteMeeting");
        read.Text("[data-testid=events]").ShouldContain("推广经验");
        read.Has("[data-event] a").ShouldBeFalse();
        (await clerk.OpenAsync("/linkage/events?words=没有这样的")).Has("[data-testid=events]").ShouldBeFalse();
        (await clerk.OpenAsync("/linkage/events/new")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await bureau.OpenAsync($"/linkage/events/{Guid.Empty}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await clerk.OpenAsync("/linkage")).Has("[data-testid=linkage] a[href='/linkage/events']").ShouldBeTrue();
    }

    [Fact]
    public async Task Machines_enter_and_change_events()
    {
        await EstateStage.SetUpAsync(app);
        var bureau = await Machine.SignInAsync(app, await app.OpenAccountAsync(Role.BureauOfficer));
        var asked = new { kind = "Training", on = "2026-01-20", title = "机器记的培训", organiser = "区司法局", what = "六十人参加" };
        (await bureau.PostAsync("/api/v1/work-events", asked with { title = " " })).Body["code"]!.ToString().ShouldBe("WorkEventIncomplete");
        var made = (await bureau.PostAsync("/api/v1/work-events", asked)).Body;
        (await bureau.SendAsync(HttpMethod.Put, $"/api/v1/work-events/{made["id"]}", asked with { title = "改过的培训" }, (int)made["version"]! + 1)).Status.ShouldBe(HttpStatusCode.Conflict);
        (await bureau.SendAsync(HttpMethod.Put, $"/api/v1/work-events/{made["id"]}", asked with { title = "改过的培训" }, (int)made["version"]!)).Status.ShouldBe(HttpStatusCode.OK);

        (await bureau.GetAsync("/api/v1/work-events?kind=Training"))["items"]!.AsArray().Select(one => one!["title"]!.ToString()).ShouldContain("改过的培训");
    }
}

public sealed class RememberingWorkEventsOnSqlite(SqliteApp app) : RememberingWorkEventsTests(app), IClassFixture<SqliteApp>;

public sealed class RememberingWorkEventsOnPostgres(PostgresApp app) : RememberingWorkEventsTests(app), IClassFixture<PostgresApp>;
