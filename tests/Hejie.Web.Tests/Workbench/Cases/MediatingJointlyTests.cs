using System.Net;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Web.Security;
using Hejie.Web.Tests.Api;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Hejie.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Cases;

public abstract class MediatingJointlyTests(HejieApp app)
{
    [Fact]
    public async Task Another_committee_is_asked_joins_sees_the_case_and_leaves_again()
    {
        var (host, beside, number) = await ConsentedAsync();
        var (clerk, invited) = (await host.ClerkAsync(), await beside.ClerkAsync());
        var page = await (await clerk.OpenAsync($"/cases/{number}")).FollowAsync("共同调解");
        page = await page.SubmitFormAsync("[data-testid=propose-form]", ("InvitedCommittee", $"{beside.Body.Id.Value}"), ("JointReason", "双方住两个社区"));
        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Find("[name=JointReason]").TextContent.Trim().ShouldBe("双方住两个社区");
        page = await page.SubmitFormAsync("[data-testid=propose-form]", ("GroundOfJoint", nameof(JointGround.CrossArea)));
        page.Text("[data-testid=joint-committees]").ShouldContain("等答复", Case.Sensitive, page.Body);

        (await invited.OpenAsync($"/cases/{number}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await invited.OpenAsync("/desk")).Text("[data-testid=notices]").ShouldContain("邀请共同调解");
        page = await (await invited.OpenAsync("/joint-mediations?state=Invited")).FollowAsync(number.Short);
        page.Text().ShouldNotContain("赵演示");
        page = await page.SubmitFormAsync("[data-testid=join-form]");
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page = await page.SubmitFormAsync("[data-testid=join-form]", ("NamedMediators", new[] { $"{beside.Host.Id.Value}" }));
        page.Text("[data-testid=state]").ShouldBe("共同调解", page.Body);

        page = await (await invited.OpenAsync("/cases")).FollowAsync(number.Short);
        page.Text("[data-testid=joint]").ShouldContain(beside.Body.Name);
        page.Has("[data-testid=act-End]").ShouldBeFalse();
        (await invited.OpenAsync("/cases")).Has($"tr[data-case='{number}'] [data-testid=joint]").ShouldBeTrue();
        var mediator = await beside.MediatorAsync();
        (await mediator.OpenAsync($"/cases/{number}/sessions/new")).Status.ShouldBe(HttpStatusCode.OK);
        foreach (var shut in new[] { "acceptance", "agreement", "agreement/seal", "ending", "archive", "joint", "assignment" })
        {
            (await invited.OpenAsync($"/cases/{number}/{shut}")).Status.ShouldBe(HttpStatusCode.Forbidden, shut);
            (await mediator.OpenAsync($"/cases/{number}/{shut}")).Status.ShouldBe(HttpStatusCode.Forbidden, shut);
        }

        page = await (await invited.OpenAsync($"/joint-mediations/{number}")).SubmitFormAsync("[data-testid=withdraw-form]", ("WithdrawReason", "已经说清"));
        page.Text("[data-testid=state]").ShouldBe("已结束", page.Body);
        (await invited.OpenAsync($"/cases/{number}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await mediator.OpenAsync($"/cases/{number}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_committee_that_was_not_asked_crosses_nowhere()
    {
        var (host, beside, number) = await ConsentedAsync();
        await JoinAsync(host, beside, number);
        var stranger = await Committee.SetUpAsync(app);
        var clerk = await stranger.ClerkAsync();

        (await clerk.OpenAsync($"/cases/{number}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await clerk.OpenAsync($"/joint-mediations/{number}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await clerk.OpenAsync("/joint-mediations")).Has($"tr[data-case='{number}']").ShouldBeFalse();
        (await (await stranger.MediatorAsync()).OpenAsync($"/cases/{number}")).Status.ShouldBe(HttpStatusCode.NotFound);
        var colleague = await app.SignInAsync(Role.Mediator, mediator: beside.Helper.Id.Value, organization: beside.Body.Id.Value);
        (await colleague.OpenAsync($"/cases/{number}")).Status.ShouldBe(HttpStatusCode.NotFound);
        var machine = await Machine.SignInAsync(app, await app.OpenAccountAsync(Role.CommitteeClerk, organization: stranger.Body.Id.Value));
        var version = (await app.ReadAsync(number)).Version;
        (await machine.SendAsync(HttpMethod.Post, $"/api/v1/joint-mediations/{number}/withdrawal", new { reason = "x" }, version)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_joint_case_is_counted_once_with_its_host_also_after_the_host_has_changed()
    {
        var (host, beside, number) = await ConsentedAsync();
        await JoinAsync(host, beside, number);
        (await CountedByAsync(host)).ShouldBe([number]);
        (await CountedByAsync(beside)).ShouldBeEmpty();
        var (clerk, _) = await Machine.OfAsync(app, host);
        var (invited, _) = await Machine.OfAsync(app, beside);
        ((int)(await invited.GetAsync("/api/v1/reports?from=2026-01-01&to=2026-12-31"))["rows"]!.AsArray().Count).ShouldBe(0);

        (await SendAsync(clerk, $"cases/{number}/joint/{beside.Body.Id.Value}/hosting", new { reason = "大部分事在对方辖区", consents = new[] { 1 } })).Body["code"]!.ToString().ShouldBe("HostingNeedsEveryConsent");
        (await SendAsync(clerk, $"cases/{number}/joint/{beside.Body.Id.Value}/hosting", new { reason = "大部分事在对方辖区", consents = new[] { 1, 2 } })).Status.ShouldBe(HttpStatusCode.OK);
        (await SendAsync(invited, $"joint-mediations/{number}/hosting", new { host = beside.Host.Id.Value })).Status.ShouldBe(HttpStatusCode.OK);

        (await CountedByAsync(host)).ShouldBeEmpty();
        (await CountedByAsync(beside)).ShouldBe([number]);
        (await clerk.GetAsync($"/api/v1/cases/{number}"))["summary"]!["number"]!.ToString().ShouldBe(number.Text);

        async Task<Answer> SendAsync(Machine by, string noun, object body) =>
            await by.SendAsync(HttpMethod.Post, $"/api/v1/{noun}", body, (await app.ReadAsync(number)).Version);
    }

    private async Task<List<CaseNumber>> CountedByAsync(Committee committee)
    {
        await using var db = app.Database.Open();
        var clerk = Actor.Person(Role.CommitteeClerk, "370202", new AccountId(Guid.CreateVersion7()), "clerk", organizationId: committee.Body.Id.Value);
        return await db.Set<MediationCase>().LookedAfterBy(clerk).Select(c => c.Number).ToListAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>A case with its host, and the parties' consents to a second committee.</summary>
    private async Task<(Committee Host, Committee Beside, CaseNumber Number)> ConsentedAsync()
    {
        var (host, beside) = (await Committee.SetUpAsync(app), await Committee.SetUpAsync(app));
        var number = await host.RegisterAsync(mediation =>
        {
            host.Assign(mediation);
            foreach (var party in mediation.Parties)
            {
                mediation.GiveConsent(new ConsentGiven(party.Number, ConsentKind.HandOver, "2026-11", ContactChannel.Counter, beside.Body.Name), host.Moment).ShouldBeNull();
            }
        });
        return (host, beside, number);
    }

    private Task JoinAsync(Committee host, Committee beside, CaseNumber number) => app.ChangeAsync(number, (mediation, _) =>
    {
        mediation.ProposeJoint(new JointProposal(beside.Body.Id, beside.Body.Name, JointGround.Difficult, "疑难"), host.Moment).ShouldBeNull();
        mediation.JoinJointly(beside.Body.Id, [new AssignedMediator(beside.Host.Id, beside.Host.Name, [], null, false)], host.Moment).ShouldBeNull();
    });
}

public sealed class MediatingJointlyOnSqlite(SqliteApp app) : MediatingJointlyTests(app), IClassFixture<SqliteApp>;

public sealed class MediatingJointlyOnPostgres(PostgresApp app) : MediatingJointlyTests(app), IClassFixture<PostgresApp>;
