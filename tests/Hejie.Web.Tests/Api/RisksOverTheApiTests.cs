using System.Net;
using Hejie.Web.Tests.Hosting;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Api;

/// <summary>A risk judged, reported and answered by machines; the list of what is owed.</summary>
public abstract class RisksOverTheApiTests(HejieApp app)
{
    [Fact]
    public async Task A_risk_is_judged_reported_and_answered()
    {
        var (committee, clerk, _) = await Machine.StageAsync(app);
        var number = await committee.RegisterAsync(committee.Prepare);
        var address = $"/api/v1/cases/{number}";
        var now = app.Clock.Now;
        var version = (int)(await clerk.GetAsync(address))["summary"]!["version"]!;

        await DoneAsync("risk/assessments", new { level = "High", persons = 3, tendencies = new[] { "GroupFight" }, facts = "聚集", measures = "劝散" });
        (await TryAsync("acceptance", new { })).ShouldBe("CrimeIsUnreported");
        (await clerk.GetAsync("/api/v1/risks?duty=Report"))["risks"]!.AsArray().Select(row => (string?)row!["number"]).ShouldContain($"{number}");
        await DoneAsync("risk/going-on", new { reason = "民警就在现场" });
        await DoneAsync("risk/reports", new { to = "PoliceStation", receiver = "派出所", channel = "Telephone", at = now, facts = "聚集", measures = "劝散" });
        (await TryAsync("risk/reports/2/reply", new { at = now, from = "民警", text = "已到场" })).ShouldBe("NoSuchRiskReport");
        await DoneAsync("risk/reports/1/reply", new { at = now, from = "民警", text = "已到场" });
        await DoneAsync("risk/averted", new { tendency = "GroupFight", on = "2026-03-05", persons = 3, @event = "劝散双方亲属", evidence = "出警记录" });

        var risk = await clerk.GetAsync(address + "/risk/findings");
        ((string?)risk["level"], (string?)risk["duty"]).ShouldBe(("High", null));
        ((string?)risk["reports"]![0]!["reply"]!["text"]).ShouldBe("已到场");
        ((string?)risk["averted"]![0]!["event"]).ShouldBe("劝散双方亲属");
        (await clerk.GetAsync("/api/v1/risks"))["risks"]!.AsArray().Select(row => (string?)row!["number"]).ShouldNotContain($"{number}");

        async Task DoneAsync(string noun, object body)
        {
            var answer = await clerk.SendAsync(HttpMethod.Post, $"{address}/{noun}", body, version);
            answer.Status.ShouldBe(HttpStatusCode.OK, $"{noun}: {answer.Body}");
            version = (int)answer.Body["version"]!;
        }

        async Task<string?> TryAsync(string noun, object body) => (string?)(await clerk.SendAsync(HttpMethod.Post, $"{address}/{noun}", body, version)).Body["code"];
    }
}

public sealed class RisksOverTheApiOnSqlite(SqliteApp app) : RisksOverTheApiTests(app), IClassFixture<SqliteApp>;

public sealed class RisksOverTheApiOnPostgres(PostgresApp app) : RisksOverTheApiTests(app), IClassFixture<PostgresApp>;
