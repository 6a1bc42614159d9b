using System.Globalization;
using System.Net;
using System.Reflection;
using System.Resources;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Notices;
using Hejie.Domain.Sessions;
using Hejie.Web.Shared.Faults;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Cases;

public abstract class SavingOverEachOtherTests(HejieApp app)
{
    private static readonly string[] NeverShown = ["SeenVersion", "Code", "All"];

    [Fact]
    public async Task The_second_reviewer_reads_the_first_ones_answers_beside_the_own()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync();
        var stale = await (await committee.ClerkAsync()).OpenAsync($"/cases/{number}/review");
        await app.ChangeAsync(number, (mediation, _) => committee.Prepare(mediation));
        var questions = IntakeReview.QuestionsFor(DisputeType.Neighborhood, CaseSource.PartyApplication);

        var page = await stale.SubmitAsync(questions.Select((question, i) => ($"Answers[{i}].Yes", (object)!question.GoodAnswer)));

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        var first = Field(page, Labels.Get($"ReviewQuestion.{questions[0].Code}"));
        first.ShouldBe((Word(!questions[0].GoodAnswer), Word(questions[0].GoodAnswer)));
        page.Text("[data-testid=stored]").ShouldContain(Labels.Of(CaseState.UnderReview));
        page.Text("[data-testid=acts-since]").ShouldContain(Labels.Of(CaseAct.Review));
        page.Text("[data-testid=acts-since]").ShouldContain($"{Labels.Of(CaseAct.RecordAnswer)}：钱演示（{Labels.Of(Willingness.Agrees)}");
    }

    [Fact]
    public async Task A_record_that_somebody_else_has_written_stands_beside_the_own_words()
    {
        var (committee, number) = await app.DraftedAsync();
        var stale = await (await committee.MediatorAsync()).OpenAsync($"/cases/{number}/sessions/1");
        await using (var db = app.Database.Open())
        {
            var mediation = await db.Set<MediationCase>().SingleAsync(known => known.Number == number, Stop);
            var session = await db.Set<MediationSession>().SingleAsync(known => known.CaseId == mediation.Id, Stop);
            session.WriteRecord(mediation, session.Record! with { FactsChecked = "同事核对过的事实" }, committee.Moment).ShouldBeNull();
            await db.SaveChangesAsync(Stop);
        }

        var page = await stale.SubmitFormAsync("form:has([data-testid=record])", ("FactsChecked", "我核对的事实"));

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        Field(page, "核对的事实").ShouldBe(("我核对的事实", "同事核对过的事实"));
        page.Text("[data-testid=acts-since]").ShouldContain(Labels.Of(CaseAct.RecordSession));
    }

    [Fact]
    public async Task Two_drafts_of_one_agreement_are_shown_term_by_term()
    {
        var (committee, number) = await app.DraftedAsync();
        var mediator = await committee.MediatorAsync();
        var stale = await mediator.OpenAsync($"/cases/{number}/agreement");
        await (await mediator.OpenAsync($"/cases/{number}/agreement")).SubmitAsync(("Facts", "同事写的事实：楼上漏水，双方争议赔多少"), ("Terms[0].AmountFen", "2000"));

        var page = await stale.SubmitAsync(("Facts", "我写的事实：楼上漏水，双方争议赔多少"), ("Terms[0].AmountFen", "1500"));

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        Field(page, "事实").ShouldBe(("我写的事实：楼上漏水，双方争议赔多少", "同事写的事实：楼上漏水，双方争议赔多少"));
        Field(page, "第 1 项 金额").ShouldBe(("1500", "2,000.00"));
        Field(page, "第 1 项 由谁履行").ShouldBe(("钱演示", "钱演示"));
        page.Text("[data-testid=acts-since]").ShouldContain($"{Labels.Of(Role.Mediator)}");
        (await app.AgreementOfAsync(number)).Facts.ShouldBe("同事写的事实：楼上漏水，双方争议赔多少");
    }

    [Fact]
    public async Task Where_the_form_has_no_stored_counterpart_the_other_act_and_the_own_words_are_told()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Prepare);
        var clerk = await committee.ClerkAsync();
        var stale = await clerk.OpenAsync($"/cases/{number}/acceptance");
        await (await clerk.OpenAsync($"/cases/{number}/acceptance")).SubmitFormAsync("[data-testid=accept]");

        var page = await stale.SubmitFormAsync("[data-testid=decline]", ("Reason", "Other"), ("Text", "我写了很久的理由"));

        page.Text("[data-testid=stored]").ShouldContain(Labels.Of(CaseState.Accepted));
        page.Text("[data-testid=acts-since]").ShouldContain(Labels.Of(CaseAct.Accept));
        page.Text("[data-testid=acts-since]").ShouldContain(Labels.Of(Role.CommitteeClerk));
        page.Text("[data-testid=typed]").ShouldContain("我写了很久的理由");
        page.Text("[data-testid=typed]").ShouldContain(Labels.Of(NonAcceptanceReason.Other));
        page.Text("[data-testid=typed]").ShouldNotContain("现在保存的");
    }

    [Fact]
    public async Task A_party_is_told_what_was_changed_but_not_what_only_the_other_side_may_know()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Assign);
        var stale = await (await app.AsPartyAsync(number, Committee.ApplicantPhone)).OpenAsync($"/track/{number}/rights");
        await app.ChangeAsync(number, (mediation, _) =>
        {
            mediation.RequestRecusal(2, committee.Host.Id, "他是对方的表哥", committee.Moment).ShouldBeNull();
            mediation.ReplaceHost(new AssignedMediator(committee.Helper.Id, committee.Helper.Name, [], null, true), "回避", committee.Moment).ShouldBeNull();
        });

        var page = await stale.SubmitAsync(("HasRead", "true"), ("WantsClosedSession", "true"));

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        Field(page, "要求不公开调解").ShouldBe(("是", "否"));
        page.Text("[data-testid=acts-since]").ShouldContain(Labels.Of(CaseAct.ReplaceHost));
        page.Text("[data-testid=acts-since]").ShouldContain("其他当事人的事项有更新");
        page.Text("[data-testid=acts-since]").ShouldNotContain(Labels.Of(CaseAct.RequestRecusal));
        page.Body.ShouldNotContain("表哥");
    }

    [Fact]
    public async Task Of_two_who_work_one_notice_off_the_second_reads_who_did_what()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Accept);
        await app.ChangeAsync(number, (mediation, _) => mediation.Assign(
            new AssignedMediator(committee.Host.Id, committee.Host.Name, [], null, false), [], AssignmentMode.NamedByCommittee, committee.Moment).ShouldBeNull());
        var stale = await (await committee.ClerkAsync()).OpenAsync($"/notices?words={number.Short}");
        await stale.SubmitFormAsync("[data-testid=work]", ("kind", "Posted"), ("Note", "挂号信"));

        var page = await stale.SubmitFormAsync("[data-testid=work]", ("kind", "Texted"), ("Note", "短信已发"));

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        Field(page, "怎样告知").ShouldBe((Labels.Of(NoticeWorkKind.Texted), Labels.Of(NoticeWorkKind.Posted)));
        Field(page, "说明").ShouldBe(("短信已发", "挂号信"));
        page.Text("[data-testid=acts-since]").ShouldContain(Labels.Of(NoticeWorkKind.Posted));
    }

    [Fact]
    public void Every_field_that_may_meet_a_conflict_has_a_label()
    {
        var fields = new ResourceManager("Hejie.Web.Texts.Fields", typeof(ITellsWhatIsStored).Assembly);
        var pages = typeof(ITellsWhatIsStored).Assembly.GetTypes().Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(ITellsWhatIsStored)));

        var unnamed = pages.SelectMany(page => page.GetProperties().Where(property => property.GetCustomAttribute<BindPropertyAttribute>() is { SupportsGet: false }))
            .SelectMany(FieldsOf).Select(field => field.Name).Distinct().Except(NeverShown)
            .Where(name => fields.GetString("Label." + name, CultureInfo.InvariantCulture) is null);

        unnamed.ShouldBeEmpty();
    }

    private static IEnumerable<PropertyInfo> FieldsOf(PropertyInfo bound)
    {
        var type = bound.PropertyType is { IsGenericType: true } list && list.GetGenericTypeDefinition() == typeof(List<>) ? list.GenericTypeArguments[0] : bound.PropertyType;
        return type.Assembly == typeof(ITellsWhatIsStored).Assembly && type.IsClass
            ? type.GetProperties().Where(property => property.CanWrite)
            : [bound];
    }

    private static string Word(bool yes) => Labels.Get(yes ? "Yes" : "No");

    /// <summary>What was typed and what is saved, in the first field whose label contains the words.</summary>
    private static (string Typed, string Saved) Field(Page page, string label)
    {
        var card = page.Document.QuerySelectorAll("[data-testid=typed] .both").FirstOrDefault(card => card.QuerySelector("h3")!.TextContent.Contains(label, StringComparison.Ordinal));
        card.ShouldNotBeNull($"{label} is not in {page.Text("[data-testid=typed]")}");
        var values = card.QuerySelectorAll("dd").Select(value => value.TextContent.Trim()).ToList();
        values.Count.ShouldBe(2);
        return (values[0], values[1]);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}

public sealed class SavingOverEachOtherOnSqlite(SqliteApp app) : SavingOverEachOtherTests(app), IClassFixture<SqliteApp>;

public sealed class SavingOverEachOtherOnPostgres(PostgresApp app) : SavingOverEachOtherTests(app), IClassFixture<PostgresApp>;
