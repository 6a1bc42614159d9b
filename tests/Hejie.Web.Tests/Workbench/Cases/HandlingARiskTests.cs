using System.Net;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Risks;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Hejie.Web.Tests.Security;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Cases;

public abstract class HandlingARiskTests(HejieApp app)
{
    [Fact]
    public async Task What_may_turn_criminal_is_warned_of_everywhere_until_it_is_reported_and_answered()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Prepare);
        var clerk = await committee.ClerkAsync();

        var page = await AssessAsync(clerk, number, ("Measures", ""));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("[data-testid=error-summary]").ShouldContain("采取什么预防措施");
        page.Find("[name=RiskFacts]").TextContent.Trim().ShouldBe("扬言动手");
        page = await page.SubmitFormAsync("[data-testid=assess-form]", ("Measures", "楼长每天上门"));

        page.Address.ShouldBe($"/cases/{number}/risk", page.Body);
        page.Text("[data-testid=risk-now]").ShouldContain("较高（橙）");
        page.Text("[data-testid=risk-now]").ShouldContain("报告");
        foreach (var address in new[] { "", "/acceptance", "/contacts", "/transfer" })
        {
            (await clerk.OpenAsync($"/cases/{number}{address}")).Has("[data-testid=risk-warning]").ShouldBeTrue(address);
        }
        var desk = await clerk.OpenAsync("/desk");
        desk.Text("[data-testid=risks-on-desk]").ShouldContain("1 件风险");

        page = await (await clerk.OpenAsync($"/cases/{number}/risk")).SubmitFormAsync(
            "[data-testid=report-form]", ("ReportTo", nameof(RiskReceiver.PoliceStation)), ("RiskReceiverName", "八大峡派出所 孙警官"));
        page.Address.ShouldBe($"/cases/{number}/risk", page.Body);
        page.Text("[data-testid=risk-history]").ShouldContain("报告派出所（公安机关） 八大峡派出所 孙警官（电话），较高（橙），2 人，民转刑");
        (await clerk.OpenAsync($"/cases/{number}")).Has("[data-testid=risk-warning]").ShouldBeFalse();

        page = await page.SubmitFormAsync("[data-testid=reply-form]", ("RiskAnsweredBy", "孙警官"), ("RiskAnswer", "已派社区民警"));
        page.Text("[data-testid=risk-history]").ShouldContain("孙警官 答复：已派社区民警");
        page.Text("[data-testid=risk-now]").ShouldContain("没有等着");
        page = await page.SubmitFormAsync(
            "[data-testid=avert-form]", ("AvertedTendency", nameof(Tendency.TurnToCrime)), ("AvertedWhat", "劝下持械的人"), ("AvertedEvidence", "出警记录"));
        page.Text("[data-testid=risk-history]").ShouldContain("防止民转刑，2 人：劝下持械的人");
        page.Has("[data-testid=avert-form]").ShouldBeFalse();
    }

    [Fact]
    public async Task Going_on_before_the_report_needs_its_reason()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Prepare);
        var clerk = await committee.ClerkAsync();
        await AssessAsync(clerk, number);

        var page = await (await clerk.OpenAsync($"/cases/{number}/risk")).SubmitFormAsync("[data-testid=go-on-form]");
        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page = await page.SubmitFormAsync("[data-testid=go-on-form]", ("GoingOnReason", "民警就在现场"));

        page.Text("[data-testid=risk-history]").ShouldContain("报告以前先接着办：民警就在现场");
        page.Has("[data-testid=risk-warning]").ShouldBeTrue();
        page.Has("[data-testid=go-on-form]").ShouldBeFalse();
    }

    [Fact]
    public async Task The_list_of_risks_shows_what_is_late_first_to_those_whose_case_it_is()
    {
        var committee = await Committee.SetUpAsync(app);
        var neighbour = await Committee.SetUpAsync(app);
        var calm = await committee.RegisterAsync();
        var hot = await committee.RegisterAsync();
        await AssessAsync(await committee.ClerkAsync(), hot);
        var morning = app.Clock.Now;
        app.Clock.Now = morning.AddHours(20);

        var own = await (await committee.ClerkAsync()).OpenAsync("/risks");
        var late = await (await committee.ClerkAsync()).OpenAsync("/risks?Overdue=true&Duty=Report&Level=High");
        var none = await (await committee.ClerkAsync()).OpenAsync("/risks?Level=Low");
        var others = await (await neighbour.ClerkAsync()).OpenAsync("/risks");
        var street = await (await app.SignInAsync(Role.SubdistrictOfficer, subdistrict: Committee.Street)).OpenAsync("/risks?Level=High");
        var bureau = await (await app.SignInAsync(Role.BureauOfficer)).OpenAsync("/risks?Level=High");
        var crossed = await (await neighbour.ClerkAsync()).OpenAsync($"/cases/{hot}/risk");
        app.Clock.Now = morning;

        own.Text($"[data-case='{hot}']").ShouldContain("较高（橙）");
        own.Text($"[data-case='{hot}']").ShouldContain("已等 20 小时");
        own.Text($"[data-case='{hot}']").ShouldContain("已超时");
        own.Has($"[data-case='{calm}']").ShouldBeFalse();
        own.Text("[data-testid=risk-terms]").ShouldContain("较高（橙）：报告，当天");
        late.Has($"[data-case='{hot}']").ShouldBeTrue();
        none.Text().ShouldContain("没有符合条件的风险");
        others.Text().ShouldContain("没有等着处理的风险");
        street.Has($"[data-case='{hot}']").ShouldBeTrue();
        bureau.Has($"[data-case='{hot}']").ShouldBeTrue();
        crossed.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_list_of_risks_goes_on_behind_a_page()
    {
        var committee = await Committee.SetUpAsync(app);
        for (var i = 0; i < 31; i++)
        {
            var number = await committee.RegisterAsync();
            await app.ChangeAsync(number, (mediation, add) =>
            {
                var risk = CaseRisk.Of(mediation);
                risk.Assess(mediation, new RiskFindings(RiskLevel.Critical, [], 1, false, "争吵", "上门"), committee.Moment).ShouldBeNull();
                add(risk);
            });
        }
        var clerk = await committee.ClerkAsync();

        var first = await clerk.OpenAsync("/risks");
        var second = await first.FollowAsync("下一页");

        first.Document.QuerySelectorAll("[data-testid=risks] tbody tr").Length.ShouldBe(30);
        second.Document.QuerySelectorAll("[data-testid=risks] tbody tr").Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_feared_violence_leads_from_the_review_to_the_report_and_its_answers_stay_with_those_who_handle_it()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(mediation => mediation.Retype(DisputeType.MarriageFamily, null, "夫妻", committee.Moment).ShouldBeNull());
        var clerk = await committee.ClerkAsync();
        var review = await clerk.OpenAsync($"/cases/{number}/review");
        review.Text("[data-testid=violence-note]").ShouldContain("不要当着另一方问");
        var answers = IntakeReview.QuestionsFor(DisputeType.MarriageFamily, CaseSource.PartyApplication)
            .Select((question, i) => ($"Answers[{i}].Yes", (object)(question.GoodAnswer != (question.Code == "AfraidOfTheOther"))));

        var page = await review.SubmitAsync(answers);

        page.Address.ShouldBe($"/cases/{number}/risk", page.Body);
        page.Text("[data-testid=violence]").ShouldContain("110");
        page.Text("[data-testid=violence]").ShouldContain("不要让双方见面");
        page.Find("[name=ReportTo][checked]").GetAttribute("value").ShouldBe(nameof(RiskReceiver.PoliceStation));
        (await (await app.AsPartyAsync(number, Committee.ApplicantPhone)).OpenAsync($"/track/{number}")).Text().ShouldNotContain("暴力");
    }

    private static async Task<Page> AssessAsync(Browser who, CaseNumber number, params (string Name, object Value)[] answers) =>
        await (await who.OpenAsync($"/cases/{number}/risk")).SubmitFormAsync(
            "[data-testid=assess-form]",
            [.. new (string Name, object Value)[]
            {
                ("Level", nameof(RiskLevel.High)), ("Tendencies", new[] { nameof(Tendency.TurnToCrime) }), ("RiskFacts", "扬言动手"), ("Measures", "楼长每天上门"),
            }.Where(one => answers.All(other => other.Name != one.Name)), .. answers]);
}

public sealed class HandlingARiskOnSqlite(SqliteApp app) : HandlingARiskTests(app), IClassFixture<SqliteApp>;

public sealed class HandlingARiskOnPostgres(PostgresApp app) : HandlingARiskTests(app), IClassFixture<PostgresApp>;
