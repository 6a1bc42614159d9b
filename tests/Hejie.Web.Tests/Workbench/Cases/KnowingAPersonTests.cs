using Hejie.Web.Tests.Hosting;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Cases;

public abstract class KnowingAPersonTests(HejieApp app)
{
    private const string Number = "110101199003070011";

    [Fact]
    public async Task Whoever_registers_is_told_of_the_own_cases_of_a_person_and_of_others_only_how_many()
    {
        var own = await Committee.SetUpAsync(app);
        var neighbours = await Committee.SetUpAsync(app);
        var mine = await own.RegisterAsync();
        var theirs = await neighbours.RegisterAsync();
        await app.PersonsFiledAsync();

        var known = (await AskAsync(await own.ClerkAsync())).Find("[data-testid=party-form-0] [data-testid=known]");
        var told = string.Concat(known.TextContent.Where(letter => !char.IsWhiteSpace(letter)));

        told.ShouldContain("这个人还有2件案件");
        told.ShouldContain(mine.Short);
        told.ShouldContain("另有1件在其他调委会");
        told.ShouldNotContain(theirs.Short);
        known.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ShouldBe([$"/cases/{mine}"]);

        var stranger = await AskAsync(await (await Committee.SetUpAsync(app)).ClerkAsync());
        stranger.Text("[data-testid=known]").ShouldContain("这个人还有 2 件案件，在其他调委会");
        stranger.Has("[data-testid=known] a").ShouldBeFalse();
        stranger.Body.ShouldNotContain(mine.Short);
        stranger.Text("[data-testid=party-form-1] [data-testid=unknown]").ShouldContain("没有查到");
    }

    private static async Task<Page> AskAsync(Browser clerk) =>
        await (await clerk.OpenAsync("/cases/new")).PressAsync("find-known", ("Form.Parties[0].IdNumber", Number));
}

public sealed class KnowingAPersonOnSqlite(SqliteApp app) : KnowingAPersonTests(app), IClassFixture<SqliteApp>;

public sealed class KnowingAPersonOnPostgres(PostgresApp app) : KnowingAPersonTests(app), IClassFixture<PostgresApp>;
