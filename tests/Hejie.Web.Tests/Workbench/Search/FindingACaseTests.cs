using Hejie.Web.Tests.Hosting;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Search;

public abstract class FindingACaseTests(HejieApp app)
{
    [Fact]
    public async Task Words_find_the_own_cases_and_never_a_strangers()
    {
        var committee = await Committee.SetUpAsync(app);
        var own = await committee.RegisterAsync(applicant: "独孤演示");
        var strangers = await (await Committee.SetUpAsync(app)).RegisterAsync(applicant: "独孤演示");

        var page = await (await committee.ClerkAsync()).OpenAsync("/search?q=独孤");

        page.Has($"tr[data-case='{own}']").ShouldBeTrue(page.Body);
        page.Has($"tr[data-case='{strangers}']").ShouldBeFalse();
    }

    [Fact]
    public async Task A_number_leads_straight_to_its_case()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync();
        var clerk = await committee.ClerkAsync();

        (await clerk.OpenAsync($"/search?q={number.Short}")).Address.ShouldBe($"/cases/{number}");
        (await clerk.OpenAsync("/search?q=没有这样的话")).Text(".empty-title").ShouldBe("没有找到");
    }
}

public sealed class FindingACaseOnSqlite(SqliteApp app) : FindingACaseTests(app), IClassFixture<SqliteApp>;

public sealed class FindingACaseOnPostgres(PostgresApp app) : FindingACaseTests(app), IClassFixture<PostgresApp>;
