using Hejie.Domain.Access;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Security;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Desk;

public abstract class SeeingWhatToDoTests(HejieApp app)
{
    [Fact]
    public async Task What_is_overdue_stands_first_and_says_so()
    {
        var committee = await Committee.SetUpAsync(app);
        var morning = app.Clock.Now;
        var old = await committee.RegisterAsync();
        app.Clock.Now = morning.AddDays(7);
        var fresh = await committee.RegisterAsync();

        var page = await (await committee.ClerkAsync()).OpenAsync("/desk");
        app.Clock.Now = morning;

        page.Document.QuerySelectorAll("[data-testid=todos] > li").Select(row => row.GetAttribute("data-case")).ShouldBe([old.Text, fresh.Text], page.Body);
        page.Text($"li[data-case='{old}'] .tag.late").ShouldBe("已超期 2 天"); // three workdays from 5 March: the 10th
        page.Text($"li[data-case='{old}'] .needs").ShouldBe("做受理审查");
        page.Has($"li[data-case='{fresh}'] .tag.late").ShouldBeFalse();
    }

    [Fact]
    public async Task A_mediator_finds_the_cases_in_hand_and_the_clerk_those_to_assign()
    {
        var committee = await Committee.SetUpAsync(app);
        var assigned = await committee.RegisterAsync(committee.Assign);
        var accepted = await committee.RegisterAsync(committee.Accept);

        var desk = await (await committee.MediatorAsync()).OpenAsync("/desk");
        desk.Text($"li[data-case='{assigned}'] .needs").ShouldContain("告知权利义务");
        desk.Has($"li[data-case='{accepted}']").ShouldBeFalse();

        desk = await (await committee.ClerkAsync()).OpenAsync("/desk");
        desk.Text($"li[data-case='{accepted}'] .needs").ShouldContain("指派调解员");
        desk.Has($"li[data-case='{assigned}']").ShouldBeFalse();
    }

    [Fact]
    public async Task The_justice_office_sees_its_street_and_the_bureau_counts()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync();

        var street = await (await app.SignInAsync(Role.SubdistrictOfficer, subdistrict: Committee.Street)).OpenAsync("/desk");
        street.Body.ShouldContain(number.Short);
        street.Body.ShouldNotContain("赵演示");

        var bureau = await (await app.SignInAsync(Role.BureauOfficer)).OpenAsync("/desk");
        bureau.Text("[data-testid=streets] tbody th").ShouldBe("八大峡");
    }
}

public sealed class SeeingWhatToDoOnSqlite(SqliteApp app) : SeeingWhatToDoTests(app), IClassFixture<SqliteApp>;

public sealed class SeeingWhatToDoOnPostgres(PostgresApp app) : SeeingWhatToDoTests(app), IClassFixture<PostgresApp>;
