using System.Net;
using Hejie.Web.Tests.Api;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Workbench;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Portal;

public abstract class AmendingAnApplicationTests(HejieApp app)
{
    [Fact]
    public async Task I11_an_applicant_amends_the_application_and_the_clerk_sees_what_stood_before()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync();
        var party = await app.AsPartyAsync(number, Committee.ApplicantPhone);
        var page = await (await party.OpenAsync($"/track/{number}")).FollowAsync("修改申请、再交材料（受理以前可以）");
        page = await page.SubmitFormAsync("[data-testid=amend-form]", ("Statement", ""));
        page.Find("[name=Statement]").TextContent.Trim().ShouldBe("");
        page.Has("[data-testid=saved]").ShouldBeFalse();
        page = await page.SubmitFormAsync("[data-testid=amend-form]", ("Statement", "漏水把地板也泡坏了"), ("Requests", "修好漏水\n赔偿地板"), ("ClaimFen", "5000"));
        page.Has("[data-testid=saved]").ShouldBeTrue(page.Body);

        var clerk = await committee.ClerkAsync();
        (await clerk.OpenAsync($"/cases/{number}")).Text("[data-testid=unseen-amendments]").ShouldContain("事情的经过、请求、涉及金额");
        var desk = await (await clerk.OpenAsync($"/cases/{number}")).FollowAsync("看改了什么");
        desk.Text("[data-testid=amendment-1]").ShouldContain("漏水把地板也泡坏了");
        desk.Text("[data-testid=amendment-1]").ShouldContain("还没有看过");
        desk = await desk.SubmitFormAsync("[data-testid=seen-form]");
        desk.Text("[data-testid=amendment-1]").ShouldNotContain("还没有看过", Case.Sensitive, desk.Body);
        (await clerk.OpenAsync($"/cases/{number}")).Has("[data-testid=unseen-amendments]").ShouldBeFalse();
        (await clerk.OpenAsync("/desk")).Text("[data-testid=notices]").ShouldContain("申请人修改了申请");
        (await (await (await Committee.SetUpAsync(app)).ClerkAsync()).OpenAsync($"/cases/{number}/amendments")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task I11_a_respondent_corrects_only_its_own_contact_and_the_committee_is_told()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Assign);
        var party = await app.AsPartyAsync(number, Committee.RespondentPhone);
        (await party.OpenAsync($"/track/{number}/amendment")).Status.ShouldBe(HttpStatusCode.NotFound);
        foreach (var handler in new[] { "", "?handler=Paper" })
        {
            var form = await party.OpenAsync($"/track/{number}/contact");
            form.Find("[data-testid=contact-form]").SetAttribute("action", $"/track/{number}/amendment{handler}");
            var sent = await form.SubmitFormAsync("[data-testid=contact-form]");
            sent.Status.ShouldBe(HttpStatusCode.NotFound);
            sent.Body.ShouldNotContain("漏水");
        }

        var page = await (await party.OpenAsync($"/track/{number}")).FollowAsync("改我的电话和地址");
        page = await page.SubmitFormAsync("[data-testid=contact-form]", ("Phone", "12"), ("Address", "香港东路 2 号"));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Find("[name=Address]").GetAttribute("value").ShouldBe("香港东路 2 号");
        page = await page.SubmitFormAsync("[data-testid=contact-form]", ("Phone", "13911112222"));
        page.Has("[data-testid=saved]").ShouldBeTrue(page.Body);

        (await app.ReadAsync(number)).Party(2)!.Phone.ShouldBe("13911112222");
        var mediator = await committee.MediatorAsync();
        (await mediator.OpenAsync($"/cases/{number}")).Text("[data-testid=unseen-amendments]").ShouldContain("电话、地址");
        var changes = (await mediator.OpenAsync($"/cases/{number}/amendments")).Text("[data-testid=amendments]");
        changes.ShouldContain("139****2222");
        changes.ShouldContain("香港东路 ****");
        (await (await app.AsPartyAsync(number, "13911112222")).OpenAsync($"/track/{number}")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task I11_who_amends_while_the_committee_accepts_is_told_and_loses_nothing()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync();
        var party = await app.AsPartyAsync(number, Committee.ApplicantPhone);
        var page = await party.OpenAsync($"/track/{number}/amendment");
        await app.ChangeAsync(number, (mediation, _) => committee.Assign(mediation));

        page = await page.SubmitFormAsync("[data-testid=amend-form]", ("Statement", "漏水把地板也泡坏了"));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Has("[data-testid=conflict]").ShouldBeTrue(page.Body);
        page.Text().ShouldContain("现在的状态：已指派");
        page.Body.ShouldContain("漏水把地板也泡坏了");
        (await app.ReadAsync(number)).Amendments.ShouldBeEmpty();
        (await party.OpenAsync($"/track/{number}/amendment")).Has("[data-testid=decided]").ShouldBeTrue();
    }

    [Fact]
    public async Task I11_a_clerk_who_acts_on_the_old_application_is_shown_that_it_was_amended()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Prepare);
        var clerk = await committee.ClerkAsync();
        var page = await clerk.OpenAsync($"/cases/{number}/acceptance");
        var party = await app.AsPartyAsync(number, Committee.ApplicantPhone);
        await (await party.OpenAsync($"/track/{number}/amendment")).SubmitFormAsync("[data-testid=amend-form]", ("Statement", "漏水把地板也泡坏了"));

        page = await page.SubmitFormAsync("[data-testid=accept]");
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Has("[data-testid=conflict]").ShouldBeTrue(page.Body);
        page.Text().ShouldContain("修改申请：赵演示");
        var now = await app.ReadAsync(number);
        (now.Statement, now.AcceptedOn).ShouldBe(("漏水把地板也泡坏了", null));
    }

    [Fact]
    public async Task Machines_read_the_changes_and_say_that_they_were_seen()
    {
        var (committee, clerk, _) = await Machine.StageAsync(app);
        var (_, stranger, _) = await Machine.StageAsync(app);
        var number = await committee.RegisterAsync();
        await app.ChangeAsync(number, (mediation, _) => mediation.CorrectContact(1, null, "香港东路 2 号", committee.Moment).ShouldBeNull());
        var address = $"/api/v1/cases/{number}";

        ((bool)(await clerk.GetAsync(address))["amendments"]![0]!["isSeen"]!).ShouldBeFalse();
        (await stranger.SendAsync(HttpMethod.Post, address + "/amendments/seen", new { }, (await app.ReadAsync(number)).Version)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await clerk.SendAsync(HttpMethod.Post, address + "/amendments/seen", new { }, (await app.ReadAsync(number)).Version)).Status.ShouldBe(HttpStatusCode.OK);
        ((bool)(await clerk.GetAsync(address))["amendments"]![0]!["isSeen"]!).ShouldBeTrue();
    }
}

public sealed class AmendingAnApplicationOnSqlite(SqliteApp app) : AmendingAnApplicationTests(app), IClassFixture<SqliteApp>;

public sealed class AmendingAnApplicationOnPostgres(PostgresApp app) : AmendingAnApplicationTests(app), IClassFixture<PostgresApp>;
