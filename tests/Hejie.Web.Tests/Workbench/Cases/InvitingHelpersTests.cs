using System.Net;
using Hejie.Domain.Cases;
using Hejie.Web.Tests.Api;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Cases;

public abstract class InvitingHelpersTests(HejieApp app)
{
    [Fact]
    public async Task B8_who_is_proposed_comes_once_one_party_agreed_on_the_phone_and_the_other_by_itself()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Assign);
        var mediator = await committee.MediatorAsync();
        var page = await (await mediator.OpenAsync($"/cases/{number}")).FollowAsync("邀请别人参与");
        page = await page.SubmitFormAsync("[data-testid=propose-form]", ("InviteeName", "郑英"), ("KindOfInvitee", nameof(InviteeKind.Neighbour)), ("InviteeReason", "熟悉两家"));
        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Find("[name=InviteeReason]").TextContent.Trim().ShouldBe("熟悉两家");
        page = await page.SubmitFormAsync("[data-testid=propose-form]", ("InviteeRelation", "楼组长"));

        page = await page.SubmitFormAsync("[data-testid=answer-form]", ("AnsweringParty", "1"), ("AgreesToInvitee", "True"), ("InviteeChannel", nameof(ContactChannel.Telephone)));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("[data-testid=error-summary]").ShouldContain("请写下当事人是怎么说的");
        page = await page.SubmitFormAsync("[data-testid=answer-form]", ("InviteeNote", "可以，请她来"));
        page.Text("[data-testid=invitees]").ShouldContain("还不能参加");
        (await mediator.OpenAsync($"/cases/{number}/sessions/new")).Has("[name=Invitees]").ShouldBeFalse();

        var party = await app.AsPartyAsync(number, Committee.RespondentPhone);
        var own = await (await party.OpenAsync($"/track/{number}")).FollowAsync("邀请别人参与调解（等您答复）");
        own.Text("[data-testid=invitee-1]").ShouldContain("邻里，楼组长。熟悉两家");
        own = await own.SubmitFormAsync("[data-testid=agree-1]");
        own.Text("[data-testid=invitee-1]").ShouldContain("同意。");

        page = await mediator.OpenAsync($"/cases/{number}/sessions/new");
        page = await page.SubmitAsync(("Day", "2026-03-06"), ("Time", "09:30"), ("Mode", nameof(MediationMode.OnSite)), ("Place", "调解室"), ("Openness", "Closed"), ("Invitees", new[] { "1" }));
        page.Status.ShouldBe(HttpStatusCode.OK, page.Body);
        page.Text("[data-testid=invitees]").ShouldContain("各方都同意");
        (await mediator.OpenAsync($"/cases/{number}/sessions/1")).Text("[data-testid=admitted]").ShouldBe("郑英（楼组长）");

        own = await party.OpenAsync($"/track/{number}/invitees");
        (await own.SubmitFormAsync("[data-testid=refuse-1]")).Text("[data-testid=invitee-1]").ShouldContain("不同意。");
        page = await mediator.OpenAsync($"/cases/{number}/invitees");
        page.Text("[data-testid=invitees]").ShouldContain("钱演示：撤回同意");
    }

    [Fact]
    public async Task Machines_propose_answer_and_admit_and_those_of_another_committee_find_no_case()
    {
        var (committee, clerk, mediator) = await Machine.StageAsync(app);
        var (_, stranger, _) = await Machine.StageAsync(app);
        var number = await committee.RegisterAsync(committee.Assign);
        var address = $"/api/v1/cases/{number}";
        var proposal = new { name = "郑英", kind = "Neighbour", relation = "楼组长", reason = "熟悉两家" };
        (await SendAsync(stranger, HttpMethod.Post, address + "/invitees", proposal)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await SendAsync(clerk, HttpMethod.Post, address + "/invitees", proposal)).Status.ShouldBe(HttpStatusCode.OK);
        (await AnswerAsync(1, true)).Status.ShouldBe(HttpStatusCode.OK);
        (await AnswerAsync(2, false)).Status.ShouldBe(HttpStatusCode.OK);
        var plan = new { at = app.Clock.Now.AddDays(1), mode = "OnSite", place = "调解室", invitees = new[] { 1 } };
        ((string?)(await SendAsync(mediator, HttpMethod.Post, address + "/sessions", plan)).Body["code"]).ShouldBe("InviteeNeedsEveryConsent");
        (await SendAsync(mediator, HttpMethod.Post, address + "/sessions", plan with { invitees = [] })).Status.ShouldBe(HttpStatusCode.OK);
        var admission = new { invitees = new[] { 1 } };
        ((string?)(await SendAsync(clerk, HttpMethod.Put, address + "/sessions/1/invitees", admission)).Body["code"]).ShouldBe("InviteeNeedsEveryConsent");
        (await AnswerAsync(2, true)).Status.ShouldBe(HttpStatusCode.OK);
        (await SendAsync(clerk, HttpMethod.Put, address + "/sessions/1/invitees", admission)).Status.ShouldBe(HttpStatusCode.OK);

        var read = await clerk.GetAsync(address);
        ((bool)read["invitees"]![0]!["isAgreedTo"]!, (int)read["sessions"]![0]!["invitees"]![0]!).ShouldBe((true, 1));

        Task<Answer> AnswerAsync(int party, bool agrees) =>
            SendAsync(clerk, HttpMethod.Post, address + "/invitees/1/answers", new { party, agrees, on = "2026-03-05", channel = "Counter" });

        async Task<Answer> SendAsync(Machine by, HttpMethod method, string to, object body) => await by.SendAsync(method, to, body, (await app.ReadAsync(number)).Version);
    }
}

public sealed class InvitingHelpersOnSqlite(SqliteApp app) : InvitingHelpersTests(app), IClassFixture<SqliteApp>;

public sealed class InvitingHelpersOnPostgres(PostgresApp app) : InvitingHelpersTests(app), IClassFixture<PostgresApp>;
