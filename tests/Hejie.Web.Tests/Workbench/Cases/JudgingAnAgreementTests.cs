using System.Net;
using Hejie.Domain.Access;
using Hejie.Web.Tests.Api;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Hejie.Web.Tests.Security;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Cases;

public abstract class JudgingAnAgreementTests(HejieApp app)
{
    [Fact]
    public async Task What_must_be_mended_is_told_beside_its_term_and_nothing_is_saved()
    {
        var (committee, number) = await app.DraftedAsync();
        var mediator = await committee.MediatorAsync();

        var page = await (await mediator.OpenAsync($"/cases/{number}/agreement")).SubmitFormAsync(
            "main form", ("Terms[0].Text", "钱演示于2026年2月30日前赔偿人民币玖佰元整（¥900.00）"));

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text(".error-summary").ShouldContain("第1条：文字与金额栏不一致");
        page.Text("[data-code=NoSuchDay]").ShouldStartWith("【必须改】第1条 内容，第5字起：日历上没有“2026年2月30日”这一天。");
        page.Text("[data-code=AmountDiffersFromText]").ShouldContain("文字写的是 900.00 元，金额栏是 1,000.00 元");
        page.Text("mark").ShouldBe("2026年2月30日");
        page.Text(".findings .kept").ShouldBe("第1条 内容 钱演示于2026年2月30日前赔偿人民币玖佰元整（¥900.00）");
        (await app.AgreementOfAsync(number)).Terms[0].Text.ShouldBe("赔偿损失");
    }

    [Fact]
    public async Task A_vague_word_is_marked_and_passes_with_a_reason_that_is_kept()
    {
        var (committee, number) = await app.DraftedAsync();
        var mediator = await committee.MediatorAsync();
        var page = await (await mediator.OpenAsync($"/cases/{number}/agreement")).SubmitFormAsync("main form", ("Terms[0].Text", "尽快赔偿损失"));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("mark").ShouldBe("尽快");

        page = await page.SubmitFormAsync("main form", ("Check[5].Reason", "期限栏已写明最晚一天"));

        page.Address.ShouldBe($"/cases/{number}/agreement/signatures", page.Body);
        page.Text("[data-testid=finding]").ShouldEndWith("已说明：期限栏已写明最晚一天");
        (await app.AgreementOfAsync(number)).Check.ShouldContain(answer => answer.Code == "VagueWording" && answer.Reason == "期限栏已写明最晚一天");
        (await mediator.OpenAsync($"/cases/{number}/agreement")).Text("mark").ShouldBe("尽快");
    }

    [Fact]
    public async Task A_good_agreement_says_that_nothing_was_found()
    {
        var (committee, number) = await app.DraftedAsync();

        (await (await committee.MediatorAsync()).OpenAsync($"/cases/{number}/agreement/signatures")).Text("[data-testid=nothing-found]").ShouldContain("没有发现问题");
    }

    [Fact]
    public async Task What_turned_up_after_the_draft_stands_in_the_way_of_the_first_signature_and_machines_read_it_too()
    {
        var (committee, number) = await app.DraftedAsync();
        await app.ChangeAsync(number, (mediation, _) =>
            mediation.CompleteParty(2, mediation.Party(2)!.Details with { LacksCapacity = true }, isSigned: false, committee.Moment).ShouldBeNull());

        var page = await (await committee.MediatorAsync()).OpenAsync($"/cases/{number}/agreement/signatures");
        page.Text("[data-code=CapacityMissing]").ShouldStartWith("【必须改】当事人：第2位当事人");

        var machine = await Machine.SignInAsync(app, await app.OpenAccountAsync(Role.Mediator, mediator: committee.Host.Id.Value, organization: committee.Body.Id.Value));
        var findings = (await machine.GetAsync($"/api/v1/cases/{number}/agreement/findings")).AsArray();
        var found = findings.ShouldHaveSingleItem()!;
        ((string?)found["code"], (string?)found["severity"], (string?)found["ruleId"], (int?)found["party"]).ShouldBe(("CapacityMissing", "Block", "I-13", 2));
    }
}

public sealed class JudgingAnAgreementOnSqlite(SqliteApp app) : JudgingAnAgreementTests(app), IClassFixture<SqliteApp>;

public sealed class JudgingAnAgreementOnPostgres(PostgresApp app) : JudgingAnAgreementTests(app), IClassFixture<PostgresApp>;
