using System.Net;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Hejie.Web.Tests.Security;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Cases;

public abstract class CompletingACaseTests(HejieApp app)
{
    [Fact]
    public async Task What_is_masked_is_not_shown_and_stays_when_it_is_left_empty()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Assign);

        var page = await (await committee.MediatorAsync()).OpenAsync($"/cases/{number}/parties/2");
        page.Body.ShouldNotContain(Committee.RespondentPhone);
        page.Body.ShouldNotContain("示例路");
        page = await page.SubmitAsync(("Form.IdNumber", "110101199003070011"), ("Form.SpeakerKind", "Entrusted"), ("Form.SpeakerName", "孙律师"), ("Form.SpeakerMaySettle", "true"));

        page.Address.ShouldBe($"/cases/{number}");
        var party = (await app.ReadAsync(number)).Party(2)!;
        (party.Phone, party.IdNumber, party.BirthDate).ShouldBe((Committee.RespondentPhone, "110101199003070011", new DateOnly(1990, 3, 7)));
        (party.Representative!.Name, party.Representative.MaySettle).ShouldBe(("孙律师", true));
    }

    [Fact]
    public async Task A_wrong_number_is_told_at_its_field_and_changes_nothing()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync();

        var page = await (await (await committee.ClerkAsync()).OpenAsync($"/cases/{number}/parties/2")).SubmitAsync(("Form.IdNumber", "110101199003070012"));

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Text("#Form_IdNumber-error").ShouldContain("身份证号不对");
        (await app.ReadAsync(number)).Party(2)!.IdNumber.ShouldBeNull();
    }

    [Fact]
    public async Task Another_kind_of_dispute_is_given_with_its_reason_and_brings_its_period()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Accept);
        var page = await (await committee.ClerkAsync()).OpenAsync($"/cases/{number}/classification");

        page = await page.SubmitFormAsync("[data-testid=retype]", ("Type", "10"));
        page.Text("#TypeReason-error").ShouldContain("请填写");
        page = await page.SubmitFormAsync("[data-testid=retype]", ("TypeReason", "实为欠薪"));

        page.Address.ShouldBe($"/cases/{number}");
        var mediation = await app.ReadAsync(number);
        mediation.Type.ShouldBe(DisputeType.Labor);
        mediation.Deadlines.ShouldContain(day => day.Rule == DeadlineKey.Labor && day.IsOpen);
    }

    [Fact]
    public async Task The_mediator_proposes_how_difficult_a_case_is_and_the_justice_office_confirms_it()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Assign);
        var page = await (await committee.MediatorAsync()).OpenAsync($"/cases/{number}/classification");
        var office = await app.SignInAsync(Role.SubdistrictOfficer, subdistrict: Committee.Street);
        (await office.OpenAsync("/cases?proposed=true")).Has($"tr[data-case='{number}']").ShouldBeFalse();

        page = await page.SubmitFormAsync("[data-testid=difficulty]", ("Difficulty", "Difficult"));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        await page.SubmitFormAsync("[data-testid=difficulty]", ("Difficulty", "Difficult"), ("Told", "SentUp"), ("DifficultyReason", "涉及 12 户"));
        (await app.ReadAsync(number)).Difficulty.ShouldBe(DifficultyLevel.Ordinary);

        (await office.OpenAsync("/cases?proposed=true")).Has($"tr[data-case='{number}']").ShouldBeTrue();
        var confirming = await office.OpenAsync($"/cases/{number}/difficulty");
        confirming.Text("dl").ShouldContain("由社区上报");
        confirming = await confirming.SubmitAsync(("ConfirmedLevel", "Major"));
        confirming.Text("#ConfirmReason-error").ShouldContain("请填写");
        await confirming.SubmitAsync(("ConfirmReason", "户数多"));

        (await app.ReadAsync(number)).Difficulty.ShouldBe(DifficultyLevel.Major);
    }

    [Fact]
    public async Task A_justice_office_of_another_street_and_the_committee_itself_confirm_nothing()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Assign);

        (await (await app.SignInAsync(Role.SubdistrictOfficer, subdistrict: "370202011")).OpenAsync($"/cases/{number}/difficulty")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await committee.ClerkAsync()).OpenAsync($"/cases/{number}/difficulty")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task An_agreement_takes_one_term_more_and_is_saved_with_both()
    {
        var (committee, number) = await app.DraftedAsync();
        var page = await (await committee.MediatorAsync()).OpenAsync($"/cases/{number}/agreement");

        page = await page.PressAsync("more-terms");
        page = await page.SubmitFormAsync("main form",
            ("Terms[1].Kind", "Act"), ("Terms[1].Debtor", "2"), ("Terms[1].Creditor", "1"), ("Terms[1].Text", "修好水管"), ("Terms[1].DueOn", "2026-03-20"), ("Terms[1].Manner", "自行修理"), ("Terms[1].Place", "二楼卫生间"));

        page.Address.ShouldBe($"/cases/{number}/agreement/signatures", page.Body);
        (await app.AgreementOfAsync(number)).Terms.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_form_that_failed_does_not_send_the_other_form_of_its_page_astray()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync();
        var page = await (await committee.ClerkAsync()).OpenAsync($"/cases/{number}/contacts");

        page = await page.SubmitFormAsync("[data-testid=answer-form]");
        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page = await page.SubmitFormAsync("[data-testid=contact-form]", ("Party", "2"), ("Channel", "Telephone"), ("Outcome", "NotReached"));

        page.Status.ShouldBe(HttpStatusCode.OK, page.Body);
        (await app.ReadAsync(number)).Contacts.ShouldHaveSingleItem().Outcome.ShouldBe(ContactOutcome.NotReached);
    }

    [Fact]
    public async Task What_the_party_asked_can_be_read_by_those_who_mediate()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Assign);
        await app.ChangeAsync(number, (mediation, _) => mediation.Ask(2, "能不能周六谈？", committee.Moment).ShouldBeNull());

        (await (await committee.MediatorAsync()).OpenAsync($"/cases/{number}")).Text("[data-testid=question]").ShouldContain("能不能周六谈？");
    }
}

public sealed class CompletingACaseOnSqlite(SqliteApp app) : CompletingACaseTests(app), IClassFixture<SqliteApp>;

public sealed class CompletingACaseOnPostgres(PostgresApp app) : CompletingACaseTests(app), IClassFixture<PostgresApp>;
