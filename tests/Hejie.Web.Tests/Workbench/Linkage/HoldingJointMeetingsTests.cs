using System.Net;
using Hejie.Domain.Access;
using Hejie.Domain.Deadlines;
using Hejie.Web.Tests.Api;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Linkage;

/// <summary>W-2, S-18: a joint meeting from the invitation to the last resolution.</summary>
public abstract class HoldingJointMeetingsTests(HejieApp app)
{
    private const string Meetings = "/linkage/meetings";

    private DateOnly Today => ChinaTime.DayOf(app.Clock.Now);

    /// <summary>What the form is filled with.</summary>
    private static (string, object)[] Form(DateOnly day, string title = "演示花园物业公司更换交接") =>
    [
        ("Topic", "ChangeOfBodies"), ("MeetingTitle", title), ("Agenda", "一、通报决定\n二、商定交接"), ("Day", $"{day:yyyy-MM-dd}"), ("Begins", "14:00"), ("Ends", "16:00"), ("Place", "街道第二会议室"),
        ("Members[0].UnitName", "演示街道办事处"), ("Members[0].Name", "钱主任"), ("Members[1].UnitName", "演示社区居委会"), ("Members[1].Name", "孙书记"), ("Members[1].Phone", "13800000201"),
    ];

    private static (string, object)[] Minutes(DateOnly due) =>
    [
        ("Chair", "钱主任"), ("Recorder", "冯记录"), ("Discussion", "物业公司说明了资料移交的情况。"),
        ("Resolutions[0].Matter", "移交物业资料"), ("Resolutions[0].Seat", "PropertyCompany"), ("Resolutions[0].UnitName", "演示物业公司"), ("Resolutions[0].DueOn", $"{due:yyyy-MM-dd}"),
    ];

    private async Task<(EstateStage Stage, Browser Office, Page Page)> ConvenedAsync(int days, string title = "演示花园物业公司更换交接")
    {
        var stage = await EstateStage.SetUpAsync(app);
        var estate = await stage.EnterAsync("演示花园");
        var office = await stage.OfficeAsync();
        var page = await (await office.OpenAsync($"{Meetings}/new?estate={estate.Id.Value}")).SubmitFormAsync("[data-testid=convene]", Form(Today.AddDays(days), title));
        page.Has("[data-testid=state]").ShouldBeTrue(page.Body);
        return (stage, office, page);
    }

    private async Task<(EstateStage Stage, Browser Office, Page Page)> SignedAsync(int days = -20)
    {
        var (stage, office, page) = await ConvenedAsync(days);
        page = await (await page.FollowAsync("写会议纪要")).SubmitFormAsync("[data-testid=minutes]", Minutes(Today.AddDays(days + 10)));
        page = await page.SubmitFormAsync("[data-testid=sign]", ("SignedOn", $"{Today.AddDays(days + 1):yyyy-MM-dd}"));
        page.Text("[data-testid=state]").ShouldStartWith("纪要已签名", customMessage: page.Body);
        return (stage, office, page);
    }

    [Fact]
    public async Task W2_an_office_calls_a_meeting_from_an_estate_and_what_the_register_knows_stands_there()
    {
        var stage = await EstateStage.SetUpAsync(app);
        var office = await stage.OfficeAsync();
        var estate = await (await office.OpenAsync("/linkage/estates/new")).SubmitFormAsync("[data-testid=enter]", stage.Form("演示花园"));
        var form = await estate.FollowAsync("召集联席会议");
        form.Find("[name='Members[4].UnitName']").GetAttribute("value").ShouldBe("演示安居物业公司");
        form.Find("[name='Members[3].Name']").GetAttribute("value").ShouldBe("赵某");

        var page = await form.SubmitFormAsync("[data-testid=convene]", [.. Form(Today.AddDays(5)), ("Ends", "13:00")]);
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("[data-testid=error-summary]").ShouldContain("结束的时间要在开始以后");
        page.Find("[name='Members[0].Name']").GetAttribute("value").ShouldBe("钱主任", "what was typed stays");
        page = await page.SubmitFormAsync("[data-testid=convene]", ("Ends", "16:00"));

        page.Text("[data-testid=state]").ShouldBe("待召开", page.Body);
        page.Text("[data-testid=meeting]").ShouldContain($"第{stage.Street[6..]}街道办事处");
        page.Text("[data-testid=members]").ShouldContain("138****0201");
        page.Has("[data-testid=write]").ShouldBeFalse("it has not begun");
        (await office.OpenAsync($"{Meetings}?estate={estate.Address.Split('/')[^1]}")).Text("[data-testid=meetings]").ShouldContain("演示花园物业公司更换交接");
    }

    [Fact]
    public async Task A_meeting_is_called_once_however_often_its_form_is_sent()
    {
        var stage = await EstateStage.SetUpAsync(app);
        await stage.EnterAsync("演示花园");
        var form = await (await stage.OfficeAsync()).OpenAsync(Meetings + "/new");
        (await form.SubmitFormAsync("[data-testid=convene]", Form(Today))).Text("[data-testid=error-summary]").ShouldContain("请选是哪个小区或楼宇");
        (string, object)[] whole = [.. Form(Today), ("Estate", form.Find("[name=Estate] option:nth-of-type(2)").GetAttribute("value")!)];

        var once = await form.SubmitFormAsync("[data-testid=convene]", whole);
        (await form.SubmitFormAsync("[data-testid=convene]", whole)).Address.ShouldBe(once.Address);
    }

    [Fact]
    public async Task W2_a_meeting_is_put_off_and_called_off_with_a_reason()
    {
        var (_, _, page) = await ConvenedAsync(3);
        page = await page.SubmitFormAsync("[data-testid=reschedule]", ("Begins", "09:00"), ("Ends", "10:30"));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page = await page.SubmitFormAsync("[data-testid=reschedule]", ("Why", "民警有任务"));
        page.Text("[data-testid=time]").ShouldEndWith("09:00–10:30");
        page = await (await page.FollowAsync("修改议题和参加的人")).SubmitFormAsync("[data-testid=rearrange]", ("MeetingTitle", "交接和停车"));
        page.Text("h1").ShouldBe("交接和停车");
        page = await page.SubmitFormAsync("[data-testid=call-off]", ("Reason", "已经和解"));

        page.Text("[data-testid=state]").ShouldBe("已取消");
        page.Text("[data-testid=steps]").ShouldContain("改时间地点：民警有任务");
        page.Has("main form").ShouldBe(page.Has("[data-testid=open]"), "nothing is left to do");
    }

    [Fact]
    public async Task W2_the_minutes_are_written_put_right_signed_and_printed_and_then_do_not_change()
    {
        var (_, office, page) = await ConvenedAsync(-2);
        (await office.OpenAsync("/desk")).Text("[data-testid=meetings-on-desk]").ShouldContain("1 次开过了没有写纪要");
        (await office.OpenAsync(page.Address + "/minutes.pdf")).Status.ShouldBe(HttpStatusCode.NotFound);
        var form = await page.FollowAsync("写会议纪要");
        form = await form.SubmitFormAsync("[data-testid=minutes]", [.. Minutes(Today.AddDays(9)), ("Resolutions[0].IsForOwners", true), ("Resolutions[1].Matter", "只写了事项")]);
        form.Status.ShouldBe(HttpStatusCode.BadRequest);
        form = await form.SubmitFormAsync("[data-testid=minutes]", ("Resolutions[1].Matter", ""));
        form.Text("[data-testid=error-summary]").ShouldContain("会议不能替业主决定");
        form.Text("[name=Discussion]").ShouldBe("物业公司说明了资料移交的情况。");
        page = await form.SubmitFormAsync("[data-testid=minutes]", ("Resolutions[0].IsForOwners", false), ("Came", new[] { "0" }), ("Guests[0].Seat", "Lawyer"), ("Guests[0].Name", "林律师"), ("Guests[0].UnitName", "演示律师事务所"));
        page.Text("main").ShouldContain("到会：钱主任（演示街道办事处）、林律师（演示律师事务所）", Case.Sensitive, page.Body);
        page = await (await page.FollowAsync("修改纪要")).SubmitFormAsync("[data-testid=minutes]", ("Chair", "李主任"), ("Resolutions[1].Matter", "保障供水"), ("Resolutions[1].Seat", "Utility"), ("Resolutions[1].UnitName", "水务公司"), ("Resolutions[1].DueOn", $"{Today:yyyy-MM-dd}"));
        page.Document.QuerySelectorAll("[data-testid=resolutions] li").Length.ShouldBe(2, page.Body);
        page.Text("main").ShouldContain("林律师");
        (await office.OpenAsync("/desk")).Text("[data-testid=meetings-on-desk]").ShouldContain("1 份纪要待签名");
        page = await page.SubmitFormAsync("[data-testid=sign]", ("SignedOn", $"{Today:yyyy-MM-dd}"));

        page.Text("[data-testid=state]").ShouldStartWith("纪要已签名");
        page.Has("[data-testid=write]").ShouldBeFalse();
        foreach (var sheet in new[] { "minutes.pdf", "minutes.docx" })
        {
            (await office.Client.GetByteArrayAsync(new Uri($"{page.Address}/{sheet}", UriKind.Relative), TestContext.Current.CancellationToken)).Length.ShouldBeGreaterThan(1000);
        }
        (await (await office.OpenAsync(page.Address + "/minutes")).SubmitFormAsync("[data-testid=minutes]", ("Chair", "又改"))).Text("[data-testid=error-summary]").ShouldContain("纪要已经签名");
    }

    [Fact]
    public async Task W2_each_resolution_is_followed_up_and_what_is_late_stands_on_the_desk()
    {
        var (_, office, page) = await SignedAsync();
        (await office.OpenAsync("/desk")).Text("[data-testid=meetings-on-desk]").ShouldContain("1 件议定的事逾期");
        (await office.OpenAsync(Meetings + "?overdue=true")).Text("[data-testid=meetings]").ShouldContain("1 项，1 项逾期");
        var open = await (await office.OpenAsync("/desk")).FollowAsync("1 件议定的事逾期");
        open.Document.QuerySelectorAll("[data-testid=resolutions] tbody tr").Length.ShouldBe(1);
        open.Text("[data-testid=resolutions]").ShouldContain("已逾期");
        page = await (await open.FollowAsync("演示花园物业公司更换交接")).SubmitFormAsync("[data-testid=follow]", ("Resolution", "1"), ("Outcome", "Postpone"), ("Words", "资料不全"));
        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page = await page.SubmitFormAsync("[data-testid=follow]", ("On", $"{Today.AddDays(7):yyyy-MM-dd}"));
        page.Text("[data-resolution='1']").ShouldContain("延期：资料不全，延到");
        (await office.OpenAsync("/desk")).Has("[data-testid=meetings-on-desk]").ShouldBeFalse();
        (await office.OpenAsync(Meetings + "/resolutions?overdue=true")).Has("[data-testid=resolutions]").ShouldBeFalse();
        (await office.OpenAsync(Meetings + "/resolutions")).Text("[data-testid=resolutions]").ShouldContain("移交物业资料");
        page = await page.SubmitFormAsync("[data-testid=follow]", ("Resolution", "1"), ("Outcome", "Fulfil"), ("Words", "移交完了"), ("On", $"{Today:yyyy-MM-dd}"));

        page.Text("[data-resolution='1']").ShouldContain("办好了：移交完了");
        page.Has("[data-testid=follow]").ShouldBeFalse();
        page.Text("[data-testid=steps]").ShouldContain("办好了：第 1 项");
        (await office.OpenAsync(Meetings + "/resolutions")).Has("[data-testid=resolutions]").ShouldBeFalse();
    }

    [Fact]
    public async Task The_list_of_resolutions_goes_on_where_a_page_ended()
    {
        var (_, office, page) = await ConvenedAsync(-20);
        (string, object)[] more = [.. Enumerable.Range(0, 3).SelectMany(i => new (string, object)[]
        {
            ($"Resolutions[{i}].Matter", $"第{i}件"), ($"Resolutions[{i}].Seat", "Utility"), ($"Resolutions[{i}].UnitName", "水务公司"), ($"Resolutions[{i}].DueOn", $"{Today.AddDays(i / 2):yyyy-MM-dd}"),
        })];
        await (await page.FollowAsync("写会议纪要")).SubmitFormAsync("[data-testid=minutes]", [.. Minutes(Today), .. more]);
        var machine = await Machine.SignInAsync(app, await app.OpenAccountAsync(Role.SubdistrictOfficer, subdistrict: page.Text("[data-testid=meeting]") is { } words ? $"370202{words.Split('第')[1][..3]}" : null));

        List<string> read = [];
        string? after = null;
        do
        {
            var some = await machine.GetAsync($"/api/v1/meetings/resolutions?own=true&limit=1{(after is null ? "" : $"&after={after}")}");
            read.AddRange(some["items"]!.AsArray().Select(item => item!["matter"]!.ToString()));
            after = some["next"]?.ToString();
        }
        while (after is not null);

        read.ShouldBe(["第0件", "第1件", "第2件"]);
        (await office.OpenAsync(Meetings + "/resolutions")).Document.QuerySelectorAll("[data-testid=resolutions] tbody tr").Length.ShouldBe(3);
    }

    [Fact]
    public async Task Nobody_of_another_street_finds_a_meeting_and_a_committee_of_the_street_only_reads()
    {
        var (stage, _, page) = await SignedAsync();
        var other = await EstateStage.SetUpAsync(app);
        foreach (var stranger in new[] { await other.OfficeAsync(), await other.ClerkAsync() })
        {
            (await stranger.OpenAsync(page.Address)).Status.ShouldBe(HttpStatusCode.NotFound);
            (await stranger.OpenAsync(page.Address + "/minutes.pdf")).Status.ShouldBe(HttpStatusCode.NotFound);
            (await stranger.OpenAsync(Meetings)).Body.ShouldNotContain(page.Address);
            (await stranger.OpenAsync(Meetings + "/resolutions")).Body.ShouldNotContain(page.Address);
        }
        var clerk = await stage.ClerkAsync();
        var read = await clerk.OpenAsync(page.Address);
        read.Text("[data-testid=discussion]").ShouldContain("资料移交");
        read.Has("main form").ShouldBeFalse();
        (await clerk.OpenAsync(page.Address + "/minutes")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await clerk.OpenAsync(page.Address + "/minutes.pdf")).Status.ShouldBe(HttpStatusCode.OK);
        (await clerk.OpenAsync(Meetings + "/new")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await (await stage.BureauAsync()).OpenAsync(page.Address + "/plan")).Status.ShouldBe(HttpStatusCode.Forbidden, "the bureau reads what a street called");
        (await (await (await Committee.SetUpAsync(app)).MediatorAsync()).OpenAsync(Meetings)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Telephones_stand_in_part_and_opening_them_leaves_a_trace()
    {
        var (_, _, page) = await ConvenedAsync(3);
        page.Body.ShouldNotContain("13800000201");

        page = await page.SubmitFormAsync("[data-testid=open]");

        page.Text("[data-testid=members]").ShouldContain("13800000201");
        await using var db = app.Database.Open();
        var mark = $"meeting:{Guid.Parse(page.Address.Split('/', '?')[3]):N}";
        (await db.AccessLog.CountAsync(entry => entry.Field == mark && entry.Kind == AccessKind.OpenedField, TestContext.Current.CancellationToken)).ShouldBe(1);
    }

    [Fact]
    public async Task A_case_is_named_only_by_who_may_read_it_and_only_to_those()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync();
        var stage = await EstateStage.SetUpAsync(app);
        var estate = await stage.EnterAsync("演示花园");
        (string, object)[] about = [.. Form(Today), ("CaseNumbers", number.Text), ("Estate", estate.Id.Value)];
        var refused = await (await (await stage.OfficeAsync()).OpenAsync(Meetings + "/new")).SubmitFormAsync("[data-testid=convene]", about);
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Text("[data-testid=error-summary]").ShouldContain("没有这样的案件，或者您看不到它");

        var page = await (await (await stage.BureauAsync()).OpenAsync(Meetings + "/new")).SubmitFormAsync("[data-testid=convene]", about);

        page.Text("[data-testid=cases]").ShouldBe(number.Text);
        var read = await (await stage.ClerkAsync()).OpenAsync(page.Address);
        read.Text("[data-testid=cases]").ShouldBe("另有 1 件您看不到");
        read.Body.ShouldNotContain(number.Text);
    }

    [Fact]
    public async Task The_bureau_calls_a_meeting_for_the_whole_district_and_every_street_reads_it()
    {
        var stage = await EstateStage.SetUpAsync(app);
        var page = await (await (await stage.BureauAsync()).OpenAsync(Meetings + "/new")).SubmitFormAsync("[data-testid=convene]", Form(Today.AddDays(4), "汛期地下车库防水"));
        page.Text("[data-testid=meeting]").ShouldContain("小区或楼宇全区");

        (await (await stage.ClerkAsync()).OpenAsync(Meetings + "?words=地下车库")).Text("[data-testid=meetings]").ShouldContain("汛期地下车库防水");
        var read = await (await stage.OfficeAsync()).OpenAsync(page.Address);
        read.Has("main form").ShouldBeFalse();
    }

    [Fact]
    public async Task Who_acts_on_an_old_page_is_told_what_came_first()
    {
        var (_, office, page) = await ConvenedAsync(3);
        var old = await office.OpenAsync(page.Address);
        await page.SubmitFormAsync("[data-testid=reschedule]", ("Begins", "09:00"), ("Why", "民警有任务"));

        var stale = await old.SubmitFormAsync("[data-testid=call-off]", ("Reason", "已经和解"));

        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale.Body.ShouldContain("已经和解", Case.Sensitive, "what was typed is not lost");
    }

    [Fact]
    public async Task Machines_call_a_meeting_write_its_minutes_and_follow_up_and_strangers_find_nothing()
    {
        var stage = await EstateStage.SetUpAsync(app);
        var (estate, other) = (await stage.EnterAsync("演示花园"), await EstateStage.SetUpAsync(app));
        var office = await Machine.SignInAsync(app, await app.OpenAccountAsync(Role.SubdistrictOfficer, subdistrict: stage.Street));
        var stranger = await Machine.SignInAsync(app, await app.OpenAccountAsync(Role.SubdistrictOfficer, subdistrict: other.Street));
        var clerk = await Machine.SignInAsync(app, await app.OpenAccountAsync(Role.CommitteeClerk, organization: stage.OfCommunity.Id.Value));
        var day = Today.AddDays(-3);
        object[] members = [new { seat = "Convener", name = "钱主任", unit = "演示街道办事处" }, new { seat = "Police", name = "秦警官", unit = "派出所", phone = "13800000202" }];
        var asked = new { about = new { topic = "Emergency", title = "水管爆裂", agenda = "一、抢修", members }, from = $"{day:yyyy-MM-dd}T14:00:00+08:00", until = $"{day:yyyy-MM-dd}T15:00:00+08:00", place = "社区", estate = estate.Id.Value };
        (await stranger.PostAsync("/api/v1/meetings", asked)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await clerk.PostAsync("/api/v1/meetings", asked)).Status.ShouldBe(HttpStatusCode.Forbidden);
        var made = await office.PostAsync("/api/v1/meetings", asked, key: $"meeting-{stage.Street}");
        made.Status.ShouldBe(HttpStatusCode.Created, made.Body.ToString());
        (await office.PostAsync("/api/v1/meetings", asked, key: $"meeting-{stage.Street}")).Body["id"]!.ToString().ShouldBe(made.Body["id"]!.ToString());
        made.Body.Words().ShouldNotContain("钱主任");
        var address = $"/api/v1/meetings/{made.Body["id"]}";

        var minutes = new { present = members, chair = "钱主任", recorder = "冯记录", discussion = "抢修当晚完成。", resolutions = new[] { new { matter = "更换老旧水管", seat = "Utility", unit = "水务公司", dueOn = Today.AddDays(30) } } };
        (await office.SendAsync(HttpMethod.Put, address + "/minutes", minutes, null)).Status.ShouldBe(HttpStatusCode.PreconditionRequired);
        (await office.SendAsync(HttpMethod.Put, address + "/minutes", minutes, 0)).Status.ShouldBe(HttpStatusCode.Conflict);
        var state = (await office.SendAsync(HttpMethod.Put, address + "/minutes", minutes, (int)made.Body["version"]!)).Body;
        state["open"]!.ToString().ShouldBe("1");
        (await office.SendAsync(HttpMethod.Post, address + "/resolutions/1/fulfilment", new { how = "换好了", on = Today }, (int)state["version"]!)).Body["code"]!.ToString().ShouldBe("MeetingNotAtThisPoint");
        state = (await office.SendAsync(HttpMethod.Post, address + "/minutes/signature", new { on = Today }, (int)state["version"]!)).Body;
        (await stranger.SendAsync(HttpMethod.Post, address + "/resolutions/1/fulfilment", new { how = "换好了", on = Today }, (int)state["version"]!)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await clerk.SendAsync(HttpMethod.Post, address + "/resolutions/1/fulfilment", new { how = "换好了", on = Today }, (int)state["version"]!)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await office.SendAsync(HttpMethod.Post, address + "/resolutions/2/fulfilment", new { how = "换好了", on = Today }, (int)state["version"]!)).Status.ShouldBe(HttpStatusCode.NotFound);
        state = (await office.SendAsync(HttpMethod.Post, address + "/resolutions/1/postponement", new { newDay = Today.AddDays(60), reason = "缺料" }, (int)state["version"]!)).Body;
        state = (await office.SendAsync(HttpMethod.Post, address + "/resolutions/1/fulfilment", new { how = "换好了", on = Today }, (int)state["version"]!)).Body;

        state["open"]!.ToString().ShouldBe("0");
        var read = await clerk.GetAsync(address);
        read["discussion"]!.ToString().ShouldBe("抢修当晚完成。");
        read["members"]![1]!["phone"]!.ToString().ShouldBe("138****0202");
        (await stranger.GetAsync("/api/v1/meetings?own=true"))["items"]!.AsArray().Count.ShouldBe(0);
        (await office.GetAsync("/api/v1/meetings?stage=Signed&own=true"))["items"]!.AsArray().Count.ShouldBe(1);
    }
}

public sealed class HoldingJointMeetingsOnSqlite(SqliteApp app) : HoldingJointMeetingsTests(app), IClassFixture<SqliteApp>;

public sealed class HoldingJointMeetingsOnPostgres(PostgresApp app) : HoldingJointMeetingsTests(app), IClassFixture<PostgresApp>;
