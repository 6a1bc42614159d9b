using System.Net;
using Hejie.Domain.Access;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Security;
using Hejie.Web.Tests.Workbench.Linkage;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Api;

/// <summary>The register of managed estates worked by machines.</summary>
public abstract class EstatesOverTheApiTests(HejieApp app)
{
    private const string Estates = "/api/v1/estates";

    private static object Garden(EstateStage stage, string name = "演示接口苑", int units = 320) => new
    {
        kind = "Residential",
        name,
        address = "演示路1号",
        community = stage.First,
        units,
        company = "演示物业公司",
        contact = new { name = "余某", phone = "0532-10000001" },
        ownersCommittee = new { head = "赵某", until = "2027-06-30" },
        leaders = new[] { new { building = "1号楼", name = "钱某", phone = "0532-10000003" } },
    };

    private async Task<Machine> OfficeAsync(EstateStage stage) => await Machine.SignInAsync(app, await app.OpenAccountAsync(Role.SubdistrictOfficer, subdistrict: stage.Street));

    [Fact]
    public async Task An_estate_is_entered_once_changed_organised_and_closed()
    {
        var stage = await EstateStage.SetUpAsync(app);
        var office = await OfficeAsync(stage);
        ((string?)(await office.PostAsync(Estates, Garden(stage, " "))).Body["code"]).ShouldBe("EstateIncomplete");
        var entered = await office.PostAsync(Estates, Garden(stage), "once-1");
        entered.Status.ShouldBe(HttpStatusCode.Created, $"{entered.Body}");
        ((string?)(await office.PostAsync(Estates, Garden(stage), "once-1")).Body["id"]).ShouldBe((string?)entered.Body["id"]);
        var estate = $"{Estates}/{entered.Body["id"]}";
        entered.Body.Words().ShouldNotContain("钱某", Case.Sensitive, "what is kept beside the key names nobody");

        (await office.SendAsync(HttpMethod.Put, estate, Garden(stage, units: 330), null)).Status.ShouldBe(HttpStatusCode.PreconditionRequired);
        ((int?)(await office.SendAsync(HttpMethod.Put, estate, Garden(stage, units: 330), 0)).Body["units"]).ShouldBe(330);
        ((string?)(await office.SendAsync(HttpMethod.Put, estate, Garden(stage, units: 340), 0)).Body["code"]).ShouldBe("VersionConflict");
        var organized = await office.SendAsync(HttpMethod.Put, estate + "/organization", new { organization = stage.OfCommunity.Id.Value, arrangement = "SetUpHere", note = "每周三" }, 1);
        ((string?)organized.Body["organizationName"]).ShouldBe(stage.OfCommunity.Name, $"{organized.Body}");
        ((string?)(await office.SendAsync(HttpMethod.Put, estate + "/organization", new { organization = Guid.Empty, arrangement = "SetUpHere" }, 2)).Body["code"]).ShouldBe("NoSuchPlaceOrCommittee");

        var read = await office.GetAsync(estate);
        ((string?)read["leaders"]![0]!["name"], (string?)read["ownersCommittee"]!["until"], (string?)read["arrangementNote"]).ShouldBe(("钱某", "2027-06-30", "每周三"));
        var list = await office.GetAsync(Estates + "?organized=true&words=接口");
        ((int)list["count"]!, (string?)list["items"]![0]!["organizationName"]).ShouldBe((1, stage.OfCommunity.Name));
        var coverage = await office.GetAsync(Estates + "/coverage");
        ((int)coverage["streets"]![0]!["residential"]!["with"]!, (int)coverage["sum"]!["together"]!["all"]!).ShouldBe((1, 1));
        (await office.GetAsync("/api/v1/networks/property"))["streets"]![0]!["communities"]![0]!["estates"]![0]!["body"]!.ToString().ShouldBe(stage.OfCommunity.Name);

        (await office.SendAsync(HttpMethod.Post, estate + "/organization/removal", new { reason = "撤销" }, 2)).Status.ShouldBe(HttpStatusCode.OK);
        ((string?)(await office.SendAsync(HttpMethod.Post, estate + "/closure", new { }, 3)).Body["code"]).ShouldBe("ReasonIsMissing");
        ((bool?)(await office.SendAsync(HttpMethod.Post, estate + "/closure", new { reason = "拆除" }, 3)).Body["isActive"]).ShouldBe(false);
        ((string?)(await office.SendAsync(HttpMethod.Put, estate, Garden(stage), 4)).Body["code"]).ShouldBe("EstateIsClosed");
        ((int)(await office.GetAsync(Estates))["count"]!).ShouldBe(0);
    }

    [Fact]
    public async Task Another_street_finds_nothing_a_clerk_only_reads_and_the_list_goes_on_by_pages()
    {
        var stage = await EstateStage.SetUpAsync(app);
        var other = await EstateStage.SetUpAsync(app);
        var first = await stage.EnterAsync("演示甲苑");
        await stage.EnterAsync("演示乙苑");
        var estate = $"{Estates}/{first.Id.Value}";
        var stranger = await OfficeAsync(other);
        var clerk = await Machine.SignInAsync(app, await app.OpenAccountAsync(Role.CommitteeClerk, organization: stage.OfCommunity.Id.Value));

        (await stranger.Client.GetAsync(new Uri(estate, UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.SendAsync(HttpMethod.Post, estate + "/closure", new { reason = "拆除" }, 0)).Status.ShouldBe(HttpStatusCode.NotFound);
        ((string?)(await stranger.PostAsync(Estates, Garden(stage))).Body["code"]).ShouldBe("EstateOutsideStreet");
        (await stranger.GetAsync(Estates))["items"]!.AsArray().ShouldBeEmpty();

        (await clerk.GetAsync(estate))["estate"]!["name"]!.ToString().ShouldBe("演示甲苑");
        (await clerk.PostAsync(Estates, Garden(stage))).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await clerk.SendAsync(HttpMethod.Put, estate, Garden(stage), 0)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await clerk.SendAsync(HttpMethod.Post, estate + "/closure", new { reason = "拆除" }, 0)).Status.ShouldBe(HttpStatusCode.Forbidden);

        var page = await clerk.GetAsync(Estates + "?limit=1");
        ((string?)page["items"]![0]!["name"], (int)page["count"]!).ShouldBe(("演示甲苑", 2));
        var next = await clerk.GetAsync($"{Estates}?limit=1&after={page["next"]}");
        ((string?)next["items"]![0]!["name"], next["next"]).ShouldBe(("演示乙苑", null));
        (await clerk.Client.GetAsync(new Uri("/api/v1/networks/weather", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}

public sealed class EstatesOverTheApiOnSqlite(SqliteApp app) : EstatesOverTheApiTests(app), IClassFixture<SqliteApp>;

public sealed class EstatesOverTheApiOnPostgres(PostgresApp app) : EstatesOverTheApiTests(app), IClassFixture<PostgresApp>;
