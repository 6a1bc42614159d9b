using System.Net;
using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;
using Hejie.Web.Tests.Hosting;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Portal;

public abstract class TrackingTests(HejieApp app)
{
    [Fact]
    public async Task A_party_sees_the_stage_who_acts_and_by_when()
    {
        var registered = await app.CaseAsync();

        var page = await EnterAsync(registered.Number.Short, PortalStage.ApplicantPhone);

        page.Address.ShouldBe($"/track/{registered.Number}");
        page.Find("[data-testid=now]").GetAttribute("data-who").ShouldBe("Committee");
        page.Find("ol.stage-line li[aria-current=step]").TextContent.ShouldContain("申请");
        page.Find("[data-testid=now] time").GetAttribute("datetime").ShouldBe("2026-03-10"); // three working days after Thursday 5 March
    }

    [Fact]
    public async Task A_wrong_telephone_and_a_wrong_number_are_told_alike()
    {
        var registered = await app.CaseAsync();

        var wrongPhone = await EnterAsync(registered.Number.Text, "13900000000");
        var wrongNumber = await EnterAsync("2026-777777", PortalStage.ApplicantPhone);

        wrongPhone.Text("#Phone-error").ShouldBe(wrongNumber.Text("#Phone-error"));
        wrongPhone.Address.ShouldStartWith("/track");
    }

    [Fact]
    public async Task A_party_sees_no_other_case()
    {
        var own = await app.CaseAsync();
        var other = await app.CaseAsync();
        var browser = app.Visit();
        await EnterAsync(own.Number.Text, PortalStage.ApplicantPhone, browser);

        (await browser.OpenAsync($"/track/{own.Number}")).Status.ShouldBe(HttpStatusCode.OK);
        (await browser.OpenAsync($"/track/{other.Number}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Without_a_session_one_is_asked_for_number_and_telephone()
    {
        var registered = await app.CaseAsync();

        (await app.Visit().OpenAsync($"/track/{registered.Number}")).Address.ShouldStartWith("/track?");
    }

    [Fact]
    public async Task A_party_reads_the_rights_notice_and_acknowledges_it()
    {
        var accepted = await app.AcceptedCaseAsync();

        var page = await (await EnterAsync(accepted.Number.Text, PortalStage.RespondentPhone)).FollowAsync("看告知书并确认");
        (await page.SubmitAsync()).Has("#HasRead-error").ShouldBeTrue();
        page = await page.SubmitAsync(("HasRead", "true"), ("WantsClosedSession", "true"));

        page.Address.ShouldBe($"/track/{accepted.Number}");
        var party = (await app.ReadAsync(accepted.Number)).Party(2)!;
        party.RightsNoticeAcknowledgedAt.ShouldBe(app.Clock.Now);
        party.WantsClosedSession.ShouldBeTrue();
    }

    [Fact]
    public async Task The_applicant_takes_the_application_back()
    {
        var registered = await app.CaseAsync();

        var page = await (await EnterAsync(registered.Number.Text, PortalStage.ApplicantPhone)).FollowAsync("撤回申请");
        await page.SubmitAsync(("Reason", "已经自己谈好了"));

        (await app.ReadAsync(registered.Number)).State.ShouldBe(CaseState.Withdrawn);
    }

    [Fact]
    public async Task A_form_of_an_older_version_shows_both_and_saves_nothing()
    {
        var registered = await app.CaseAsync();
        var browser = app.Visit();
        await EnterAsync(registered.Number.Text, PortalStage.ApplicantPhone, browser);
        var stale = await browser.OpenAsync($"/track/{registered.Number}/withdrawal");
        await (await browser.OpenAsync($"/track/{registered.Number}/question")).SubmitAsync(("Words", "什么时候开始？"));

        var page = await stale.SubmitAsync(("Reason", "不调了"));

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("[data-testid=conflict]").ShouldContain("没有保存");
        page.Text("[data-testid=typed]").ShouldContain("不调了");
        (await app.ReadAsync(registered.Number)).State.ShouldBe(CaseState.Registered);
    }

    [Fact]
    public async Task An_act_that_is_not_allowed_tells_reason_and_article_and_saves_nothing()
    {
        var registered = await app.CaseAsync();
        var browser = app.Visit();
        var page = await (await EnterAsync(registered.Number.Text, PortalStage.ApplicantPhone, browser)).FollowAsync("撤回申请");
        await page.SubmitAsync(("Reason", "第一次"));
        page = await browser.OpenAsync($"/track/{registered.Number}/withdrawal");

        page = await page.SubmitAsync(("Reason", "第二次"));

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Find("[data-testid=refusal]").GetAttribute("data-code").ShouldBe("NotAtThisStage");
        page.Text("[data-testid=refusal]").ShouldContain("依据");
    }

    [Fact]
    public async Task What_broke_shows_a_reference_number_and_nothing_of_the_program()
    {
        var broken = await app.CaseAsync(organization: OrganizationId.New(app.Clock.Now)); // of a body that is not in the register

        var page = await EnterAsync(broken.Number.Text, PortalStage.ApplicantPhone);

        page.Status.ShouldBe(HttpStatusCode.InternalServerError);
        page.Text("[data-testid=fault-reference]").Length.ShouldBe(8);
        page.Body.ShouldNotContain("Exception");
    }

    private async Task<Page> EnterAsync(string number, string phone, Browser? browser = null) =>
        await (await (browser ?? app.Visit()).OpenAsync("/track")).SubmitAsync(("Number", number), ("Phone", phone));
}

public sealed class TrackingOnSqlite(SqliteApp app) : TrackingTests(app), IClassFixture<SqliteApp>;

public sealed class TrackingOnPostgres(PostgresApp app) : TrackingTests(app), IClassFixture<PostgresApp>;

/// <summary>In a class of its own: it locks the address that all tests of a class come from.</summary>
public sealed class GuessingTelephonesTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    [Fact]
    public async Task Whoever_tries_telephones_has_to_wait_even_with_the_right_one()
    {
        var registered = await app.CaseAsync();
        var page = await app.Visit().OpenAsync("/track");
        for (var i = 0; i < 10; i++)
        {
            await page.SubmitAsync(("Number", registered.Number.Text), ("Phone", $"1390000000{i}"));
        }

        (await page.SubmitAsync(("Number", registered.Number.Text), ("Phone", PortalStage.ApplicantPhone))).Status.ShouldBe(HttpStatusCode.TooManyRequests);
    }
}
