using System.Net;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Sessions;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Workbench;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Portal;

public abstract class SigningOnThePhoneTests(HejieApp app)
{
    private const string Drawing = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    [Fact]
    public async Task A_party_draws_a_name_under_the_agreement_once()
    {
        var (_, number) = await app.DraftedAsync();
        var page = await (await app.AsPartyAsync(number, Committee.RespondentPhone)).OpenAsync($"/track/{number}/agreement");
        (await page.SubmitAsync(("Signed.Drawing", Drawing))).Has("#Agrees-error").ShouldBeTrue();
        (await page.SubmitAsync(("Agrees", "true"))).Text("[data-testid=error-summary]").ShouldContain("签名");

        (await page.SubmitAsync(("Agrees", "true"), ("Signed.Drawing", Drawing))).Address.ShouldBe($"/track/{number}");

        var signature = (await app.AgreementOfAsync(number)).Signatures.ShouldHaveSingleItem();
        (signature.Role, signature.Party, signature.SignerName, signature.Kind).ShouldBe((SignerRole.Party, 2, "钱演示", SignatureKind.Handwritten));
        (await app.ReadAsync(number)).Attachments.ShouldHaveSingleItem().Digest.ShouldBe(signature.ImageDigest);
        var again = await page.SubmitAsync(("Agrees", "true"), ("Signed.Drawing", Drawing), ("SeenVersion", (await app.ReadAsync(number)).Version));
        again.Status.ShouldBe(HttpStatusCode.Conflict);
        again.Find("[data-testid=refusal]").GetAttribute("data-code").ShouldBe("AlreadySigned");
        (await app.AgreementOfAsync(number)).Signatures.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_signs_for_the_other_side()
    {
        var (_, number) = await app.DraftedAsync();
        var page = await (await app.AsPartyAsync(number, Committee.RespondentPhone)).OpenAsync($"/track/{number}/agreement");
        page.Find("[name='Signed.Drawing']").OuterHtml = """<input name="Signed.Drawing"><input name="Party" value="1"><input name="Signed.Party" value="1"><input name="SignerName" value="赵演示">""";

        await page.SubmitAsync(("Agrees", "true"), ("Signed.Drawing", Drawing));

        var signature = (await app.AgreementOfAsync(number)).Signatures.ShouldHaveSingleItem();
        (signature.Party, signature.SignerName).ShouldBe((2, "钱演示"));
        var stranger = await app.AsPartyAsync((await app.DraftedAsync()).Number, Committee.ApplicantPhone);
        (await stranger.OpenAsync($"/track/{number}/agreement")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_text_that_was_changed_meanwhile_is_not_signed_unread()
    {
        var (committee, number) = await app.DraftedAsync();
        var page = await (await app.AsPartyAsync(number, Committee.RespondentPhone)).OpenAsync($"/track/{number}/agreement");
        await RedraftAsync(committee, number);

        var stale = await page.SubmitAsync(("Agrees", "true"), ("Signed.Drawing", Drawing));

        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale.Has("[data-testid=conflict]").ShouldBeTrue(stale.Body);
        var agreement = await app.AgreementOfAsync(number);
        agreement.Signatures.ShouldBeEmpty();
        agreement.TotalFen.ShouldBe(200_000);
    }

    [Fact]
    public async Task A_party_signs_the_record_of_a_session_once()
    {
        var (_, number) = await app.DraftedAsync();
        var browser = await app.AsPartyAsync(number, Committee.ApplicantPhone);
        var page = await (await browser.OpenAsync($"/track/{number}")).FollowAsync("看记录并签名");
        page.Text("main").ShouldContain("各自陈述");

        await page.SubmitAsync(("Agrees", "true"), ("Signed.Drawing", Drawing));
        var again = await page.SubmitAsync(("Agrees", "true"), ("Signed.Drawing", Drawing), ("SeenVersion", (await app.ReadAsync(number)).Version));

        again.Find("[data-testid=refusal]").GetAttribute("data-code").ShouldBe("AlreadySigned");
        (await browser.OpenAsync($"/track/{number}/sessions/1")).Has("[data-testid=signed]").ShouldBeTrue();
        await using var db = app.Database.Open();
        var id = (await app.ReadAsync(number)).Id;
        (await db.Set<MediationSession>().SingleAsync(session => session.CaseId == id)).Signatures.ShouldHaveSingleItem().Party.ShouldBe(1);
    }

    [Fact]
    public async Task Who_was_not_there_neither_reads_nor_signs_the_record()
    {
        var (_, number) = await app.DraftedAsync(1);
        var absent = await app.AsPartyAsync(number, Committee.RespondentPhone);

        (await absent.OpenAsync($"/track/{number}/sessions/1")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await absent.OpenAsync($"/track/{number}/papers/mediation-record.pdf")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task RedraftAsync(Committee committee, CaseNumber number)
    {
        await using var db = app.Database.Open();
        var mediation = await db.Set<MediationCase>().SingleAsync(known => known.Number == number);
        var agreement = await db.Set<MediationAgreement>().SingleAsync(known => known.CaseId == mediation.Id);
        agreement.Redraft(mediation, DraftedAgreement.Draft(200_000, committee.Moment), committee.Moment).ShouldBeNull();
        await db.SaveChangesAsync();
    }
}

public sealed class SigningOnThePhoneOnSqlite(SqliteApp app) : SigningOnThePhoneTests(app), IClassFixture<SqliteApp>;

public sealed class SigningOnThePhoneOnPostgres(PostgresApp app) : SigningOnThePhoneTests(app), IClassFixture<PostgresApp>;
