using System.Net;
using Hejie.Web.Tests.Hosting;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Cases;

public abstract class TakingACaseOnTests(HejieApp app)
{
    [Fact]
    public async Task The_other_side_is_invited_by_code_and_answers_on_the_telephone()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(Reviewed(committee));
        var clerk = await committee.ClerkAsync();

        var page = await (await clerk.OpenAsync($"/cases/{number}/invitation")).SubmitAsync();
        page.Text("[data-testid=code]").Length.ShouldBe(11);
        page.Text("[data-testid=address]").ShouldStartWith("https://localhost/i/");
        page.Has(".qr svg").ShouldBeTrue();

        page = await (await clerk.OpenAsync($"/cases/{number}/contacts")).SubmitFormAsync("[data-testid=contact-form]", ("Outcome", "NotReached"), ("Note", "没人接"));
        page.Text("[data-testid=contacts]").ShouldContain("没人接");
        page = await page.SubmitFormAsync("[data-testid=answer-form]", ("Answer", "Agrees"));

        page.Text("[data-testid=next-act]").ShouldBe("受理", page.Body);
        page.Text("[data-testid=timeline]").ShouldContain("钱演示");
    }

    [Fact]
    public async Task A_case_is_accepted_under_the_committees_next_volume_number()
    {
        var committee = await Committee.SetUpAsync(app);
        var clerk = await committee.ClerkAsync();
        foreach (var serial in new[] { 1, 2 })
        {
            var number = await committee.RegisterAsync(committee.Prepare);
            var page = await (await clerk.OpenAsync($"/cases/{number}/acceptance")).SubmitFormAsync("[data-testid=accept]");

            page.Body.ShouldContain($"(2026){committee.Body.Abbreviation}人调字第{serial:0000}号");
            page.Text("[data-testid=next-act]").ShouldBe("指派调解员");
        }
    }

    [Fact]
    public async Task Of_two_clerks_who_accept_one_case_the_second_is_shown_both()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Prepare);
        var first = await (await committee.ClerkAsync()).OpenAsync($"/cases/{number}/acceptance");
        var second = await (await committee.ClerkAsync()).OpenAsync($"/cases/{number}/acceptance");

        (await first.SubmitFormAsync("[data-testid=accept]")).Address.ShouldBe($"/cases/{number}");
        var late = await second.SubmitFormAsync("[data-testid=decline]", ("Reason", "Other"), ("Text", "我写了很久的理由"));

        late.Status.ShouldBe(HttpStatusCode.Conflict);
        late.Has("[data-testid=conflict]").ShouldBeTrue(late.Body);
        late.Body.ShouldContain("我写了很久的理由");
        (await second.SubmitFormAsync("[data-testid=accept]")).Has("[data-testid=conflict]").ShouldBeTrue();
    }

    [Fact]
    public async Task A_case_whose_other_side_has_not_agreed_is_refused_and_uses_up_no_number()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Prepare);
        var clerk = await committee.ClerkAsync();
        var stale = await clerk.OpenAsync($"/cases/{number}/acceptance");
        await (await clerk.OpenAsync($"/cases/{number}/contacts")).SubmitFormAsync("[data-testid=answer-form]", ("Answering", "2"), ("Answer", "Refuses"));
        var version = (await clerk.OpenAsync($"/cases/{number}/acceptance")).Find("[data-testid=decline] [name=SeenVersion]").GetAttribute("value")!;

        var page = await stale.SubmitFormAsync("[data-testid=accept]", ("SeenVersion", version));

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("[data-testid=error-summary]").ShouldContain("《人民调解法》");
        page = await page.SubmitFormAsync("[data-testid=decline]", ("Text", "对方不同意调解，可以向法院起诉。"));
        page.Text("[data-testid=state]").ShouldBe("不予受理");
        var next = await committee.RegisterAsync(committee.Prepare);
        (await (await clerk.OpenAsync($"/cases/{next}/acceptance")).SubmitFormAsync("[data-testid=accept]")).Body.ShouldContain("第0001号");
    }

    private static Action<Domain.Cases.MediationCase> Reviewed(Committee committee) => mediation =>
    {
        committee.Prepare(mediation);
        _ = mediation.RecordAnswer(2, Domain.Cases.Willingness.Asks, Domain.Cases.ContactChannel.Telephone, "什么事？", committee.Moment);
    };
}

public sealed class TakingACaseOnWithSqlite(SqliteApp app) : TakingACaseOnTests(app), IClassFixture<SqliteApp>;

public sealed class TakingACaseOnWithPostgres(PostgresApp app) : TakingACaseOnTests(app), IClassFixture<PostgresApp>;
