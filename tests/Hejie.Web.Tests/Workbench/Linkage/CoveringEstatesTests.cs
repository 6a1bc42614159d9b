using System.Net;
using System.Text;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;
using Hejie.Domain.Places;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Security;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Linkage;

/// <summary>S-19 and S-17: how far the estates are covered, and the network of organisations with its gaps.</summary>
public abstract class CoveringEstatesTests(HejieApp app)
{
    private const string Coverage = "/linkage/estates/coverage";

    private static async Task<EstateStage> CoveredAsync(HejieApp app)
    {
        var stage = await EstateStage.SetUpAsync(app);
        for (var i = 1; i <= 11; i++)
        {
            await stage.EnterAsync($"演示覆盖{i}苑", EstateKind.Residential, i <= 9 ? stage.OfCommunity : null, i % 2 == 0 ? stage.Second : null);
        }
        await stage.EnterAsync("演示覆盖大厦", EstateKind.BusinessTower, stage.OfStreet);
        await stage.EnterAsync("演示空白大厦", EstateKind.BusinessTower);
        return stage;
    }

    [Fact]
    public async Task S19_every_number_of_the_coverage_opens_a_list_with_that_count()
    {
        var stage = await CoveredAsync(app);
        await CoveredAsync(app); // another street, counted in the sum
        var bureau = await stage.BureauAsync();
        var page = await bureau.OpenAsync(Coverage);
        string Cell(string row, string column) => page.Text($"tr[data-row='{row}'] [data-column='{column}']");
        (Cell(stage.Street, "Residential-with"), Cell(stage.Street, "Residential-without"), Cell(stage.Street, "Residential-share")).ShouldBe(("9", "2", "81.82% 9/11"));
        (Cell(stage.Street, "BusinessTower-with"), Cell(stage.Street, "BusinessTower-without"), Cell(stage.Street, "BusinessTower-share")).ShouldBe(("1", "1", "1/2"), "small numbers stay numbers");
        (Cell(stage.Street, "Together-with"), Cell(stage.Street, "Together-without"), Cell(stage.Street, "Together-share")).ShouldBe(("10", "3", "76.92% 10/13"));
        Cell(Committee.Street, "Together-share").ShouldBe("–", "no estate, no coverage");

        foreach (var link in page.Document.QuerySelectorAll($"tr[data-row='{stage.Street}'] td a, tr[data-row=sum] td a"))
        {
            var list = await bureau.OpenAsync(link.GetAttribute("href")!);
            var number = link.TextContent.Split('/')[^1];
            (list.Has("[data-testid=count]") ? list.Text("[data-testid=count]") : "0").ShouldBe(number, link.GetAttribute("href"));
        }
    }

    [Fact]
    public async Task S19_the_missing_are_named()
    {
        var stage = await CoveredAsync(app);
        var page = await (await stage.OfficeAsync()).OpenAsync(Coverage);

        page.Text("[data-testid=missing]").ShouldContain("演示空白大厦");
        page.Document.QuerySelectorAll("[data-testid=missing] a").Length.ShouldBe(3);
        page.Document.QuerySelectorAll("[data-testid=coverage] tbody tr").Length.ShouldBe(1, "its street alone");
        (await page.FollowAsync("演示空白大厦")).Text("h1").ShouldBe("演示空白大厦");
    }

    [Fact]
    public async Task A_street_with_everything_and_one_with_nothing_say_so()
    {
        var stage = await EstateStage.SetUpAsync(app);
        var office = await stage.OfficeAsync();
        (await office.OpenAsync(Coverage)).Text("[data-testid=missing]").ShouldBe("还没有登记小区或楼宇，无从统计。");

        await stage.EnterAsync("演示齐全苑", body: stage.OfCommunity);

        (await office.OpenAsync(Coverage)).Text("[data-testid=missing]").ShouldBe("都有了。");
    }

    [Fact]
    public async Task The_coverage_is_downloaded_as_a_sheet()
    {
        var stage = await CoveredAsync(app);
        var office = await stage.OfficeAsync();

        var bytes = await office.Client.GetByteArrayAsync(new Uri(Coverage + "?format=csv", UriKind.Relative), TestContext.Current.CancellationToken);

        Encoding.UTF8.GetString(bytes).ShouldContain($"第{stage.Street[6..]}街道,10,3,13,9,2,11,1,1,2\r\n");
    }

    [Fact]
    public async Task S17_the_network_shows_every_level_and_names_its_gaps()
    {
        var stage = await CoveredAsync(app);
        var trade = await stage.AddBodyAsync($"区物业调解委员会{stage.Street}", OrgLevel.District, null, null, DisputeType.Property);
        var room = await stage.AddBodyAsync($"驻区物业调解室{stage.Street}", OrgLevel.District, null, trade.Id, DisputeType.Property);
        var labour = await stage.AddBodyAsync($"区劳动调解委员会{stage.Street}", OrgLevel.District, null, null, DisputeType.Labor);
        var office = await stage.OfficeAsync();

        var page = await office.OpenAsync("/linkage/networks/property");

        page.Text("h1").ShouldBe("物业纠纷调解网络");
        page.Text($"[data-body='{trade.Id.Value}'] [data-body='{room.Id.Value}']").ShouldContain("专门", Case.Sensitive, "it stands under the committee that it belongs to");
        page.Body.ShouldNotContain(labour.Name);
        page.Text($"[data-street='{stage.Street}'] > .tree").ShouldContain(stage.OfStreet.Name);
        page.Text($"[data-community='{stage.First}']").ShouldContain(stage.OfCommunity.Name);
        page.Text($"[data-community='{stage.Second}']").ShouldContain("没有调解组织");
        page.Text("[data-testid=gaps]").ShouldBe("1 个街道，0 个没有自己的调解组织；2 个社区，1 个没有；13 个小区和楼宇，3 个没有。");
        var labor = await page.FollowAsync("看劳动");
        labor.Body.ShouldContain(labour.Name);
        labor.Body.ShouldNotContain(trade.Name);
        labor.Has("[data-estate]").ShouldBeFalse();
        (await office.OpenAsync("/linkage/networks/weather")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task L2_a_labour_dispute_finds_the_organisations_of_its_community_street_and_district()
    {
        var (street, community) = (await Committee.SetUpAsync(app, OrgLevel.Subdistrict), await Committee.SetUpAsync(app));
        var page = await (await app.SignInAsync(Role.BureauOfficer)).OpenAsync("/linkage/networks/labor");
        page.Text($"[data-street='{Committee.Street}']").ShouldContain(street.Body.Name, Case.Sensitive, page.Body);
        page.Text($"[data-community='{Committee.Community}']").ShouldContain(community.Body.Name);
    }

    [Fact]
    public async Task The_page_of_linkage_leads_to_the_register_the_coverage_and_the_networks()
    {
        var stage = await EstateStage.SetUpAsync(app);
        var page = await (await stage.ClerkAsync()).OpenAsync("/linkage");

        foreach (var address in new[] { "/linkage/estates", Coverage, "/linkage/networks/property", "/linkage/networks/labor" })
        {
            page.Has($"[data-testid=linkage] a[href='{address}']").ShouldBeTrue(address);
        }
    }
}

public sealed class CoveringEstatesOnSqlite(SqliteApp app) : CoveringEstatesTests(app), IClassFixture<SqliteApp>;

public sealed class CoveringEstatesOnPostgres(PostgresApp app) : CoveringEstatesTests(app), IClassFixture<PostgresApp>;
