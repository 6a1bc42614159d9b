using System.IO.Compression;
using System.Net;
using Hejie.Domain.Access;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Web.Tests.Api;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Hejie.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Cases;

public abstract class AskingTheCourtTests(HejieApp app)
{
    private const string Court = "青岛市市南区人民法院";
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_clerk_asks_both_sides_and_leads_the_matter_to_the_ruling()
    {
        var (committee, number) = await app.SettledAsync();
        var clerk = await committee.ClerkAsync();

        var page = await (await clerk.OpenAsync($"/cases/{number}")).FollowAsync("司法确认");
        page.Text("[data-testid=needs]").ShouldContain("还缺（赵演示、钱演示）"); // copies of identity cards
        page.Text("[data-testid=courts]").ShouldContain($"{Court}：调解组织所在地");
        page = await WishAsync(page, 1);
        page.Has("[data-testid=apply-form]").ShouldBeFalse();
        page = await WishAsync(page, 2);
        page.Text("[data-testid=wishes]").ShouldContain("钱演示：愿意申请", customMessage: page.Body);

        page = await page.SubmitFormAsync("[data-testid=apply-form]");
        page.Text("[data-testid=confirmation-state]").ShouldBe("已申请", page.Body);
        page = await page.SubmitFormAsync("[data-testid=answer-form]", ("CourtAnswer", nameof(ConfirmationState.Dismissed)), ("CaseMark", "（2026）鲁0202诉前调确1号"));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text().ShouldContain("请选明理由");
        page.Find("[name=CaseMark]").GetAttribute("value").ShouldBe("（2026）鲁0202诉前调确1号");
        page = await page.SubmitFormAsync("[data-testid=answer-form]", ("CourtReason", nameof(ConfirmationGround.Unclear)));
        page.Text("[data-testid=confirmation-ground]").ShouldContain("内容不明确", customMessage: page.Body);
        page.Text("[data-testid=meaning]").ShouldContain("达成新的协议");

        var track = await (await app.AsPartyAsync(number, Committee.ApplicantPhone)).OpenAsync($"/track/{number}");
        track.Text("[data-testid=confirmation-asked]").ShouldContain("裁定驳回");
        track.Has("[data-testid=confirmation]").ShouldBeFalse(); // their time is used
        var timeline = await clerk.OpenAsync($"/cases/{number}");
        timeline.Text("[data-testid=timeline]").ShouldContain("登记人民法院的答复 （裁定驳回，内容不明确）");
    }

    [Fact]
    public async Task What_was_confirmed_is_received_and_enforced()
    {
        var (committee, number) = await app.SettledAsync();
        var morning = app.Clock.Now;
        var clerk = await committee.ClerkAsync();
        var page = await WishAsync(await WishAsync(await clerk.OpenAsync($"/cases/{number}/confirmation"), 1), 2);
        page = await page.SubmitFormAsync("[data-testid=apply-form]", ("Court", "某区人民法院"));
        page = await page.SubmitFormAsync("[data-testid=answer-form]", ("CourtAnswer", nameof(ConfirmationState.Confirmed)), ("CaseMark", "1"));
        page = await page.SubmitFormAsync("[data-testid=receipt-form]", ("ReceiptParty", "1"));
        page.Text("[data-testid=receipts]").ShouldContain("最晚 2026年3月20日 周五 提出异议", customMessage: page.Body);

        page = await page.SubmitFormAsync("[data-testid=enforce-form]", ("EnforcingParty", "1"));
        page.Status.ShouldBe(HttpStatusCode.Conflict); // nothing is late yet
        app.Clock.Now = morning.AddDays(11);
        page = await (await (await committee.ClerkAsync()).OpenAsync($"/cases/{number}/confirmation")).SubmitFormAsync("[data-testid=enforce-form]", ("EnforcingParty", "1"));
        app.Clock.Now = morning;

        page.Text("[data-testid=enforcement]").ShouldContain("赵演示", customMessage: page.Body);
    }

    [Fact]
    public async Task A_labelled_court_is_chosen_by_what_the_clerk_knows()
    {
        var (committee, number) = await app.SettledAsync();
        var page = await (await committee.ClerkAsync()).OpenAsync($"/cases/{number}/confirmation?SubjectDistrict=370212&Intermediate=false");
        page.Text("[data-testid=courts]").ShouldContain("青岛市崂山区人民法院：标的物所在地");

        page = await (await committee.ClerkAsync()).OpenAsync($"/cases/{number}/confirmation?Intermediate=true");
        page.Text("[data-testid=courts]").ShouldContain("青岛市中级人民法院");

        page = await (await committee.ClerkAsync()).OpenAsync($"/cases/{number}/confirmation?Invited=true&Intermediate=false");
        page.Text("[data-testid=courts]").ShouldContain("请查实后填写");
    }

    [Fact]
    public async Task What_the_court_form_says_counts_over_what_the_case_says()
    {
        var (committee, number) = await app.SettledAsync();
        await using (var db = app.Database.Open())
        {
            await db.Set<MediationCase>().Where(c => c.Number == number).ExecuteUpdateAsync(set => set.SetProperty(c => c.Referral, ReferralKind.CourtAssigned), Stop);
        }
        var clerk = await committee.ClerkAsync();

        var page = await clerk.OpenAsync($"/cases/{number}/confirmation");
        page.Has("[data-testid=court-form] [name=Invited][checked]").ShouldBeTrue(page.Body);
        page = await page.SubmitFormAsync("[data-testid=court-form]", ("SubjectDistrict", ""), ("Invited", Array.Empty<string>())); // a browser sends the choice that stands

        page.Has("[data-testid=court-form] [name=Invited][checked]").ShouldBeFalse(page.Address);
    }

    [Fact]
    public async Task The_application_over_the_api_says_what_the_court_was_chosen_by()
    {
        var (committee, number) = await app.SettledAsync();
        var (clerk, _) = await Machine.OfAsync(app, committee);
        var root = $"/api/v1/cases/{number}/confirmation";
        foreach (var party in new[] { 1, 2 })
        {
            await clerk.SendAsync(HttpMethod.Post, $"{root}/wishes", new { party, wants = true }, (await app.ReadAsync(number)).Version);
        }
        var court = (string)(await clerk.GetAsync($"{root}?subjectDistrict=370203"))["courts"]!.AsArray().First(option => (string)option!["ground"]! == nameof(CourtGround.SubjectMatter))!["court"]!;

        var answer = await clerk.SendAsync(HttpMethod.Post, $"{root}/application", new { court, on = "2026-03-05", subjectDistrict = "370203" }, (await app.ReadAsync(number)).Version);

        answer.Status.ShouldBe(HttpStatusCode.OK, answer.Body.ToJsonString());
        await using var db = app.Database.Open();
        var id = (await app.ReadAsync(number)).Id;
        (await db.Set<JudicialConfirmation>().SingleAsync(asking => asking.CaseId == id, Stop)).CourtGround.ShouldBe(CourtGround.SubjectMatter);
    }

    [Fact]
    public async Task Where_no_agreement_is_in_force_there_is_nothing_to_confirm()
    {
        var (committee, number) = await app.DraftedAsync();
        var clerk = await committee.ClerkAsync();

        (await clerk.OpenAsync($"/cases/{number}/confirmation")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await clerk.OpenAsync($"/cases/{number}")).Has("[data-testid=act-Confirm]").ShouldBeFalse();
        (await clerk.OpenAsync($"/cases/{number}/confirmation/pack.zip")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_pack_is_one_pdf_and_one_zip_and_only_for_who_may_read_the_papers()
    {
        var (committee, number) = await app.SettledAsync();
        var clerk = await committee.ClerkAsync();

        (await clerk.Client.GetByteArrayAsync(new Uri($"/cases/{number}/confirmation/pack.pdf", UriKind.Relative), Stop))[..5].ShouldBe("%PDF-"u8.ToArray());
        using var zip = new ZipArchive(new MemoryStream(await clerk.Client.GetByteArrayAsync(new Uri($"/cases/{number}/confirmation/pack.zip", UriKind.Relative), Stop)));
        zip.Entries.Select(entry => entry.Name).ShouldBe(["01-judicial-confirmation-application.pdf", "02-hosting-certificate.pdf", "03-mediation-agreement.pdf"]);

        var stranger = await (await Committee.SetUpAsync(app)).ClerkAsync();
        foreach (var address in new[] { "confirmation", "confirmation/pack.pdf", "confirmation/pack.zip" })
        {
            (await stranger.OpenAsync($"/cases/{number}/{address}")).Status.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.Forbidden);
        }
    }

    [Fact]
    public async Task The_list_shows_what_courts_said_to_those_who_may_read_the_cases()
    {
        var (committee, number) = await app.SettledAsync();
        var clerk = await committee.ClerkAsync();
        (await clerk.OpenAsync("/confirmations")).Text().ShouldContain("还没有申请司法确认的");
        var page = await WishAsync(await WishAsync(await clerk.OpenAsync($"/cases/{number}/confirmation"), 1), 2);
        await (await page.SubmitFormAsync("[data-testid=apply-form]")).SubmitFormAsync(
            "[data-testid=answer-form]", ("CourtAnswer", nameof(ConfirmationState.NotAccepted)), ("CourtReason", nameof(ConfirmationGround.OtherCourt)));

        (await clerk.OpenAsync("/confirmations?ground=OtherCourt")).Find("tbody tr").GetAttribute("data-case").ShouldBe($"{number}");
        (await clerk.OpenAsync("/confirmations?state=Confirmed")).Text().ShouldContain("没有符合条件的");
        (await (await app.SignInAsync(Role.BureauOfficer)).OpenAsync("/confirmations?state=NotAccepted")).Has($"tr[data-case='{number}']").ShouldBeTrue();
        (await clerk.OpenAsync("/confirmations?format=csv")).Body.ShouldContain("不属于收到申请的人民法院管辖");
        (await (await (await Committee.SetUpAsync(app)).ClerkAsync()).OpenAsync("/confirmations")).Has("tbody tr").ShouldBeFalse();

        var again = await WishAsync(await clerk.OpenAsync($"/cases/{number}/confirmation"), 1);
        again.Text().ShouldContain("第 2 次申请");
        (await clerk.OpenAsync($"/confirmations?after={number}.2")).Document.QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        (await clerk.OpenAsync("/confirmations")).Document.QuerySelectorAll("tbody tr").Length.ShouldBe(2);
    }

    [Fact]
    public async Task The_same_acts_over_the_api()
    {
        var (committee, number) = await app.SettledAsync();
        var clerk = await Machine.SignInAsync(app, await app.OpenAccountAsync(Role.CommitteeClerk, organization: committee.Body.Id.Value));
        var address = $"/api/v1/cases/{number}";
        var version = (int)(await clerk.GetAsync(address))["summary"]!["version"]!;

        async Task<Answer> Do(string noun, object body)
        {
            var answer = await clerk.SendAsync(HttpMethod.Post, $"{address}/confirmation/{noun}", body, version);
            version = answer.Status == HttpStatusCode.OK ? (int)answer.Body["version"]! : version;
            return answer;
        }

        var refused = await Do("application", new { court = Court, on = "2026-03-05" });
        ((string?)refused.Body["code"]).ShouldBe("ConfirmationIsOneSided");
        ((string?)refused.Body["ruleId"]).ShouldBe("J-1");
        (await Do("wishes", new { party = 1, wants = true })).Status.ShouldBe(HttpStatusCode.OK);
        (await Do("wishes", new { party = 2, wants = true, deliveryAddress = "演示路 2 号" })).Status.ShouldBe(HttpStatusCode.OK);
        (await Do("application", new { court = Court, on = "2026-03-05" })).Status.ShouldBe(HttpStatusCode.OK);
        (await Do("answers", new { answer = "Accepted", on = "2026-03-05", caseMark = "1" })).Status.ShouldBe(HttpStatusCode.OK);
        (await Do("answers", new { answer = "Confirmed", on = "2026-03-05" })).Status.ShouldBe(HttpStatusCode.OK);
        (await Do("receipts", new { party = 2, on = "2026-03-05" })).Status.ShouldBe(HttpStatusCode.OK);
        ((string?)(await Do("enforcement", new { party = 1, on = "2026-03-05" })).Body["code"]).ShouldBe("NothingToEnforce");

        var shown = await clerk.GetAsync($"{address}/confirmation");
        ((string?)shown["state"]).ShouldBe("Confirmed");
        ((string?)shown["receipts"]![0]!["objectBy"]).ShouldBe("2026-03-20");
        shown["courts"]!.AsArray().ShouldContain(option => (string?)option!["court"] == Court);
        ((string?)(await clerk.GetAsync("/api/v1/confirmations?state=Confirmed"))["items"]![0]!["number"]).ShouldBe($"{number}");
        (await clerk.Client.GetByteArrayAsync(new Uri($"{address}/confirmation/pack.zip", UriKind.Relative), Stop)).Length.ShouldBeGreaterThan(1000);

        var stranger = await Machine.SignInAsync(app, await app.OpenAccountAsync(Role.CommitteeClerk, organization: (await Committee.SetUpAsync(app)).Body.Id.Value));
        (await stranger.SendAsync(HttpMethod.Post, $"{address}/confirmation/wishes", new { party = 1, wants = false }, version)).Status
            .ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.Forbidden);
        (await stranger.GetAsync("/api/v1/confirmations"))["items"]!.AsArray().ShouldBeEmpty();
    }

    private static Task<Page> WishAsync(Page page, int party) => page.SubmitFormAsync("[data-testid=wish-form]", ("WishParty", $"{party}"), ("Wants", "true"));
}

public sealed class AskingTheCourtOnSqlite(SqliteApp app) : AskingTheCourtTests(app), IClassFixture<SqliteApp>;

public sealed class AskingTheCourtOnPostgres(PostgresApp app) : AskingTheCourtTests(app), IClassFixture<PostgresApp>;
