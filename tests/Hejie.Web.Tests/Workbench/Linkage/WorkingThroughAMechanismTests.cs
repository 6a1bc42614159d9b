using System.Net;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Linkage;
using Hejie.Web.Tests.Hosting;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Linkage;

/// <summary>S-21 to S-24: mechanisms that streets define, and cases that are worked through them.</summary>
public abstract class WorkingThroughAMechanismTests(HejieApp app)
{
    [Fact]
    public async Task A_street_takes_a_shipped_mechanism_over_makes_it_its_own_and_takes_it_out_of_use()
    {
        var stage = await EstateStage.SetUpAsync(app);
        var office = await stage.OfficeAsync();
        var page = await (await office.OpenAsync("/linkage/mechanisms")).FollowAsync("五方联动");
        page.Find("[name=MechanismSeats]").TextContent.Trim().ShouldStartWith("社区\n物业公司\n楼组长");

        page = await page.SubmitFormAsync("[data-testid=define]", ("MechanismSteps", "摸底｜谁都问到\n交上去｜说明原因｜交上一级\n当面谈｜｜没有这种文书"));
        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Text().ShouldContain("第 3 行看不懂");
        page = await page.SubmitFormAsync("[data-testid=define]", ("MechanismSteps", "摸底｜谁都问到\n交上去｜说明原因｜交上一级\n当面谈｜｜人民调解记录"));
        page.Status.ShouldBe(HttpStatusCode.OK, page.Body);
        page.Document.QuerySelectorAll("[data-testid=steps] li").Length.ShouldBe(3);
        page.Text("[data-testid=steps]").ShouldContain("交上一级");

        (await (await stage.OfficeAsync()).OpenAsync("/linkage/mechanisms/new?from=FiveParty")).Status.ShouldBe(HttpStatusCode.OK);
        var again = await (await office.OpenAsync("/linkage/mechanisms/new?from=FiveParty")).SubmitFormAsync("[data-testid=define]");
        again.Status.ShouldBe(HttpStatusCode.Conflict);
        page = await page.SubmitFormAsync("[data-testid=change]", ("MechanismAbout", "我们街道的做法"));
        page.Text().ShouldContain("我们街道的做法", Case.Sensitive, page.Body);
        page = await page.SubmitFormAsync("[data-testid=close]");
        page.Has("[data-testid=change]").ShouldBeFalse(page.Body);
        (await office.OpenAsync("/linkage/mechanisms?closed=true")).Text("[data-testid=mechanisms]").ShouldContain("五方联动");
        page = await page.SubmitFormAsync("[data-testid=reopen]");
        page.Has("[data-testid=change]").ShouldBeTrue(page.Body);
    }

    [Fact]
    public async Task Another_street_neither_sees_nor_changes_it_and_nobody_below_defines_one()
    {
        var (stage, other) = (await EstateStage.SetUpAsync(app), await EstateStage.SetUpAsync(app));
        var page = await (await (await stage.OfficeAsync()).OpenAsync("/linkage/mechanisms/new?from=ThreeParty")).SubmitFormAsync("[data-testid=define]");
        var address = page.Address;
        var district = (await (await (await stage.BureauAsync()).OpenAsync("/linkage/mechanisms/new?from=ThreeLevel"))
            .SubmitFormAsync("[data-testid=define]", ("MechanismName", "全区三级联调"))).Address;

        (await (await other.OfficeAsync()).OpenAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await stage.ClerkAsync()).OpenAsync(address)).Has("[data-testid=change]").ShouldBeFalse();
        (await (await stage.ClerkAsync()).OpenAsync("/linkage/mechanisms/new")).Status.ShouldBe(HttpStatusCode.Forbidden);
        var office = await (await stage.OfficeAsync()).OpenAsync(district);
        office.Status.ShouldBe(HttpStatusCode.OK);
        office.Has("[data-testid=change]").ShouldBeFalse();
    }

    [Fact]
    public async Task A_case_is_worked_through_three_parties_from_the_seats_to_the_promises()
    {
        var committee = await Committee.SetUpAsync(app);
        await DefineAsync("ThreeParty");
        var number = await committee.RegisterAsync(committee.Assign, with: application => application with { Type = DisputeType.Property });
        var mediator = await committee.MediatorAsync();
        var page = await (await mediator.OpenAsync($"/cases/{number}")).FollowAsync("联动机制");
        page = await page.SubmitFormAsync("[data-testid=begin-form]");
        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page = await page.SubmitFormAsync("[data-testid=begin-form]", ("ChosenMechanism", page.Find("[name=ChosenMechanism]").GetAttribute("value")!));
        page.Text("[data-testid=state]").ShouldBe("进行中", page.Body);

        page = await page.SubmitFormAsync("[data-seat='1'] form", ("Holder", "p2"));
        page = await page.SubmitFormAsync("[data-seat='3'] form", ("Holder", "p1"));
        page.Text("[data-seat='3']").ShouldContain("赵演示");
        page = await TakeAsync(page, "业主反映电梯总坏");
        page = await TakeAsync(page, "三方谈了两小时");
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text().ShouldContain("业委会");
        page.Find("[name=StepWords]").TextContent.Trim().ShouldBe("三方谈了两小时");
        page = await mediator.OpenAsync($"/cases/{number}/mechanism");
        page = await page.SubmitFormAsync("[data-seat='2'] form", ("Holder", "host"));
        page = await TakeAsync(page, "三方谈了两小时");
        page = await page.SubmitFormAsync("[data-testid=promise-form]", ("PromiseSeat", "1"), ("PromiseText", "十天内修好电梯"), ("PromiseDueOn", $"{committee.Moment.Today.AddDays(10):yyyy-MM-dd}"));
        page = await TakeAsync(page, "各方都写下了");
        page = await TakeAsync(page, "电梯修好了");
        page = await page.SubmitFormAsync("[data-testid=complete-form]");
        page.Status.ShouldBe(HttpStatusCode.Conflict, "a promise is open");

        var list = await (await committee.ClerkAsync()).OpenAsync("/linkage/mechanisms/runs?state=Open");
        list.Text($"tr[data-case='{number}']").ShouldContain("4/4", Case.Sensitive, list.Body);
        list.Text($"tr[data-case='{number}']").ShouldContain("0/1");
        page = await mediator.OpenAsync($"/cases/{number}/mechanism");
        page = await page.SubmitFormAsync("[data-testid=answer-form]", ("AnsweredPromise", "1"), ("IsKept", "true"));
        page = await page.SubmitFormAsync("[data-testid=complete-form]");
        page.Text("[data-testid=state]").ShouldBe("已完成", page.Body);
        page.Has("[data-testid=begin-form]").ShouldBeTrue("another may follow");
    }

    [Fact]
    public async Task Two_people_at_once_lose_nothing_and_strangers_get_nowhere()
    {
        var (committee, stranger) = (await Committee.SetUpAsync(app), await Committee.SetUpAsync(app));
        await DefineAsync("FiveParty");
        var number = await committee.RegisterAsync(committee.Assign, with: application => application with { Type = DisputeType.Property });
        var (first, second) = (await committee.MediatorAsync(), await committee.ClerkAsync());
        var page = await first.OpenAsync($"/cases/{number}/mechanism");
        page = await page.SubmitFormAsync("[data-testid=begin-form]", ("ChosenMechanism", page.Find("[name=ChosenMechanism]").GetAttribute("value")!));
        var seen = await second.OpenAsync($"/cases/{number}/mechanism");
        (await page.SubmitFormAsync("[data-seat='1'] form", ("Holder", "host"))).Status.ShouldBe(HttpStatusCode.OK);

        var late = await seen.SubmitFormAsync("[data-seat='2'] form", ("Holder", "p2"));

        late.Status.ShouldBe(HttpStatusCode.Conflict, late.Body);
        (await (await stranger.MediatorAsync()).OpenAsync($"/cases/{number}/mechanism")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await stranger.ClerkAsync()).OpenAsync("/linkage/mechanisms/runs")).Has($"tr[data-case='{number}']").ShouldBeFalse();
    }

    private static Task<Page> TakeAsync(Page page, string words) => page.SubmitFormAsync("[data-testid=step-form]", ("StepWords", words), ("StepSeats", new[] { "1", "3" }));

    private async Task DefineAsync(string key)
    {
        await using var db = app.Database.Open();
        var moment = new Moment(Actor.Job("370202", "test"), app.Clock.Now, HolidayCalendar.Standard);
        var details = LinkageMechanism.Shipped.Single(shipped => shipped.Key == key).Details;
        db.Add(LinkageMechanism.Define(LinkageMechanismId.New(app.Clock.Now), Committee.Street, details, isNameTaken: false, moment, out _)!);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }
}

public sealed class WorkingThroughAMechanismOnSqlite(SqliteApp app) : WorkingThroughAMechanismTests(app), IClassFixture<SqliteApp>;

public sealed class WorkingThroughAMechanismOnPostgres(PostgresApp app) : WorkingThroughAMechanismTests(app), IClassFixture<PostgresApp>;
