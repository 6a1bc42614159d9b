using System.Net;
using Hejie.Domain.Access;
using Hejie.Web.Tests.Api;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Security;
using Shouldly;
using Xunit;
using static Hejie.Web.Tests.Workbench.Calendars.CalendarStage;

namespace Hejie.Web.Tests.Workbench.Calendars;

public abstract class KeepingRoomsTests(HejieApp app)
{
    private static (string, object)[] Room(string name = "一号调解室") => [("RoomName", name), ("RoomPlace", "社区服务中心二楼"), ("Seats", "12"), ("IsStepFree", true)];

    [Fact]
    public async Task A_clerk_enters_changes_closes_withdraws_and_brings_back_a_room()
    {
        var committee = await Committee.SetUpAsync(app);
        var clerk = await committee.ClerkAsync();
        (await clerk.OpenAsync("/rooms")).Text().ShouldContain("还没有登记调解室");
        var page = await (await clerk.OpenAsync("/rooms/new")).SubmitAsync(("RoomName", "一号调解室"), ("Seats", "1"));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("[data-testid=error-summary]").ShouldContain("位置、座位数");
        page = await page.SubmitAsync(Room());
        page.Text("[data-testid=room]").ShouldContain("12 个，没有台阶", Case.Sensitive, page.Body);

        page = await page.SubmitFormAsync("[data-testid=change]", ("RoomName", "大调解室"), ("Seats", "20"));
        page.Text("h1").ShouldBe("大调解室");
        page = await page.SubmitFormAsync("[data-testid=close]", ("FromDay", "2026-03-10"), ("Kind", "Repair"), ("Note", "换灯"));
        page.Text("[data-testid=closures]").ShouldContain("2026年3月10日 周二 全天 维修");
        page = await page.SubmitFormAsync("[data-testid=open-again]");
        page.Has("[data-testid=closures]").ShouldBeFalse();
        page = await page.SubmitFormAsync("[data-testid=withdraw]");

        page.Text("h1").ShouldBe("大调解室 不再使用");
        (await clerk.OpenAsync("/rooms?withdrawn=false")).Text().ShouldContain("没有符合条件的调解室");
        page = await page.SubmitFormAsync("[data-testid=bring-back]");
        page.Text("[data-testid=history]").ShouldContain("恢复使用");
        (await clerk.OpenAsync("/rooms")).Text("[data-testid=rooms]").ShouldContain("大调解室");
    }

    [Fact]
    public async Task CAL2_two_rooms_of_a_committee_do_not_share_a_name()
    {
        var committee = await Committee.SetUpAsync(app);
        var others = await Committee.SetUpAsync(app);
        await app.RoomAsync(committee);
        await app.RoomAsync(others);
        var clerk = await committee.ClerkAsync();

        var page = await (await clerk.OpenAsync("/rooms/new")).SubmitAsync(Room());
        page.Text("[data-testid=error-summary]").ShouldContain("已经有这个名称");
        page = await page.SubmitAsync(Room("二号调解室"));
        page = await page.SubmitFormAsync("[data-testid=change]", ("RoomName", "一号调解室"));

        page.Text("[data-testid=error-summary]").ShouldContain("已经有这个名称");
        page.Text("h1").ShouldBe("二号调解室");
    }

    [Fact]
    public async Task A_room_in_which_a_session_stands_tells_it_and_is_not_withdrawn()
    {
        var committee = await Committee.SetUpAsync(app);
        var room = await app.RoomAsync(committee);
        var number = await app.PlannedAsync(committee, At(Monday, 9), room);
        var page = await (await committee.ClerkAsync()).OpenAsync($"/rooms/{room.Id.Value}");
        page.Text("[data-testid=sessions]").ShouldContain($"2026年3月9日 周一 09:00–10:30 {number.Short} 第 1 次");

        page = await page.SubmitFormAsync("[data-testid=withdraw]");
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("[data-testid=error-summary]").ShouldContain("还有排好的调解");
        page = await page.SubmitFormAsync("[data-testid=close]", ("FromDay", "2026-03-09"), ("Kind", "Repair"));
        page.Text("[data-testid=sessions]").ShouldContain("停用期间，请改到别处");

        await app.CancelAsync(committee, number);
        page = await (await page.FollowAsync("返回")).FollowAsync("一号调解室");
        (await page.SubmitFormAsync("[data-testid=withdraw]")).Text("h1").ShouldContain("不再使用");
    }

    [Fact]
    public async Task CAL2_a_room_that_is_booked_for_a_far_day_is_not_withdrawn()
    {
        var committee = await Committee.SetUpAsync(app);
        var room = await app.RoomAsync(committee);
        var number = await app.PlannedAsync(committee, At(Monday.AddYears(3), 9), room);
        var page = await (await committee.ClerkAsync()).OpenAsync($"/rooms/{room.Id.Value}");
        page.Text("[data-testid=sessions]").ShouldContain(number.Short);

        page = await page.SubmitFormAsync("[data-testid=withdraw]");

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("[data-testid=error-summary]").ShouldContain("还有排好的调解");
    }

    [Fact]
    public async Task Another_committees_room_is_neither_seen_nor_touched()
    {
        var committee = await Committee.SetUpAsync(app);
        var others = await Committee.SetUpAsync(app);
        var room = await app.RoomAsync(committee);
        var clerk = await others.ClerkAsync();
        (await clerk.OpenAsync($"/rooms/{room.Id.Value}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await committee.MediatorAsync()).OpenAsync("/rooms")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await (await app.SignInAsync(Role.BureauOfficer)).OpenAsync("/rooms")).Status.ShouldBe(HttpStatusCode.Forbidden);
        var (machine, _) = await Machine.OfAsync(app, others);
        var (own, _) = await Machine.OfAsync(app, committee);
        var address = $"/api/v1/rooms/{room.Id.Value}";
        var details = new { name = "改名", place = "一楼", seats = 8, isStepFree = false };
        var closure = new { from = "2026-03-10T09:00:00+08:00", to = "2026-03-10T12:00:00+08:00", kind = "Repair" };

        (await machine.SendAsync(HttpMethod.Put, address, details, 0)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await machine.SendAsync(HttpMethod.Post, $"{address}/withdrawal", new { }, 0)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await machine.PostAsync($"{address}/closures", closure)).Status.ShouldBe(HttpStatusCode.NotFound);

        (await own.SendAsync(HttpMethod.Put, address, details, 0)).Status.ShouldBe(HttpStatusCode.OK);
        (await own.SendAsync(HttpMethod.Put, address, details, 0)).Status.ShouldBe(HttpStatusCode.Conflict, "somebody else saved first");
        var closed = await own.PostAsync($"{address}/closures", closure);
        closed.Status.ShouldBe(HttpStatusCode.Created, closed.Body.ToString());
        (await own.GetAsync($"{address}/closures")).AsArray().Count.ShouldBe(1);
        (await machine.SendAsync(HttpMethod.Delete, closed.Location!, new { }, null)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await own.SendAsync(HttpMethod.Delete, closed.Location!, new { }, null)).Status.ShouldBe(HttpStatusCode.NoContent);
        ((string?)(await own.GetAsync("/api/v1/rooms"))["items"]![0]!["name"]).ShouldBe("改名");
        (await machine.GetAsync("/api/v1/rooms"))["items"]!.AsArray().ShouldBeEmpty();
        (await own.SendAsync(HttpMethod.Post, $"{address}/withdrawal", new { }, 1)).Status.ShouldBe(HttpStatusCode.OK);
        (await own.SendAsync(HttpMethod.Post, $"{address}/return", new { }, 2)).Status.ShouldBe(HttpStatusCode.OK);
    }
}

public sealed class KeepingRoomsOnSqlite(SqliteApp app) : KeepingRoomsTests(app), IClassFixture<SqliteApp>;

public sealed class KeepingRoomsOnPostgres(PostgresApp app) : KeepingRoomsTests(app), IClassFixture<PostgresApp>;
