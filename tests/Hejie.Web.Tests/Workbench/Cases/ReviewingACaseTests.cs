using System.Net;
using Hejie.Domain.Cases;
using Hejie.Web.Tests.Hosting;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Cases;

public abstract class ReviewingACaseTests(HejieApp app)
{
    [Fact]
    public async Task Good_answers_lead_on_to_asking_the_other_side()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync();
        var page = await (await committee.ClerkAsync()).OpenAsync($"/cases/{number}/review");

        page = await page.SubmitAsync(Answers());

        page.Address.ShouldBe($"/cases/{number}", page.Body);
        page.Text("[data-testid=next]").ShouldContain("征求对方意愿");
    }

    [Fact]
    public async Task A_warning_asks_for_its_reason_and_keeps_what_was_typed()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync();
        var page = await (await committee.ClerkAsync()).OpenAsync($"/cases/{number}/review");

        page = await page.SubmitAsync(Answers("WithinArea"));

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("[data-testid=error-summary]").ShouldContain("请写明理由");
        page.Text("[data-testid=error-summary]").ShouldContain("第23条");
        page.Find("[data-testid=question-WithinArea] input[checked]").GetAttribute("value").ShouldBe("False");
        page.Find("[data-testid=question-CivilDispute] input[checked]").GetAttribute("value").ShouldBe("True");
    }

    [Fact]
    public async Task A_blocking_answer_leads_to_where_the_application_is_turned_down()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync();
        var clerk = await committee.ClerkAsync();
        await (await clerk.OpenAsync($"/cases/{number}/review")).SubmitAsync(Answers("AlreadyWithAuthority"));

        var page = await clerk.OpenAsync($"/cases/{number}");

        page.Text("[data-testid=next]").ShouldContain("不予受理");
        page.Has("[data-testid=act-Accept]").ShouldBeFalse();
    }

    private static IEnumerable<(string, object)> Answers(string? wrong = null) =>
        IntakeReview.QuestionsFor(DisputeType.Neighborhood, CaseSource.PartyApplication)
            .Select((question, i) => ($"Answers[{i}].Yes", (object)(question.GoodAnswer != (question.Code == wrong))));
}

public sealed class ReviewingACaseOnSqlite(SqliteApp app) : ReviewingACaseTests(app), IClassFixture<SqliteApp>;

public sealed class ReviewingACaseOnPostgres(PostgresApp app) : ReviewingACaseTests(app), IClassFixture<PostgresApp>;
