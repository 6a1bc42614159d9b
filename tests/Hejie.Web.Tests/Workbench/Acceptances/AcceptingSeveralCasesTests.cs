using System.Net;
using Hejie.Domain.Cases;
using Hejie.Web.Tests.Api;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Acceptances;

public abstract class AcceptingSeveralCasesTests(HejieApp app)
{
    [Fact]
    public async Task A_clerk_ticks_cases_and_each_gets_the_next_number_of_the_committee()
    {
        var committee = await Committee.SetUpAsync(app);
        var first = await committee.RegisterAsync(committee.Prepare);
        var second = await committee.RegisterAsync(committee.Prepare);
        var unasked = await committee.RegisterAsync();
        var strangers = await Committee.SetUpAsync(app);
        var theirs = await strangers.RegisterAsync(strangers.Prepare);
        var clerk = await committee.ClerkAsync();

        var page = await clerk.OpenAsync("/acceptances");
        page.Document.QuerySelectorAll("[data-testid=batch] [data-case]").Select(row => row.GetAttribute("data-case")).ShouldBe([first.Text, second.Text], page.Body);
        page.Body.ShouldNotContain(unasked.Short);
        page.Body.ShouldNotContain(theirs.Short);
        page = await page.SubmitAsync(("Chosen", page.Document.QuerySelectorAll("[name=Chosen]").Select(box => box.GetAttribute("value")!).ToArray()));

        page.Status.ShouldBe(HttpStatusCode.OK, page.Body);
        page.Text($"[data-testid=results] [data-case='{first}']").ShouldContain("已受理，卷号");
        page.Has("[data-testid=batch]").ShouldBeFalse();
        var volumes = new[] { await app.ReadAsync(first), await app.ReadAsync(second) }.Select(c => c.VolumeNumber!.Serial).ToList();
        volumes.ShouldBe([1, 2]);
        (await app.ReadAsync(first)).State.ShouldBe(CaseState.Accepted);
    }

    [Fact]
    public async Task Nothing_ticked_is_told()
    {
        var committee = await Committee.SetUpAsync(app);
        await committee.RegisterAsync(committee.Prepare);

        var page = await (await (await committee.ClerkAsync()).OpenAsync("/acceptances")).SubmitAsync();

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Text("[role=alert]").ShouldContain("还没有勾选案件");
    }

    [Fact]
    public async Task One_that_fails_stops_no_other_and_takes_no_number()
    {
        var committee = await Committee.SetUpAsync(app);
        var strangers = await Committee.SetUpAsync(app);
        var first = await committee.RegisterAsync(committee.Prepare);
        var unasked = await committee.RegisterAsync();
        var changed = await committee.RegisterAsync(committee.Prepare);
        var theirs = await strangers.RegisterAsync(strangers.Prepare);
        var last = await committee.RegisterAsync(committee.Prepare);
        var (clerk, mediator) = await Machine.OfAsync(app, committee);
        CaseNumber[] numbers = [first, unasked, changed, theirs, last];
        var asked = new List<object>();
        foreach (var number in numbers)
        {
            asked.Add(new { number = number.Text, version = (await app.ReadAsync(number)).Version - (number == changed ? 1 : 0) });
        }

        (await mediator.PostAsync("/api/v1/acceptances", new { cases = asked })).Status.ShouldBe(HttpStatusCode.Forbidden);
        var answer = await clerk.PostAsync("/api/v1/acceptances", new { cases = asked });

        answer.Status.ShouldBe(HttpStatusCode.OK, answer.Body.ToJsonString());
        answer.Body.AsArray().Select(one => (string?)one!["code"]).ShouldBe([null, "NotAtThisStage", "VersionConflict", "NoSuchCase", null]);
        (await app.ReadAsync(theirs)).AcceptedOn.ShouldBeNull();
        var volumes = new[] { await app.ReadAsync(first), await app.ReadAsync(last) }.Select(c => c.VolumeNumber!.Serial).ToList();
        volumes[1].ShouldBe(volumes[0] + 1);
        (await clerk.PostAsync("/api/v1/acceptances", new { cases = new[] { new { number = "x", version = 1 } } })).Status.ShouldBe(HttpStatusCode.BadRequest);
    }
}

public sealed class AcceptingSeveralCasesOnSqlite(SqliteApp app) : AcceptingSeveralCasesTests(app), IClassFixture<SqliteApp>;

public sealed class AcceptingSeveralCasesOnPostgres(PostgresApp app) : AcceptingSeveralCasesTests(app), IClassFixture<PostgresApp>;
