using System.Net;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Security;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Linkage;

/// <summary>S-5, S-12: labour disputes from year to year, and how committees handle them; every number opens its cases.</summary>
public abstract class EvaluatingLaborTests(HejieApp app)
{
    private static Task<CaseNumber> LaborAsync(Committee committee, Action<MediationCase>? course = null) =>
        committee.RegisterAsync(course, with: application => application with { Type = DisputeType.Labor, IsMigrantWage = true });

    private static Task<CaseNumber> EndedAsync(Committee committee) => LaborAsync(committee, mediation =>
    {
        committee.Assign(mediation);
        mediation.Withdraw(1, "双方和好", committee.Moment).ShouldBeNull();
    });

    private static string RowOf(Committee committee) => $"[data-testid=evaluation] tr[data-committee='{committee.Body.Id.Value:D}']";

    [Fact]
    public async Task S12_a_committee_is_evaluated_by_its_records_with_the_formula_beneath_and_small_numbers_are_not_ranked()
    {
        var committee = await Committee.SetUpAsync(app);
        await EndedAsync(committee);
        await LaborAsync(committee);
        var bureau = await app.SignInAsync(Role.BureauOfficer);
        var page = await (await bureau.OpenAsync("/linkage/labor")).FollowAsync("质量考评");
        page.Text(RowOf(committee)).ShouldStartWith("不排", Case.Sensitive, page.Body);
        page.Text($"{RowOf(committee)} [data-indicator=EndedInTime]").ShouldBe("1 / 1");
        page.Text($"{RowOf(committee)} [data-indicator=Settled]").ShouldBe("0 / 1");
        page.Text($"{RowOf(committee)} [data-indicator=FileQuality]").ShouldBe("没有");
        page.Text("[data-testid=formula]").ShouldContain("权重之和");
        page.Text(RowOf(committee)).ShouldEndWith("件数少");
        var list = await bureau.OpenAsync(page.Find($"{RowOf(committee)} [data-indicator=Settled] a:last-child").GetAttribute("href")!);
        list.Status.ShouldBe(HttpStatusCode.OK);
        list.Text("main").ShouldContain("：1 件");
        foreach (var _ in Enumerable.Range(0, 4))
        {
            await EndedAsync(committee);
        }
        page = await bureau.OpenAsync("/linkage/labor/evaluation");
        page.Text(RowOf(committee)).ShouldStartWith("1");
        page.Text(RowOf(committee)).ShouldEndWith("57.14"); // 20 of 20 + 15
        (await bureau.OpenAsync(page.Find("main .acts a").GetAttribute("href")!)).Body.ShouldContain(committee.Body.Name);
    }

    [Fact]
    public async Task S12_a_committee_sees_its_own_figures_and_no_place_in_a_row()
    {
        var (own, other) = (await Committee.SetUpAsync(app), await Committee.SetUpAsync(app));
        await EndedAsync(own);
        await EndedAsync(other);
        var page = await (await own.ClerkAsync()).OpenAsync("/linkage/labor/evaluation");
        page.Has(RowOf(own)).ShouldBeTrue(page.Body);
        page.Has(RowOf(other)).ShouldBeFalse();
        page.Text("[data-testid=evaluation] thead").ShouldNotContain("名次");
        (await (await (await Partner.SetUpAsync(app)).OfficerAsync()).OpenAsync("/linkage/labor/evaluation")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task S5_the_labour_disputes_of_each_year_are_counted_and_open_to_their_list()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await LaborAsync(committee);
        var page = await (await committee.ClerkAsync()).OpenAsync("/linkage/labor");
        var row = $"[data-testid=by-year] tr[data-year='{committee.Moment.Today.Year}']";
        page.Text(row).ShouldContain("（到今天） 1 +1", Case.Sensitive, page.Body);
        page.Find($"{row} progress").GetAttribute("value").ShouldBe("1");
        var list = await (await committee.ClerkAsync()).OpenAsync(page.Find($"{row} a").GetAttribute("href")!);
        list.Has($"a[href='/cases/{number}']").ShouldBeTrue(list.Body);
        (await (await (await Partner.SetUpAsync(app)).OfficerAsync()).OpenAsync("/linkage/labor")).Has("[data-testid=by-year]").ShouldBeFalse();
    }
}

public sealed class EvaluatingLaborOnSqlite(SqliteApp app) : EvaluatingLaborTests(app), IClassFixture<SqliteApp>;

public sealed class EvaluatingLaborOnPostgres(PostgresApp app) : EvaluatingLaborTests(app), IClassFixture<PostgresApp>;
