using Hejie.Web.Tests.Hosting;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Rules;

public abstract class ReadingTheRulesTests(HejieApp app)
{
    [Fact]
    public async Task A_rule_is_found_by_its_number_with_its_article_and_its_tests()
    {
        var clerk = await (await Committee.SetUpAsync(app)).ClerkAsync();

        var page = await clerk.OpenAsync("/rules?q=a-10");

        page.Text("tr[id='A-10']").ShouldContain("《人民调解法》第31条");
        page.Text("tr[id='A-10'] details").ShouldContain("A10 ");
        page.Has("tr[id='P-1']").ShouldBeFalse();
    }

    [Fact]
    public async Task Rules_are_found_by_a_word_and_by_their_weight()
    {
        var clerk = await (await Committee.SetUpAsync(app)).ClerkAsync();

        (await clerk.OpenAsync("/rules?q=回避&weight=Block")).Has("tr[id='B-5']").ShouldBeTrue();
        (await clerk.OpenAsync("/rules?q=回避&weight=Timer")).Has("tr[id='B-5']").ShouldBeFalse();
        (await clerk.OpenAsync("/rules?q=没有这样的话")).Text(".empty-title").ShouldBe("没有这样的规则");
    }
}

public sealed class ReadingTheRulesOnSqlite(SqliteApp app) : ReadingTheRulesTests(app), IClassFixture<SqliteApp>;

public sealed class ReadingTheRulesOnPostgres(PostgresApp app) : ReadingTheRulesTests(app), IClassFixture<PostgresApp>;
