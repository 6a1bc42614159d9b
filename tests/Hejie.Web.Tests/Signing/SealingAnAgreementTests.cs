using System.Net;
using System.Text;
using Hejie.Data.Outbox;
using Hejie.Data.Signing;
using Hejie.Domain.Access;
using Hejie.Domain.Forms;
using Hejie.Domain.Organizations;
using Hejie.Web.Tests.Api;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Hejie.Web.Tests.Security;
using Hejie.Web.Tests.Workbench;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Signing;

public abstract class SealingAnAgreementTests(HejieApp app)
{
    [Fact]
    public async Task An_agreement_that_is_sealed_carries_one_signature_whoever_gets_it_and_however_often()
    {
        var (committee, number) = await app.DraftedAsync();
        await app.SignAllButSealAsync(committee, number);
        var clerk = await committee.ClerkAsync();
        await clerk.InstallAsync(SigningStage.CertificateOf(committee.Body.Name));

        var page = await clerk.OpenAsync($"/cases/{number}/agreement/seal");
        page.Has("[data-testid=will-be-signed]").ShouldBeTrue(page.Body);
        (await page.SubmitAsync()).Address.ShouldBe($"/cases/{number}");
        await OutboxIsEmptyAsync();

        var given = await clerk.DownloadAsync($"/cases/{number}/papers/mediation-agreement.pdf");
        var said = await SigningStage.JudgeAsync(given);
        said.ShouldContain("Signature is Valid.");
        said.ShouldContain("Total document signed");
        (await clerk.DownloadAsync($"/cases/{number}/papers/mediation-agreement")).ShouldBe(given);
        var account = await app.OpenAccountAsync(Role.CommitteeClerk, organization: committee.Body.Id.Value);
        (await (await Machine.SignInAsync(app, account)).Client.GetByteArrayAsync(new Uri($"/api/v1/cases/{number}/documents/mediation-agreement", UriKind.Relative), Stop)).ShouldBe(given);
        (await clerk.OpenAsync($"/cases/{number}")).Has("[data-testid=unsigned]").ShouldBeFalse();

        // The party's copy shows less of the other side, and is sealed as well.
        var party = await app.AsPartyAsync(number, Committee.RespondentPhone);
        var copy = await party.DownloadAsync($"/track/{number}/papers/mediation-agreement.pdf");
        (await SigningStage.JudgeAsync(copy)).ShouldContain("Signature is Valid.");
        copy.ShouldNotBe(given);
        (await party.DownloadAsync($"/track/{number}/papers/mediation-agreement.pdf")).ShouldBe(copy);
        await using var db = app.Database.Open();
        var id = (await app.ReadAsync(number)).Id;
        (await db.Set<SealedPaper>().Where(paper => paper.CaseId == id).OrderBy(paper => paper.Reader).Select(paper => paper.Reader).ToListAsync(Stop)).ShouldBe([0, 1, 2]);

        // What was sealed stays as it is, also under another certificate.
        (await clerk.InstallAsync(SigningStage.CertificateOf(committee.Body.Name), ("Replaces", "true"))).Has("[data-testid=earlier]").ShouldBeTrue();
        (await clerk.DownloadAsync($"/cases/{number}/papers/mediation-agreement.pdf")).ShouldBe(given);
    }

    [Fact]
    public async Task Without_a_certificate_the_paper_is_given_out_unsigned_and_the_pages_say_so()
    {
        var (committee, number) = await app.DraftedAsync();
        await app.SignAllButSealAsync(committee, number);
        var clerk = await committee.ClerkAsync();
        (await clerk.OpenAsync("/seal")).Has("[data-testid=no-certificate]").ShouldBeTrue();
        var page = await clerk.OpenAsync($"/cases/{number}/agreement/seal");
        page.Has("[data-testid=no-certificate]").ShouldBeTrue();

        page = await page.SubmitAsync();

        page.Text("[data-testid=unsigned]").ShouldContain("没有电子签名");
        await OutboxIsEmptyAsync();
        (await SigningStage.JudgeAsync(await clerk.DownloadAsync($"/cases/{number}/papers/mediation-agreement.pdf"))).ShouldNotContain("Signature #1");
    }

    [Fact]
    public async Task Nobody_stamps_but_the_clerk_of_the_cases_own_committee()
    {
        var (committee, number) = await app.DraftedAsync();
        await app.SignAllButSealAsync(committee, number);
        var other = await Committee.SetUpAsync(app);

        (await (await other.ClerkAsync()).OpenAsync($"/cases/{number}/agreement/seal")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await committee.MediatorAsync()).OpenAsync($"/cases/{number}/agreement/seal")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await (await app.SignInAsync(Role.BureauOfficer)).OpenAsync($"/cases/{number}/agreement/seal")).Status.ShouldBe(HttpStatusCode.Forbidden);
        foreach (var role in new[] { Role.Mediator, Role.BureauOfficer, Role.Administrator, Role.SubdistrictOfficer })
        {
            (await (await app.SignInAsync(role, organization: committee.Body.Id.Value, subdistrict: Committee.Street)).OpenAsync("/seal")).Status.ShouldBe(HttpStatusCode.Forbidden, $"{role}");
        }
        (await app.AgreementOfAsync(number)).IsEffective.ShouldBeFalse();
    }

    [Fact]
    public async Task A_seal_lies_encrypted_under_its_committees_key_and_stands_on_what_is_stamped_after()
    {
        var (committee, number) = await app.DraftedAsync();
        await app.SignAllButSealAsync(committee, number);
        var clerk = await committee.ClerkAsync();
        var picture = SigningStage.RedSquare(300);

        (await clerk.SendAsync("/seal", "[data-testid=picture-form]", ("Picture", new UploadedFile("章.png", "image/png", "不是图片"u8.ToArray())))).Text("#Picture-error").ShouldContain("PNG");
        (await clerk.SendAsync("/seal", "[data-testid=picture-form]", ("Picture", new UploadedFile("章.png", "image/png", picture)))).Has("[data-testid=seal-picture]").ShouldBeTrue();
        (await clerk.SendAsync("/seal", "[data-testid=picture-form]", ("Picture", new UploadedFile("章.png", "image/png", picture)))).Status.ShouldBe(HttpStatusCode.BadRequest); // not without saying so
        (await clerk.DownloadAsync("/seal?handler=Picture")).ShouldBe(picture);
        (await (await (await Committee.SetUpAsync(app)).ClerkAsync()).OpenAsync("/seal?handler=Picture")).Status.ShouldBe(HttpStatusCode.NotFound);
        await using (var db = app.Database.Open())
        {
            var kept = await db.Set<CommitteeSeal>().AsNoTracking().SingleAsync(seal => seal.OrganizationId == committee.Body.Id, Stop);
            Encoding.Latin1.GetString(kept.Picture).ShouldNotContain("IHDR");
            var others = await CommitteeCipher.FindOrAddAsync(db, (await Committee.SetUpAsync(app)).Body.Id, Stop);
            Should.Throw<System.Security.Cryptography.CryptographicException>(() => others.Decrypt(kept.Picture));
        }

        var before = await clerk.DownloadAsync($"/cases/{number}/papers/mediation-agreement.pdf");
        await (await clerk.OpenAsync($"/cases/{number}/agreement/seal")).SubmitAsync();
        var after = await clerk.DownloadAsync($"/cases/{number}/papers/mediation-agreement.pdf");
        Encoding.Latin1.GetString(before).ShouldNotContain("/Subtype /Image");
        Encoding.Latin1.GetString(after).ShouldContain("/Subtype /Image /Width 300 /Height 300");
    }

    private async Task OutboxIsEmptyAsync()
    {
        for (var tries = 0; tries < 200; tries++)
        {
            await using var db = app.Database.Open();
            if (!await db.Set<OutboxMessage>().AnyAsync(message => message.Kind == AgreementSealing.Kind, Stop))
            {
                return;
            }
            await Task.Delay(100, Stop);
        }
        await using var late = app.Database.Open();
        Assert.Fail((await late.Set<OutboxMessage>().FirstAsync(Stop)).LastError ?? "It was not even tried.");
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}

public sealed class SealingAnAgreementOnSqlite(SqliteApp app) : SealingAnAgreementTests(app), IClassFixture<SqliteApp>;

public sealed class SealingAnAgreementOnPostgres(PostgresApp app) : SealingAnAgreementTests(app), IClassFixture<PostgresApp>;
