using System.Net;
using Hejie.Domain.Cases;
using Hejie.Papers;
using Hejie.Web.Tests.Api;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Forms;

public abstract class DownloadingFormsTests(HejieApp app)
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_desk_leads_to_every_blank_form_as_pdf_and_as_word_document()
    {
        var committee = await Committee.SetUpAsync(app);
        var clerk = await committee.ClerkAsync();

        var page = await (await clerk.OpenAsync("/desk")).FollowAsync("空白文书");

        var links = page.Document.QuerySelectorAll("[data-testid=forms] a").Select(link => link.GetAttribute("href")!).ToList();
        links.Count.ShouldBe(2 * BlankForm.All.Count);
        foreach (var address in links)
        {
            await ShouldBeAsync(clerk.Client, address, address.EndsWith(".docx", StringComparison.Ordinal) ? Word : "application/pdf");
        }
    }

    [Fact]
    public async Task Forms_are_found_by_name_number_and_use()
    {
        var committee = await Committee.SetUpAsync(app);
        var clerk = await committee.ClerkAsync();

        (await clerk.OpenAsync("/forms?q=f-07")).Text("[data-testid=forms]").ShouldContain("授权委托书");
        (await clerk.OpenAsync("/forms?q=司法确认 申请")).Text("[data-testid=forms]").ShouldSatisfyAllConditions(
            rows => rows.ShouldContain("司法确认申请书"), rows => rows.ShouldNotContain("授权委托书"));
        (await clerk.OpenAsync("/forms?q=归档时")).Text("[data-testid=forms]").ShouldContain("卷宗封面");
        (await clerk.OpenAsync("/forms?q=飞船")).Text().ShouldContain("没有找到这样的文书");
    }

    [Theory]
    [InlineData("no-such-form.pdf")]
    [InlineData("power-of-attorney-2.pdf")]
    [InlineData("evidence.pdf")]
    public async Task What_is_no_form_is_not_there(string name)
    {
        var committee = await Committee.SetUpAsync(app);

        (await (await committee.ClerkAsync()).OpenAsync($"/forms/{name}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Who_is_not_staff_has_no_drawer_of_forms()
    {
        (await app.Visit().OpenAsync("/forms")).Address.ShouldStartWith("/sign-in");
        (await app.Visit().OpenAsync("/forms/power-of-attorney.pdf")).Address.ShouldStartWith("/sign-in");
    }

    [Fact]
    public async Task Each_paper_of_a_case_stands_as_pdf_and_as_word_document()
    {
        var (committee, number) = await app.DraftedAsync();
        var clerk = await committee.ClerkAsync();

        var page = await clerk.OpenAsync($"/cases/{number}");

        var links = page.Document.QuerySelectorAll("[data-testid=papers] a[href*=papers]").Select(link => link.GetAttribute("href")!).ToList();
        links.Count(address => address.EndsWith(".docx", StringComparison.Ordinal)).ShouldBe(links.Count / 2);
        foreach (var address in links)
        {
            await ShouldBeAsync(clerk.Client, address, address.EndsWith(".docx", StringComparison.Ordinal) ? Word : "application/pdf");
        }
        (await clerk.OpenAsync($"/cases/{number}/archive")).Document.QuerySelectorAll("main ol a[href$=docx]").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_word_document_is_shut_to_the_party_and_to_another_committee()
    {
        var (_, number) = await app.DraftedAsync();
        var stranger = await Committee.SetUpAsync(app);

        (await (await stranger.ClerkAsync()).OpenAsync($"/cases/{number}/papers/mediation-agreement.docx")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await app.AsPartyAsync(number, Committee.RespondentPhone)).OpenAsync($"/track/{number}/papers/mediation-agreement.docx"))
            .Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Machines_find_the_blank_forms_and_the_papers_of_a_case_in_both_kinds()
    {
        var (committee, clerk, _) = await Machine.StageAsync(app);
        var number = await committee.RegisterAsync(committee.Assign);

        var forms = (await clerk.GetAsync("/api/v1/forms")).AsArray();
        forms.Count.ShouldBe(BlankForm.All.Count);
        var letter = forms.Single(form => (string?)form!["form"] == "PowerOfAttorney")!;
        ((string?)letter["number"], (string?)letter["name"]).ShouldBe(("F-07", "授权委托书"));
        await ShouldBeAsync(clerk.Client, (string)letter["pdf"]!, "application/pdf");
        await ShouldBeAsync(clerk.Client, (string)letter["word"]!, Word);

        var papers = (await clerk.GetAsync($"/api/v1/cases/{number}/documents")).AsArray();
        papers.ShouldNotBeEmpty();
        foreach (var paper in papers)
        {
            await ShouldBeAsync(clerk.Client, (string)paper!["address"]!, "application/pdf");
            await ShouldBeAsync(clerk.Client, (string)paper["wordAddress"]!, Word);
        }
        (await clerk.Client.GetAsync(new Uri("/api/v1/forms/evidence.pdf", UriKind.Relative), Stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_was_handed_in_is_no_form_and_has_no_word_document()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync((mediation) => mediation.Attach(
            new CaseAttachment(0, AttachmentKind.Evidence, "照片.txt", "text/plain", 3, "d", "k", 1, app.Clock.Now, null), committee.Moment).ShouldBeNull());
        var clerk = await committee.ClerkAsync();

        var page = await clerk.OpenAsync($"/cases/{number}");

        page.Has("[data-testid=papers] a[href$='/evidence.pdf']").ShouldBeTrue();
        page.Has("[data-testid=papers] a[href$='/evidence.docx']").ShouldBeFalse();
    }

    private static async Task ShouldBeAsync(HttpClient client, string address, string type)
    {
        var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Stop);

        answer.Content.Headers.ContentType?.MediaType.ShouldBe(type, address);
        (await answer.Content.ReadAsByteArrayAsync(Stop))[..2].ShouldBe(type == Word ? "PK"u8.ToArray() : "%P"u8.ToArray(), address);
    }
}

public sealed class DownloadingFormsOnSqlite(SqliteApp app) : DownloadingFormsTests(app), IClassFixture<SqliteApp>;

public sealed class DownloadingFormsOnPostgres(PostgresApp app) : DownloadingFormsTests(app), IClassFixture<PostgresApp>;
