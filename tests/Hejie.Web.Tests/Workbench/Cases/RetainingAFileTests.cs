using System.Net;
using Hejie.Domain.Access;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Security;
using Hejie.Web.Tests.Signing;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Cases;

public abstract class RetainingAFileTests(HejieApp app)
{
    [Fact]
    public async Task R3_the_file_shows_its_class_the_reason_and_the_day_and_is_given_another_with_a_reason()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = (await committee.ArchivedAsync(1))[0];
        var clerk = await committee.ClerkAsync();
        (await clerk.OpenAsync($"/cases/{number}")).Body.ShouldContain("保管到 2036年3月5日");
        var page = await clerk.OpenAsync($"/cases/{number}/retention");
        page.Text("[data-testid=retention]").ShouldContain("短期（10 年）");
        page.Text("[data-testid=retention]").ShouldContain("没有需要长期查考的内容");
        page.Text("[data-testid=retention]").ShouldContain("未核实");

        var refused = await page.SubmitFormAsync("[data-testid=change]", ("Period", "LongTerm"));
        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        page = await refused.SubmitFormAsync("[data-testid=change]", ("ChangeReason", "当事人将来可能查用"));

        page.Text("[data-testid=kept-until]").ShouldStartWith("2056年3月5日", customMessage: page.Body);
        page.Text("[data-testid=retention]").ShouldContain("经决定更改：当事人将来可能查用");
    }

    [Fact]
    public async Task D8_the_bureau_holds_a_file_back_and_releases_it_and_a_mediator_does_not()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = (await committee.ArchivedAsync(1))[0];
        var bureau = await app.SignInAsync(Role.BureauOfficer);

        var page = await (await bureau.OpenAsync($"/cases/{number}/retention")).SubmitFormAsync("[data-testid=hold]", ("HoldReason", "法院调卷"));
        page.Text("[data-testid=held]").ShouldContain("法院调卷", customMessage: page.Body);
        page = await page.SubmitFormAsync("[data-testid=release]", ("HoldReason", "已还"));

        page.Has("[data-testid=held]").ShouldBeFalse();
        (await (await app.SignInAsync(Role.SubdistrictOfficer, subdistrict: Committee.Street)).OpenAsync($"/cases/{number}/retention")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}

public sealed class RetainingAFileOnSqlite(SqliteApp app) : RetainingAFileTests(app), IClassFixture<SqliteApp>;

public sealed class RetainingAFileOnPostgres(PostgresApp app) : RetainingAFileTests(app), IClassFixture<PostgresApp>;
