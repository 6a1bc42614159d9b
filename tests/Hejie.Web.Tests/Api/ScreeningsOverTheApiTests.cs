using System.Net;
using Hejie.Web.Tests.Hosting;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Api;

/// <summary>A round of screening worked by machines.</summary>
public abstract class ScreeningsOverTheApiTests(HejieApp app)
{
    private const string Rounds = "/api/v1/screenings";

    [Fact]
    public async Task A_round_finds_disputes_and_something_becomes_of_each()
    {
        var (committee, clerk, mediator) = await Machine.StageAsync(app);
        var number = await committee.RegisterAsync();
        var begun = await clerk.PostAsync(Rounds, new { kind = "Regular", area = "演示社区", from = "2026-03-02", until = "2026-03-06" });
        begun.Status.ShouldBe(HttpStatusCode.Created, $"{begun.Body}");
        var round = $"{Rounds}/{begun.Body["id"]}";
        ((string?)(await clerk.PostAsync(Rounds, new { kind = "Special", area = "演示社区", from = "2026-03-02", until = "2026-03-06" })).Body["code"]).ShouldBe("SpecialScreeningNeedsTopic");
        var findings = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            var found = await mediator.PostAsync(
                round + "/findings", new { place = "3号楼", persons = "两户", matter = "漏水", type = "Neighborhood", risk = "Low", foundBy = "余某", foundOn = "2026-03-04" });
            found.Status.ShouldBe(HttpStatusCode.Created, $"{found.Body}");
            findings.Add($"{Rounds}/findings/{found.Body["id"]}");
        }

        (await DoneAsync(findings[0] + "/prevention", new { how = "修好", on = "2026-03-05" })).ShouldBe("Prevented");
        ((string?)(await clerk.SendAsync(HttpMethod.Post, findings[0] + "/handover", new { receiver = "街道", why = "再交", on = "2026-03-05" }, 1)).Body["code"]).ShouldBe("FindingIsHandled");
        (await DoneAsync(findings[1] + "/handover", new { receiver = "城管", why = "违建", on = "2026-03-05" })).ShouldBe("HandedOver");
        (await DoneAsync(findings[2] + "/governance-reports", new { problem = "管道老化", to = "街道", on = "2026-03-05" })).ShouldBe("Open");
        ((string?)(await clerk.SendAsync(HttpMethod.Post, round + "/closure", new { }, 3)).Body["code"]).ShouldBe("ScreeningHasOpenFindings");
        var linked = await clerk.SendAsync(HttpMethod.Post, findings[2] + "/case", new { number = number.Text }, 1);
        ((string?)linked.Body["caseNumber"]).ShouldBe(number.Text);
        (await DoneAsync(round + "/closure", new { remarks = "完" }, 3, "remarks")).ShouldBe("完");

        ((int)(await clerk.GetAsync(round))["figures"]!["all"]!).ShouldBe(3);
        (await clerk.GetAsync(round + "/findings?after=1"))["items"]!.AsArray().Count.ShouldBe(2);
        ((string?)(await clerk.GetAsync(findings[1]))["receiver"]).ShouldBe("城管");
        (await clerk.GetAsync(Rounds))["items"]!.AsArray().Select(row => (string?)row!["area"]).ShouldContain("演示社区");

        async Task<string?> DoneAsync(string address, object body, int version = 0, string told = "state")
        {
            var answer = await clerk.SendAsync(HttpMethod.Post, address, body, version);
            answer.Status.ShouldBe(HttpStatusCode.OK, $"{address}: {answer.Body}");
            return (string?)answer.Body[told];
        }
    }

    [Fact]
    public async Task Another_committee_neither_reads_nor_acts()
    {
        var (_, clerk, _) = await Machine.StageAsync(app);
        var (_, stranger, _) = await Machine.StageAsync(app);
        var begun = await clerk.PostAsync(Rounds, new { kind = "Regular", area = "别人的片区", from = "2026-03-02", until = "2026-03-06" });
        var round = $"{Rounds}/{begun.Body["id"]}";

        (await stranger.Client.GetAsync(new Uri(round, UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.SendAsync(HttpMethod.Post, round + "/closure", new { }, 0)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.GetAsync(Rounds))["items"]!.AsArray().Select(row => (string?)row!["area"]).ShouldNotContain("别人的片区");
    }
}

public sealed class ScreeningsOverTheApiOnSqlite(SqliteApp app) : ScreeningsOverTheApiTests(app), IClassFixture<SqliteApp>;

public sealed class ScreeningsOverTheApiOnPostgres(PostgresApp app) : ScreeningsOverTheApiTests(app), IClassFixture<PostgresApp>;
