using System.Net;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Web.Tests.Api;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Security;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Linkage;

/// <summary>S-18: each month and of sudden events, from a community to its street and from a street to the district. The clock stands at 5 March 2026: February is due on the 6th.</summary>
public abstract class ReportingInformationTests(HejieApp app)
{
    private const string Information = "/linkage/information";

    private static readonly (string, object)[] Words = [("Hot", "停车和物业费"), ("Work", "上门调解六次")];

    private static readonly (string, object)[] Event =
    [
        ("Gravity", "Larger"), ("Day", "2026-03-04"), ("Time", "22:10"), ("Place", "演示小区3号楼"), ("What", "水管爆裂，多户进水"), ("Persons", "20户，没有人受伤"), ("Measures", "抢修，安置两户"),
    ];

    private static async Task<Page> BegunAsync(Browser writer)
    {
        var page = await (await writer.OpenAsync(Information)).SubmitFormAsync("[data-testid=begin]");
        page.Text("h1").ShouldBe("2026年2月月报", page.Body);
        return page;
    }

    private static async Task<Page> SubmittedAsync(Browser writer) => await (await BegunAsync(writer)).SubmitFormAsync("[data-testid=write]", Words);

    [Fact]
    public async Task S18_a_committee_reports_its_month_the_street_confirms_or_sends_it_back_and_versions_stay()
    {
        var stage = await EstateStage.SetUpAsync(app);
        var (clerk, office) = (await stage.ClerkAsync(), await stage.OfficeAsync());
        (await clerk.OpenAsync("/desk")).Text("[data-testid=information-on-desk]").ShouldContain("2026年2月月报，最迟 2026年3月6日");
        var page = await BegunAsync(clerk);
        page = await page.SubmitFormAsync("[data-testid=write]", ("Hot", "停车"));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("[name=Hot]").ShouldBe("停车", "what was typed stays");
        (await office.OpenAsync(page.Address.Split('?')[0])).Status.ShouldBe(HttpStatusCode.NotFound, "a draft is the committee's own");
        page = await page.SubmitFormAsync("[data-testid=write]", Words);
        page.Text("[data-testid=state]").ShouldBe("已报，等签收", page.Body);
        page.Has("[data-testid=write]").ShouldBeFalse();
        (await clerk.OpenAsync("/desk")).Has("[data-testid=information-on-desk]").ShouldBeFalse();

        (await office.OpenAsync("/desk")).Text("[data-testid=information-on-desk]").ShouldContain("1 份月报等签收");
        var read = await (await office.OpenAsync(page.Address)).SubmitFormAsync("[data-testid=receive]");
        read.Text("[data-testid=state]").ShouldStartWith("已签收");
        (await read.SubmitFormAsync("[data-testid=return]")).Status.ShouldBe(HttpStatusCode.Conflict);
        read = await read.SubmitFormAsync("[data-testid=return]", ("Reason", "写清楚是哪几个小区"));
        read.Text("[data-testid=state]").ShouldBe("已退回");
        (await clerk.OpenAsync("/desk")).Text("[data-testid=information-on-desk]").ShouldContain("1 份被退回");
        page = await clerk.OpenAsync(page.Address);
        page.Text("[data-testid=returned]").ShouldContain("写清楚是哪几个小区");
        page.Text("[name=Hot]").ShouldBe("停车和物业费");
        page = await page.SubmitFormAsync("[data-testid=write]", ("Hot", "演示花园停车"));

        page.Text("[data-testid=submission]").ShouldContain("演示花园停车");
        page.Text("[data-submission='1']").ShouldContain("停车和物业费");
        page.Text("[data-testid=steps]").ShouldContain("退回：写清楚是哪几个小区");
    }

    [Fact]
    public async Task S18_the_numbers_are_counted_from_the_cases_of_the_month()
    {
        var committee = await Committee.SetUpAsync(app);
        foreach (var (type, day) in new[] { (DisputeType.Property, 3), (DisputeType.Property, 28), (DisputeType.Neighborhood, 5) })
        {
            await committee.RegisterAsync(with: application => application with { Type = type, ApplicationDate = new DateOnly(2026, 2, day) });
        }

        var office = await app.SignInAsync(Role.SubdistrictOfficer, subdistrict: Committee.Street);
        var before = await BegunAsync(office);

        before.Text("[data-testid=report-figures]").ShouldContain("登记 2 件，办结 0 件，其中调解成功 0 件，没有办完");
        var page = await before.SubmitFormAsync("[data-testid=write]", Words);
        page.Text("[data-testid=submission]").ShouldContain("登记 2 件");
    }

    [Fact]
    public async Task S18_a_street_sees_who_has_reported_and_who_has_not_and_each_number_opens_its_list()
    {
        var stage = await EstateStage.SetUpAsync(app);
        await SubmittedAsync(await stage.ClerkAsync());
        var office = await stage.OfficeAsync();

        var page = await office.OpenAsync(Information);

        page.Text("[data-testid=figures]").ShouldContain("应报 1 家：按时报了 1 家，迟报 0 家，还没有报 0 家，逾期没有报 0 家");
        foreach (var link in page.Document.QuerySelectorAll("[data-testid=figures] a[data-status]").ToList())
        {
            var list = await office.OpenAsync(link.GetAttribute("href")!);
            list.Document.QuerySelectorAll("[data-testid=inbox] tbody tr").Length.ShouldBe(int.Parse(link.TextContent), link.GetAttribute("href"));
        }
        (await office.OpenAsync(Information + "?of=2026-01-01")).Text("[data-testid=figures]").ShouldContain("逾期没有报 1 家");
        (await office.OpenAsync(Information + "?of=2026-01-01")).Text("[data-testid=inbox]").ShouldContain("逾期没有报 27 天");
        (await office.OpenAsync(Information + "?of=1700-01-01")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task S18_a_street_rolls_up_its_communities_and_the_bureau_reads_down_to_each()
    {
        var stage = await EstateStage.SetUpAsync(app);
        var own = await SubmittedAsync(await stage.ClerkAsync());
        var office = await stage.OfficeAsync();
        var draft = await BegunAsync(office);
        draft.Text("[data-testid=parts]").ShouldContain(stage.OfCommunity.Name);
        var report = await draft.SubmitFormAsync("[data-testid=write]", Words);
        report.Text("[data-testid=parts]").ShouldContain(stage.OfCommunity.Name);

        var bureau = await stage.BureauAsync();
        var inbox = await bureau.OpenAsync(Information);
        inbox.Text("[data-testid=inbox]").ShouldContain($"第{stage.Street[6..]}司法所");
        (await bureau.OpenAsync(report.Address)).Has("[data-testid=receive]").ShouldBeTrue();
        var communities = await bureau.OpenAsync($"{Information}?street={stage.Street}");
        communities.Text("[data-testid=inbox]").ShouldContain(stage.OfCommunity.Name);
        var read = await bureau.OpenAsync(own.Address);
        read.Text("[data-testid=submission]").ShouldContain("停车和物业费");
        read.Has("main form").ShouldBeFalse("it goes to the street");
        inbox.Has("[data-testid=own]").ShouldBeFalse("the bureau reports to nobody here");
    }

    [Fact]
    public async Task S18_a_sudden_event_is_reported_at_once_and_told_on_the_desk_above()
    {
        var stage = await EstateStage.SetUpAsync(app);
        var form = await (await stage.ClerkAsync()).OpenAsync(Information + "/urgent/new");
        var page = await form.SubmitFormAsync("[data-testid=urgent]", [.. Event, ("What", "")]);
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("[data-testid=error-summary]").ShouldContain("发生了什么");
        page = await page.SubmitFormAsync("[data-testid=urgent]", ("What", "水管爆裂，多户进水"));
        page.Text("[data-testid=event]").ShouldContain("2026年3月4日 周三 22:10，演示小区3号楼", Case.Sensitive, page.Body);
        (await form.SubmitFormAsync("[data-testid=urgent]", Event)).Address.ShouldBe(page.Address, "one form, one report");
        await (await (await stage.ClerkAsync()).OpenAsync(Information + "/urgent/new")).SubmitFormAsync("[data-testid=urgent]", Event);

        var office = await stage.OfficeAsync();
        var desk = await office.OpenAsync("/desk");
        desk.Text("[data-testid=information-on-desk]").ShouldContain("2 份突发情况等签收");
        var list = await desk.FollowAsync("2 份突发情况等签收");
        list.Document.QuerySelectorAll("[data-testid=urgent] tbody tr").Length.ShouldBe(2);
        await (await office.OpenAsync(page.Address)).SubmitFormAsync("[data-testid=receive]");
        (await office.OpenAsync(Information + "/urgent?unread=true")).Document.QuerySelectorAll("[data-testid=urgent] tbody tr").Length.ShouldBe(1);
        (await (await stage.BureauAsync()).OpenAsync(page.Address)).Status.ShouldBe(HttpStatusCode.OK, "the district reads it too");
    }

    [Fact]
    public async Task Strangers_find_no_report_and_who_reads_does_not_write()
    {
        var (stage, other) = (await EstateStage.SetUpAsync(app), await EstateStage.SetUpAsync(app));
        var page = await SubmittedAsync(await stage.ClerkAsync());
        foreach (var stranger in new[] { await other.OfficeAsync(), await other.ClerkAsync() })
        {
            (await stranger.OpenAsync(page.Address)).Status.ShouldBe(HttpStatusCode.NotFound);
            (await stranger.OpenAsync(Information)).Body.ShouldNotContain(page.Address);
        }
        (await (await (await Committee.SetUpAsync(app)).MediatorAsync()).OpenAsync(Information)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await (await stage.BureauAsync()).OpenAsync(Information + "/urgent/new")).Status.ShouldBe(HttpStatusCode.Forbidden);
        var ofStreet = await app.SignInAsync(Role.CommitteeClerk, organization: stage.OfStreet.Id.Value);
        (await ofStreet.OpenAsync(Information)).Text("main").ShouldContain("不用报月报");
        (await ofStreet.OpenAsync(page.Address)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Machines_report_confirm_and_send_back_and_strangers_find_nothing()
    {
        var (stage, other) = (await EstateStage.SetUpAsync(app), await EstateStage.SetUpAsync(app));
        var clerk = await Machine.SignInAsync(app, await app.OpenAccountAsync(Role.CommitteeClerk, organization: stage.OfCommunity.Id.Value));
        var office = await Machine.SignInAsync(app, await app.OpenAccountAsync(Role.SubdistrictOfficer, subdistrict: stage.Street));
        var stranger = await Machine.SignInAsync(app, await app.OpenAccountAsync(Role.SubdistrictOfficer, subdistrict: other.Street));
        (await clerk.PostAsync("/api/v1/information/monthly", new { month = "2026-03-01" })).Body["code"]!.ToString().ShouldBe("MonthIsNotOver");
        var made = await clerk.PostAsync("/api/v1/information/monthly", new { month = "2026-02-10" });
        made.Status.ShouldBe(HttpStatusCode.Created, made.Body.ToString());
        (await clerk.PostAsync("/api/v1/information/monthly", new { month = "2026-02-01" })).Body["id"]!.ToString().ShouldBe(made.Body["id"]!.ToString(), "one a month");
        var address = $"/api/v1/information/{made.Body["id"]}";
        var words = new { hot = "停车", work = "上门" };
        var state = (await clerk.SendAsync(HttpMethod.Put, address + "/words", words, (int)made.Body["version"]!)).Body;
        (await office.SendAsync(HttpMethod.Post, address + "/receipt", new { }, (int)state["version"]!)).Status.ShouldBe(HttpStatusCode.NotFound, "a draft");
        (await clerk.SendAsync(HttpMethod.Post, address + "/monthly-submission", words, 0)).Status.ShouldBe(HttpStatusCode.Conflict);
        state = (await clerk.SendAsync(HttpMethod.Post, address + "/monthly-submission", words, (int)state["version"]!)).Body;
        state["state"]!.ToString().ShouldBe("Submitted");
        (await stranger.SendAsync(HttpMethod.Post, address + "/receipt", new { }, (int)state["version"]!)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await clerk.SendAsync(HttpMethod.Post, address + "/receipt", new { }, (int)state["version"]!)).Status.ShouldBe(HttpStatusCode.Forbidden);
        state = (await office.SendAsync(HttpMethod.Post, address + "/receipt", new { }, (int)state["version"]!)).Body;
        state = (await office.SendAsync(HttpMethod.Post, address + "/return", new { reason = "补充" }, (int)state["version"]!)).Body;
        state["state"]!.ToString().ShouldBe("Returned");
        (await office.SendAsync(HttpMethod.Post, address + "/monthly-submission", words, (int)state["version"]!)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await clerk.GetAsync(address))["returnReason"]!.ToString().ShouldBe("补充");

        var happened = new { level = "Grave", happenedAt = "2026-03-04T22:10:00+08:00", place = "演示小区", what = "火情", persons = "两户", measures = "已扑灭" };
        var urgent = await clerk.PostAsync("/api/v1/information/urgent", happened, key: $"urgent-{stage.Street}");
        (await clerk.PostAsync("/api/v1/information/urgent", happened, key: $"urgent-{stage.Street}")).Body["id"]!.ToString().ShouldBe(urgent.Body["id"]!.ToString());
        (await office.GetAsync("/api/v1/information?unread=true"))["items"]!.AsArray().Count.ShouldBe(1);
        (await office.GetAsync("/api/v1/information/inbox?month=2026-02-01"))["rows"]!.AsArray().Count.ShouldBe(1);
        (await stranger.GetAsync("/api/v1/information"))["items"]!.AsArray().Count.ShouldBe(0);
    }
}

public sealed class ReportingInformationOnSqlite(SqliteApp app) : ReportingInformationTests(app), IClassFixture<SqliteApp>;

public sealed class ReportingInformationOnPostgres(PostgresApp app) : ReportingInformationTests(app), IClassFixture<PostgresApp>;
