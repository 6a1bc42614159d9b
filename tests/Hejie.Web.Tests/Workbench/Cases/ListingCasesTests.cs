using Hejie.Domain.Access;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Security;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Cases;

public abstract class ListingCasesTests(HejieApp app)
{
    [Fact]
    public async Task A_mediator_sees_the_own_cases_and_no_others()
    {
        var committee = await Committee.SetUpAsync(app);
        var own = await committee.RegisterAsync(committee.Assign);
        var other = await committee.RegisterAsync(committee.Accept);

        var page = await (await committee.MediatorAsync()).OpenAsync("/cases");

        page.Has($"tr[data-case='{own}']").ShouldBeTrue(page.Body);
        page.Has($"tr[data-case='{other}']").ShouldBeFalse();
    }

    [Fact]
    public async Task Older_cases_follow_on_the_next_page()
    {
        var committee = await Committee.SetUpAsync(app);
        var first = await committee.RegisterAsync();
        for (var i = 0; i < 50; i++)
        {
            await committee.RegisterAsync();
        }
        var clerk = await committee.ClerkAsync();

        var page = await clerk.OpenAsync("/cases?state=Registered");
        page.Document.QuerySelectorAll("tr[data-case]").Length.ShouldBe(50);
        page.Has($"tr[data-case='{first}']").ShouldBeFalse();
        page = await page.FollowAsync("下一页");

        page.Document.QuerySelectorAll("tr[data-case]").Length.ShouldBe(1);
        page.Has($"tr[data-case='{first}']").ShouldBeTrue();
        (await page.FollowAsync("回到第一页")).Find("select[name=State] option[selected]").GetAttribute("value").ShouldBe("Registered");
        var file = await clerk.OpenAsync(page.Find("a[data-testid=csv]").GetAttribute("href")!);
        file.Response.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        file.Body.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(52); // the heading, and every page of the filter
    }

    [Fact]
    public async Task Filters_narrow_the_list_and_say_so_when_nothing_is_left()
    {
        var committee = await Committee.SetUpAsync(app);
        var waiting = await committee.RegisterAsync();
        var accepted = await committee.RegisterAsync(committee.Accept);
        var clerk = await committee.ClerkAsync();

        var page = await (await clerk.OpenAsync("/cases")).SubmitFormAsync("[data-testid=filters]", ("State", "Accepted"), ("Type", "02"), ("From", "2026-03-05"));
        page.Has($"tr[data-case='{accepted}']").ShouldBeTrue(page.Body);
        page.Has($"tr[data-case='{waiting}']").ShouldBeFalse();
        page.Find("select[name=State] option[selected]").GetAttribute("value").ShouldBe("Accepted");

        (await clerk.OpenAsync("/cases?overdue=true")).Text(".empty-title").ShouldBe("没有符合条件的案件");
    }

    [Fact]
    public async Task The_bureau_reads_masked_names()
    {
        var committee = await Committee.SetUpAsync(app);
        await committee.RegisterAsync(applicant: "猪八戒");

        var officer = await app.SignInAsync(Role.BureauOfficer);
        (await officer.OpenAsync("/cases")).Body.ShouldNotContain("猪八戒");
        (await officer.OpenAsync("/cases?format=csv")).Body.ShouldNotContain("猪八戒");
    }
}

public sealed class ListingCasesOnSqlite(SqliteApp app) : ListingCasesTests(app), IClassFixture<SqliteApp>;

public sealed class ListingCasesOnPostgres(PostgresApp app) : ListingCasesTests(app), IClassFixture<PostgresApp>;
