using System.Net;
using Hejie.Domain.Access;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Security;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Linkage;

/// <summary>K-5 from the beginning of a round to its printed register.</summary>
public abstract class GoingRoundForDisputesTests(HejieApp app)
{
    private static readonly (string, object)[] Leak =
    [
        ("Place", "演示小区3号楼"), ("Persons", "402室与502室"), ("Matter", "卫生间渗漏，协商未果"), ("Type", "Neighborhood"), ("Risk", "Medium"), ("FoundBy", "网格员余某"),
        ("FoundOn", "2026-03-04"),
    ];

    private static async Task<Page> BegunAsync(Browser clerk) => await (await clerk.OpenAsync("/screenings/new")).SubmitAsync(
        ("Kind", "Special"), ("Topic", "房屋渗漏"), ("Area", "演示社区第一网格"), ("From", "2026-03-02"), ("Until", "2026-03-06"));

    [Fact]
    public async Task A_round_finds_disputes_and_something_becomes_of_each()
    {
        var committee = await Committee.SetUpAsync(app);
        var clerk = await committee.ClerkAsync();
        var round = await BegunAsync(clerk);
        round.Body.ShouldContain("专项排查：房屋渗漏");
        var refused = await round.SubmitFormAsync("[data-testid=find]", [.. Leak.Where(field => field.Item1 != "FoundOn"), ("FoundOn", "2026-03-01")]);
        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        refused.Has("[name=Place][value='演示小区3号楼']").ShouldBeTrue("what was typed stays");
        round = await refused.SubmitFormAsync("[data-testid=find]", ("FoundOn", "2026-03-04"));
        round = await round.SubmitFormAsync("[data-testid=find]", Leak);
        round = await round.SubmitFormAsync("[data-testid=find]", Leak);
        round.Text("[data-testid=figures]").ShouldContain("待处理 3");
        (await round.SubmitFormAsync("[data-testid=close]")).Status.ShouldBe(HttpStatusCode.Conflict);

        var first = await clerk.OpenAsync(LinkOf(round, 1));
        first = await first.SubmitFormAsync("[data-testid=prevent]", ("Handling", "物业当场修好"));
        first.Text("[data-testid=state]").ShouldBe("就地化解");
        first = await first.SubmitFormAsync("[data-testid=report]", ("Problem", "老楼管道老化"), ("To", "八大峡街道"));
        first.Text("[data-testid=reports]").ShouldContain("向八大峡街道反映：老楼管道老化");
        var second = await clerk.OpenAsync(LinkOf(round, 2));
        second = await second.SubmitFormAsync("[data-testid=hand-over]", ("Receiver", "综合行政执法中队"), ("Handling", "涉及违建"));
        second.Text("[data-testid=state]").ShouldBe("移交");
        var third = await (await clerk.OpenAsync(LinkOf(round, 3))).FollowAsync("按这条发现登记新案件");
        third.Text("[name='Form.Statement']").ShouldBe("卫生间渗漏，协商未果");
        third = await third.SubmitFormAsync(
            "[data-testid=registration]", ("Form.Parties[0].Name", "赵演示"), ("Form.Parties[0].Phone", Committee.ApplicantPhone), ("Form.Parties[1].Name", "钱演示"));
        third.Address.ShouldStartWith("/cases/370202-", customMessage: third.Body);

        round = await clerk.OpenAsync(round.Address);
        round.Text("[data-testid=figures]").ShouldContain("发现 3 件：就地化解 1，登记为案件 1，移交 1，待处理 0");
        round.Text("tr[data-finding='3']").ShouldContain(third.Address["/cases/".Length..]);
        round = await round.SubmitFormAsync("[data-testid=close]", ("Remarks", "雨季前再查"));
        round.Text("[data-testid=state]").ShouldStartWith("已结束");
        (await clerk.Client.GetByteArrayAsync(new Uri(round.Address + "/sheet.pdf", UriKind.Relative), TestContext.Current.CancellationToken)).Length.ShouldBeGreaterThan(1000);
    }

    [Fact]
    public async Task A_round_and_its_findings_are_made_once_however_often_their_forms_are_sent()
    {
        var clerk = await (await Committee.SetUpAsync(app)).ClerkAsync();
        var form = await clerk.OpenAsync("/screenings/new");
        (string, object)[] plan = [("Kind", "Regular"), ("Area", "演示社区第二网格"), ("From", "2026-03-02"), ("Until", "2026-03-06")];

        var round = await form.SubmitAsync(plan);
        (await form.SubmitAsync(plan)).Address.ShouldBe(round.Address);
        var once = await round.SubmitFormAsync("[data-testid=find]", Leak);
        var twice = await round.SubmitFormAsync("[data-testid=find]", Leak);

        once.Text("[data-testid=figures]").ShouldContain("发现 1 件", customMessage: once.Body);
        twice.Text("[data-testid=figures]").ShouldContain("发现 1 件", customMessage: twice.Body);
    }

    [Fact]
    public async Task A_finding_becomes_one_case_however_often_its_form_is_sent()
    {
        var clerk = await (await Committee.SetUpAsync(app)).ClerkAsync();
        var round = await (await BegunAsync(clerk)).SubmitFormAsync("[data-testid=find]", Leak);
        var form = await (await clerk.OpenAsync(LinkOf(round, 1))).FollowAsync("按这条发现登记新案件");
        (string, object)[] parties = [("Form.Parties[0].Name", "赵演示"), ("Form.Parties[0].Phone", Committee.ApplicantPhone), ("Form.Parties[1].Name", "钱演示")];

        var first = await form.SubmitFormAsync("[data-testid=registration]", parties);
        var second = await form.SubmitFormAsync("[data-testid=registration]", parties);

        first.Address.ShouldStartWith("/cases/370202-", customMessage: first.Body);
        second.Address.ShouldBe(first.Address, second.Body);
    }

    [Fact]
    public async Task Who_only_reads_findings_makes_no_case_of_one()
    {
        var clerk = await (await Committee.SetUpAsync(app)).ClerkAsync();
        var round = await (await BegunAsync(clerk)).SubmitFormAsync("[data-testid=find]", Leak);
        var bureau = await app.SignInAsync(Role.BureauOfficer);

        var page = await bureau.OpenAsync($"/cases/new?finding={LinkOf(round, 1).Split('/')[^1]}");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Body.ShouldNotContain("卫生间渗漏");
    }

    [Fact]
    public async Task The_first_page_keeps_what_a_list_is_narrowed_to()
    {
        var clerk = await (await Committee.SetUpAsync(app)).ClerkAsync();
        var round = await BegunAsync(clerk);

        (await clerk.OpenAsync("/screenings?kind=Special&after=1")).Find(".pager a").GetAttribute("href").ShouldBe("/screenings?kind=Special");
        (await clerk.OpenAsync(round.Address + "?state=Open&after=7")).Find(".pager a").GetAttribute("href").ShouldBe(round.Address + "?state=Open");
    }

    private static string LinkOf(Page round, int number) => round.Find($"tr[data-finding='{number}'] a").GetAttribute("href")!;

    [Fact]
    public async Task Only_who_looks_and_those_above_see_a_round_and_its_findings()
    {
        var committee = await Committee.SetUpAsync(app);
        var clerk = await committee.ClerkAsync();
        var round = await (await BegunAsync(clerk)).SubmitFormAsync("[data-testid=find]", Leak);
        var finding = LinkOf(round, 1);
        var neighbour = await (await Committee.SetUpAsync(app)).ClerkAsync();
        var elsewhere = await app.SignInAsync(Role.SubdistrictOfficer, subdistrict: "370202003");
        var office = await app.SignInAsync(Role.SubdistrictOfficer, subdistrict: Committee.Street);
        var bureau = await app.SignInAsync(Role.BureauOfficer);

        foreach (var stranger in new[] { neighbour, elsewhere })
        {
            (await stranger.OpenAsync(round.Address)).Status.ShouldBe(HttpStatusCode.NotFound);
            (await stranger.OpenAsync(round.Address + "/sheet.pdf")).Status.ShouldBe(HttpStatusCode.NotFound);
            (await stranger.OpenAsync(finding)).Status.ShouldBe(HttpStatusCode.NotFound);
            (await stranger.OpenAsync($"/cases/new?finding={finding.Split('/')[^1]}")).Body.ShouldNotContain("卫生间渗漏");
            (await stranger.OpenAsync("/screenings")).Body.ShouldNotContain(round.Address);
        }
        foreach (var above in new[] { office, bureau })
        {
            (await above.OpenAsync("/screenings")).Body.ShouldContain(round.Address);
            (await above.OpenAsync(finding)).Status.ShouldBe(HttpStatusCode.OK);
        }
        (await bureau.OpenAsync(finding)).Has("main form[method=post]").ShouldBeFalse("the bureau reads");
        (await bureau.OpenAsync("/screenings/new")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_finding_is_tied_to_a_case_that_one_may_read()
    {
        var committee = await Committee.SetUpAsync(app);
        var own = await committee.RegisterAsync();
        var foreign = await (await Committee.SetUpAsync(app)).RegisterAsync();
        var clerk = await committee.ClerkAsync();
        var round = await (await BegunAsync(clerk)).SubmitFormAsync("[data-testid=find]", Leak);

        var page = await (await clerk.OpenAsync(LinkOf(round, 1))).SubmitFormAsync("[data-testid=link]", ("CaseNumber", foreign.Text));
        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page = await page.SubmitFormAsync("[data-testid=link]", ("CaseNumber", own.Text));

        page.Text("[data-testid=state]").ShouldContain(own.Text);
    }
}

public sealed class GoingRoundForDisputesOnSqlite(SqliteApp app) : GoingRoundForDisputesTests(app), IClassFixture<SqliteApp>;

public sealed class GoingRoundForDisputesOnPostgres(PostgresApp app) : GoingRoundForDisputesTests(app), IClassFixture<PostgresApp>;
