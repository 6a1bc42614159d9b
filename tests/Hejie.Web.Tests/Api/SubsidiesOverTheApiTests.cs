using System.Net;
using System.Text.Json.Nodes;
using Hejie.Domain.Access;
using Hejie.Domain.Subsidies;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Security;
using Hejie.Web.Tests.Workbench;
using Hejie.Web.Tests.Workbench.Subsidies;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Api;

/// <summary>A claim worked by machines.</summary>
public abstract class SubsidiesOverTheApiTests(HejieApp app)
{
    private const string Claims = "/api/v1/subsidies";

    [Fact]
    public async Task A_case_is_claimed_returned_claimed_again_granted_and_taken_back()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.PaidCaseAsync();
        var mediator = await Machine.SignInAsync(app, await app.OpenAccountAsync(Role.Mediator, mediator: committee.Host.Id.Value, organization: committee.Body.Id.Value));
        var clerk = await Machine.SignInAsync(app, await app.OpenAccountAsync(Role.CommitteeClerk, organization: committee.Body.Id.Value));
        var office = await Machine.SignInAsync(app, await app.OpenAccountAsync(Role.SubdistrictOfficer, subdistrict: Committee.Street));
        var bureau = await Machine.SignInAsync(app, await app.OpenAccountAsync(Role.BureauOfficer));

        var made = await mediator.PostAsync($"/api/v1/cases/{number}/subsidy", new { basis = "证据已固定。", nothingApplies = true });
        made.Status.ShouldBe(HttpStatusCode.Created, $"{made.Body}");
        var claim = $"{Claims}/{made.Body["id"]}";
        ((string?)(await mediator.PostAsync($"/api/v1/cases/{number}/subsidy", new { basis = "再来", nothingApplies = true })).Body["code"]).ShouldBe("DisputeIsClaimed");
        (await mediator.SendAsync(HttpMethod.Post, claim + "/approval", new { }, 1)).Status.ShouldBe(HttpStatusCode.Forbidden);
        ((string?)(await bureau.SendAsync(HttpMethod.Post, claim + "/approval", new { }, 1)).Body["code"]).ShouldBe("StepOfAnother");
        await DoneAsync(clerk, claim + "/return", new { reason = "补照片" }, 1);
        await DoneAsync(mediator, claim + "/resubmission", new { basis = "已补照片。", nothingApplies = true }, 2);
        await DoneAsync(clerk, claim + "/calls", new { party = 1, outcome = "Confirmed" }, 3);
        (await clerk.SendAsync(HttpMethod.Post, claim + "/approval", new { }, 3)).Status.ShouldBe(HttpStatusCode.Conflict, "an old version");
        await DoneAsync(clerk, claim + "/approval", new { }, 4);
        await DoneAsync(office, claim + "/approval", new { words = "属实" }, 5);
        var several = await bureau.PostAsync(Claims + "/approvals", new { claims = new[] { new { id = (string)made.Body["id"]!, version = 6 } } });
        ((bool)several.Body.AsArray().Single()!["isDone"]!).ShouldBeTrue($"{several.Body}");

        var payments = await bureau.GetAsync($"{Claims}/payments?from=2026-03-01&until=2026-03-31&committee={committee.Body.Id.Value}");
        ((long)payments["totals"]!.AsArray().Single()!["grantedFen"]!).ShouldBe(PaidCases.Fen);
        await DoneAsync(bureau, claim + "/city-check", new { passed = true }, 7);
        var revoked = await DoneAsync(bureau, claim + "/revocation", new { reason = "评查不合格" }, 8);
        ((string?)revoked["state"]).ShouldBe("Revoked");
    }

    [Fact]
    public async Task A_machine_of_another_committee_sees_and_changes_nothing()
    {
        var claim = await app.ClaimAsync(await Committee.SetUpAsync(app));
        var other = await Committee.SetUpAsync(app);
        var stranger = await Machine.SignInAsync(app, await app.OpenAccountAsync(Role.CommitteeClerk, organization: other.Body.Id.Value));
        var address = $"{Claims}/{claim.Id.Value}";

        (await stranger.SendAsync(HttpMethod.Post, address + "/approval", new { }, claim.Version)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.GetAsync(Claims))["items"]!.AsArray().ShouldBeEmpty();
        var several = await stranger.PostAsync(Claims + "/approvals", new { claims = new[] { new { id = claim.Id.Value, version = claim.Version } } });
        several.Body.AsArray().Single()!["number"].ShouldBeNull();
        await using var db = app.Database.Open();
        db.Set<SubsidyClaim>().Single(found => found.Id == claim.Id).State.ShouldBe(SubsidyState.WithCommittee);
    }

    private static async Task<JsonNode> DoneAsync(Machine machine, string address, object body, int version)
    {
        var answer = await machine.SendAsync(HttpMethod.Post, address, body, version);
        answer.Status.ShouldBe(HttpStatusCode.OK, $"{address}: {answer.Body}");
        return answer.Body;
    }
}

public sealed class SubsidiesOverTheApiOnSqlite(SqliteApp app) : SubsidiesOverTheApiTests(app), IClassFixture<SqliteApp>;

public sealed class SubsidiesOverTheApiOnPostgres(PostgresApp app) : SubsidiesOverTheApiTests(app), IClassFixture<PostgresApp>;
