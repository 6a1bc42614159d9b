using System.Net;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Web.Tests.Api;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Hejie.Web.Tests.Security;
using Shouldly;
using Xunit;
using static Hejie.Web.Tests.Workbench.Calendars.CalendarStage;

namespace Hejie.Web.Tests.Workbench.Calendars;

public abstract class ReadingTheCalendarTests(HejieApp app)
{
    [Fact]
    public async Task A_mediator_sees_his_own_week_and_turns_to_the_next()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await app.PlannedAsync(committee, At(Monday, 9, 30));
        var cancelled = await app.PlannedAsync(committee, At(Monday, 14));
        await app.CancelAsync(committee, cancelled);
        var ended = await app.PlannedAsync(committee, At(Monday, 16));
        await app.ChangeAsync(ended, (mediation, _) => mediation.Withdraw(1, "和好了", committee.Moment).ShouldBeNull());
        await app.AwayAsync(committee, At(Monday.AddDays(1), 14), At(Monday.AddDays(3), 12));
        await app.AwayAsync(committee, At(Monday, 8), At(Monday, 18), committee.Helper.Id);
        var mediator = await committee.MediatorAsync();
        var page = await mediator.OpenAsync("/calendar");
        page.Text("[data-day='2026-03-05']").ShouldContain("今天");
        page.Body.ShouldNotContain(number.Short);

        page = await page.FollowAsync("下一周");

        page.Text("[data-testid=which]").ShouldBe("我的日历：2026年3月9日 至 2026年3月15日");
        var monday = page.Text("[data-day='2026-03-09']");
        monday.ShouldContain($"09:30–11:00 {number.Short} 第 1 次调解");
        monday.ShouldNotContain(cancelled.Short);
        monday.ShouldNotContain(ended.Short, customMessage: "its case is over");
        monday.ShouldNotContain("李解", customMessage: "a colleague's absence is not his to see");
        page.Text("[data-day='2026-03-10']").ShouldContain("14:00 起 王和 不在岗：看病、养病");
        page.Text("[data-day='2026-03-11']").ShouldContain("全天 王和 不在岗");
        page.Text("[data-day='2026-03-12']").ShouldContain("到 12:00 王和 不在岗");
        page.Text("[data-day='2026-03-13']").ShouldContain("没有安排");
        (await page.FollowAsync(number.Short)).Address.ShouldBe($"/cases/{number}");
        (await page.FollowAsync("上一周")).Has("[data-day='2026-03-05']").ShouldBeTrue();
    }

    [Fact]
    public async Task Holidays_and_weekends_that_are_worked_stand_in_it()
    {
        var mediator = await (await Committee.SetUpAsync(app)).MediatorAsync();

        (await mediator.OpenAsync("/calendar?day=2026-10-01")).Text("[data-day='2026-10-01']").ShouldContain("休：国庆节");
        (await mediator.OpenAsync("/calendar?day=2026-10-10")).Text("[data-day='2026-10-10']").ShouldContain("班：国庆节 调休");
        (await mediator.OpenAsync("/calendar?day=1999-01-01")).Has("[data-day='2026-03-05']").ShouldBeTrue("a day that nobody can plan is today");
    }

    [Fact]
    public async Task A_clerk_sees_the_committee_whole_by_mediator_and_by_room()
    {
        var committee = await Committee.SetUpAsync(app);
        var room = await app.RoomAsync(committee);
        var inRoom = await app.PlannedAsync(committee, At(Monday, 9), room);
        var elsewhere = await app.PlannedAsync(committee, At(Monday, 14));
        await app.AwayAsync(committee, At(Monday, 8), At(Monday, 18), committee.Helper.Id);
        var clerk = await committee.ClerkAsync();
        var page = await clerk.OpenAsync("/calendar?day=2026-03-09");
        page.Text("[data-testid=which]").ShouldStartWith(committee.Body.Name);
        page.Text("[data-day='2026-03-09']").ShouldContain(inRoom.Short);
        page.Text("[data-day='2026-03-09']").ShouldContain("李解 不在岗");

        page = await clerk.OpenAsync($"/calendar?day=2026-03-09&room={room.Id.Value}");
        page.Text("[data-day='2026-03-09']").ShouldContain(inRoom.Short);
        page.Text("[data-day='2026-03-09']").ShouldNotContain(elsewhere.Short);
        page.Find("[data-testid=after]").GetAttribute("href")!.ShouldContain($"room={room.Id.Value}");

        page = await clerk.OpenAsync($"/calendar?day=2026-03-09&mediator={committee.Helper.Id.Value}");
        page.Text("[data-day='2026-03-09']").ShouldNotContain(elsewhere.Short);
        page.Text("[data-day='2026-03-09']").ShouldContain("李解 不在岗");
    }

    [Fact]
    public async Task A_mediator_and_a_room_together_show_what_is_of_both()
    {
        var committee = await Committee.SetUpAsync(app);
        var room = await app.RoomAsync(committee);
        var ofBoth = await app.PlannedAsync(committee, At(Monday, 9), room);
        var elsewhere = await app.PlannedAsync(committee, At(Monday, 14));
        var ofAnother = await app.PlannedAsync(committee, At(Monday, 16), room, host: committee.Helper);
        await app.AwayAsync(committee, At(Monday, 8), At(Monday, 9));
        await app.AwayAsync(committee, At(Monday, 8), At(Monday, 18), committee.Helper.Id);
        await app.ClosedAsync(committee, room, At(Monday, 17), At(Monday, 18));

        var page = await (await committee.ClerkAsync()).OpenAsync($"/calendar?day=2026-03-09&mediator={committee.Host.Id.Value}&room={room.Id.Value}");

        page.Text("[data-testid=which]").ShouldStartWith("王和、一号调解室：");
        var monday = page.Text("[data-day='2026-03-09']");
        monday.ShouldContain(ofBoth.Short);
        monday.ShouldNotContain(elsewhere.Short);
        monday.ShouldNotContain(ofAnother.Short);
        monday.ShouldContain("王和 不在岗");
        monday.ShouldNotContain("李解");
        monday.ShouldContain("一号调解室 停用");
    }

    [Fact]
    public async Task Turning_to_another_committee_leaves_the_mediator_and_the_room_of_the_one_before()
    {
        var committee = await Committee.SetUpAsync(app);
        var others = await Committee.SetUpAsync(app);
        var room = await app.RoomAsync(committee);
        var office = await app.SignInAsync(Role.SubdistrictOfficer, subdistrict: Committee.Street);
        var page = await office.OpenAsync($"/calendar?committee={committee.Body.Id.Value}&mediator={committee.Host.Id.Value}&room={room.Id.Value}");

        page = await page.SubmitFormAsync("[data-testid=filters]", ("Committee", others.Body.Id.Value));

        page.Status.ShouldBe(HttpStatusCode.OK, page.Body);
        page.Text("[data-testid=which]").ShouldStartWith($"{others.Body.Name}：");
        page.Find("[data-testid=after]").GetAttribute("href")!.ShouldNotContain("mediator=");
        page = await page.SubmitFormAsync("[data-testid=filters]", ("Mediator", others.Helper.Id.Value));
        page.Text("[data-testid=which]").ShouldStartWith("李解：", customMessage: "the same committee keeps what is chosen");
    }

    [Fact]
    public async Task Nobody_sees_a_calendar_that_is_not_his()
    {
        var committee = await Committee.SetUpAsync(app);
        var others = await Committee.SetUpAsync(app);
        var room = await app.RoomAsync(others);
        var number = await app.PlannedAsync(others, At(Monday, 9), room);
        foreach (var browser in new[] { await committee.ClerkAsync(), await committee.MediatorAsync() })
        {
            (await browser.OpenAsync("/calendar?day=2026-03-09")).Body.ShouldNotContain(number.Short);
            (await browser.OpenAsync($"/calendar?mediator={others.Host.Id.Value}")).Status.ShouldBe(HttpStatusCode.NotFound);
            (await browser.OpenAsync($"/calendar?room={room.Id.Value}")).Status.ShouldBe(HttpStatusCode.NotFound);
            (await browser.OpenAsync($"/calendar?committee={others.Body.Id.Value}")).Status.ShouldBe(HttpStatusCode.NotFound);
        }
        (await (await app.SignInAsync(Role.BureauOfficer)).OpenAsync("/calendar")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_justice_office_sees_the_calendars_of_its_street_without_the_reasons()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await app.PlannedAsync(committee, At(Monday, 9));
        await app.AwayAsync(committee, At(Monday, 8), At(Monday, 18));
        var address = $"/calendar?day=2026-03-09&committee={committee.Body.Id.Value}";

        var page = await (await app.SignInAsync(Role.SubdistrictOfficer, subdistrict: Committee.Street)).OpenAsync(address);

        page.Text("[data-day='2026-03-09']").ShouldContain(number.Short, Case.Sensitive, page.Body);
        page.Text("[data-day='2026-03-09']").ShouldContain("王和 不在岗");
        page.Text("[data-day='2026-03-09']").ShouldNotContain("看病");
        (await (await app.SignInAsync(Role.SubdistrictOfficer, subdistrict: "370202099")).OpenAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_session_in_a_case_of_another_committee_is_told_without_its_number()
    {
        var committee = await Committee.SetUpAsync(app);
        var others = await Committee.SetUpAsync(app);
        var number = await others.RegisterAsync(others.Accept, "孙保密");
        await app.ChangeAsync(number, (mediation, add) =>
        {
            mediation.Assign(new AssignedMediator(committee.Host.Id, committee.Host.Name, [], null, false), [], AssignmentMode.ChosenByParties, others.Moment).ShouldBeNull();
            add(Domain.Sessions.MediationSession.Plan(
                Domain.Sessions.SessionId.New(app.Clock.Now), mediation, 0, new(At(Monday, 9), MediationMode.OnSite, "别处", Domain.Sessions.SessionOpenness.Closed, []), others.Moment, out _)!);
        });

        var page = await (await committee.ClerkAsync()).OpenAsync("/calendar?day=2026-03-09");

        page.Text("[data-day='2026-03-09']").ShouldContain("09:00–10:30 王和 有另一场调解", Case.Sensitive, page.Body);
        page.Body.ShouldNotContain(number.Short);
        page.Body.ShouldNotContain("别处");
    }

    [Fact]
    public async Task Ones_own_sessions_are_taken_along_as_a_file_without_names()
    {
        var committee = await Committee.SetUpAsync(app);
        var room = await app.RoomAsync(committee);
        var number = await app.PlannedAsync(committee, At(Monday, 9), room, minutes: 60, applicant: "孙保密");
        var (_, mediator) = await Machine.OfAsync(app, committee);

        var page = await (await committee.MediatorAsync()).OpenAsync("/calendar/own.ics");
        var same = await mediator.Client.GetStringAsync(new Uri("/api/v1/calendar/own.ics", UriKind.Relative), TestContext.Current.CancellationToken);

        page.Response.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
        foreach (var file in new[] { page.Body, same })
        {
            var plain = file.ReplaceLineEndings("\n").Replace("\n ", "", StringComparison.Ordinal);
            plain.ShouldStartWith("BEGIN:VCALENDAR");
            plain.ShouldContain("DTSTART:20260309T010000Z");
            plain.ShouldContain("DTEND:20260309T020000Z");
            plain.ShouldContain($"SUMMARY:调解 {number} 第 1 次");
            plain.ShouldContain("LOCATION:一号调解室（二楼东侧）");
            plain.ShouldNotContain("孙保密");
        }
        (await (await committee.ClerkAsync()).OpenAsync("/calendar/own.ics")).Status.ShouldBe(HttpStatusCode.NotFound, "a clerk who mediates nothing has none");
    }

    [Fact]
    public async Task Machines_read_the_same_week()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await app.PlannedAsync(committee, At(Monday, 9));
        var (clerk, mediator) = await Machine.OfAsync(app, committee);

        foreach (var machine in new[] { clerk, mediator })
        {
            var week = (await machine.GetAsync("/api/v1/calendar?day=2026-03-11")).AsArray();
            week.Count.ShouldBe(7);
            ((string?)week[0]!["entries"]![0]!["case"]).ShouldBe(number.Text);
        }
        (await mediator.Client.GetAsync(new Uri($"/api/v1/calendar?mediator={Guid.Empty}", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}

public sealed class ReadingTheCalendarOnSqlite(SqliteApp app) : ReadingTheCalendarTests(app), IClassFixture<SqliteApp>;

public sealed class ReadingTheCalendarOnPostgres(PostgresApp app) : ReadingTheCalendarTests(app), IClassFixture<PostgresApp>;
