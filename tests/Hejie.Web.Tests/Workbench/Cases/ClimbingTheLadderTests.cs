using System.Net;
using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;
using Hejie.Web.Tests.Api;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Cases;

public abstract class ClimbingTheLadderTests(HejieApp app)
{
    [Fact]
    public async Task A_case_is_handed_up_taken_up_and_goes_on_at_the_higher_level_under_its_number()
    {
        var (community, street) = (await Committee.SetUpAsync(app), await Committee.SetUpAsync(app, OrgLevel.Subdistrict));
        var number = await community.RegisterAsync(community.Assign, with: application => application with { Type = DisputeType.Property });
        var (clerk, above) = (await community.ClerkAsync(), await street.ClerkAsync());

        var page = await (await clerk.OpenAsync($"/cases/{number}")).FollowAsync("交给上一级");
        page.Text("[data-testid=up-form]").ShouldNotContain(community.Body.Name);
        page = await page.SubmitFormAsync("[data-testid=up-form]", ("NextBody", $"{street.Body.Id.Value}"), ("HandUpReason", "两次没有调成"), ("HandUpConsents", new[] { "1" }));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Find("[name=HandUpReason]").TextContent.Trim().ShouldBe("两次没有调成");
        page = await page.SubmitFormAsync("[data-testid=up-form]", ("HandUpConsents", new[] { "1", "2" }));
        page.Text("[data-testid=ladder]").ShouldContain("等答复", Case.Sensitive, page.Body);

        (await above.OpenAsync($"/cases/{number}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await above.OpenAsync("/desk")).Text("[data-testid=notices]").ShouldContain("请你们主持");
        page = await (await above.OpenAsync("/joint-mediations?state=Invited")).FollowAsync(number.Short);
        page.Text().ShouldNotContain("赵演示");
        page.Has("[data-testid=join-form]").ShouldBeFalse();
        page = await page.SubmitFormAsync("[data-testid=take-up-form]", ("NewHost", $"{street.Host.Id.Value}"));
        page.Has("[data-testid=to-case]").ShouldBeTrue(page.Body);

        page = await above.OpenAsync($"/cases/{number}");
        page.Text("[data-testid=ladder]").ShouldContain(community.Body.Name);
        page.Text("[data-testid=ladder]").ShouldContain("两次没有调成");
        page.Has("[data-testid=act-End]").ShouldBeTrue();
        (await clerk.OpenAsync($"/cases/{number}")).Has("[data-testid=act-End]").ShouldBeFalse();
        (await clerk.OpenAsync($"/cases/{number}/ladder")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await app.ReadAsync(number)).OrganizationId.ShouldBe(street.Body.Id);
    }

    [Fact]
    public async Task What_is_sent_back_or_called_back_stays_where_it_was()
    {
        var (community, street) = (await Committee.SetUpAsync(app), await Committee.SetUpAsync(app, OrgLevel.Subdistrict));
        var number = await community.RegisterAsync(community.Assign);
        var (clerk, above) = (await community.ClerkAsync(), await street.ClerkAsync());
        await HandUpAsync(clerk);

        var page = await (await above.OpenAsync($"/joint-mediations/{number}")).SubmitFormAsync("[data-testid=decline-form]", ("DeclineReason", "请社区再谈一次"));
        page.Status.ShouldBe(HttpStatusCode.OK, page.Body);
        page = await clerk.OpenAsync($"/cases/{number}/ladder");
        page.Text("[data-testid=ladder]").ShouldContain("请社区再谈一次");
        await HandUpAsync(clerk);
        page = await (await clerk.OpenAsync($"/cases/{number}/ladder")).SubmitFormAsync("[data-testid=back-form]", ("CallBackReason", "双方谈拢了"));

        page.Has("[data-testid=up-form]").ShouldBeTrue(page.Body);
        (await above.OpenAsync($"/cases/{number}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await app.ReadAsync(number)).OrganizationId.ShouldBe(community.Body.Id);

        async Task HandUpAsync(Browser browser) => (await (await browser.OpenAsync($"/cases/{number}/ladder")).SubmitFormAsync(
            "[data-testid=up-form]", ("NextBody", $"{street.Body.Id.Value}"), ("HandUpReason", "调不成"), ("HandUpConsents", new[] { "1", "2" }))).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_ladder_is_climbed_over_the_api_too_and_nobody_else_takes_the_case()
    {
        var (community, street) = (await Committee.SetUpAsync(app), await Committee.SetUpAsync(app, OrgLevel.Subdistrict));
        var (stranger, district) = (await Committee.SetUpAsync(app, OrgLevel.Subdistrict), await Committee.SetUpAsync(app, OrgLevel.District));
        var number = await community.RegisterAsync(community.Assign);
        var (clerk, _) = await Machine.OfAsync(app, community);
        var (above, _) = await Machine.OfAsync(app, street);
        var (other, _) = await Machine.OfAsync(app, stranger);

        (await HandUpAsync(district)).Body["code"]!.ToString().ShouldBe("NotTheNextLevel");
        (await HandUpAsync(street)).Status.ShouldBe(HttpStatusCode.OK);
        (await SendAsync(other, $"joint-mediations/{number}/taking-up", new { mediators = new[] { stranger.Host.Id.Value } })).Status.ShouldBe(HttpStatusCode.NotFound);
        (await SendAsync(above, $"joint-mediations/{number}/taking-up", new { mediators = new[] { community.Host.Id.Value } })).Body["code"]!.ToString().ShouldBe("JointNeedsMediator");
        var taken = await SendAsync(above, $"joint-mediations/{number}/taking-up", new { mediators = new[] { street.Helper.Id.Value, street.Host.Id.Value }, disclosure = "与一方同住一个社区", partiesAccept = true });
        taken.Status.ShouldBe(HttpStatusCode.OK, $"{taken.Body}");

        var read = await above.GetAsync($"/api/v1/cases/{number}");
        read["ladder"]![0]!["isTakenUp"]!.GetValue<bool>().ShouldBeTrue();
        (await app.ReadAsync(number)).Host!.MediatorId.ShouldBe(street.Helper.Id);

        Task<Answer> HandUpAsync(Committee to) => SendAsync(
            clerk, $"cases/{number}/ladder", new { committee = to.Body.Id.Value, reason = "调不成", consents = new[] { 1, 2 }, channel = nameof(ContactChannel.Counter) });
        async Task<Answer> SendAsync(Machine by, string noun, object body) =>
            await by.SendAsync(HttpMethod.Post, $"/api/v1/{noun}", body, (await app.ReadAsync(number)).Version);
    }
}

public sealed class ClimbingTheLadderOnSqlite(SqliteApp app) : ClimbingTheLadderTests(app), IClassFixture<SqliteApp>;

public sealed class ClimbingTheLadderOnPostgres(PostgresApp app) : ClimbingTheLadderTests(app), IClassFixture<PostgresApp>;
