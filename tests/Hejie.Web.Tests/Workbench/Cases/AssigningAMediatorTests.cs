using System.Net;
using Hejie.Web.Tests.Hosting;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Cases;

public abstract class AssigningAMediatorTests(HejieApp app)
{
    [Fact]
    public async Task The_clerk_sees_why_each_candidate_stands_where_it_stands_and_names_one()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Accept);
        var page = await (await committee.ClerkAsync()).OpenAsync($"/cases/{number}/assignment?all=true");
        page.Text("[data-testid=assign]").ShouldContain("主要专长相符（+40）");

        page = await page.SubmitFormAsync("[data-testid=assign]", ("Host", committee.Host.Id.Value), ("Helpers", Array.Empty<string>()));

        page.Text("[data-testid=state]").ShouldBe("已指派", page.Body);
        page.Text("main").ShouldContain("王和");
    }

    [Fact]
    public async Task A_mediator_with_a_relation_is_named_only_after_disclosure()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Accept);
        var page = await (await committee.ClerkAsync()).OpenAsync($"/cases/{number}/assignment?all=true");
        page.Text("[data-testid=assign]").ShouldContain("在当事人单位工作（钱演示）");

        page = await page.SubmitFormAsync("[data-testid=assign]", ("Host", committee.Helper.Id.Value));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("[data-testid=error-summary]").ShouldContain("最高法特邀调解规定第15条");
        page.Find("[data-testid=assign] input[name=Host][checked]").GetAttribute("value").ShouldBe($"{committee.Helper.Id.Value}");

        page = await page.SubmitFormAsync("[data-testid=assign]", ("Disclosure", "曾在对方单位工作"), ("PartiesAccept", true));
        page.Text("[data-testid=state]").ShouldBe("已指派", page.Body);
    }

    [Fact]
    public async Task A_granted_objection_puts_another_in_the_hosts_place()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(mediation =>
        {
            committee.Assign(mediation);
            _ = mediation.RequestRecusal(2, committee.Host.Id, "他是对方的亲戚", committee.Moment);
        });
        var clerk = await committee.ClerkAsync();
        (await clerk.OpenAsync($"/cases/{number}")).Text("[data-testid=next-act]").ShouldBe("答复回避申请");
        var page = await clerk.OpenAsync($"/cases/{number}/assignment?all=true");
        page.Text("[data-testid=recusal-2]").ShouldContain("他是对方的亲戚");

        page = await page.SubmitFormAsync(
            "[data-testid=replace]", ("Host", committee.Helper.Id.Value), ("Reason", "回避理由成立"), ("Disclosure", "曾在对方单位工作"), ("PartiesAccept", true));

        page.Text("main").ShouldContain("李解");
        page.Text("[data-testid=next]").ShouldNotContain("回避");
    }

    [Fact]
    public async Task An_objection_without_ground_is_turned_down_with_the_reason()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(mediation =>
        {
            committee.Assign(mediation);
            _ = mediation.RequestRecusal(2, committee.Host.Id, "看他不顺眼", committee.Moment);
        });
        var page = await (await committee.ClerkAsync()).OpenAsync($"/cases/{number}/assignment");

        (await page.SubmitFormAsync("[data-testid=deny-2]")).Status.ShouldBe(HttpStatusCode.Conflict);
        page = await page.SubmitFormAsync("[data-testid=deny-2]", ("Reason", "没有法定的回避事由"));

        page.Has("[data-testid=recusal-2]").ShouldBeFalse(page.Body);
    }
}

public sealed class AssigningAMediatorOnSqlite(SqliteApp app) : AssigningAMediatorTests(app), IClassFixture<SqliteApp>;

public sealed class AssigningAMediatorOnPostgres(PostgresApp app) : AssigningAMediatorTests(app), IClassFixture<PostgresApp>;
