using System.Net;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Web.Tests.Api;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Hejie.Web.Tests.Security;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Linkage;

/// <summary>I-6, L-3, L-4: from the letter of another body to the result that goes back.</summary>
public abstract class SendingToMediationTests(HejieApp app)
{
    private static int s_letters;

    private static (string, object)[] Letter(Committee committee, string mode, params (string, object)[] more) =>
    [
        ("Mode", mode), ("Committee", committee.Body.Id.Value), ("LetterNumber", $"劳人仲〔2026〕{Interlocked.Increment(ref s_letters)}号"), ("LetterOn", $"{committee.Moment.Today:yyyy-MM-dd}"),
        ("Parties[0].Name", "赵演示"), ("Parties[0].Phone", Committee.ApplicantPhone), ("Parties[2].Name", "演示商贸公司"), ("Facts", "拖欠三个月工资。"),
        ("LetterContact", "孙仲裁"), ("LetterPhone", "0532-80000001"), .. more,
    ];

    private static (string, object) Agreed(Committee committee) => ("AgreedOn", $"{committee.Moment.Today:yyyy-MM-dd}");

    private async Task<(Committee Committee, Browser Officer, Page Sent)> SentAsync(string mode, params (string, object)[] more)
    {
        var (committee, partner) = (await Committee.SetUpAsync(app), await Partner.SetUpAsync(app));
        var officer = await partner.OfficerAsync();
        var sent = await (await officer.OpenAsync("/referrals/new")).SubmitFormAsync("[data-testid=send]", Letter(committee, mode, more));
        sent.Has("[data-testid=steps]").ShouldBeTrue(sent.Body);
        return (committee, officer, sent);
    }

    private static async Task<Page> RegisteredAsync(Browser clerk, string referral)
    {
        var form = await (await clerk.OpenAsync(referral)).FollowAsync("按来函登记新案件");
        form.Text("[name='Form.Statement']").ShouldBe("拖欠三个月工资。", form.Body);
        form.Find("[name='Form.Parties[0].Phone']").GetAttribute("value").ShouldBe(Committee.ApplicantPhone);
        var made = await form.SubmitFormAsync("[data-testid=registration]", ("Form.Community", Committee.Community), ("Form.Risk", "Low"));
        made.Address.ShouldStartWith("/cases/370202-", customMessage: made.Body);
        return made;
    }

    private static CaseNumber NumberOf(Page page) => CaseNumber.Parse(page.Address["/cases/".Length..], null);

    [Fact]
    public async Task L3_what_arbitration_entrusts_becomes_a_case_and_its_result_goes_back()
    {
        var (committee, officer, sent) = await SentAsync("EntrustedInArbitration", Agreed(await Committee.SetUpAsync(app)));
        var clerk = await committee.ClerkAsync();
        (await clerk.OpenAsync("/referrals")).Text("[data-testid=referrals]").ShouldContain("赵演示 与 演示商贸公司");
        (await clerk.OpenAsync("/desk")).Text("[data-testid=referrals-on-desk]").ShouldContain("1 件等着答复");
        var page = await (await clerk.OpenAsync(sent.Address)).SubmitFormAsync("[data-testid=receive]");
        page.Text("[data-testid=state]").ShouldBe("已签收");
        var number = NumberOf(await RegisteredAsync(clerk, sent.Address));
        var made = await app.ReadAsync(number);
        (made.Source, made.Referral, made.LaborMode).ShouldBe((CaseSource.Entrusted, ReferralKind.Arbitration, LaborMediationMode.EntrustedInArbitration));

        page = await officer.OpenAsync(sent.Address);
        page.Text("[data-testid=case]").ShouldContain(number.Text);
        page.Has("[data-testid=case] a").ShouldBeFalse("the case itself is not the sender's");
        (await officer.OpenAsync($"/cases/{number}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await clerk.OpenAsync(sent.Address)).Has("[data-testid=return]").ShouldBeFalse();
        await app.ChangeAsync(number, (mediation, _) =>
        {
            committee.Prepare(mediation);
            mediation.RecordAnswer(1, Willingness.Agrees, ContactChannel.Telephone, null, committee.Moment).ShouldBeNull();
            mediation.Accept(VolumeNumber.Of(2026, committee.Body.Abbreviation, number.Serial), committee.Moment).ShouldBeNull();
            mediation.Withdraw(1, "双方和好", committee.Moment).ShouldBeNull();
        });
        page = await (await clerk.OpenAsync(sent.Address)).SubmitFormAsync("[data-testid=return]", ("Explanation", "工资已经付清"));
        page.Text("[data-testid=result]").ShouldContain("工资已经付清");

        (await clerk.OpenAsync("/desk")).Has("[data-testid=referrals-on-desk]").ShouldBeFalse();
        (await officer.OpenAsync("/desk")).Text("[data-testid=referrals-on-desk]").ShouldContain("1 件结果送回来了");
        page = await officer.OpenAsync(sent.Address);
        var letter = page.Find("[data-testid=enclosed-ReferralResultLetter]").GetAttribute("href")!;
        (await officer.OpenAsync(letter)).Status.ShouldBe(HttpStatusCode.OK);
        (await officer.OpenAsync(letter.Replace("referral-result-letter", "application", StringComparison.Ordinal))).Status.ShouldBe(HttpStatusCode.NotFound);
        page = await page.SubmitFormAsync("[data-testid=see-result]");
        page.Text("[data-testid=steps]").ShouldContain("结果已收到");
        var receipts = await officer.OpenAsync(page.Find("[data-testid=receipts]").GetAttribute("href")!);
        var lines = receipts.Body.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(5, "sent, received, registered, returned, confirmed");
        lines.ShouldAllBe(receipt => receipt.Split('.').Length == 3);
        (await (await (await Partner.SetUpAsync(app)).OfficerAsync()).OpenAsync($"{sent.Address}/receipts.txt")).Status.ShouldBe(HttpStatusCode.NotFound);
        foreach (var paper in new[] { "letter.pdf", "letter.docx", "reply.pdf", "reply.docx" })
        {
            (await officer.OpenAsync($"{sent.Address}/{paper}")).Status.ShouldBe(HttpStatusCode.OK, paper);
        }
    }

    [Fact]
    public async Task L3_a_mediator_helps_at_a_hearing_and_no_case_is_made()
    {
        var today = (await Committee.SetUpAsync(app)).Moment.Today;
        var (committee, officer, sent) = await SentAsync(
            "AssistedInHearing", ("AgreedOn", $"{today:yyyy-MM-dd}"), ("HearingDay", $"{today:yyyy-MM-dd}"), ("HearingTime", "08:30"), ("HearingPlace", "第一仲裁庭"));
        var clerk = await committee.ClerkAsync();
        var page = await clerk.OpenAsync(sent.Address);
        page.Has("[data-testid=register]").ShouldBeFalse();
        page = await page.SubmitFormAsync("[data-testid=help]", ("Helpers", "王和、李解"));
        page.Text("[data-testid=reply]").ShouldContain("派王和、李解到庭协助");
        page = await page.SubmitFormAsync("[data-testid=return-help]", ("IsSettled", "true"), ("Explanation", "一次付清"));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("[data-testid=error-summary]").ShouldContain("仲裁调解书的文号");
        page = await page.SubmitFormAsync("[data-testid=return-help]", ("ArbitrationPaper", "〔2026〕调字12号"));
        page.Text("[data-testid=result]").ShouldContain("〔2026〕调字12号");
        (await officer.OpenAsync(sent.Address)).Text("[data-testid=result]").ShouldContain("一次付清");
    }

    [Fact]
    public async Task L3_who_is_guided_before_arbitration_may_be_declined_with_a_reason_and_recalled()
    {
        var (committee, officer, sent) = await SentAsync("PreArbitration");
        var clerk = await committee.ClerkAsync();
        var page = await (await clerk.OpenAsync(sent.Address)).SubmitFormAsync("[data-testid=decline]");
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page = await page.SubmitFormAsync("[data-testid=decline]", ("Reason", "不在本辖区"));
        page.Text("[data-testid=reply]").ShouldContain("不接受，不在本辖区");
        (await officer.OpenAsync(sent.Address)).Has("[data-testid=recall]").ShouldBeFalse();

        var second = await (await officer.OpenAsync("/referrals/new")).SubmitFormAsync("[data-testid=send]", Letter(committee, "PreArbitration"));
        second = await second.SubmitFormAsync("[data-testid=recall]", ("Reason", "当事人不愿意"));
        second.Text("[data-testid=state]").ShouldBe("已撤回");
    }

    [Fact]
    public async Task A_letter_keeps_what_was_typed_and_comes_once()
    {
        var (committee, officer, sent) = await SentAsync("PreArbitration");
        var number = sent.Text("h1").Split(' ')[0];
        var page = await (await officer.OpenAsync("/referrals/new")).SubmitFormAsync("[data-testid=send]", [.. Letter(committee, "PreArbitration"), ("LetterNumber", number)]);
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("[data-testid=error-summary]").ShouldContain("这个函号已经送过一件了");
        page.Find("[name='Parties[2].Name']").GetAttribute("value").ShouldBe("演示商贸公司");
        page = await page.SubmitFormAsync("[data-testid=send]", ("LetterNumber", number + "-2"), ("LetterOn", "1700-01-01"));
        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page = await page.SubmitFormAsync("[data-testid=send]", ("LetterOn", $"{committee.Moment.Today:yyyy-MM-dd}"));
        page.Text("[data-testid=state]").ShouldBe("已送出");
    }

    [Fact]
    public async Task Nobody_else_finds_a_referral()
    {
        var (committee, _, sent) = await SentAsync("PreArbitration");
        var strangers = new[]
        {
            await (await Partner.SetUpAsync(app)).OfficerAsync(), await (await Committee.SetUpAsync(app)).ClerkAsync(), await app.SignInAsync(Role.SubdistrictOfficer, subdistrict: "370202010"),
        };
        foreach (var stranger in strangers)
        {
            (await stranger.OpenAsync(sent.Address)).Status.ShouldBe(HttpStatusCode.NotFound);
            (await stranger.OpenAsync(sent.Address + "/letter.pdf")).Status.ShouldBe(HttpStatusCode.NotFound);
            (await stranger.OpenAsync("/referrals")).Body.ShouldNotContain(sent.Text("h1").Split(' ')[0]);
        }
        (await (await committee.MediatorAsync()).OpenAsync(sent.Address)).Status.ShouldBe(HttpStatusCode.Forbidden);
        var street = await (await app.SignInAsync(Role.SubdistrictOfficer, subdistrict: Committee.Street)).OpenAsync(sent.Address);
        street.Status.ShouldBe(HttpStatusCode.OK);
        street.Body.ShouldNotContain("赵演示");
        street.Body.ShouldNotContain("拖欠三个月工资");
        street.Has("main form").ShouldBeFalse("the justice office reads");
    }

    [Fact]
    public async Task S10_the_numbers_by_mode_open_to_just_their_referrals()
    {
        var (committee, _, sent) = await SentAsync("PreArbitration");
        await (await (await committee.ClerkAsync()).OpenAsync(sent.Address)).SubmitFormAsync("[data-testid=decline]", ("Reason", "不在本辖区"));
        var bureau = await app.SignInAsync(Role.BureauOfficer);
        var page = await bureau.OpenAsync("/linkage/labor");
        foreach (var link in page.Document.QuerySelectorAll("[data-testid=by-mode] a").ToList())
        {
            var list = await bureau.OpenAsync(link.GetAttribute("href")!);
            list.Document.QuerySelectorAll("[data-testid=referrals] tbody tr").Length.ShouldBe(int.Parse(link.TextContent), link.GetAttribute("href"));
        }
        int.Parse(page.Text("tr[data-mode=PreArbitration] td:nth-of-type(4)")).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Machines_send_answer_and_return_and_strangers_find_nothing()
    {
        var (committee, partner) = (await Committee.SetUpAsync(app), await Partner.SetUpAsync(app, PartnerKind.Court));
        var (court, stranger) = (await Machine.SignInAsync(app, await partner.AccountAsync()), await Machine.SignInAsync(app, await (await Partner.SetUpAsync(app, PartnerKind.Court)).AccountAsync()));
        var (clerk, _) = await Machine.OfAsync(app, committee);
        var today = committee.Moment.Today;
        var letter = new
        {
            committee = committee.Body.Id.Value, letterNumber = $"鲁0202委派〔2026〕{Interlocked.Increment(ref s_letters)}号", letterOn = today, type = "Neighborhood", facts = "漏水。", kind = "CourtAssigned", agreedOn = today,
            parties = new[] { new { role = "Applicant", kind = "Person", name = "赵演示", phone = Committee.ApplicantPhone }, new { role = "Respondent", kind = "Person", name = "钱演示", phone = Committee.RespondentPhone } },
            contact = "吴法官", phone = "0532-80000002",
        };
        (await court.PostAsync("/api/v1/referrals", letter with { kind = "Police" })).Body["code"]!.ToString().ShouldBe("ModeDoesNotFit");
        (await clerk.PostAsync("/api/v1/referrals", letter)).Status.ShouldBe(HttpStatusCode.Forbidden);
        var made = await court.PostAsync("/api/v1/referrals", letter, key: letter.letterNumber);
        made.Status.ShouldBe(HttpStatusCode.Created, made.Body.ToString());
        (await court.PostAsync("/api/v1/referrals", letter, key: letter.letterNumber)).Body["id"]!.ToString().ShouldBe(made.Body["id"]!.ToString());
        (await court.PostAsync("/api/v1/referrals", letter)).Body["code"]!.ToString().ShouldBe("LetterIsThere");
        var address = $"/api/v1/referrals/{made.Body["id"]}";

        (await clerk.SendAsync(HttpMethod.Post, address + "/receipt", new { }, 0)).Status.ShouldBe(HttpStatusCode.Conflict);
        var read = (await clerk.SendAsync(HttpMethod.Post, address + "/receipt", new { }, (int)made.Body["version"]!)).Body;
        read["state"]!.ToString().ShouldBe("Received");
        var foreign = await (await Committee.SetUpAsync(app)).RegisterAsync();
        (await clerk.SendAsync(HttpMethod.Post, address + "/case", new { number = foreign.Text }, (int)read["version"]!)).Status.ShouldBe(HttpStatusCode.NotFound);
        var own = await committee.RegisterAsync();
        app.Interruption.BeforeParts("case_events", () => app.ChangeAsync(own, (mediation, _) => mediation.LogContact(
            new ContactAttempt(2, committee.Moment.Now, ContactChannel.Telephone, ContactOutcome.Reached, "登记员", null), committee.Moment).ShouldBeNull()));
        (await clerk.SendAsync(HttpMethod.Post, address + "/case", new { number = own.Text }, (int)read["version"]!)).Body["code"]?.ToString().ShouldBe("VersionConflict"); // the case was changed while it was read
        read = (await clerk.SendAsync(HttpMethod.Post, address + "/case", new { number = own.Text }, (int)read["version"]!)).Body;
        read["caseNumber"]!.ToString().ShouldBe(own.Text);
        (await clerk.SendAsync(HttpMethod.Post, address + "/result", new { }, (int)read["version"]!)).Body["code"]!.ToString().ShouldBe("CaseHasNotEnded");
        await app.ChangeAsync(own, (mediation, _) => mediation.Withdraw(1, "和好", committee.Moment).ShouldBeNull());
        read = (await clerk.SendAsync(HttpMethod.Post, address + "/result", new { explanation = "和好" }, (int)read["version"]!)).Body;
        read["outcome"]!.ToString().ShouldBe("Withdrawn");
        (await stranger.SendAsync(HttpMethod.Post, address + "/result-receipt", new { }, (int)read["version"]!)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await clerk.SendAsync(HttpMethod.Post, address + "/result-receipt", new { }, (int)read["version"]!)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await court.SendAsync(HttpMethod.Post, address + "/result-receipt", new { }, (int)read["version"]!)).Status.ShouldBe(HttpStatusCode.OK);
        ((await court.GetAsync("/api/v1/referrals?stage=Returned"))["items"]!.AsArray().Count).ShouldBe(1);
        ((await stranger.GetAsync("/api/v1/referrals"))["items"]!.AsArray().Count).ShouldBe(0);
    }

    [Fact]
    public async Task The_bureau_keeps_the_register_of_partner_bodies()
    {
        var bureau = await app.SignInAsync(Role.BureauOfficer);
        var page = await (await bureau.OpenAsync("/partners/new")).SubmitFormAsync("[data-testid=enter]", ("Kind", "Police"), ("PartnerName", "演示派出所一"), ("PartnerPhone", "12"));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page = await page.SubmitFormAsync("[data-testid=enter]", ("PartnerPhone", "0532-80000003"));
        page.Text("h1").ShouldBe("演示派出所一", page.Body);
        (await (await bureau.OpenAsync("/partners/new")).SubmitFormAsync("[data-testid=enter]", ("Kind", "Police"), ("PartnerName", "演示派出所一"))).Text("[data-testid=error-summary]").ShouldContain("已经登记过这个单位");
        page = await page.SubmitFormAsync("[data-testid=change]", ("IsOutOfUse", "true"));
        (await bureau.OpenAsync("/partners?q=演示派出所一")).Text("[data-testid=partners]").ShouldContain("已停用");
        (await (await (await Committee.SetUpAsync(app)).ClerkAsync()).OpenAsync("/partners")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}

public sealed class SendingToMediationOnSqlite(SqliteApp app) : SendingToMediationTests(app), IClassFixture<SqliteApp>;

public sealed class SendingToMediationOnPostgres(PostgresApp app) : SendingToMediationTests(app), IClassFixture<PostgresApp>;
