using System.Net;
using Hejie.Domain.Access;
using Hejie.Domain.Appraisals;
using Hejie.Domain.Cases;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Tests.Api;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Hejie.Web.Tests.Security;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Cases;

public abstract class ElectingAndAppraisingTests(HejieApp app)
{
    [Fact]
    public async Task One_of_several_applicants_is_elected_and_may_sign_for_who_elected_him()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Assign, with: application => application with { Parties = [.. application.Parties, application.Parties[0] with { Name = "孙演示", Phone = "13800000003" }] });
        var clerk = await committee.ClerkAsync();
        var page = await (await clerk.OpenAsync($"/cases/{number}")).FollowAsync("推选代表人");

        page = await page.SubmitFormAsync("[data-testid=elect-form]", ("Electors", new[] { "2" }), ("ElectedParties", new[] { "1" }), ("ElectionScope", nameof(RepresentationScope.Settling)));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("[data-testid=error-summary]").ShouldContain("是同一方的当事人");
        page = await page.SubmitFormAsync("[data-testid=elect-form]", ("Electors", new[] { "3" }));
        page.Text("[data-testid=elections]").ShouldContain("申请人推选 赵演示（可以让步、签协议）。推选的人：孙演示。 自己参加的：赵演示。");

        var file = new CaseFile(await app.ReadAsync(number), [], []);
        var signer = SignerChoice.Read("elected:3:1", file)!;
        (signer.Party, signer.Elected, signer.Name).ShouldBe((3, 1, "赵演示"));
        SignerChoice.Read("elected:3:9", file).ShouldBeNull();
        SignerChoice.Read("elected:9:1", file).ShouldBeNull();

        page = await page.SubmitFormAsync("[data-testid=withdraw-form]", ("WithdrawingParty", "3"));
        page.Text("[data-testid=elections]").ShouldContain("孙演示 撤回。");
        page.Has("[data-testid=withdraw-form]").ShouldBeFalse();
    }

    [Fact]
    public async Task While_an_appraisal_is_made_the_case_pauses()
    {
        var (committee, number) = await app.DraftedAsync();
        var clerk = await committee.ClerkAsync();
        var page = await (await clerk.OpenAsync($"/cases/{number}")).FollowAsync("委托鉴定");

        page = await page.SubmitFormAsync(
            "[data-testid=entrust-form]", ("AppraisalBy", nameof(EntrustedBy.Committee)), ("AppraisalBody", "某鉴定所"), ("AppraisalMatter", "漏水原因"),
            ("AppraisalConsents", new[] { "1", "2" }));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("[data-testid=error-summary]").ShouldContain("直接付给鉴定机构");
        page = await page.SubmitFormAsync("[data-testid=entrust-form]", ("AppraisalPayers", new[] { "2" }));
        page.Text("[data-testid=appraisals]").ShouldContain("付费：钱演示", Case.Sensitive, page.Body);
        (await clerk.OpenAsync($"/cases/{number}")).Text("[data-testid=state]").ShouldBe("中止");

        page = await page.SubmitFormAsync("[data-testid=receive-form]", ("AppraisalOpinion", "水管老化"));
        page.Text("[data-testid=appraisals]").ShouldContain("鉴定意见：水管老化");
        (await clerk.OpenAsync($"/cases/{number}")).Text("[data-testid=state]").ShouldBe("调解中");
    }

    [Fact]
    public async Task Machines_elect_and_entrust_too()
    {
        var (committee, clerk, _) = await Machine.StageAsync(app);
        var several = await committee.RegisterAsync(with: application => application with { Parties = [.. application.Parties, application.Parties[0] with { Name = "孙演示" }] });
        var address = $"/api/v1/cases/{several}/elections";
        var version = (await app.ReadAsync(several)).Version;
        (await clerk.SendAsync(HttpMethod.Post, address, new { side = "Applicant", representatives = new[] { 1 }, electors = new[] { 3 }, scope = "Settling", on = "2026-03-05" }, version)).Status.ShouldBe(HttpStatusCode.OK);
        (await clerk.SendAsync(HttpMethod.Post, address + "/withdrawals", new { party = 3, on = "2026-03-05" }, version + 1)).Status.ShouldBe(HttpStatusCode.OK);

        var (own, number) = await app.DraftedAsync();
        var other = await Machine.SignInAsync(app, await app.OpenAccountAsync(Role.CommitteeClerk, organization: own.Body.Id.Value));
        var entrust = new { by = "Parties", body = "某鉴定所", matter = "漏水原因", payers = new[] { 1 }, consents = new[] { 1, 2 }, on = "2026-03-05" };
        (await clerk.SendAsync(HttpMethod.Post, $"/api/v1/cases/{number}/appraisals", entrust, 1)).Status.ShouldBe(HttpStatusCode.NotFound);
        version = (await app.ReadAsync(number)).Version;
        (await other.SendAsync(HttpMethod.Post, $"/api/v1/cases/{number}/appraisals", entrust, version)).Status.ShouldBe(HttpStatusCode.OK);
        version = (await app.ReadAsync(number)).Version;
        ((string?)(await other.SendAsync(HttpMethod.Post, $"/api/v1/cases/{number}/appraisals/2/result", new { opinion = "老化", on = "2026-03-05" }, version)).Body["code"]).ShouldBe("NotAtThisStage");
        (await other.SendAsync(HttpMethod.Post, $"/api/v1/cases/{number}/appraisals/1/result", new { opinion = "老化", on = "2026-03-05" }, version)).Status.ShouldBe(HttpStatusCode.OK);
    }
}

public sealed class ElectingAndAppraisingOnSqlite(SqliteApp app) : ElectingAndAppraisingTests(app), IClassFixture<SqliteApp>;

public sealed class ElectingAndAppraisingOnPostgres(PostgresApp app) : ElectingAndAppraisingTests(app), IClassFixture<PostgresApp>;
