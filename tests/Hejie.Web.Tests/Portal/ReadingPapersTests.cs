using System.Net;
using Hejie.Domain.Cases;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Workbench;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Portal;

public abstract class ReadingPapersTests(HejieApp app)
{
    [Fact]
    public async Task A_party_downloads_every_paper_that_the_overview_offers()
    {
        var (_, number) = await app.DraftedAsync();
        var browser = await app.AsPartyAsync(number, Committee.RespondentPhone);
        var page = await browser.OpenAsync($"/track/{number}");

        var offered = page.Document.QuerySelectorAll("[data-testid=papers] a").Select(link => link.GetAttribute("href")!).ToList();

        offered.Select(address => address[(address.LastIndexOf('/') + 1)..]).ShouldBe(
            ["acceptance-notice.pdf", "rights-notice.pdf", "mediation-record.pdf", "mediation-agreement.pdf"], ignoreOrder: true);
        foreach (var address in offered)
        {
            var answer = await browser.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf", address);
            (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken))[..5].ShouldBe("%PDF-"u8.ToArray());
        }
    }

    [Theory]
    [InlineData("acceptance-registration.pdf")]
    [InlineData("identity-proof.pdf")]
    [InlineData("closing-report.pdf")]
    [InlineData("delivery-receipt.pdf")]
    [InlineData("volume-cover.pdf")]
    [InlineData("mediation-application.pdf")] // the applicant's own
    [InlineData("termination-notice.pdf")] // not ended
    [InlineData("mediation-record-2.pdf")]
    [InlineData("no-such-paper.pdf")]
    public async Task What_is_not_made_for_the_party_is_not_there(string paper)
    {
        var (_, number) = await app.DraftedAsync();

        (await (await app.AsPartyAsync(number, Committee.RespondentPhone)).OpenAsync($"/track/{number}/papers/{paper}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_papers_of_another_case_are_not_there()
    {
        var (_, number) = await app.DraftedAsync();
        var (_, other) = await app.DraftedAsync();

        var party = await app.AsPartyAsync(number, Committee.RespondentPhone);

        (await party.OpenAsync($"/track/{other}/papers/mediation-agreement.pdf")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await app.Visit().OpenAsync($"/track/{number}/papers/mediation-agreement.pdf")).Address.ShouldStartWith("/track?");
    }

    [Fact]
    public async Task Why_an_application_was_not_taken_on_is_told_to_the_applicant_alone()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(mediation =>
        {
            committee.Prepare(mediation);
            mediation.Decline(NonAcceptanceReason.OutsideArea, "不在本辖区", committee.Moment).ShouldBeNull();
        });

        (await (await app.AsPartyAsync(number, Committee.ApplicantPhone)).Client.GetAsync(Notice(number), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await (await app.AsPartyAsync(number, Committee.RespondentPhone)).Client.GetAsync(Notice(number), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static Uri Notice(CaseNumber number) => new($"/track/{number}/papers/non-acceptance-notice.pdf", UriKind.Relative);
}

public sealed class ReadingPapersOnSqlite(SqliteApp app) : ReadingPapersTests(app), IClassFixture<SqliteApp>;

public sealed class ReadingPapersOnPostgres(PostgresApp app) : ReadingPapersTests(app), IClassFixture<PostgresApp>;
