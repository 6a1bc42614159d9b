using System.Net;
using System.Text.Json.Nodes;
using Hejie.Domain.Access;
using Hejie.Domain.Quality;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Security;
using Hejie.Web.Tests.Workbench;
using Hejie.Web.Tests.Workbench.Quality;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Api;

/// <summary>A round and a review worked by machines.</summary>
public abstract class ReviewsOverTheApiTests(HejieApp app)
{
    private const string Rounds = "/api/v1/quality/rounds";
    private const string Files = "/api/v1/quality/files";

    [Fact]
    public async Task A_round_is_planned_drawn_given_judged_answered_and_closed()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.ArchivedAsync();
        var account = await app.OpenAccountAsync(Role.Reviewer);
        var bureau = await Machine.SignInAsync(app, await app.OpenAccountAsync(Role.BureauOfficer));
        var reviewer = await Machine.SignInAsync(app, account);
        var (clerk, _) = await Machine.OfAsync(app, committee);

        var planned = await bureau.PostAsync(Rounds, new { title = "三月评查", from = "2026-03-02", until = "2026-03-02" });
        planned.Status.ShouldBe(HttpStatusCode.Created, $"{planned.Body}");
        planned.Body["seed"].ShouldBeNull();
        var round = $"{Rounds}/{planned.Body["id"]}";
        (await bureau.PostAsync(round + "/draw", new { })).Status.ShouldBe(HttpStatusCode.PreconditionRequired);
        var drawn = await DoneAsync(bureau, round + "/draw", new { }, 0);
        ReviewDraw.DigestOf((string)drawn["seed"]!).ShouldBe((string?)planned.Body["seedDigest"]);
        drawn = await DoneAsync(bureau, round + "/reviewers", new { reviewers = new[] { account.Id.Value } }, (int)drawn["version"]!);

        var line = (await reviewer.GetAsync(Files))["items"]!.AsArray().Single()!;
        var file = $"{Files}/{line["id"]}";
        ((string?)line["number"]).ShouldBe(number.Text);
        (await clerk.GetAsync(Files))["items"]!.AsArray().ShouldBeEmpty();
        var marks = ReviewAspects.All.Select(aspect => new { aspect = $"{aspect}", points = ReviewAspects.WorthOf(aspect) }).ToList();
        ((string?)(await reviewer.SendAsync(HttpMethod.Post, file + "/judgement", new { marks = marks.Skip(1) }, 2)).Body["code"]).ShouldBe("AspectsUnjudged");
        await DoneAsync(reviewer, file + "/judgement", new { marks }, 2);
        (await reviewer.SendAsync(HttpMethod.Post, file + "/closure", new { }, 3)).Status.ShouldBe(HttpStatusCode.Forbidden);
        ((string?)(await bureau.SendAsync(HttpMethod.Post, file + "/closure", new { }, 3)).Body["code"]).ShouldBe("AnswerTimeRuns");
        (await clerk.SendAsync(HttpMethod.Post, file + "/answer", new { answer = "没有意见" }, 2)).Status.ShouldBe(HttpStatusCode.Conflict, "an old version");
        await DoneAsync(clerk, file + "/answer", new { answer = "没有意见" }, 3);
        await DoneAsync(reviewer, file + "/recheck", new { passes = true, words = "好" }, 4);
        ((string?)(await bureau.GetAsync(file))["state"]).ShouldBe("Closed");
        var closed = await DoneAsync(bureau, round + "/closure", new { }, (int)drawn["version"]!);
        ((string?)closed["state"]).ShouldBe("Closed");
        (await bureau.GetAsync(Rounds))["items"]!.AsArray().Select(one => (string?)one!["title"]).ShouldContain("三月评查");
    }

    [Fact]
    public async Task A_file_is_given_to_another_reviewer_by_who_planned_the_round_only()
    {
        var committee = await Committee.SetUpAsync(app);
        var (first, second) = (await app.OpenAccountAsync(Role.Reviewer), await app.OpenAccountAsync(Role.Reviewer));
        var given = await app.GivenAsync(committee, first);
        var bureau = await Machine.SignInAsync(app, await app.OpenAccountAsync(Role.BureauOfficer));
        var office = await Machine.SignInAsync(app, await app.OpenAccountAsync(Role.SubdistrictOfficer, subdistrict: Committee.Street));
        var file = $"{Files}/{given.Id.Value}";

        (await office.SendAsync(HttpMethod.Post, file + "/reviewer", new { reviewer = second.Id.Value }, given.Version)).Status.ShouldBe(HttpStatusCode.Forbidden);
        await DoneAsync(bureau, file + "/reviewer", new { reviewer = second.Id.Value }, given.Version);

        (await (await Machine.SignInAsync(app, second)).GetAsync(file))["number"]!.ToString().ShouldBe(given.Number.Text);
        var stranger = await Machine.SignInAsync(app, first);
        (await stranger.Client.GetAsync(new Uri(file, UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.SendAsync(HttpMethod.Post, file + "/recheck", new { passes = true, words = "好" }, 3)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<JsonNode> DoneAsync(Machine machine, string address, object body, int version)
    {
        var answer = await machine.SendAsync(HttpMethod.Post, address, body, version);
        answer.Status.ShouldBe(HttpStatusCode.OK, $"{address}: {answer.Body}");
        return answer.Body;
    }
}

public sealed class ReviewsOverTheApiOnSqlite(SqliteApp app) : ReviewsOverTheApiTests(app), IClassFixture<SqliteApp>;

public sealed class ReviewsOverTheApiOnPostgres(PostgresApp app) : ReviewsOverTheApiTests(app), IClassFixture<PostgresApp>;
