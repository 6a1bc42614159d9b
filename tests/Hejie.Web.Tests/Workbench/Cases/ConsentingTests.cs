using System.Net;
using Hejie.Domain.Cases;
using Hejie.Web.Tests.Api;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Cases;

public abstract class ConsentingTests(HejieApp app)
{
    [Fact]
    public async Task A_clerk_writes_a_consent_down_and_takes_it_back_on_the_party_s_word_once_the_effects_were_told()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Assign);
        var clerk = await committee.ClerkAsync();

        var page = await (await clerk.OpenAsync($"/cases/{number}")).FollowAsync("个人信息的同意和撤回");
        page.Text("main").ShouldContain("还没有登记过同意");
        page = await page.SubmitFormAsync("[data-testid=give-form]", ("ConsentingParty", "2"), ("ConsentKind", "ElectronicDelivery"), ("ConsentChannel", "Telephone"));
        page.Text("[data-testid=consents]").ShouldContain("钱演示 同意电子送达");
        page.Text("[data-testid=withdraw-form]").ShouldContain("不再用电子方式送达");

        page = await page.SubmitFormAsync("[data-testid=withdraw-form]", ("WithdrawnConsent", "0"), ("WithdrawalChannel", "Counter"));
        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Text("[data-testid=error-summary]").ShouldContain("先把后果讲给当事人听");
        page = await page.SubmitFormAsync("[data-testid=withdraw-form]", ("WithdrawnConsent", "0"), ("WithdrawalChannel", "Counter"), ("EffectsTold", "true"));

        page.Has("[data-testid=withdraw-form]").ShouldBeFalse(page.Body);
        (await app.ReadAsync(number)).HasWithdrawn(2, ConsentKind.ElectronicDelivery).ShouldBeTrue();
        (await clerk.OpenAsync($"/cases/{number}")).Text("[data-testid=timeline]").ShouldContain("撤回同意");
    }

    [Fact]
    public async Task A_party_takes_the_consent_back_on_the_own_page_and_mediation_does_not_go_on()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(mediation =>
        {
            committee.Prepare(mediation);
            mediation.GiveConsent(new ConsentGiven(1, ConsentKind.PrivacyNotice, "2026-11.2", ContactChannel.Counter), committee.Moment).ShouldBeNull();
        });
        var party = await app.AsPartyAsync(number, Committee.ApplicantPhone);

        var page = await (await party.OpenAsync($"/track/{number}")).FollowAsync("我对个人信息的同意");
        page.Text("[data-testid=consent-PrivacyNotice]").ShouldContain("调解不再往下进行");
        page = await page.SubmitFormAsync("[data-testid=consent-PrivacyNotice] form");

        page.Address.ShouldBe($"/track/{number}/consents", page.Body);
        page.Text("[data-testid=consent-PrivacyNotice]").ShouldContain("撤回。");
        var clerk = await committee.ClerkAsync();
        (await clerk.OpenAsync($"/cases/{number}/consents")).Text("[data-testid=bars]").ShouldContain("第15条");
        var acceptance = await (await clerk.OpenAsync($"/cases/{number}/acceptance")).SubmitFormAsync("main form");
        (await app.ReadAsync(number)).AcceptedOn.ShouldBeNull(acceptance.Body);
        (await clerk.OpenAsync("/desk")).Body.ShouldContain("撤回了同意");

        page = await page.SubmitFormAsync("form:has([data-testid=give])", ("ConsentKind", "PrivacyNotice"));
        (await app.ReadAsync(number)).WhyConsentBars.ShouldBeNull(page.Body);
    }

    [Fact]
    public async Task Nobody_takes_back_or_sees_what_another_party_agreed_to()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(mediation =>
        {
            mediation.GiveConsent(new ConsentGiven(1, ConsentKind.PrivacyNotice, "2026-11.2", ContactChannel.Counter), committee.Moment).ShouldBeNull();
            mediation.GiveConsent(new ConsentGiven(2, ConsentKind.ElectronicDelivery, "2026-11.2", ContactChannel.Counter), committee.Moment).ShouldBeNull();
        });
        var other = await app.AsPartyAsync(number, Committee.RespondentPhone);

        var page = await other.OpenAsync($"/track/{number}/consents");
        page.Has("[data-testid=consent-PrivacyNotice]").ShouldBeFalse();
        var refused = await page.SubmitFormAsync("[data-testid=consent-ElectronicDelivery] form", ("WithdrawnConsent", "0"));
        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        (await app.ReadAsync(number)).HasConsent(1, ConsentKind.PrivacyNotice).ShouldBeTrue();
        var stranger = await (await Committee.SetUpAsync(app)).ClerkAsync();
        (await stranger.OpenAsync($"/cases/{number}/consents")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_sensitive_file_is_taken_at_the_counter_with_the_person_s_consent_ticked()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync();
        var clerk = await committee.ClerkAsync();
        var scan = new UploadedFile("病历.pdf", "application/pdf", "%PDF-1.4"u8.ToArray());

        var page = await (await clerk.OpenAsync($"/cases/{number}/attachments")).SubmitAsync(("Kind", "MedicalRecord"), ("Party", "2"), ("Upload", scan));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("[data-testid=error-summary]").ShouldContain("第29条");
        page = await page.SubmitAsync(("Kind", "MedicalRecord"), ("Party", "2"), ("Upload", scan), ("AgreesToSensitive", "true"));

        page.Status.ShouldBe(HttpStatusCode.OK, page.Body);
        var mediation = await app.ReadAsync(number);
        mediation.Attachments.ShouldHaveSingleItem().Kind.ShouldBe(AttachmentKind.MedicalRecord);
        mediation.HasConsent(2, ConsentKind.SensitiveInformation).ShouldBeTrue();
    }

    [Fact]
    public async Task A_case_goes_to_court_with_each_person_s_consent_ticked()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Assign);
        var clerk = await committee.ClerkAsync();
        (string, object)[] typed = [("To", "Court"), ("ReceiverName", "市南区人民法院"), ("TransferReason", "双方同意起诉")];

        var page = await (await clerk.OpenAsync($"/cases/{number}/transfer")).SubmitAsync(typed);
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("[data-testid=error-summary]").ShouldContain("第23条");
        page = await page.SubmitAsync([.. typed, ("Agreeing", new[] { "1", "2" })]);

        page.Text("[data-testid=state]").ShouldBe("已移送", page.Body);
        (await app.ReadAsync(number)).Consents.Select(consent => (consent.Party, consent.Kind, consent.Receiver)).ShouldBe(
            [(1, ConsentKind.HandOver, "市南区人民法院"), (2, ConsentKind.HandOver, "市南区人民法院")]);
    }

    [Fact]
    public async Task The_api_asks_for_the_same_consents()
    {
        var (committee, clerk, _) = await Machine.StageAsync(app);
        var address = $"/api/v1/cases/{await committee.RegisterAsync(committee.Assign)}";
        var version = (int)(await clerk.GetAsync(address))["summary"]!["version"]!;

        (await clerk.HandInAsync(address + "/attachments", "身份证.pdf", "%PDF-1.4"u8.ToArray(), version, "IdentityProof")).ShouldBe(HttpStatusCode.Conflict);
        await DoAsync("/consents", new { party = 1, kind = "SensitiveInformation", channel = "Counter" });
        (await clerk.HandInAsync(address + "/attachments", "身份证.pdf", "%PDF-1.4"u8.ToArray(), version++, "IdentityProof")).ShouldBe(HttpStatusCode.OK);

        var transfer = new { to = "Court", receiver = "市南区人民法院", reason = "双方同意起诉", on = "2026-03-05" };
        var refused = await clerk.SendAsync(HttpMethod.Post, address + "/transfer", transfer, version);
        ((string?)refused.Body["ruleId"]).ShouldBe("D-6", refused.Body.ToJsonString());
        await DoAsync("/consents", new { party = 1, kind = "HandOver", channel = "Telephone", receiver = "市南区人民法院" });
        await DoAsync("/consents", new { party = 2, kind = "HandOver", channel = "Telephone", receiver = "市南区人民法院" });
        await DoAsync("/consents/withdrawals", new { party = 2, kind = "HandOver", channel = "Telephone", receiver = "市南区人民法院" });
        (await clerk.SendAsync(HttpMethod.Post, address + "/transfer", transfer, version)).Status.ShouldBe(HttpStatusCode.Conflict);
        await DoAsync("/consents", new { party = 2, kind = "HandOver", channel = "Telephone", receiver = "市南区人民法院" });
        await DoAsync("/transfer", transfer);

        async Task DoAsync(string act, object body) =>
            (await clerk.SendAsync(HttpMethod.Post, address + act, body, version++)).Status.ShouldBe(HttpStatusCode.OK);
    }
}

public sealed class ConsentingOnSqlite(SqliteApp app) : ConsentingTests(app), IClassFixture<SqliteApp>;

public sealed class ConsentingOnPostgres(PostgresApp app) : ConsentingTests(app), IClassFixture<PostgresApp>;
