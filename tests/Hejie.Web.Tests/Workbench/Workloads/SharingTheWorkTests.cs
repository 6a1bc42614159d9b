using System.Net;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;
using Hejie.Web.Tests.Api;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Hejie.Web.Tests.Security;
using Hejie.Web.Tests.Workbench.Calendars;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;
using static Hejie.Web.Tests.Workbench.Calendars.CalendarStage;

namespace Hejie.Web.Tests.Workbench.Workloads;

public abstract class SharingTheWorkTests(HejieApp app)
{
    /// <summary>Of the host: three open, one of them difficult, one with a session next week; one that is not assigned, and one that is over.</summary>
    private async Task<(Committee Committee, CaseNumber Difficult, CaseNumber Meeting, CaseNumber Plain)> CarryingAsync()
    {
        var committee = await Committee.SetUpAsync(app);
        var difficult = await committee.RegisterAsync(mediation =>
        {
            committee.Assign(mediation);
            mediation.ProposeDifficulty(DifficultyLevel.Difficult, [], "积怨深", committee.Moment).ShouldBeNull();
            mediation.ConfirmDifficulty(DifficultyLevel.Difficult, "属实", committee.Moment).ShouldBeNull();
        });
        var meeting = await app.PlannedAsync(committee, At(Monday, 9));
        var plain = await committee.RegisterAsync(committee.Assign);
        await committee.RegisterAsync(committee.Accept);
        await committee.RegisterAsync(mediation =>
        {
            committee.Assign(mediation);
            mediation.Withdraw(1, "和好了", committee.Moment).ShouldBeNull();
        });
        await app.AwayAsync(committee, At(Monday, 8), At(Monday, 18), committee.Helper.Id);
        return (committee, difficult, meeting, plain);
    }

    [Fact]
    public async Task Every_number_opens_the_list_of_exactly_its_cases()
    {
        var (committee, _, _, _) = await CarryingAsync();
        await CarryingAsync();
        var before = app.Clock.Now;
        app.Clock.Now = before.AddDays(2);
        try
        {
            foreach (var browser in new[] { await committee.ClerkAsync(), await app.SignInAsync(Role.SubdistrictOfficer, subdistrict: Committee.Street), await app.SignInAsync(Role.BureauOfficer) })
            {
                var page = await browser.OpenAsync("/workload");
                var links = page.Document.QuerySelectorAll("td[data-burden] a").Where(link => link.GetAttribute("href")!.Contains($"{committee.Body.Id.Value}", StringComparison.Ordinal)).ToList();
                links.Count.ShouldBeGreaterThanOrEqualTo(3, page.Body);
                foreach (var link in links)
                {
                    var list = await browser.OpenAsync(link.GetAttribute("href")!);
                    list.Document.QuerySelectorAll("tr[data-case]").Length.ShouldBe(int.Parse(link.TextContent, System.Globalization.CultureInfo.InvariantCulture), link.GetAttribute("href"));
                }
            }
        }
        finally
        {
            app.Clock.Now = before;
        }
    }

    [Fact]
    public async Task A_body_with_open_cases_is_counted_though_it_is_closed_or_of_another_street()
    {
        var closed = await Committee.SetUpAsync(app);
        var empty = await Committee.SetUpAsync(app);
        var district = await Committee.SetUpAsync(app);
        var number = await closed.RegisterAsync(closed.Assign);
        await district.RegisterAsync(district.Assign);
        await app.AwayAsync(district, At(Monday, 8), At(Monday, 18));
        await using (var db = app.Database.Open())
        {
            await db.Organizations.Where(body => body.Id == closed.Body.Id || body.Id == empty.Body.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(body => body.IsActive, false), TestContext.Current.CancellationToken);
            await db.Organizations.Where(body => body.Id == district.Body.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(body => body.Kind, OrganizationKind.MediationCenter).SetProperty(body => body.SubdistrictCode, (string?)null), TestContext.Current.CancellationToken);
        }
        foreach (var browser in new[] { await app.SignInAsync(Role.SubdistrictOfficer, subdistrict: Committee.Street), await app.SignInAsync(Role.BureauOfficer) })
        {
            var page = await browser.OpenAsync("/workload");
            page.Text($"[data-row='{closed.Body.Id.Value}'] [data-burden=Open]").ShouldBe("1");
            page.Text($"[data-row='{district.Body.Id.Value}'] [data-burden=Open]").ShouldBe("1");
            page.Has($"[data-row='{empty.Body.Id.Value}']").ShouldBeFalse("it is closed and has nothing in hand");
            (await browser.OpenAsync(page.Find($"[data-row='{closed.Body.Id.Value}'] [data-burden=Open] a").GetAttribute("href")!)).Has($"tr[data-case='{number}']").ShouldBeTrue();
        }
        (await (await app.SignInAsync(Role.SubdistrictOfficer, subdistrict: Committee.Street)).OpenAsync("/workload"))
            .Text($"[data-row='{district.Body.Id.Value}']").ShouldNotContain("7 天内", customMessage: "whose absences are not the street's to see");
        (await (await app.SignInAsync(Role.SubdistrictOfficer, subdistrict: "370202099")).OpenAsync("/workload")).Body.ShouldNotContain(district.Body.Name);
    }

    [Fact]
    public async Task A_clerk_sees_what_each_mediator_carries_by_name_unless_sorted()
    {
        var (committee, difficult, meeting, plain) = await CarryingAsync();
        var clerk = await committee.ClerkAsync();
        var page = await clerk.OpenAsync("/workload");
        string Cell(Guid row, string burden) => page.Text($"[data-row='{row}'] [data-burden={burden}]");

        page.Document.QuerySelectorAll("[data-row]").Select(row => row.GetAttribute("data-row")).ShouldBe([$"{committee.Helper.Id.Value}", $"{committee.Host.Id.Value}", $"{Guid.Empty}"], page.Body);
        Cell(committee.Host.Id.Value, "Open").ShouldBe("3");
        Cell(committee.Host.Id.Value, "Difficult").ShouldBe("1");
        Cell(committee.Host.Id.Value, "Meeting").ShouldBe("1");
        Cell(committee.Host.Id.Value, "Days").ShouldBe("0 天（3 件）");
        Cell(committee.Helper.Id.Value, "Open").ShouldBe("0");
        Cell(committee.Helper.Id.Value, "Days").ShouldBe("–");
        Cell(Guid.Empty, "Open").ShouldBe("1");
        page.Text($"[data-row='{committee.Helper.Id.Value}']").ShouldContain("7 天内不在岗");

        page = await clerk.OpenAsync("/workload?sort=Open");
        page.Find("[data-row]").GetAttribute("data-row").ShouldBe($"{committee.Host.Id.Value}");
        (await clerk.OpenAsync("/workload?busy=true&sort=Open")).Has($"[data-row='{committee.Helper.Id.Value}']").ShouldBeFalse();
        page = await clerk.OpenAsync($"/workload?words={Uri.EscapeDataString("查无此人")}");
        page.Has("[data-row]").ShouldBeFalse();
        page.Body.ShouldContain("没有符合条件的");
        var list = await clerk.OpenAsync($"/cases?committee={committee.Body.Id.Value}&mediator={committee.Host.Id.Value}&burden=Meeting");
        list.Has($"tr[data-case='{meeting}']").ShouldBeTrue();
        list.Has($"tr[data-case='{plain}']").ShouldBeFalse();
        (await clerk.OpenAsync($"/cases?committee={committee.Body.Id.Value}&burden=Difficult")).Has($"tr[data-case='{difficult}']").ShouldBeTrue();
    }

    [Fact]
    public async Task What_is_due_today_or_in_seven_days_is_due_soon_and_what_has_passed_is_overdue()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Assign);
        var due = (await app.ReadAsync(number)).DueOn!.Value;
        var before = app.Clock.Now;
        try
        {
            foreach (var (ahead, burden) in new[] { (8, (string?)null), (7, "dueSoon"), (0, "dueSoon"), (-1, "overdue") })
            {
                app.Clock.Now = At(due.AddDays(-ahead), 9);
                var (again, _) = await Machine.OfAsync(app, committee);
                var row = (await again.GetAsync("/api/v1/workload")).AsArray().Single(row => (string?)row!["name"] == "王和")!;
                ((int?)row["dueSoon"]).ShouldBe(burden == "dueSoon" ? 1 : 0, $"{ahead} days before");
                ((int?)row["overdue"]).ShouldBe(burden == "overdue" ? 1 : 0, $"{ahead} days before");
            }
        }
        finally
        {
            app.Clock.Now = before;
        }
    }

    [Fact]
    public async Task A_clerk_hands_several_cases_to_another_and_hears_of_each()
    {
        var committee = await Committee.SetUpAsync(app);
        var first = await committee.RegisterAsync(committee.Assign, with: WithoutRelations);
        var related = await committee.RegisterAsync(committee.Assign);
        var left = await committee.RegisterAsync(committee.Assign, with: WithoutRelations);
        var page = await (await committee.ClerkAsync()).OpenAsync($"/workload/mediators/{committee.Host.Id.Value}");
        page.Text($"[data-case='{first}'] [data-testid=proposal]").ShouldContain("李解：主要专长相符，在办 0 件", Case.Sensitive, page.Body);
        page.Has($"[data-case='{related}'] [data-testid=proposal]").ShouldBeFalse("he worked for a party");
        var boxes = page.Document.QuerySelectorAll("[name=Chosen]").Select(box => box.GetAttribute("value")!).Where(value => !value.StartsWith(left.Text, StringComparison.Ordinal)).ToArray();
        page = await page.SubmitFormAsync("[data-testid=balance]", ("Chosen", boxes));
        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Has("#Successor-error").ShouldBeTrue(page.Body);
        page.Has("#Reason-error").ShouldBeTrue();
        page.Document.QuerySelectorAll("[name=Chosen][checked]").Length.ShouldBe(2, "what was ticked stays ticked");

        page = await page.SubmitFormAsync("[data-testid=balance]", ("Successor", committee.Helper.Id.Value), ("Reason", "王和住院"));

        page.Status.ShouldBe(HttpStatusCode.OK, page.Body);
        page.Text($"[data-testid=results] [data-case='{first}']").ShouldContain("已由李解主持");
        page.Text($"[data-testid=results] [data-case='{related}']").ShouldContain("没有转");
        page.Has($"[data-testid=balance] [data-case='{first}']").ShouldBeFalse();
        page.Has($"[data-testid=balance] [data-case='{left}']").ShouldBeTrue();
        var handed = await app.ReadAsync(first);
        (handed.HostMediatorId, handed.Timeline[^1].Act).ShouldBe((committee.Helper.Id, CaseAct.ReplaceHost));
        (await app.ReadAsync(related)).HostMediatorId.ShouldBe(committee.Host.Id);
    }

    private static Registration WithoutRelations(Registration application) => application with
    {
        Parties = [application.Parties[0], new PartyDetails { Role = PartyRole.Respondent, Name = "周演示", Phone = Committee.RespondentPhone }],
    };

    [Fact]
    public async Task Nobody_hands_over_cases_that_are_not_the_committees_or_to_a_stranger()
    {
        var committee = await Committee.SetUpAsync(app);
        var others = await Committee.SetUpAsync(app);
        var own = await committee.RegisterAsync(committee.Assign, with: WithoutRelations);
        var theirs = await others.RegisterAsync(others.Assign, with: WithoutRelations);
        var (clerk, mediator) = await Machine.OfAsync(app, committee);
        var seen = (await app.ReadAsync(own)).Version;
        object Asked(Guid successor, CaseNumber number, int version) => new { successor, reason = "均衡", cases = new[] { new { number = number.Text, version } } };

        (await mediator.PostAsync("/api/v1/reassignments", Asked(committee.Helper.Id.Value, own, seen))).Status.ShouldBe(HttpStatusCode.Forbidden);
        ((string?)(await clerk.PostAsync("/api/v1/reassignments", Asked(others.Helper.Id.Value, own, seen))).Body["code"]).ShouldBe("MediatorIsNotOnTheCase");
        ((string?)(await clerk.PostAsync("/api/v1/reassignments", Asked(committee.Helper.Id.Value, theirs, (await app.ReadAsync(theirs)).Version))).Body[0]!["code"]).ShouldBe("NoSuchCase");
        ((string?)(await clerk.PostAsync("/api/v1/reassignments", Asked(committee.Helper.Id.Value, own, seen - 1))).Body[0]!["code"]).ShouldBe("VersionConflict");
        ((string?)(await clerk.PostAsync("/api/v1/reassignments", Asked(committee.Helper.Id.Value, own, seen))).Body[0]!["host"]).ShouldBe("李解");
        (await app.ReadAsync(theirs)).HostMediatorId.ShouldBe(others.Host.Id);

        var page = await committee.ClerkAsync();
        (await page.OpenAsync($"/workload/mediators/{others.Host.Id.Value}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await page.OpenAsync("/workload")).Has($"[data-row='{others.Host.Id.Value}']").ShouldBeFalse();
        (await page.OpenAsync($"/cases?committee={others.Body.Id.Value}&burden=Open")).Has("tr[data-case]").ShouldBeFalse();
        (await (await committee.MediatorAsync()).OpenAsync("/workload")).Status.ShouldBe(HttpStatusCode.Forbidden);
        var far = await (await app.SignInAsync(Role.SubdistrictOfficer, subdistrict: "370202099")).OpenAsync("/workload");
        far.Body.ShouldNotContain(committee.Body.Name);
    }

    [Fact]
    public async Task Who_is_away_on_the_day_stands_lower_in_the_list_of_candidates_and_it_says_why()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Accept);
        var clerk = await committee.ClerkAsync();
        (await clerk.OpenAsync($"/cases/{number}/assignment?all=true")).Text("[data-testid=assign]").ShouldNotContain("今天不在岗");
        await app.AwayAsync(committee, At(new DateOnly(2026, 3, 5), 14), At(new DateOnly(2026, 3, 5), 18));

        var page = await clerk.OpenAsync($"/cases/{number}/assignment?all=true");

        page.Text("[data-testid=assign]").ShouldContain("今天不在岗（-60）", Case.Sensitive, page.Body);
        page.Text("[data-testid=assign]").ShouldNotContain("住院");
    }
}

public sealed class SharingTheWorkOnSqlite(SqliteApp app) : SharingTheWorkTests(app), IClassFixture<SqliteApp>;

public sealed class SharingTheWorkOnPostgres(PostgresApp app) : SharingTheWorkTests(app), IClassFixture<PostgresApp>;
