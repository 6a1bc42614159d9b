using System.Net;
using Hejie.Domain.Access;
using Hejie.Web.Tests.Api;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Security;
using Shouldly;
using Xunit;
using static Hejie.Web.Tests.Workbench.Calendars.CalendarStage;

namespace Hejie.Web.Tests.Workbench.Calendars;

public abstract class EnteringAbsencesTests(HejieApp app)
{
    [Fact]
    public async Task A_mediator_enters_days_and_part_of_a_day_and_takes_one_back()
    {
        var committee = await Committee.SetUpAsync(app);
        await app.PlannedAsync(committee, At(Monday.AddDays(1), 14));
        var mediator = await committee.MediatorAsync();
        var page = await mediator.OpenAsync("/absences");
        page = await page.SubmitFormAsync("[data-testid=enter]", ("FromDay", "2026-03-10"), ("FromTime", "09:00"), ("ToTime", "08:00"), ("Kind", "Illness"), ("Note", "复查"));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("[data-testid=error-summary]").ShouldContain("结束的时间要在开始以后");
        page.Find("[name=Note]").GetAttribute("value").ShouldBe("复查");

        page = await page.SubmitFormAsync("[data-testid=enter]", ("ToTime", "15:00"));
        page = await page.SubmitFormAsync("[data-testid=enter]", ("FromDay", "2026-03-16"), ("FromTime", ""), ("ToTime", ""), ("ToDay", "2026-03-18"), ("Kind", "Leave"), ("Note", ""));

        var rows = page.Document.QuerySelectorAll("[data-absence]").ToList();
        rows.Count.ShouldBe(2, page.Body);
        rows[0].TextContent.ShouldContain("2026年3月10日 周二 09:00–15:00");
        rows[0].TextContent.ShouldContain("已经排了 1 场调解");
        rows[1].TextContent.ShouldContain("2026年3月16日 周一 至 2026年3月18日 周三");
        rows[1].TextContent.ShouldNotContain("已经排了");

        page = await page.SubmitFormAsync("[data-testid=take-back]");

        page.Document.QuerySelectorAll("[data-absence]").Length.ShouldBe(1);
        (await mediator.OpenAsync("/absences?past=true")).Text("[data-testid=absences]").ShouldContain("撤回，");
    }

    [Fact]
    public async Task What_is_missing_is_asked_for_beside_its_field()
    {
        var committee = await Committee.SetUpAsync(app);

        var page = await (await (await committee.ClerkAsync()).OpenAsync("/absences")).SubmitFormAsync("[data-testid=enter]", ("ToDay", "2099-01-01"));

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        foreach (var field in new[] { "Who", "FromDay", "Kind", "ToDay" })
        {
            page.Has($"#{field}-error").ShouldBeTrue(field);
        }
    }

    [Fact]
    public async Task A_clerk_enters_it_for_a_mediator_of_the_committee_and_for_nobody_elses()
    {
        var committee = await Committee.SetUpAsync(app);
        var others = await Committee.SetUpAsync(app);
        var clerk = await committee.ClerkAsync();
        var page = await (await clerk.OpenAsync("/absences")).SubmitFormAsync(
            "[data-testid=enter]", ("Who", committee.Helper.Id.Value), ("FromDay", "2026-03-10"), ("Kind", "Training"), ("Note", "市里培训"));
        page.Text("[data-absence]").ShouldContain("李解");

        page = await page.SubmitFormAsync("[data-testid=enter]", ("Who", others.Host.Id.Value), ("FromDay", "2026-03-10"), ("Kind", "Training"));
        page.Status.ShouldBe(HttpStatusCode.NotFound);

        (await (await others.ClerkAsync()).OpenAsync("/absences")).Body.ShouldNotContain("市里培训");
        (await (await committee.MediatorAsync()).OpenAsync("/absences")).Body.ShouldNotContain("市里培训", customMessage: "another mediator's reason is not his to know");
        (await clerk.OpenAsync($"/absences?mediator={committee.Host.Id.Value}")).Has("[data-absence]").ShouldBeFalse();
        (await (await app.SignInAsync(Role.BureauOfficer)).OpenAsync("/absences")).Status.ShouldBe(HttpStatusCode.Forbidden);
        var (stranger, mediator) = await Machine.OfAsync(app, others);
        var (own, self) = await Machine.OfAsync(app, committee);
        var id = (string?)(await own.GetAsync("/api/v1/absences"))["items"]![0]!["id"];
        (await stranger.SendAsync(HttpMethod.Delete, $"/api/v1/absences/{id}", new { }, null)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await mediator.PostAsync("/api/v1/absences", Away(committee.Host.Id.Value))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await self.PostAsync("/api/v1/absences", Away(committee.Helper.Id.Value))).Status.ShouldBe(HttpStatusCode.NotFound, "a mediator speaks for himself");
        (await self.PostAsync("/api/v1/absences", Away(committee.Host.Id.Value))).Status.ShouldBe(HttpStatusCode.Created);
        (await own.SendAsync(HttpMethod.Delete, $"/api/v1/absences/{id}", new { }, null)).Status.ShouldBe(HttpStatusCode.NoContent);
        ((string?)(await own.SendAsync(HttpMethod.Delete, $"/api/v1/absences/{id}", new { }, null)).Body["code"]).ShouldBe("CalendarIsTakenBack");

        static object Away(Guid who) => new { mediator = who, from = "2026-03-20T09:00:00+08:00", to = "2026-03-20T12:00:00+08:00", kind = "OtherDuty" };
    }

    [Fact]
    public async Task Absences_are_read_page_by_page()
    {
        var committee = await Committee.SetUpAsync(app);
        for (var day = 0; day < 3; day++)
        {
            await app.AwayAsync(committee, At(Monday.AddDays(day), 9), At(Monday.AddDays(day), 10));
        }
        var (clerk, _) = await Machine.OfAsync(app, committee);

        var first = await clerk.GetAsync("/api/v1/absences?limit=2");
        var second = await clerk.GetAsync($"/api/v1/absences?limit=2&after={first["next"]}");

        first["items"]!.AsArray().Concat(second["items"]!.AsArray()).Select(row => (string?)row!["id"]).ShouldBeUnique();
        second["items"]!.AsArray().Count.ShouldBe(1);
        ((string?)second["next"]).ShouldBeNull();
        (await clerk.GetAsync("/api/v1/absences?after=x-y"))["items"]!.AsArray().Count.ShouldBe(3, "a place that is none is the beginning");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Absences_of_one_time_entered_at_once_are_all_read_page_by_page(bool past)
    {
        var committee = await Committee.SetUpAsync(app);
        for (var i = 0; i < 4; i++)
        {
            await app.AwayAsync(committee, At(new DateOnly(2026, 3, 2), 9), past ? app.Clock.Now.AddMinutes(1) : At(Monday, 9), i % 2 == 0 ? committee.Host.Id : committee.Helper.Id);
        }
        var before = app.Clock.Now;
        app.Clock.Now = before.AddHours(1);
        try
        {
            var (clerk, _) = await Machine.OfAsync(app, committee);
            var found = new List<string?>();
            for (string? next = ""; next is not null;)
            {
                var page = await clerk.GetAsync($"/api/v1/absences?limit=1&past={past}&after={next}");
                found.AddRange(page["items"]!.AsArray().Select(row => (string?)row!["id"]));
                next = (string?)page["next"];
            }
            found.Count.ShouldBe(4);
            found.ShouldBeUnique();
        }
        finally
        {
            app.Clock.Now = before;
        }
    }

    [Fact]
    public async Task CAL1_a_reason_that_is_none_of_a_mediators_or_of_a_rooms_is_refused()
    {
        var committee = await Committee.SetUpAsync(app);
        var room = await app.RoomAsync(committee);
        var (clerk, mediator) = await Machine.OfAsync(app, committee);
        object Asked(string kind) => new { mediator = committee.Host.Id.Value, from = "2026-03-20T09:00:00+08:00", to = "2026-03-20T12:00:00+08:00", kind };

        var away = await mediator.PostAsync("/api/v1/absences", Asked("Repair"));
        var closed = await clerk.PostAsync($"/api/v1/rooms/{room.Id.Value}/closures", Asked("Illness"));

        foreach (var refused in new[] { away, closed })
        {
            (refused.Status, (string?)refused.Body["code"]).ShouldBe((HttpStatusCode.Conflict, "CalendarKindDoesNotFit"), refused.Body.ToString());
        }
        (await clerk.GetAsync("/api/v1/absences"))["items"]!.AsArray().ShouldBeEmpty();
    }
}

public sealed class EnteringAbsencesOnSqlite(SqliteApp app) : EnteringAbsencesTests(app), IClassFixture<SqliteApp>;

public sealed class EnteringAbsencesOnPostgres(PostgresApp app) : EnteringAbsencesTests(app), IClassFixture<PostgresApp>;
