using System.Net;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Cases;

public abstract class ShowingACaseTests(HejieApp app)
{
    [Fact]
    public async Task The_clerk_sees_who_must_act_by_when_and_one_next_act()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync();

        var page = await (await committee.ClerkAsync()).OpenAsync($"/cases/{number}");

        page.Status.ShouldBe(HttpStatusCode.OK, page.Body);
        page.Text("[data-testid=next]").ShouldContain("做受理审查");
        page.Text("[data-testid=next] .derivation").ShouldNotBeEmpty();
        page.Text("[data-testid=party-1]").ShouldContain("赵演示");
        page.Text("[data-testid=journal]").ShouldBe("共 1 条记录，链条完整。");
        page.Document.QuerySelectorAll(".now .button:not(.quiet)").Length.ShouldBe(1);
    }

    [Fact]
    public async Task Every_case_tells_how_much_of_what_it_needs_is_there_and_where_to_add_the_rest()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Assign);

        var page = await (await committee.ClerkAsync()).OpenAsync($"/cases/{number}");

        page.Text("[data-testid=completeness] summary").ShouldBe("7 项齐了 5 项，还差 2 项");
        page.Find("[data-testid=missing-RightsNotice] a").GetAttribute("href").ShouldBe($"/cases/{number}/notices");
        page.Text("[data-testid=completeness] ul").ShouldContain("赵演示");

        var officer = await (await app.SignInAsync(Role.BureauOfficer)).OpenAsync($"/cases/{number}");
        officer.Text("[data-testid=completeness] ul").ShouldNotContain("赵演示");
        officer.Has("[data-testid=missing-RightsNotice] a").ShouldBeFalse();
    }

    [Fact]
    public async Task A_case_that_lacks_nothing_says_so_in_a_line()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Prepare);

        var page = await (await committee.ClerkAsync()).OpenAsync($"/cases/{number}");

        page.Text("[data-testid=completeness]").ShouldBe("到这一步要有的 4 项，4 项都齐了");
    }

    [Fact]
    public async Task I12_a_case_that_a_party_applied_for_offers_the_proof_of_that_day_and_one_that_the_committee_took_up_does_not()
    {
        var committee = await Committee.SetUpAsync(app);
        var applied = await committee.RegisterAsync();
        var takenUp = await committee.RegisterAsync(with: application => application with { Source = CaseSource.ProactiveMediation });
        var clerk = await committee.ClerkAsync();

        (await clerk.OpenAsync($"/cases/{applied}")).Find($"a[href='/cases/{applied}/papers/limitation-proof.pdf']");
        (await clerk.Client.GetAsync(new Uri($"/cases/{applied}/papers/limitation-proof.pdf", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await clerk.OpenAsync($"/cases/{takenUp}")).Has($"a[href='/cases/{takenUp}/papers/limitation-proof.pdf']").ShouldBeFalse();
        (await clerk.Client.GetAsync(new Uri($"/cases/{takenUp}/papers/limitation-proof.pdf", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_strangers_case_is_answered_as_if_there_were_none()
    {
        var number = await (await Committee.SetUpAsync(app)).RegisterAsync();
        var stranger = await (await Committee.SetUpAsync(app)).ClerkAsync();

        (await stranger.OpenAsync($"/cases/{number}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_bureau_sees_no_whole_name_and_opening_one_leaves_a_trace()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(applicant: "孙悟空");
        var officer = await app.SignInAsync(Role.BureauOfficer);

        var page = await officer.OpenAsync($"/cases/{number}");
        page.Body.ShouldNotContain("孙悟空");
        page.Body.ShouldNotContain("13800000001");
        page = await page.SubmitFormAsync("[data-testid=party-1] form");

        page.Text("h1").ShouldContain("孙悟空");
        page.Text("[data-testid=opened]").ShouldContain("13800000001");
        await using var db = app.Database.Open();
        var id = await db.Set<Domain.Cases.MediationCase>().Where(c => c.Number == number).Select(c => c.Id).SingleAsync(TestContext.Current.CancellationToken);
        (await db.AccessLog.CountAsync(e => e.Kind == AccessKind.OpenedField && e.CaseId == id.Value, TestContext.Current.CancellationToken)).ShouldBe(1);
    }
}

public sealed class ShowingACaseOnSqlite(SqliteApp app) : ShowingACaseTests(app), IClassFixture<SqliteApp>;

public sealed class ShowingACaseOnPostgres(PostgresApp app) : ShowingACaseTests(app), IClassFixture<PostgresApp>;
