using System.Net;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;
using Hejie.Domain.Places;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Linkage;

/// <summary>W-1: the register of managed estates from entering one to closing it.</summary>
public abstract class KeepingManagedEstatesTests(HejieApp app)
{
    private const string New = "/linkage/estates/new";

    [Fact]
    public async Task A_justice_office_enters_changes_and_closes_an_estate()
    {
        var stage = await EstateStage.SetUpAsync(app);
        var office = await stage.OfficeAsync();
        (await office.OpenAsync("/linkage/estates")).Text().ShouldContain("还没有登记小区或楼宇");
        var form = await office.OpenAsync(New);
        var page = await form.SubmitAsync([.. stage.Form(" "), ("OwnersHead", "")]);
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("[data-testid=error-summary]").ShouldContain("请写明（名称、业主委员会主任）");

        page = await form.SubmitAsync(stage.Form());
        (await form.SubmitAsync(stage.Form())).Address.ShouldBe(page.Address, "the same form enters one estate");

        page.Text("[data-testid=estate]").ShouldContain("演示安居物业公司", Case.Sensitive, page.Body);
        page.Text("[data-testid=owners]").ShouldBe("主任 赵某 0532-10000002，任期到 2027年6月30日 周三");
        page.Text("[data-testid=leaders]").ShouldBe("1号楼 钱某 0532-10000003 2号楼 孙某 0532-10000004");
        page.Text("[data-testid=organization]").ShouldStartWith("没有。");
        page = await page.SubmitFormAsync("[data-testid=change]", ("EstateName", "演示新花园"), ("HasOwnersCommittee", false), ("Leaders", ""), ("Community", stage.Second));
        page.Text("h1").ShouldBe("演示新花园");
        page.Text("[data-testid=owners]").ShouldBe("没有成立");
        page.Has("[data-testid=leaders]").ShouldBeFalse();
        page = await page.SubmitFormAsync("[data-testid=close]");
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page = await page.SubmitFormAsync("[data-testid=close]", ("ClosingReason", "整体拆除"));

        page.Text("h1").ShouldBe("演示新花园 已注销");
        page.Text("[data-testid=history]").ShouldStartWith("注销：整体拆除");
        page.Has("main form[method=post]").ShouldBeFalse("nothing more is done with it");
        (await office.OpenAsync("/linkage/estates")).Text().ShouldNotContain("演示新花园");
        (await office.OpenAsync("/linkage/estates?closed=true")).Text("[data-testid=estates]").ShouldContain("演示新花园");
        (await (await office.OpenAsync(New)).SubmitAsync(stage.Form("演示新花园"))).Text("h1").ShouldBe("演示新花园", "a closed one leaves its name to another");
    }

    [Fact]
    public async Task A_line_of_leaders_that_does_not_read_is_pointed_out_and_what_was_typed_stays()
    {
        var stage = await EstateStage.SetUpAsync(app);
        var page = await (await (await stage.OfficeAsync()).OpenAsync(New)).SubmitAsync([.. stage.Form(), ("Leaders", "1号楼，钱某，0532-10000003\n\n2号楼"), ("Units", "")]);

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Text("[data-testid=error-summary]").ShouldContain("第 3 行看不明白");
        page.Text("[name=Leaders]").ShouldBe("1号楼，钱某，0532-10000003 2号楼");
    }

    [Fact]
    public async Task W1_two_estates_of_a_community_do_not_share_a_name()
    {
        var stage = await EstateStage.SetUpAsync(app);
        await stage.EnterAsync("演示同名苑");
        var office = await stage.OfficeAsync();

        var page = await (await office.OpenAsync(New)).SubmitAsync(stage.Form("演示同名苑 "));
        page.Text("[data-testid=error-summary]").ShouldContain("已经登记了同名的小区或楼宇");

        (await page.SubmitAsync(("Community", stage.Second))).Text("h1").ShouldBe("演示同名苑");
    }

    [Fact]
    public async Task An_organisation_that_takes_property_disputes_is_assigned_exchanged_and_taken_away()
    {
        var stage = await EstateStage.SetUpAsync(app);
        var labour = await stage.AddBodyAsync("专门劳动调解委员会", OrgLevel.District, null, null, DisputeType.Labor);
        var elsewhere = await stage.AddBodyAsync("外街道调解委员会", OrgLevel.Subdistrict, Committee.Street);
        var trade = await stage.AddBodyAsync("专门物业调解委员会", OrgLevel.District, null, null, DisputeType.Property);
        var address = $"/linkage/estates/{(await stage.EnterAsync("演示安居苑")).Id.Value}";
        var page = await (await stage.OfficeAsync()).OpenAsync(address);
        var choices = page.Text("[data-testid=assign] [name=Organization]");
        choices.ShouldStartWith($"请选择{stage.OfCommunity.Name}{stage.OfStreet.Name}");
        choices.ShouldContain(trade.Name);
        choices.ShouldNotContain(labour.Name);
        choices.ShouldNotContain(elsewhere.Name);

        var refused = await page.SubmitFormAsync("[data-testid=assign]", ("Organization", labour.Id.Value), ("Arrangement", "ByTrade"));
        refused.Text("[data-testid=error-summary]").ShouldContain("不接受物业纠纷");
        (await page.SubmitFormAsync("[data-testid=assign]", ("Organization", elsewhere.Id.Value), ("Arrangement", "ByCommunity"))).Text("[data-testid=error-summary]").ShouldContain("不是本区、本街道的");
        (await page.SubmitFormAsync("[data-testid=assign]", ("Arrangement", "ByCommunity"))).Status.ShouldBe(HttpStatusCode.BadRequest);
        page = await page.SubmitFormAsync("[data-testid=assign]", ("Organization", stage.OfCommunity.Id.Value), ("Arrangement", "SetUpHere"), ("ArrangementNote", "每周三下午"));
        page.Text("[data-testid=organization]").ShouldBe($"由谁调解{stage.OfCommunity.Name} 怎样组成在本小区（楼宇）设立，每周三下午", page.Body);
        page = await page.SubmitFormAsync("[data-testid=assign]", ("Organization", trade.Id.Value), ("Arrangement", "ByTrade"));
        page.Text("[data-testid=organization]").ShouldContain(trade.Name);
        page = await page.SubmitFormAsync("[data-testid=remove]", ("RemovalReason", "换届后再定"));

        page.Text("[data-testid=organization]").ShouldStartWith("没有。");
        page.Text("[data-testid=history]").ShouldContain("不再由原来的组织调解：换届后再定");
    }

    [Fact]
    public async Task Who_saves_an_old_page_sees_what_was_saved_meanwhile_and_loses_nothing()
    {
        var stage = await EstateStage.SetUpAsync(app);
        var address = $"/linkage/estates/{(await stage.EnterAsync("演示先后苑")).Id.Value}";
        var first = await (await stage.OfficeAsync()).OpenAsync(address);
        var second = await (await stage.BureauAsync()).OpenAsync(address);
        await first.SubmitFormAsync("[data-testid=change]", ("Units", "410"));

        var stale = await second.SubmitFormAsync("[data-testid=change]", ("Units", "420"));

        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale.Text("[data-testid=acts-since]").ShouldContain("修改登记 演示SubdistrictOfficer");
        stale.Text("[data-testid=typed]").ShouldContain("户数 您填写的420 现在保存的410");
        (await second.SubmitFormAsync("[data-testid=close]", ("ClosingReason", "拆除"))).Status.ShouldBe(HttpStatusCode.Conflict);
        await using var db = app.Database.Open();
        (await db.Set<ManagedEstate>().SingleAsync(estate => estate.Name == "演示先后苑", TestContext.Current.CancellationToken)).Units.ShouldBe(410);
    }

    [Fact]
    public async Task The_register_is_searched_and_narrowed_and_goes_on_by_pages()
    {
        var stage = await EstateStage.SetUpAsync(app);
        for (var i = 1; i <= 51; i++)
        {
            await stage.EnterAsync($"演示多页{i}苑", i % 10 == 0 ? EstateKind.BusinessTower : EstateKind.Residential, i <= 3 ? stage.OfCommunity : null);
        }
        var office = await stage.OfficeAsync();

        var page = await office.OpenAsync("/linkage/estates");
        page.Text("[data-testid=count]").ShouldBe("51");
        page.Document.QuerySelectorAll("[data-testid=estates] tbody tr").Length.ShouldBe(50);
        var last = await office.OpenAsync(page.Find(".pager a").GetAttribute("href")!);
        last.Text("[data-testid=estates] tbody").ShouldContain("演示多页51苑");
        last.Document.QuerySelectorAll("[data-testid=estates] tbody tr").Length.ShouldBe(1);
        (await office.OpenAsync("/linkage/estates?words=多页51")).Text("[data-testid=count]").ShouldBe("1");
        (await office.OpenAsync("/linkage/estates?words=没有这样的")).Text().ShouldContain("没有符合条件的小区或楼宇");
        (await office.OpenAsync("/linkage/estates?kind=BusinessTower")).Text("[data-testid=count]").ShouldBe("5");
        (await office.OpenAsync("/linkage/estates?organized=true&words=演示物业")).Text("[data-testid=count]").ShouldBe("3");
        (await office.OpenAsync("/linkage/estates?organized=false&kind=Residential")).Text("[data-testid=count]").ShouldBe("43");
    }

    [Fact]
    public async Task Whose_street_it_is_sees_an_estate_and_nobody_else_does()
    {
        var stage = await EstateStage.SetUpAsync(app);
        var other = await EstateStage.SetUpAsync(app);
        var trade = await stage.AddBodyAsync("全区调解委员会", OrgLevel.District, null);
        var estate = await stage.EnterAsync("演示别家苑");
        var address = $"/linkage/estates/{estate.Id.Value}";

        foreach (var stranger in new[] { await other.OfficeAsync(), await other.ClerkAsync() })
        {
            (await stranger.OpenAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
            (await stranger.OpenAsync("/linkage/estates?words=别家")).Body.ShouldNotContain(address);
            (await stranger.OpenAsync("/linkage/estates/coverage")).Body.ShouldNotContain(address);
            (await stranger.OpenAsync("/linkage/networks/property")).Body.ShouldNotContain(address);
        }
        foreach (var reader in new[] { await stage.OfficeAsync(), await stage.ClerkAsync(), await stage.BureauAsync(), await app.SignInAsync(Role.CommitteeClerk, organization: trade.Id.Value) })
        {
            (await reader.OpenAsync(address)).Status.ShouldBe(HttpStatusCode.OK);
            (await reader.OpenAsync("/linkage/estates?words=别家")).Body.ShouldContain(address);
        }
        var mediator = await app.SignInAsync(Role.Mediator, organization: stage.OfCommunity.Id.Value);
        (await mediator.OpenAsync(address)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_clerk_reads_and_changes_nothing()
    {
        var stage = await EstateStage.SetUpAsync(app);
        var estate = await stage.EnterAsync("演示只读苑");
        var address = $"/linkage/estates/{estate.Id.Value}";
        var clerk = await stage.ClerkAsync();

        var page = await clerk.OpenAsync(address);

        page.Has("main form[method=post]").ShouldBeFalse();
        (await clerk.OpenAsync(New)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await clerk.OpenAsync("/linkage/estates")).Has("a[href='/linkage/estates/new']").ShouldBeFalse();
        var token = (await clerk.OpenAsync("/screenings/new")).Find("[name=FormToken]").GetAttribute("value")!;
        using var form = new FormUrlEncodedContent([new("SeenVersion", "0"), new("ClosingReason", "拆除"), new("FormToken", token)]);
        (await clerk.Client.PostAsync(new Uri(address + "?handler=Close", UriKind.Relative), form, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await using var db = app.Database.Open();
        (await db.Set<ManagedEstate>().SingleAsync(known => known.Id == estate.Id, TestContext.Current.CancellationToken)).IsActive.ShouldBeTrue();
    }

    [Fact]
    public async Task People_of_an_estate_are_encrypted_at_rest()
    {
        var stage = await EstateStage.SetUpAsync(app);
        await (await (await stage.OfficeAsync()).OpenAsync(New)).SubmitAsync(stage.Form());

        await using var db = app.Database.Open();
        var estate = await db.Set<ManagedEstate>().SingleAsync(known => known.SubdistrictCode == stage.Street, TestContext.Current.CancellationToken);

        (estate.Contact!.Name, estate.OwnersCommittee!.Head, estate.Leaders.Count).ShouldBe(("余某", "赵某", 2));
        foreach (var field in new[] { nameof(ManagedEstate.Contact), nameof(ManagedEstate.OwnersCommittee), nameof(ManagedEstate.Leaders) })
        {
            db.Model.FindEntityType(typeof(ManagedEstate))!.FindProperty(field)!.GetTypeMapping().Converter!.ProviderClrType.ShouldBe(typeof(byte[]), field);
        }
    }
}

public sealed class KeepingManagedEstatesOnSqlite(SqliteApp app) : KeepingManagedEstatesTests(app), IClassFixture<SqliteApp>;

public sealed class KeepingManagedEstatesOnPostgres(PostgresApp app) : KeepingManagedEstatesTests(app), IClassFixture<PostgresApp>;
