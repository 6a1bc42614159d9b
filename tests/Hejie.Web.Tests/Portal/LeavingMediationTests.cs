using Hejie.Domain.Cases;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Workbench;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Portal;

public abstract class LeavingMediationTests(HejieApp app)
{
    [Fact]
    public async Task A_respondent_who_goes_is_written_down_as_refusing_and_the_case_waits_for_its_end()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Assign);

        var page = await (await EnterAsync(number, Committee.RespondentPhone)).FollowAsync("不再参加调解");
        page = await page.SubmitAsync(("Reason", "不想谈了"));

        page.Find("[data-testid=now]").GetAttribute("data-who").ShouldBe("CommitteeOnEnd", page.Body);
        var mediation = await app.ReadAsync(number);
        (mediation.Outcome, mediation.IsRefused).ShouldBe((null, true));
        var desk = await (await committee.MediatorAsync()).OpenAsync($"/cases/{number}");
        desk.Find("[data-testid=next-act]").GetAttribute("href").ShouldBe($"/cases/{number}/ending");
        desk.Body.ShouldContain("不想谈了");
    }

    [Fact]
    public async Task An_applicant_who_goes_takes_the_application_back()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Assign);

        var page = await (await EnterAsync(number, Committee.ApplicantPhone)).FollowAsync("撤回申请");
        page = await page.SubmitAsync(("Reason", "已经自己谈好"));

        (await app.ReadAsync(number)).Outcome.ShouldBe(CaseOutcome.Withdrawn);
        page.Document.QuerySelectorAll("ol.stage-line li").Select(stage => stage.TextContent).ShouldNotContain(stage => stage.Contains("履行"));
    }

    [Fact]
    public async Task Staff_end_a_refused_mediation_with_the_notice_to_each_party()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Assign);
        var clerk = await committee.ClerkAsync();
        var contacts = await clerk.OpenAsync($"/cases/{number}/contacts");
        await contacts.SubmitFormAsync("[data-testid=answer-form]", ("Answering", "2"), ("Answer", "Refuses"), ("AnsweredBy", "Telephone"));

        var page = await clerk.OpenAsync($"/cases/{number}/ending");
        page.Find("select[name=Reason] option[selected]").GetAttribute("value").ShouldBe("PartyRefused");
        page = await page.SubmitAsync(("Text", "被申请人不愿再调解"));
        page.Text("[data-testid=error-summary]").ShouldContain("第26条");
        page = await page.SubmitAsync(("Served[0].Way", "Direct"), ("Served[1].Way", "Post"));

        page.Address.ShouldBe($"/cases/{number}");
        (await app.ReadAsync(number)).Outcome.ShouldBe(CaseOutcome.Failed);
    }

    private async Task<Page> EnterAsync(CaseNumber number, string phone) =>
        await (await app.Visit().OpenAsync($"/track?number={number}")).SubmitAsync(("Phone", phone));
}

public sealed class LeavingMediationOnSqlite(SqliteApp app) : LeavingMediationTests(app), IClassFixture<SqliteApp>;

public sealed class LeavingMediationOnPostgres(PostgresApp app) : LeavingMediationTests(app), IClassFixture<PostgresApp>;
