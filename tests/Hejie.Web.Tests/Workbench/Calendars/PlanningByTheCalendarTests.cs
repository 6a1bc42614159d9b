using System.Net;
using Hejie.Domain.Cases;
using Hejie.Domain.Sessions;
using Hejie.Web.Tests.Api;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Shouldly;
using Xunit;
using static Hejie.Web.Tests.Workbench.Calendars.CalendarStage;

namespace Hejie.Web.Tests.Workbench.Calendars;

public abstract class PlanningByTheCalendarTests(HejieApp app)
{
    private static (string, object)[] On(DateOnly day, string time, object? room = null) =>
        [("Day", $"{day:yyyy-MM-dd}"), ("Time", time), ("Mode", "OnSite"), .. room is null ? Array.Empty<(string, object)>() : [("Room", room)], ("Place", "居委会")];

    [Fact]
    public async Task The_planner_sees_who_and_what_is_taken_then()
    {
        var committee = await Committee.SetUpAsync(app);
        var room = await app.RoomAsync(committee);
        await app.RoomAsync(committee, "二号调解室");
        await app.PlannedAsync(committee, At(Monday, 9), room, applicant: "孙保密");
        await app.AwayAsync(committee, At(Monday, 10), At(Monday, 12));
        var number = await committee.RegisterAsync(committee.Assign);
        var page = await (await committee.MediatorAsync()).OpenAsync($"/cases/{number}/sessions/new");

        page = await page.PressAsync("look", On(Monday, "10:00"));

        page.Text("[data-testid=taken]").ShouldContain("王和：有另一场调解（2026年3月9日 周一 09:00–10:30）", Case.Sensitive, page.Body);
        page.Text("[data-testid=taken]").ShouldContain("王和：不在岗（2026年3月9日 周一 10:00–12:00）");
        page.Text("[data-testid=rooms-then]").ShouldContain("一号调解室：已排另一场调解（2026年3月9日 周一 09:00–10:30）");
        page.Text("[data-testid=rooms-then]").ShouldContain("二号调解室：空着");
        page.Body.ShouldNotContain("孙保密");
        page.Body.ShouldNotContain("住院");
        page.Find("[name=Place]").GetAttribute("value").ShouldBe("居委会");
        page.Text("#Place-hint").ShouldContain("选了调解室的不用填");
        page = await page.PressAsync("look", On(new DateOnly(2026, 4, 6), "14:00"));
        page.Text("[data-testid=taken]").ShouldContain("清明节，不是工作日");
        page.Text("[data-testid=taken]").ShouldContain("没有别的安排");
    }

    [Fact]
    public async Task CAL2_a_taken_or_closed_room_is_refused_and_free_again_the_minute_a_session_ends()
    {
        var committee = await Committee.SetUpAsync(app);
        var room = await app.RoomAsync(committee);
        var busy = await app.PlannedAsync(committee, At(Monday, 9), room);
        var number = await committee.RegisterAsync(committee.Assign);
        var clerk = await committee.ClerkAsync();
        var page = await clerk.OpenAsync($"/cases/{number}/sessions/new");
        page = await page.SubmitAsync(On(Monday, "10:29", room.Id.Value));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("[data-testid=error-summary]").ShouldContain("那个时间已经排了另一场调解");

        var closing = await clerk.OpenAsync($"/rooms/{room.Id.Value}");
        await closing.SubmitFormAsync("[data-testid=close]", ("FromDay", "2026-03-10"), ("Kind", "Repair"));
        page = await page.SubmitAsync(On(Monday.AddDays(1), "09:00", room.Id.Value));
        page.Text("[data-testid=error-summary]").ShouldContain("那个时间停用");

        page = await page.SubmitAsync([.. On(Monday, "10:30", room.Id.Value), ("Minutes", "60")]);

        page.Address.ShouldBe($"/cases/{number}", page.Body);
        var session = (await app.SessionsOfAsync(number)).Single();
        (session.RoomId, session.Place, session.PlannedMinutes).ShouldBe((room.Id, "一号调解室（二楼东侧）", 60));
        await app.ChangeAsync(busy, (mediation, _) => mediation.Withdraw(1, "和好了", committee.Moment).ShouldBeNull());
        var third = await committee.RegisterAsync(committee.Assign);
        page = await (await clerk.OpenAsync($"/cases/{third}/sessions/new")).SubmitAsync(On(Monday, "09:00", room.Id.Value));
        page.Address.ShouldBe($"/cases/{third}", "the session of an ended case holds no room");
    }

    [Fact]
    public async Task CAL3_a_mediator_who_is_taken_is_planned_only_after_a_confirmation_that_the_journal_keeps()
    {
        var committee = await Committee.SetUpAsync(app);
        await app.AwayAsync(committee, At(Monday, 9), At(Monday, 12));
        var number = await committee.RegisterAsync(committee.Assign);
        var page = await (await committee.MediatorAsync()).OpenAsync($"/cases/{number}/sessions/new");
        page.Has("[name=AcceptsClashes]").ShouldBeFalse();

        page = await page.SubmitAsync(On(Monday, "09:30"));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("[data-testid=error-summary]").ShouldContain("确认仍要这样安排");
        page.Text("[data-testid=taken]").ShouldContain("王和：不在岗");
        page = await page.SubmitAsync(("AcceptsClashes", true));

        page.Address.ShouldBe($"/cases/{number}", page.Body);
        page.Text("main").ShouldContain("明知：不在岗");
        (await app.SessionsOfAsync(number)).Single().PlannedMinutes.ShouldBe(SessionPlan.UsualMinutes);
    }

    [Fact]
    public async Task A_length_that_is_none_and_a_missing_place_are_told_beside_the_field()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Assign);
        var page = await (await committee.MediatorAsync()).OpenAsync($"/cases/{number}/sessions/new");
        page.Text("#Place-hint").ShouldNotContain("调解室", customMessage: "the committee has none");

        page = await page.SubmitAsync([.. On(Monday, "09:30"), ("Minutes", "5"), ("Place", "")]);

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Has("#Minutes-error").ShouldBeTrue(page.Body);
        page.Has("#Place-error").ShouldBeTrue(page.Body);
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public async Task A_day_outside_the_calendar_is_told_beside_the_field(string day)
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Assign);
        var page = await (await committee.MediatorAsync()).OpenAsync($"/cases/{number}/sessions/new");

        page = await page.SubmitAsync([.. On(Monday, "09:30"), ("Day", day)]);
        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Text("#Day-error").ShouldContain("2007");
        page = await page.PressAsync("look", ("Day", day));

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Has("#Day-error").ShouldBeTrue(page.Body);
    }

    [Fact]
    public async Task A_record_of_a_day_outside_the_calendar_is_told_beside_the_field()
    {
        var (committee, number) = await app.DraftedAsync();
        var page = await (await committee.MediatorAsync()).OpenAsync($"/cases/{number}/sessions/1");

        page = await page.SubmitFormAsync("form[action*='handler=Record']", ("HeldOn", "0001-01-01"), ("Began", "00:00"), ("Ended", "01:00"));

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Text("#HeldOn-error").ShouldContain("2007");
    }

    [Fact]
    public async Task CAL2_a_room_says_where_it_is_and_nothing_said_at_all_is_refused()
    {
        var committee = await Committee.SetUpAsync(app);
        var room = await app.RoomAsync(committee);
        var number = await committee.RegisterAsync(committee.Assign);
        var (clerk, _) = await Machine.OfAsync(app, committee);
        var (address, version) = ($"/api/v1/cases/{number}/sessions", (await app.ReadAsync(number)).Version);

        foreach (var place in new[] { null, "", "  " })
        {
            var refused = await clerk.SendAsync(HttpMethod.Post, address, new { at = "2026-03-09T09:00:00+08:00", mode = "OnSite", place }, version);
            (refused.Status, (string?)refused.Body["code"]).ShouldBe((HttpStatusCode.Conflict, "SessionPlaceMissing"), refused.Body.ToString());
        }
        var planned = await clerk.SendAsync(HttpMethod.Post, address, new { at = "2026-03-09T09:00:00+08:00", mode = "OnSite", room = room.Id.Value }, version);

        planned.Status.ShouldBe(HttpStatusCode.OK, planned.Body.ToString());
        (await app.SessionsOfAsync(number)).Single().Place.ShouldBe(room.Words);
    }

    [Fact]
    public async Task CAL2_a_session_that_was_planned_in_a_round_that_ended_holds_no_room_when_the_case_is_reopened()
    {
        var committee = await Committee.SetUpAsync(app);
        var room = await app.RoomAsync(committee);
        var reopened = await app.PlannedAsync(committee, At(Monday, 9), room);
        await app.ChangeAsync(reopened, (mediation, _) =>
        {
            mediation.Withdraw(1, "和好了", committee.Moment).ShouldBeNull();
            mediation.Close(null, committee.Moment).ShouldBeNull();
            mediation.Reopen(new Reopening(ReopeningGround.Relapse, "又漏了", [1, 2]), null, committee.Moment).ShouldBeNull();
        });
        var number = await committee.RegisterAsync(committee.Assign);
        var clerk = await committee.ClerkAsync();

        var page = await (await clerk.OpenAsync($"/cases/{number}/sessions/new")).SubmitAsync(On(Monday, "09:30", room.Id.Value));

        page.Address.ShouldBe($"/cases/{number}", page.Body);
        var monday = (await clerk.OpenAsync("/calendar?day=2026-03-09")).Text("[data-day='2026-03-09']");
        monday.ShouldContain(number.Short);
        monday.ShouldNotContain(reopened.Short);
        (await clerk.OpenAsync($"/rooms/{room.Id.Value}")).Text("[data-testid=sessions]").ShouldNotContain(reopened.Short);
        var left = await (await committee.MediatorAsync()).OpenAsync($"/cases/{reopened}/sessions/1");
        left.Text("[data-testid=of-earlier-round]").ShouldContain("另行安排");
        left.Has("[data-testid=open]").ShouldBeFalse();
        var (machine, mediator) = await Machine.OfAsync(app, committee);
        (await machine.GetAsync("/api/v1/workload")).AsArray().Sum(row => (int)row!["meeting"]!).ShouldBe(1);
        var opened = await mediator.SendAsync(HttpMethod.Post, $"/api/v1/cases/{reopened}/sessions/1/opening", new { }, (await app.ReadAsync(reopened)).Version);
        ((string?)opened.Body["code"]).ShouldBe("SessionIsOver");
    }

    [Fact]
    public async Task CAL2_two_who_plan_one_room_at_once_get_one_session()
    {
        var committee = await Committee.SetUpAsync(app);
        var room = await app.RoomAsync(committee);
        var (clerk, _) = await Machine.OfAsync(app, committee);
        List<CaseNumber> numbers = [];
        for (var i = 0; i < 4; i++)
        {
            numbers.Add(await committee.RegisterAsync(committee.Assign));
        }
        var versions = new List<int>();
        foreach (var number in numbers)
        {
            versions.Add((await app.ReadAsync(number)).Version);
        }

        var answers = await Task.WhenAll(numbers.Select((number, i) => clerk.SendAsync(
            HttpMethod.Post, $"/api/v1/cases/{number}/sessions",
            new { at = $"2026-03-09T09:{i}0:00+08:00", mode = "OnSite", place = "调解室", room = room.Id.Value, acceptsClashes = true }, versions[i])));

        answers.Count(answer => answer.Status == HttpStatusCode.OK).ShouldBe(1, string.Join('\n', answers.Select(answer => answer.Body.ToString())));
        answers.Where(answer => answer.Status != HttpStatusCode.OK).Select(answer => (string?)answer.Body["code"]).ShouldAllBe(code => code == "RoomIsTaken");
    }

    [Fact]
    public async Task Machines_ask_what_is_taken_and_strangers_do_not()
    {
        var committee = await Committee.SetUpAsync(app);
        var others = await Committee.SetUpAsync(app);
        var room = await app.RoomAsync(committee);
        var theirs = await app.RoomAsync(others);
        await app.PlannedAsync(committee, At(Monday, 9), room);
        var number = await committee.RegisterAsync(committee.Assign);
        var (clerk, _) = await Machine.OfAsync(app, committee);
        var (stranger, _) = await Machine.OfAsync(app, others);
        var address = $"/api/v1/cases/{number}/sessions/availability?at=2026-03-09T10:00:00%2B08:00&minutes=60";

        var then = await clerk.GetAsync(address);

        ((string?)then["mediators"]![0]!["kind"]).ShouldBe("MediatorInSession");
        ((string?)then["rooms"]![0]!["clashes"]![0]!["kind"]).ShouldBe("RoomTaken");
        (await stranger.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var refused = await clerk.SendAsync(
            HttpMethod.Post, $"/api/v1/cases/{number}/sessions", new { at = "2026-03-09T14:00:00+08:00", mode = "OnSite", place = "别处", room = theirs.Id.Value }, (await app.ReadAsync(number)).Version);
        ((string?)refused.Body["code"]).ShouldBe("RoomIsWithdrawn", "another committee's room is none");
    }

    [Fact]
    public async Task A_session_over_the_network_moves_into_a_room_that_is_free()
    {
        var committee = await Committee.SetUpAsync(app);
        var taken = await app.RoomAsync(committee);
        var free = await app.RoomAsync(committee, "二号调解室");
        await app.PlannedAsync(committee, At(Monday, 9), taken);
        var number = await committee.RegisterAsync(committee.Assign);
        await app.ChangeAsync(number, (mediation, add) => add(MediationSession.Plan(
            SessionId.New(app.Clock.Now), mediation, 0, new SessionPlan(At(Monday, 9), MediationMode.Online, "调委会", SessionOpenness.Closed, []), committee.Moment, out _)!));
        var page = await (await committee.MediatorAsync()).OpenAsync($"/cases/{number}/sessions/1");
        page.Text("[data-testid=on-site-form]").ShouldNotContain("一号调解室");

        page = await page.SubmitFormAsync("[data-testid=on-site-form]", ("OnSiteRoom", free.Id.Value));

        page.Text(".facts-list").ShouldContain("二号调解室（二楼东侧）（现场", Case.Sensitive, page.Body);
        var (_, mediator) = await Machine.OfAsync(app, committee);
        var other = await committee.RegisterAsync(committee.Assign);
        await app.ChangeAsync(other, (mediation, add) => add(MediationSession.Plan(
            SessionId.New(app.Clock.Now), mediation, 0, new SessionPlan(At(Monday, 9), MediationMode.Online, "调委会", SessionOpenness.Closed, []), committee.Moment, out _)!));
        var refused = await mediator.SendAsync(HttpMethod.Post, $"/api/v1/cases/{other}/sessions/1/on-site", new { room = free.Id.Value }, (await app.ReadAsync(other)).Version);
        ((string?)refused.Body["code"]).ShouldBe("RoomIsTaken");
    }
}

public sealed class PlanningByTheCalendarOnSqlite(SqliteApp app) : PlanningByTheCalendarTests(app), IClassFixture<SqliteApp>;

public sealed class PlanningByTheCalendarOnPostgres(PostgresApp app) : PlanningByTheCalendarTests(app), IClassFixture<PostgresApp>;
