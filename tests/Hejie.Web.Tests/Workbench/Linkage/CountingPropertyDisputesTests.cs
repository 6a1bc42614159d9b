using System.Net;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;
using Hejie.Domain.Places;
using Hejie.Web.Tests.Api;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Hejie.Web.Tests.Security;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Linkage;

/// <summary>S-15, S-18, S-24: property disputes by level, estate and age.</summary>
public abstract class CountingPropertyDisputesTests(HejieApp app)
{
    private const string Page = "/linkage/property";

    [Fact]
    public async Task W4_whoever_mediates_a_property_dispute_has_the_points_of_law_at_hand()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(with: application => application with { Type = DisputeType.Property });
        var page = await (await committee.ClerkAsync()).OpenAsync($"/cases/{number}");
        foreach (var article in new[] { "第944条", "第946条", "第947条" })
        {
            page.Text("[data-testid=property-law]").ShouldContain(article, Case.Sensitive, page.Body);
        }
        (await (await committee.ClerkAsync()).OpenAsync($"/cases/{await committee.RegisterAsync()}")).Has("[data-testid=property-law]").ShouldBeFalse();
    }

    [Fact]
    public async Task Every_number_opens_the_list_of_just_those_cases_and_a_case_that_climbed_counts_once()
    {
        var (stage, estate) = await EstateAsync("演示热点花园");
        var (community, street) = (await Committee.SetUpAsync(app), await Committee.SetUpAsync(app, OrgLevel.Subdistrict));
        await RegisterAsync(community, stage, estate, daysAgo: 179);
        await RegisterAsync(community, stage, estate, daysAgo: 180);
        await RegisterAsync(community, stage, null, daysAgo: 3);
        await RegisterAsync(community, stage, estate, daysAgo: 400, course: mediation =>
        {
            community.Assign(mediation);
            mediation.HandUp(community.Body, street.Body, [street.Body], new HandUpAsk("调不成", [1, 2], ContactChannel.Counter, "2026-11"), community.Moment).ShouldBeNull();
            mediation.TakeUp(street.Body.Id, new AssignedMediator(street.Host.Id, street.Host.Name, [], null, false), [], community.Moment).ShouldBeNull();
        });
        var office = await stage.OfficeAsync();

        var page = await office.OpenAsync(Page);

        page.Text("tr[data-level='']").ShouldStartWith("合计 4");
        page.Text("tr[data-level=Community]").ShouldStartWith("社区 3 0 3");
        page.Text("tr[data-level=Subdistrict]").ShouldStartWith("街道 1 1 1");
        page.Text("[data-testid=delayed-open]").ShouldBe("2 件", "180 days and 400, not 179");
        page.Text("[data-testid=hot-spots] tbody tr").ShouldStartWith("演示热点花园");
        foreach (var link in page.Document.QuerySelectorAll("[data-testid=by-level] td a, [data-testid=hot-spots] td a, [data-testid=delayed] a"))
        {
            var list = await office.OpenAsync(link.GetAttribute("href")!);
            $"{list.Document.QuerySelectorAll("tr[data-case]").Length}".ShouldBe(link.TextContent.Replace(" 件", "", StringComparison.Ordinal), link.GetAttribute("href"));
        }
    }

    [Fact]
    public async Task An_estate_named_in_the_place_is_found_by_itself_and_may_be_changed()
    {
        var (stage, named) = await EstateAsync("演示对上花园");
        var other = await stage.EnterAsync("演示另一苑");
        var (_, far) = await EstateAsync("演示远处花园");
        var clerk = await app.SignInAsync(Role.CommitteeClerk, organization: stage.OfCommunity.Id.Value);
        var page = await (await clerk.OpenAsync("/cases/new")).SubmitFormAsync("[data-testid=registration]",
            ("Form.Type", DisputeTypes.CodeOf(DisputeType.Property)), ("Form.Community", stage.First), ("Form.Place", "演示对上花园2号楼"), ("Form.Statement", "电梯坏了没人修。"), ("Form.Risk", nameof(RiskLevel.Low)),
            ("Form.Parties[0].Name", "赵演示"), ("Form.Parties[0].Phone", "13800000001"), ("Form.Parties[1].Name", "演示物业公司"), ("Form.Parties[1].Kind", nameof(PartyKind.LegalPerson)),
            ("Form.PrivacyTold", true));
        page.Text("[data-testid=estate]").ShouldContain("演示对上花园", Case.Sensitive, page.Body);

        page = await page.FollowAsync("更改");
        page.Document.QuerySelectorAll("[name=ChosenEstate] option").Select(option => option.TextContent).ShouldNotContain(text => text.Contains("演示远处花园", StringComparison.Ordinal));
        page = await page.SubmitFormAsync("[data-testid=estate-form]", ("ChosenEstate", $"{other.Id.Value}"));
        page.Text("[data-testid=estate]").ShouldContain("演示另一苑", Case.Sensitive, page.Body);

        var number = CaseNumber.Parse(new Uri("http://x" + page.Address).AbsolutePath.Split('/')[^1], null);
        var machine = await Machine.SignInAsync(app, await app.OpenAccountAsync(Role.CommitteeClerk, organization: stage.OfCommunity.Id.Value));
        (await PutAsync(far.Id.Value)).Body["code"]!.ToString().ShouldBe("EstateIsElsewhere");
        (await PutAsync(Guid.CreateVersion7())).Body["code"]!.ToString().ShouldBe("EstateIsElsewhere");
        (await PutAsync(named.Id.Value)).Status.ShouldBe(HttpStatusCode.OK);
        (await app.ReadAsync(number)).EstateId.ShouldBe(named.Id);

        async Task<Answer> PutAsync(Guid estate) =>
            await machine.SendAsync(HttpMethod.Put, $"/api/v1/cases/{number}/estate", new { estate }, (await app.ReadAsync(number)).Version);
    }

    [Fact]
    public async Task Without_disputes_of_estates_the_page_says_what_to_do()
    {
        var stage = await EstateStage.SetUpAsync(app);

        var page = await (await stage.OfficeAsync()).OpenAsync(Page);

        page.Text("tr[data-level='']").ShouldStartWith("合计 0");
        page.Text().ShouldContain("这段时间没有写明小区、楼宇的物业纠纷");
    }

    private async Task<(EstateStage, ManagedEstate)> EstateAsync(string name)
    {
        var stage = await EstateStage.SetUpAsync(app);
        return (stage, await stage.EnterAsync(name));
    }

    private static Task<CaseNumber> RegisterAsync(Committee committee, EstateStage stage, ManagedEstate? estate, int daysAgo, Action<MediationCase>? course = null) => committee.RegisterAsync(
        mediation =>
        {
            mediation.PlaceInEstate(estate, committee.Moment).ShouldBeNull();
            course?.Invoke(mediation);
        },
        with: application => application with
        {
            Type = DisputeType.Property,
            SubdistrictCode = stage.Street,
            CommunityCode = stage.First,
            DisputeStartedOn = committee.Moment.Today.AddDays(-daysAgo),
        });
}

public sealed class CountingPropertyDisputesOnSqlite(SqliteApp app) : CountingPropertyDisputesTests(app), IClassFixture<SqliteApp>;

public sealed class CountingPropertyDisputesOnPostgres(PostgresApp app) : CountingPropertyDisputesTests(app), IClassFixture<PostgresApp>;
