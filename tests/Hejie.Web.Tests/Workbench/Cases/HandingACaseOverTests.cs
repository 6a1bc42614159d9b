using System.Net;
using Hejie.Domain.Cases;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Cases;

public abstract class HandingACaseOverTests(HejieApp app)
{
    private static readonly (string Name, object Value)[] Typed =
    [
        ("To", nameof(HandoverTo.Police)), ("ReceiverName", "八大峡派出所"), ("TransferReason", "双方动手，可能引起治安案件"), ("ReceiptNote", "值班民警签收"),
        ("ReportDuty", "双方动手，可能引起治安案件"),
    ];

    [Fact]
    public async Task Handing_over_ends_the_case_and_prints_its_letter()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Assign);
        var clerk = await committee.ClerkAsync();

        var page = await (await (await clerk.OpenAsync($"/cases/{number}")).FollowAsync("移送")).SubmitAsync(Typed);

        page.Text("[data-testid=state]").ShouldBe("已移送", page.Body);
        page.Text("[data-testid=handover]").ShouldContain("八大峡派出所（公安机关），2026年3月5日 周四：双方动手，可能引起治安案件。接收：值班民警签收");
        page.Text("[data-testid=timeline]").ShouldContain("移送 （公安机关）");
        var letter = await clerk.Client.GetByteArrayAsync(new Uri($"/cases/{number}/papers/transfer-letter.pdf", UriKind.Relative), TestContext.Current.CancellationToken);
        letter[..5].ShouldBe("%PDF-"u8.ToArray());
        (await app.ReadAsync(number)).Deadlines.ShouldNotContain(day => day.IsOpen);
    }

    [Fact]
    public async Task Parties_are_told_where_it_went_and_not_why()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Assign);
        await (await (await committee.MediatorAsync()).OpenAsync($"/cases/{number}/transfer")).SubmitAsync(Typed);

        var track = await (await app.AsPartyAsync(number, Committee.RespondentPhone)).OpenAsync($"/track/{number}");

        track.Text("[data-testid=outcome]").ShouldContain("2026年3月5日 周四 移送八大峡派出所");
        track.Text().ShouldContain("案件已移送");
        track.Text().ShouldNotContain("动手");
    }

    [Fact]
    public async Task What_is_missing_is_asked_for_and_a_settled_case_is_not_handed_over()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync();
        var clerk = await committee.ClerkAsync();

        var page = await (await clerk.OpenAsync($"/cases/{number}/transfer")).SubmitAsync([.. Typed, ("ReceiverName", " ")]);
        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Has("#ReceiverName-error").ShouldBeTrue();

        await app.ChangeAsync(number, (mediation, _) => mediation.Withdraw(1, "和好", committee.Moment).ShouldBeNull());
        (await clerk.OpenAsync($"/cases/{number}/transfer")).Has("main form[method=post]").ShouldBeFalse();
    }
}

public sealed class HandingACaseOverOnSqlite(SqliteApp app) : HandingACaseOverTests(app), IClassFixture<SqliteApp>;

public sealed class HandingACaseOverOnPostgres(PostgresApp app) : HandingACaseOverTests(app), IClassFixture<PostgresApp>;
