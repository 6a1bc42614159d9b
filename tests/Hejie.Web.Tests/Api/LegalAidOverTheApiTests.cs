using System.Net;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Hejie.Web.Tests.Security;
using Hejie.Web.Tests.Workbench;
using Hejie.Web.Tests.Workbench.Linkage;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Api;

/// <summary>A referral to legal aid worked by the machines of both sides.</summary>
public abstract class LegalAidOverTheApiTests(HejieApp app)
{
    private const string LegalAid = "/api/v1/legal-aid";

    [Fact]
    public async Task L5_a_committee_sends_the_office_answers_and_the_answers_name_nobody()
    {
        var (committee, office) = (await Committee.SetUpAsync(app), await Partner.SetUpAsync(app, PartnerKind.LegalAid));
        var number = await committee.RegisterAsync(committee.Assign, with: application => application with { Type = DisputeType.Labor });
        var today = $"{committee.Moment.Today:yyyy-MM-dd}";
        var clerk = await Machine.SignInAsync(app, await app.OpenAccountAsync(Role.CommitteeClerk, organization: committee.Body.Id.Value));
        var machine = await Machine.SignInAsync(app, await office.AccountAsync());
        object Request(string? channel) => new { party = 1, office = office.Body.Id.Value, ground = "CheckWaived", facts = "拖欠三个月工资。", wanted = "代理仲裁", consentChannel = channel };

        var version = (await app.ReadAsync(number)).Version;
        ((string?)(await clerk.SendAsync(HttpMethod.Post, $"/api/v1/cases/{number}/legal-aid", Request(null), version)).Body["code"]).ShouldBe("AidNeedsConsent");
        (await clerk.SendAsync(HttpMethod.Post, $"/api/v1/cases/{number}/legal-aid", Request("Telephone"), version)).Status.ShouldBe(HttpStatusCode.OK);

        var listed = (await machine.GetAsync($"{LegalAid}?stage=Waiting"))["items"]![0]!;
        listed.Words().ShouldNotContain("赵演示");
        var address = $"{LegalAid}/{listed["id"]}";
        ((string?)(await machine.GetAsync(address))["person"]!["name"]).ShouldBe("赵演示");
        (await machine.PostAsync($"{address}/receipt", new { on = today })).Status.ShouldBe(HttpStatusCode.PreconditionRequired);
        var received = await machine.SendAsync(HttpMethod.Post, $"{address}/receipt", new { on = today }, 1);
        ((string?)received.Body["decideBy"]).ShouldNotBeNull($"{received.Body}");
        (await machine.SendAsync(HttpMethod.Post, $"{address}/receipt", new { on = today }, 1)).Status.ShouldBe(HttpStatusCode.Conflict);
        (await machine.SendAsync(HttpMethod.Post, $"{address}/recall", new { reason = "误送" }, 2)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await machine.SendAsync(HttpMethod.Post, $"{address}/decision", new { isGranted = true, on = today }, 2)).Status.ShouldBe(HttpStatusCode.OK);
        var assigned = await machine.SendAsync(HttpMethod.Post, $"{address}/assignment", new { on = today, name = "陈律师" }, 3);
        assigned.Body.Words().ShouldNotContain("陈律师");
        ((string?)(await machine.SendAsync(HttpMethod.Post, $"{address}/result", new { on = today, result = "裁决支持工资" }, 4)).Body["state"]).ShouldBe("Ended");

        var stranger = await Machine.SignInAsync(app, await (await Partner.SetUpAsync(app, PartnerKind.LegalAid)).AccountAsync());
        (await stranger.SendAsync(HttpMethod.Post, $"{address}/result", new { on = today, result = "x" }, 5)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.GetAsync(LegalAid))["items"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task L1_the_kind_of_a_labour_dispute_is_written_down()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(with: application => application with { Type = DisputeType.Labor });
        var clerk = await Machine.SignInAsync(app, await app.OpenAccountAsync(Role.CommitteeClerk, organization: committee.Body.Id.Value));
        var made = await app.ReadAsync(number);
        (await clerk.SendAsync(HttpMethod.Put, $"/api/v1/cases/{number}/labor-points", new { scope = "Pay", leftOn = $"{committee.Moment.Today.AddDays(-9):yyyy-MM-dd}" }, made.Version)).Status.ShouldBe(HttpStatusCode.OK);
        (await app.ReadAsync(number)).LaborPoints!.Scope.ShouldBe(LaborScope.Pay);
    }
}

public sealed class LegalAidOverTheApiOnSqlite(SqliteApp app) : LegalAidOverTheApiTests(app), IClassFixture<SqliteApp>;

public sealed class LegalAidOverTheApiOnPostgres(PostgresApp app) : LegalAidOverTheApiTests(app), IClassFixture<PostgresApp>;
