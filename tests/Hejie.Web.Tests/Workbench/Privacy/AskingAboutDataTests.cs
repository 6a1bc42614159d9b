using System.Net;
using System.Text.Json.Nodes;
using Hejie.Domain.Access;
using Hejie.Web.Tests.Api;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Hejie.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Privacy;

public abstract class AskingAboutDataTests(HejieApp app)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_party_asks_for_a_copy_and_takes_home_the_own_data_and_nothing_of_the_other_side()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync();
        var party = await app.AsPartyAsync(number, Committee.RespondentPhone);

        var page = await (await party.OpenAsync($"/track/{number}")).FollowAsync("查阅、复制、更正、删除我的信息");
        page = await page.SubmitAsync(("Wish", "Copy"));
        page.Text("[data-testid=request-1]").ShouldContain("最晚答复：2026年3月26日");
        (await party.OpenAsync($"/track/{number}/data-requests/1/copy")).Status.ShouldBe(HttpStatusCode.NotFound);

        var clerk = await committee.ClerkAsync();
        (await clerk.OpenAsync("/data-requests")).Find($"tr[data-case='{number}']").TextContent.ShouldContain("复制我的信息");
        var desk = await clerk.OpenAsync($"/cases/{number}/data-requests");
        desk = await desk.SubmitFormAsync("[data-testid=answer-form]", ("AnswerWords", "可以在进度页下载"));
        desk.Text("[data-testid=request-1]").ShouldContain("已办。可以在进度页下载");

        page = await (await party.OpenAsync($"/track/{number}/data-requests")).FollowAsync("看我的信息");
        page.Text("[data-testid=own-data]").ShouldContain("八大峡街道示例路 12 号 301");
        page.Body.ShouldNotContain("赵演示");
        page.Body.ShouldNotContain("楼上漏水");
        var json = await party.Client.GetStringAsync(new Uri($"/track/{number}/data-requests/1/copy?handler=Json", UriKind.Relative), Stop);
        ((string?)JsonNode.Parse(json)!["person"]!["name"]).ShouldBe("钱演示");
        json.ShouldNotContain("赵演示");
        json.ShouldNotContain("110101199003070011");
        var other = await app.AsPartyAsync(number, Committee.ApplicantPhone);
        (await other.OpenAsync($"/track/{number}/data-requests/1/copy")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await other.OpenAsync($"/track/{number}/data-requests")).Has("[data-testid=request-1]").ShouldBeFalse();
    }

    [Fact]
    public async Task The_copy_at_the_counter_is_opened_with_a_trace()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync();
        var clerk = await committee.ClerkAsync();

        var page = await (await clerk.OpenAsync($"/cases/{number}/data-requests")).SubmitFormAsync(
            "[data-testid=ask-form]", ("AskingParty", "1"), ("Wish", "See"), ("WishChannel", "Counter"), ("KinName", "赵小"), ("KinRelation", "女儿"));
        page.Text("[data-testid=request-1]").ShouldContain("已故，女儿赵小提出");
        page = await page.SubmitFormAsync("[data-testid=answer-form]", ("AnswerWords", "核对亲属关系后给看"));
        page = await page.FollowAsync("打开本人信息的副本");

        page.Text("[data-testid=own-data]").ShouldContain("110101199003070011");
        var id = (await app.ReadAsync(number)).Id.Value;
        await using var db = app.Database.Open();
        (await db.AccessLog.CountAsync(entry => entry.CaseId == id && entry.Kind == AccessKind.OpenedField && entry.Field == "party:1", Stop)).ShouldBe(1);
    }

    [Fact]
    public async Task Who_only_watches_goes_from_the_list_to_the_case()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync();
        await (await (await app.AsPartyAsync(number, Committee.ApplicantPhone)).OpenAsync($"/track/{number}/data-requests")).SubmitAsync(("Wish", "See"));
        var bureau = await app.SignInAsync(Role.BureauOfficer);

        var page = await (await bureau.OpenAsync($"/data-requests?words={number}")).FollowAsync(number.Text);

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Address.ShouldBe($"/cases/{number}");
    }

    [Fact]
    public async Task Words_that_are_too_many_are_told_at_their_field()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync();
        var party = await app.AsPartyAsync(number, Committee.ApplicantPhone);

        var page = await (await party.OpenAsync($"/track/{number}/data-requests")).SubmitAsync(("Wish", "See"), ("WishWords", new string('话', 1001)));

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Has("#WishWords-error").ShouldBeTrue(page.Body);
        page.Has("#Wish-error").ShouldBeFalse();
    }

    [Fact]
    public async Task Erasing_is_turned_down_with_the_article_and_the_person_reads_where_to_turn()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync();
        var party = await app.AsPartyAsync(number, Committee.ApplicantPhone);
        await (await party.OpenAsync($"/track/{number}/data-requests")).SubmitAsync(("Wish", "Erase"));
        var clerk = await committee.ClerkAsync();

        var page = await (await clerk.OpenAsync($"/cases/{number}/data-requests")).SubmitFormAsync("[data-testid=answer-form]", ("AnswerWords", "删了"));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Find("[data-testid=answer-form] textarea").TextContent.Trim().ShouldBe("删了");
        await page.SubmitFormAsync("[data-testid=answer-form]", ("RefusalGround", "KeptByLaw"), ("AnswerWords", "案卷依法保存"));

        var read = (await party.OpenAsync($"/track/{number}/data-requests")).Text("[data-testid=request-1]");
        read.ShouldContain("没有办，因为法律规定要保存（《个人信息保护法》第47条");
        read.ShouldContain("人民法院起诉");
    }

    [Fact]
    public async Task The_list_shows_the_requests_of_the_cases_one_may_read_by_their_last_day()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync();
        var clerk = await committee.ClerkAsync();
        foreach (var wish in new[] { "See", "Copy" })
        {
            await (await clerk.OpenAsync($"/cases/{number}/data-requests")).SubmitFormAsync(
                "[data-testid=ask-form]", ("AskingParty", "1"), ("Wish", wish), ("WishChannel", "Telephone"));
        }

        var list = await clerk.OpenAsync($"/data-requests?words={number}&wish=Copy");
        list.Document.QuerySelectorAll("[data-testid=data-requests] tbody tr").ShouldHaveSingleItem();
        (await clerk.OpenAsync($"/data-requests?words={number}&afterDay=2026-03-26&after={number}/001")).Document
            .QuerySelectorAll("[data-testid=data-requests] tbody tr").ShouldHaveSingleItem().TextContent.ShouldContain("复制我的信息");
        (await clerk.OpenAsync($"/data-requests?words={number}&overdue=true")).Body.ShouldContain("没有符合条件的请求");
        (await clerk.OpenAsync($"/data-requests?words={number}&answered=true")).Body.ShouldContain("没有符合条件的请求");
        var stranger = await (await Committee.SetUpAsync(app)).ClerkAsync();
        (await stranger.OpenAsync("/data-requests")).Body.ShouldContain("没有等着答复的请求");
        (await stranger.OpenAsync($"/cases/{number}/data-requests")).Status.ShouldBe(HttpStatusCode.NotFound);
        var bureau = await app.SignInAsync(Role.BureauOfficer);
        (await bureau.OpenAsync($"/data-requests?words={number}")).Document.QuerySelectorAll("[data-testid=data-requests] tbody tr").Length.ShouldBe(2);
    }

    [Fact]
    public async Task The_api_takes_requests_down_answers_and_lists_them()
    {
        var (committee, clerk, _) = await Machine.StageAsync(app);
        var (_, stranger, _) = await Machine.StageAsync(app);
        var number = await committee.RegisterAsync();
        var address = $"/api/v1/cases/{number}/data-requests";

        (await clerk.SendAsync(HttpMethod.Post, address, new { party = 1, wish = "Correct", channel = "Counter", words = "名字错了" }, 1)).Status.ShouldBe(HttpStatusCode.OK);
        var refused = await clerk.SendAsync(HttpMethod.Post, address + "/1/answer", new { words = "已改" }, 1);
        ((string?)refused.Body["code"], (string?)refused.Body["ruleId"]).ShouldBe(("NotCorrectedYet", "D-10"));
        (await clerk.SendAsync(HttpMethod.Post, address + "/2/answer", new { words = "已改" }, 1)).Status.ShouldBe(HttpStatusCode.Conflict);
        (await clerk.SendAsync(HttpMethod.Post, address + "/1/answer", new { words = "与证件一致", ground = "IdentityUnproven" }, 1)).Status.ShouldBe(HttpStatusCode.OK);

        var list = await clerk.GetAsync("/api/v1/data-requests?answered=true");
        ((string?)list["requests"]!.AsArray().ShouldHaveSingleItem()!["number"]).ShouldBe(number.Text);
        (await stranger.GetAsync("/api/v1/data-requests?answered=true"))["requests"]!.AsArray().ShouldBeEmpty();
    }
}

public sealed class AskingAboutDataOnSqlite(SqliteApp app) : AskingAboutDataTests(app), IClassFixture<SqliteApp>;

public sealed class AskingAboutDataOnPostgres(PostgresApp app) : AskingAboutDataTests(app), IClassFixture<PostgresApp>;
