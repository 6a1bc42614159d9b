using System.Net;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Policies;
using Hejie.Web.Shared.Policies;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Policies;

public abstract class SettingAValueTests(HejieApp app)
{
    private const string Address = "/policies/Deadline.FollowUp";

    [Fact]
    public async Task The_bureau_sets_a_value_from_a_coming_day_and_takes_it_back()
    {
        await Committee.SetUpAsync(app);
        var bureau = await app.SignInAsync(Role.BureauOfficer);
        var page = await bureau.OpenAsync(Address);
        page.Text("[data-testid=now]").ShouldBe("15 天");

        var refused = await page.SubmitFormAsync("[data-testid=set]", ("Value", "45"), ("ValidFrom", "2020-01-01"), ("Source", "市南司〔2026〕1号"), ("Reason", "便于回访"));
        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        refused.Body.ShouldContain("要从明天或者以后的某一天起算");
        refused.Has("[name=Source][value='市南司〔2026〕1号']").ShouldBeTrue("what was typed stays");

        page = await refused.SubmitFormAsync("[data-testid=set]", ("ValidFrom", "2030-01-01"));
        page.Body.ShouldContain("还没有生效，可以撤回");
        page = await page.SubmitFormAsync("form[action*='Withdraw']", ("WithdrawalReason", "写错了"));
        page.Body.ShouldContain("撤回：写错了");
    }

    [Fact]
    public async Task Others_read_the_values_and_cannot_set_them()
    {
        var clerk = await (await Committee.SetUpAsync(app)).ClerkAsync();

        var list = await clerk.OpenAsync("/policies?q=回访");

        list.Has("tr[data-policy='Deadline.FollowUp']").ShouldBeTrue(list.Body);
        list.Has("a[href='/policies/Deadline.FollowUp']").ShouldBeFalse();
        (await clerk.OpenAsync(Address)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_new_value_lists_exactly_the_running_cases_it_touches_and_recounts_the_chosen()
    {
        var committee = await Committee.SetUpAsync(app);
        var touched = await committee.RegisterAsync();
        var done = await committee.RegisterAsync(committee.Accept);
        await using (var db = app.Database.Open())
        {
            var earlier = committee.Moment with { Now = app.Clock.Now.AddDays(-3) };
            db.Add(PolicyVersion.Set(
                PolicyDefinitions.Find("Deadline.ReviewDecision")!, new PolicyChange(5, committee.Moment.Today, "市南司〔2026〕2号", "试行"), [], earlier).Made!);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        app.Services.GetRequiredService<PolicyShelf>().Forget("370202"); // in life a value is set a day before it counts
        var bureau = await app.SignInAsync(Role.BureauOfficer);

        var page = await bureau.OpenAsync("/policies/Deadline.ReviewDecision");
        page.Has($"tr[data-case='{touched}']").ShouldBeTrue(page.Body);
        page.Has($"tr[data-case='{done}']").ShouldBeFalse("its date is met");
        page = await page.SubmitFormAsync("[data-testid=recount]", ("Chosen", touched.Text), ("RecountReason", "按新规定"));

        page.Has($"tr[data-case='{touched}']").ShouldBeFalse();
        await using var after = app.Database.Open();
        var stored = await after.Set<MediationCase>().AsSplitQuery().SingleAsync(c => c.Number == touched, TestContext.Current.CancellationToken);
        stored.Timeline[^1].Act.ShouldBe(CaseAct.RecountByPolicy);
        stored.Deadlines.ShouldContain(deadline => deadline.PolicyVersion == 1 && deadline.IsOpen);
    }
}

public sealed class SettingAValueOnSqlite(SqliteApp app) : SettingAValueTests(app), IClassFixture<SqliteApp>;

public sealed class SettingAValueOnPostgres(PostgresApp app) : SettingAValueTests(app), IClassFixture<PostgresApp>;
