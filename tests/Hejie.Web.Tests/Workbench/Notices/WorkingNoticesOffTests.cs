using System.Net;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Notices;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Notices;

public abstract class WorkingNoticesOffTests(HejieApp app)
{
    [Fact]
    public async Task A_clerk_telephones_writes_it_down_and_takes_it_back()
    {
        var (committee, number) = await AssignedAsync();
        var clerk = await committee.ClerkAsync();

        var page = await clerk.OpenAsync($"/notices?words={number.Short}");
        page.Document.QuerySelectorAll("[data-testid=notices] > li").Length.ShouldBe(2, page.Body);
        page.Text("[data-testid=notices] > li").ShouldContain("138****0001");
        page.Body.ShouldNotContain("13800000001");
        page.Text("[data-testid=text]").ShouldContain("王和");
        var row = $"li[data-key='{KeyOf(page)}']";

        page = await page.SubmitFormAsync($"{row} [data-testid=work]", ("kind", "NotReached"));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page = await page.SubmitFormAsync($"{row} [data-testid=work]", ("kind", "Telephoned"), ("Note", "本人接听"));
        page.Document.QuerySelectorAll("[data-testid=notices] > li").Length.ShouldBe(1);

        page = await clerk.OpenAsync($"/notices?words={number.Short}&state=WorkedOff");
        page.Text("[data-testid=works]").ShouldContain("已电话告知，本人接听");
        await page.SubmitFormAsync("[data-testid=undo]");
        page = await clerk.OpenAsync($"/notices?words={number.Short}");
        page.Document.QuerySelectorAll("[data-testid=notices] > li").Length.ShouldBe(2);
        page.Text("[data-testid=works]").ShouldContain("撤销");
    }

    [Fact]
    public async Task The_same_page_pressed_twice_meets_the_conflict_page()
    {
        var (committee, number) = await AssignedAsync();
        var page = await (await committee.ClerkAsync()).OpenAsync($"/notices?words={number.Short}");

        (await page.SubmitFormAsync("[data-testid=work]", ("kind", "Posted"))).Status.ShouldBe(HttpStatusCode.OK);
        (await page.SubmitFormAsync("[data-testid=work]", ("kind", "Texted"))).Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Another_committee_sees_nothing_and_can_change_nothing()
    {
        var (committee, number) = await AssignedAsync();
        var (neighbours, own) = await AssignedAsync();
        var neighbour = await neighbours.ClerkAsync();
        var theirs = await NoticesAsync(number);

        var page = await neighbour.OpenAsync($"/notices?words={number.Short}");
        page.Has("[data-testid=notices]").ShouldBeFalse();
        page = await neighbour.OpenAsync($"/notices?words={own.Short}");
        var stolen = await page.SubmitFormAsync("[data-testid=work]", ("kind", "Telephoned"), ("id", theirs[0].Id.Value));
        stolen.Status.ShouldBe(HttpStatusCode.NotFound);
        page.Find("[data-testid=letter]").Closest("form")!.SetAttribute("action", $"/notices/{theirs[0].Id.Value}/letter");
        page.Find("[data-testid=letter]").Closest("form")!.SetAttribute("id", "stolen");
        (await page.SubmitFormAsync("#stolen")).Status.ShouldBe(HttpStatusCode.NotFound);

        (await NoticesAsync(number)).ShouldAllBe(notice => notice.State != NoticeState.WorkedOff);
        committee.Body.Id.ShouldNotBe(neighbours.Body.Id);
    }

    [Fact]
    public async Task The_justice_office_sees_its_street_with_names_masked_and_no_other_street()
    {
        var (_, number) = await AssignedAsync();
        var office = await app.SignInAsync(Role.SubdistrictOfficer, subdistrict: Committee.Street);
        var other = await app.SignInAsync(Role.SubdistrictOfficer, subdistrict: "370202003");

        var page = await office.OpenAsync($"/notices?words={number.Short}");

        page.Document.QuerySelectorAll("[data-testid=notices] > li").Length.ShouldBe(2);
        page.Text("[data-testid=notices]").ShouldNotContain("赵演示");
        (await other.OpenAsync($"/notices?words={number.Short}")).Has("[data-testid=notices]").ShouldBeFalse();
        (await office.OpenAsync("/notices?words=赵演示")).Has("[data-testid=notices]").ShouldBeFalse(); // who sees no names finds none
    }

    [Fact]
    public async Task A_letter_bears_name_and_address_and_leaves_a_trace()
    {
        var (committee, number) = await AssignedAsync();
        var page = await (await committee.ClerkAsync()).OpenAsync($"/notices?words={number.Short}");
        page.Document.QuerySelectorAll("[data-testid=letter]")[1].Closest("form")!.SetAttribute("id", "second");

        var letter = await page.SubmitFormAsync("#second");

        letter.Text("[data-testid=letter]").ShouldContain("八大峡街道示例路 12 号 301 钱演示 收");
        await using var db = app.Database.Open();
        var mediation = await db.Set<MediationCase>().AsNoTracking().SingleAsync(c => c.Number == number, Stop);
        (await db.AccessLog.AsNoTracking().Where(entry => entry.CaseId == mediation.Id.Value && entry.Kind == AccessKind.OpenedField).Select(entry => entry.Field).ToListAsync(Stop))
            .ShouldBe(["party:2/letter"]);
    }

    [Fact]
    public async Task What_waits_too_long_is_overdue_and_first()
    {
        var (committee, number) = await AssignedAsync();
        var morning = app.Clock.Now;
        app.Clock.Now = morning.AddDays(4); // Monday: due was Friday
        var page = await (await committee.ClerkAsync()).OpenAsync($"/notices?overdue=true&words={number.Short}");
        app.Clock.Now = morning;

        page.Text(".tag.late").ShouldBe("已过期 3 天");
        (await (await committee.ClerkAsync()).OpenAsync($"/notices?overdue=true&words={number.Short}")).Has("[data-testid=notices]").ShouldBeFalse();
    }

    [Fact]
    public async Task The_party_reads_it_and_the_mediator_finds_the_case_on_the_desk()
    {
        var (committee, number) = await AssignedAsync();
        var mediator = await committee.MediatorAsync();

        var desk = await mediator.OpenAsync("/desk");
        desk.Text("[data-testid=notices]").ShouldContain("新案件分给您");
        desk = await desk.SubmitFormAsync("[data-testid=notices] form");
        desk.Has("[data-testid=notices]").ShouldBeFalse();

        var browser = app.Visit();
        await (await browser.OpenAsync("/track")).SubmitAsync(("Number", number.Text), ("Phone", "13800000002"));
        var page = await browser.OpenAsync($"/track/{number}");
        page.Text("[data-testid=notices]").ShouldContain("调解员已定");
    }

    [Fact]
    public async Task The_navigation_tells_how_many_wait()
    {
        var (committee, _) = await AssignedAsync();

        (await (await committee.ClerkAsync()).OpenAsync("/desk")).Text("[data-testid=to-send]").ShouldBe("2条");
    }

    [Fact]
    public async Task A_long_list_goes_on_and_repeats_nothing()
    {
        var committee = await Committee.SetUpAsync(app);
        for (var i = 0; i < 17; i++)
        {
            await AssignAsync(committee, await committee.RegisterAsync(committee.Accept));
        }
        var clerk = await committee.ClerkAsync();

        var first = await clerk.OpenAsync("/notices");
        var second = await first.FollowAsync("下一页");

        Keys(first).Count.ShouldBe(30);
        Keys(second).Count.ShouldBe(4);
        Keys(first).Concat(Keys(second)).ShouldBeUnique();
    }

    [Fact]
    public async Task A_refused_act_tells_nobody()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Accept);
        await using var db = app.Database.Open();
        var mediation = await db.Set<MediationCase>().SingleAsync(c => c.Number == number, Stop);
        db.Entry(mediation).Property(c => c.Version).OriginalValue = 0;
        _ = mediation.Assign(new AssignedMediator(committee.Host.Id, committee.Host.Name, [], null, false), [], AssignmentMode.NamedByCommittee, committee.Moment);

        await Should.ThrowAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync(Stop));

        (await NoticesAsync(number)).ShouldBeEmpty();
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private async Task<(Committee Committee, CaseNumber Number)> AssignedAsync()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Accept);
        await AssignAsync(committee, number);
        return (committee, number);
    }

    private async Task AssignAsync(Committee committee, CaseNumber number)
    {
        await using var db = app.Database.Open();
        var mediation = await db.Set<MediationCase>().SingleAsync(c => c.Number == number, Stop);
        mediation.Assign(new AssignedMediator(committee.Host.Id, committee.Host.Name, [], null, false), [], AssignmentMode.NamedByCommittee, committee.Moment).ShouldBeNull();
        await db.SaveChangesAsync(Stop);
    }

    private async Task<List<Notice>> NoticesAsync(CaseNumber number)
    {
        await using var db = app.Database.Open();
        var prefix = number.Text + "/";
        return await db.Set<Notice>().AsNoTracking().Where(n => n.Key.StartsWith(prefix)).ToListAsync(Stop);
    }

    private static string KeyOf(Page page) => page.Find("[data-testid=notices] > li").GetAttribute("data-key")!;

    private static List<string> Keys(Page page) => [.. page.Document.QuerySelectorAll("[data-testid=notices] > li").Select(row => row.GetAttribute("data-key")!)];
}

public sealed class WorkingNoticesOffOnSqlite(SqliteApp app) : WorkingNoticesOffTests(app), IClassFixture<SqliteApp>;

public sealed class WorkingNoticesOffOnPostgres(PostgresApp app) : WorkingNoticesOffTests(app), IClassFixture<PostgresApp>;
