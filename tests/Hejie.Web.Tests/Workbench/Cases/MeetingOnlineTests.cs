using System.Net;
using Hejie.Domain.Cases;
using Hejie.Domain.Sessions;
using Hejie.Web.Tests.Api;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Cases;

public abstract class MeetingOnlineTests(HejieApp app)
{
    [Fact]
    public async Task B11_a_reason_is_asked_until_everybody_is_checked_and_who_objects_is_met_on_site()
    {
        var (committee, number) = await PlannedAsync();
        var mediator = await committee.MediatorAsync();
        var page = await mediator.OpenAsync($"/cases/{number}/sessions/1");
        page = await page.SubmitFormAsync("[data-testid=check-form]", ("CheckedParty", "1"), ("PartyIdentity", nameof(IdentityMatch.ShownOnCamera)), ("ShamTold", true), ("PartyAccess", nameof(OnlineAccess.OwnDevice)));
        page.Text("[data-testid=online-checks]").ShouldContain("赵演示：身份已核对（镜头前出示证件），已告知虚假调解的后果，自己有设备。", Case.Sensitive, page.Body);

        page = await page.SubmitFormAsync("[data-testid=open-form]");
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("[data-testid=error-summary]").ShouldContain("钱演示");

        page = await page.SubmitFormAsync("[data-testid=check-form]", ("CheckedParty", "2"), ("ObjectsToOnline", true));
        page = await page.SubmitFormAsync("[data-testid=open-form]", ("UncheckedReason", "他在外地"));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("[data-testid=error-summary]").ShouldContain("请改为现场调解");
        page = await page.SubmitFormAsync("[data-testid=on-site-form]", ("OnSitePlace", "街道调解室"));
        page = await page.SubmitFormAsync("[data-testid=open-form]");
        page.Text("h1").ShouldContain("进行中", Case.Sensitive, page.Body);
        page.Text(".facts-list").ShouldContain("街道调解室（现场");
    }

    [Fact]
    public async Task Machines_check_and_begin_with_a_reason()
    {
        var (committee, number) = await PlannedAsync();
        var (_, mediator) = await Machine.OfAsync(app, committee);
        var (_, _, stranger) = await Machine.StageAsync(app);
        var address = $"/api/v1/cases/{number}/sessions/1";

        (await SendAsync(stranger, "online-checks", new { party = 1 })).Status.ShouldBe(HttpStatusCode.NotFound);
        (await SendAsync(mediator, "online-checks", new { party = 1, identity = "CopyInFile", shamTold = true, access = "PlaceOffered" })).Status.ShouldBe(HttpStatusCode.OK);
        ((string?)(await SendAsync(mediator, "opening", new { })).Body["code"]).ShouldBe("OnlineChecksMissing");
        (await SendAsync(mediator, "opening", new { uncheckedReason = "网络中断" })).Status.ShouldBe(HttpStatusCode.OK);
        (await SendAsync(mediator, "on-site", new { place = "调解室" })).Status.ShouldBe(HttpStatusCode.OK);

        async Task<Answer> SendAsync(Machine by, string noun, object body) =>
            await by.SendAsync(HttpMethod.Post, $"{address}/{noun}", body, (await app.ReadAsync(number)).Version);
    }

    private async Task<(Committee Committee, CaseNumber Number)> PlannedAsync()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Assign);
        await app.ChangeAsync(number, (mediation, add) =>
        {
            var moment = committee.Moment;
            mediation.Acknowledge(1, NoticeWay.Oral, false, moment).ShouldBeNull();
            mediation.Acknowledge(2, NoticeWay.Oral, false, moment).ShouldBeNull();
            var plan = new SessionPlan(moment.Now, MediationMode.Online, "调解室", SessionOpenness.Closed, []);
            add(MediationSession.Plan(SessionId.New(moment.Now), mediation, 0, plan, moment, out _)!);
        });
        return (committee, number);
    }
}

public sealed class MeetingOnlineOnSqlite(SqliteApp app) : MeetingOnlineTests(app), IClassFixture<SqliteApp>;

public sealed class MeetingOnlineOnPostgres(PostgresApp app) : MeetingOnlineTests(app), IClassFixture<PostgresApp>;
