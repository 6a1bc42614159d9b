using System.Net;
using Hejie.Data.Destruction;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Hejie.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Linkage;

/// <summary>L-5, S-13: a party is sent to legal aid, and what came of it comes back.</summary>
public abstract class SendingToLegalAidTests(HejieApp app)
{
    private static (string, object)[] Request(Partner office, params (string, object)[] more) =>
    [
        ("AidedParty", "1"), ("AidOffice", $"{office.Body.Id.Value}"), ("Ground", "CheckWaived"), ("AidWanted", "代理仲裁"), ("AidFacts", "拖欠三个月工资。"), ("AidMaterials", "工资条\n考勤表"), ("AidConsentChannel", "Counter"), .. more,
    ];

    private async Task<(Committee Committee, Partner Office, CaseNumber Number)> SetUpAsync()
    {
        var (committee, office) = (await Committee.SetUpAsync(app), await Partner.SetUpAsync(app, PartnerKind.LegalAid));
        return (committee, office, await committee.RegisterAsync(committee.Assign, with: application => application with { Type = DisputeType.Labor }));
    }

    private async Task<(Committee Committee, Partner Office, CaseNumber Number, string Address)> SentAsync()
    {
        var (committee, office, number) = await SetUpAsync();
        var page = await (await (await committee.ClerkAsync()).OpenAsync($"/cases/{number}/legal-aid")).SubmitFormAsync("[data-testid=send]", Request(office));
        page.Has("[data-testid=legal-aid]").ShouldBeTrue(page.Body);
        return (committee, office, number, page.Find("[data-testid=legal-aid] a").GetAttribute("href")!);
    }

    private (string, object) Today => ("DoneOn", $"{Domain.Deadlines.ChinaTime.DayOf(app.Clock.Now):yyyy-MM-dd}");

    [Fact]
    public async Task S13_a_party_is_sent_the_office_decides_assigns_and_tells_the_result_and_the_days_are_counted()
    {
        var (committee, office, number) = await SetUpAsync();
        var clerk = await committee.ClerkAsync();
        var page = await (await (await clerk.OpenAsync($"/cases/{number}")).FollowAsync("转介法律援助")).SubmitFormAsync("[data-testid=send]", Request(office, ("AidConsentChannel", "")));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("[data-testid=error-summary]").ShouldContain("还没有本人的同意");
        page.Text("[name=AidWanted]").ShouldBe("代理仲裁");
        page = await page.SubmitFormAsync("[data-testid=send]", ("AidConsentChannel", "Counter"));
        page.Text("[data-testid=legal-aid]").ShouldContain(office.Body.Name, Case.Sensitive, page.Body);
        (await app.ReadAsync(number)).HasConsent(1, ConsentKind.HandOver, office.Body.Name).ShouldBeTrue();
        var address = page.Find("[data-testid=legal-aid] a").GetAttribute("href")!;

        var officer = await office.OfficerAsync();
        (await officer.OpenAsync("/desk")).Text("[data-testid=legal-aid-on-desk]").ShouldContain("1 件等着办");
        page = await officer.OpenAsync(address);
        page.Text("[data-testid=person]").ShouldContain("赵演示，" + Committee.ApplicantPhone);
        page = await page.SubmitFormAsync("[data-testid=receive]", Today);
        page.Text("[data-testid=owed]").ShouldContain("最晚决定");
        page = await page.SubmitFormAsync("[data-testid=decide]", ("IsGranted", "True"), Today);
        page.Text("[data-testid=owed]").ShouldContain("最晚指派");
        page = await page.SubmitFormAsync("[data-testid=assign]", ("LawyerName", "陈律师"), ("LawyerOffice", "演示律师事务所"), Today);
        page.Text("[data-testid=lawyer]").ShouldBe("陈律师，演示律师事务所");
        page = await page.SubmitFormAsync("[data-testid=end]", ("Words", "裁决支持工资 12 000 元"), Today);
        page.Text("[data-testid=state]").ShouldBe("已办结", page.Body);
        (await officer.OpenAsync("/desk")).Has("[data-testid=legal-aid-on-desk]").ShouldBeFalse();

        page = await clerk.OpenAsync(address);
        page.Text("[data-testid=steps]").ShouldContain("裁决支持工资 12 000 元");
        (await clerk.OpenAsync($"/cases/{number}")).Text("[data-testid=legal-aid]").ShouldContain("已办结");
        page = await officer.OpenAsync("/linkage/legal-aid");
        page.Text("[data-testid=figures]").ShouldContain("转介 1 件：办理中 0，给予援助 1，不予援助 0，办结 1，撤回 0");
        page.Text("[data-testid=figures]").ShouldContain("七日内决定 1，超过 0；三日内指派 1，超过 0");
        page = await officer.OpenAsync("/linkage/legal-aid?stage=DecidedInTime");
        page.Text("[data-testid=legal-aid-list]").ShouldContain(number.Text);
        (await officer.OpenAsync("/linkage/legal-aid?stage=DecidedLate")).Text("main").ShouldContain("没有符合条件的");
        (await clerk.OpenAsync($"/cases/{number}/papers/legal-aid-referral-1.pdf")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task L5_the_committee_writes_down_what_an_office_answers_that_is_not_at_the_desk()
    {
        var (committee, _, _, address) = await SentAsync();
        var mediator = await committee.MediatorAsync();
        var page = await (await mediator.OpenAsync(address)).SubmitFormAsync("[data-testid=receive]", Today);
        page = await page.SubmitFormAsync("[data-testid=decide]", ("IsGranted", "False"), Today);
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page = await page.SubmitFormAsync("[data-testid=decide]", ("Words", "不符合条件"));
        page.Text("[data-testid=state]").ShouldBe("不予援助", page.Body);
        page.Text("[data-testid=steps]").ShouldContain("决定不予援助");
    }

    [Fact]
    public async Task L5_nobody_else_sees_or_answers_it()
    {
        var (_, _, number, address) = await SentAsync();
        var (stranger, other) = (await Partner.SetUpAsync(app, PartnerKind.LegalAid), await Committee.SetUpAsync(app));
        (await (await stranger.OfficerAsync()).OpenAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await stranger.OfficerAsync()).OpenAsync($"/linkage/legal-aid?q={number}")).Text("main").ShouldContain("没有符合条件的");
        (await (await other.ClerkAsync()).OpenAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await other.ClerkAsync()).OpenAsync($"/cases/{number}/legal-aid")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task D2_once_the_person_takes_the_consent_back_the_office_reads_neither_name_nor_story()
    {
        var (committee, office, number, address) = await SentAsync();
        var officer = await office.OfficerAsync();
        (await officer.OpenAsync(address)).Body.ShouldContain("拖欠三个月工资");
        await app.ChangeAsync(number, (mediation, _) =>
            mediation.WithdrawConsent(1, ConsentKind.HandOver, office.Body.Name, ContactChannel.Telephone, committee.Moment).ShouldBeNull());
        var page = await officer.OpenAsync(address);
        page.Text("[data-testid=consent-gone]").ShouldContain("撤回了同意", Case.Sensitive, page.Body);
        page.Body.ShouldNotContain("赵演示");
        page.Body.ShouldNotContain("拖欠三个月工资");
        page.Body.ShouldNotContain(Committee.ApplicantPhone);
        (await (await committee.ClerkAsync()).OpenAsync(address)).Body.ShouldContain("赵演示");
    }

    [Fact]
    public async Task L5_who_reads_names_in_part_reads_them_in_part_here_and_answers_nothing()
    {
        var (_, _, number, address) = await SentAsync();
        var bureau = await app.SignInAsync(Role.BureauOfficer);
        var page = await bureau.OpenAsync(address);
        page.Text("[data-testid=person]").ShouldNotContain("赵演示");
        page.Body.ShouldNotContain("拖欠三个月工资");
        page.Has("[data-testid=receive]").ShouldBeFalse();
        page.Has("[data-testid=recall]").ShouldBeFalse();
        (await bureau.OpenAsync($"/linkage/legal-aid?q={number}")).Text("[data-testid=legal-aid-list]").ShouldContain("免予核查经济困难");
    }

    [Fact]
    public async Task L5_an_officer_of_the_office_cannot_take_it_back_and_what_two_write_is_not_lost()
    {
        var (_, office, _, address) = await SentAsync();
        var officer = await office.OfficerAsync();
        var page = await officer.OpenAsync(address);
        page.Has("[data-testid=recall]").ShouldBeFalse();
        var late = await officer.OpenAsync(address);
        await page.SubmitFormAsync("[data-testid=receive]", Today);
        late = await late.SubmitFormAsync("[data-testid=receive]", Today);
        late.Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task R3_it_goes_with_the_file_of_its_case_and_its_figures_stay()
    {
        var (_, office, number, _) = await SentAsync();
        await using (var db = app.Database.Open())
        {
            var id = await db.Set<MediationCase>().Where(mediation => mediation.Number == number).Select(mediation => mediation.Id).SingleAsync(TestContext.Current.CancellationToken);
            var whole = await db.ReadWholeAsync(id, TestContext.Current.CancellationToken);
            await db.EraseAsync(whole, TestContext.Current.CancellationToken);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        var officer = await office.OfficerAsync();
        (await officer.OpenAsync("/linkage/legal-aid")).Text("[data-testid=figures]").ShouldContain("转介 1 件");
        var page = await officer.OpenAsync((await officer.OpenAsync("/linkage/legal-aid")).Find("[data-testid=legal-aid-list] a").GetAttribute("href")!);
        page.Body.ShouldNotContain("赵演示");
        page.Body.ShouldNotContain("拖欠三个月工资");
    }
}

public sealed class SendingToLegalAidOnSqlite(SqliteApp app) : SendingToLegalAidTests(app), IClassFixture<SqliteApp>;

public sealed class SendingToLegalAidOnPostgres(PostgresApp app) : SendingToLegalAidTests(app), IClassFixture<PostgresApp>;
