using System.Net;
using Hejie.Domain.Cases;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Cases;

public abstract class EndingACaseTests(HejieApp app)
{
    private static readonly (string Name, object Value)[] Typed =
    [
        ("How", nameof(CaseAct.Fail)), ("Reason", nameof(TerminationReason.GapTooWide)), ("Text", "赔偿数额差距过大，双方都不让步。"),
    ];

    [Fact]
    public async Task The_notice_is_printed_with_its_reason_before_the_end_and_stands_so_in_the_volume()
    {
        var (committee, number) = await app.DraftedAsync();
        var clerk = await committee.ClerkAsync();

        var printed = await PrintAsync(await clerk.OpenAsync($"/cases/{number}/ending"), Typed);
        printed.Response.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf", printed.Body);
        var served = await printed.Response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        (await clerk.OpenAsync($"/cases/{number}")).Text("[data-testid=state]").ShouldBe("调解中");
        var page = await (await clerk.OpenAsync($"/cases/{number}/ending"))
            .SubmitAsync([.. Typed, ("Served[0].Way", nameof(NoticeWay.Direct)), ("Served[1].Way", nameof(NoticeWay.Direct))]);

        page.Text("[data-testid=state]").ShouldBe("调解不成", page.Body);
        var bound = await clerk.Client.GetByteArrayAsync(new Uri($"/cases/{number}/papers/termination-notice.pdf", UriKind.Relative), TestContext.Current.CancellationToken);
        bound.ShouldBe(served);
    }

    [Fact]
    public async Task No_notice_is_printed_without_a_reason()
    {
        var (committee, number) = await app.DraftedAsync();
        var page = await (await committee.ClerkAsync()).OpenAsync($"/cases/{number}/ending");

        page = await PrintAsync(page, ("Reason", ""), ("Text", "谈不拢"));

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Find("[name=Text]").TextContent.Trim().ShouldBe("谈不拢");
    }

    /// <summary>Sends the form where its second button sends it.</summary>
    private static Task<Page> PrintAsync(Page page, params (string Name, object Value)[] answers)
    {
        page.Find("main form[method=post]").SetAttribute("action", page.Find("[data-testid=print]").GetAttribute("formaction")!);
        return page.SubmitAsync(answers);
    }
}

public sealed class EndingACaseOnSqlite(SqliteApp app) : EndingACaseTests(app), IClassFixture<SqliteApp>;

public sealed class EndingACaseOnPostgres(PostgresApp app) : EndingACaseTests(app), IClassFixture<PostgresApp>;
