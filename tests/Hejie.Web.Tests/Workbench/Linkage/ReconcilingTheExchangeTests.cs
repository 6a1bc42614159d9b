using System.Net;
using System.Text.Json.Nodes;
using Hejie.Domain.Access;
using Hejie.Domain.Deadlines;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Security;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Linkage;

/// <summary>I-6: each day the body names what it holds, and both read which side lacks what.</summary>
public abstract class ReconcilingTheExchangeTests(HejieApp app)
{
    private const string Address = "/api/v1/exchange/reconciliations";

    private static string PageOf(ExchangeStage stage) => $"/linkage/partners/{stage.Partner.Body.Id.Value}/exchange";

    private static JsonObject Day(ExchangeStage stage, params IEnumerable<JsonObject> letters) => new() { ["day"] = $"{stage.Committee.Moment.Today:yyyy-MM-dd}", ["letters"] = new JsonArray([.. letters]) };

    private static JsonObject Held(JsonNode told) =>
        new() { ["letterNumber"] = told["letterNumber"]!.ToString(), ["state"] = told["state"]!.ToString(), ["version"] = (int)told["version"]!, ["digest"] = told["digest"]?.ToString() };

    [Fact]
    public async Task The_lost_ones_are_found_and_which_side_lacks_them_and_what_was_read_again_makes_it_even()
    {
        var stage = await ExchangeStage.SetUpAsync(app);
        var (whole, _) = await stage.SendAsync();
        var (behind, address) = await stage.SendAsync();
        await ExchangeStage.ActAsync(stage.Clerk, address + "/receipt", behind);
        var (unknown, _) = await stage.SendAsync();
        var events = await stage.EventsAsync();
        var neverCame = ExchangeStage.NewNumber();

        var found = (await stage.Court.PostAsync(Address, Day(
            stage, Held(events[0]), Held(events[1]), new JsonObject { ["letterNumber"] = neverCame, ["state"] = "Sent", ["version"] = 1 }))).Body;

        ((int)found["ourCount"]!, (int)found["theirCount"]!, (int)found["weLack"]!, (int)found["theyLack"]!, (int)found["differ"]!).ShouldBe((3, 3, 1, 1, 1));
        found["differences"]!.AsArray().ToDictionary(one => one!["letterNumber"]!.ToString(), one => one!["kind"]!.ToString()).ShouldBe(
            new Dictionary<string, string> { [behind["letterNumber"]!.ToString()] = "TheyAreBehind", [unknown["letterNumber"]!.ToString()] = "TheyLack", [neverCame] = "WeLack" }, ignoreOrder: true);
        ((int)found["replayAfter"]!).ShouldBe(2);

        // They read again what they lack, and send again what never came.
        var again = await stage.EventsAsync((int)found["replayAfter"]!);
        app.Clock.Now += TimeSpan.FromSeconds(1);
        await stage.SendAsync(neverCame);
        var even = (await stage.Court.PostAsync(Address, Day(stage, [Held(events[0]), .. again.ConvertAll(Held), Held((await stage.EventsAsync())[^1])]))).Body;
        even["differences"]!.AsArray().ShouldBeEmpty(even.ToJsonString());
        ((int)even["ourCount"]!).ShouldBe(4);
        even["replayAfter"].ShouldBeNull();
        whole["letterNumber"]!.ToString().ShouldNotBeEmpty();

        var kept = (await stage.Court.GetAsync(Address))["items"]!.AsArray();
        kept.Select(one => (int)one!["weLack"]!).ShouldBe([0, 1], "the latest first");
        (await stage.Court.GetAsync($"{Address}/{found["id"]}"))["differences"]!.AsArray().Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_letter_of_another_day_is_no_lost_one_and_a_day_to_come_is_refused()
    {
        var stage = await ExchangeStage.SetUpAsync(app);
        await stage.SendAsync();
        var told = (await stage.EventsAsync())[0];
        var yesterday = Day(stage, Held(told));
        yesterday["day"] = $"{stage.Committee.Moment.Today.AddDays(-1):yyyy-MM-dd}";
        var tomorrow = Day(stage, Held(told));
        tomorrow["day"] = $"{stage.Committee.Moment.Today.AddDays(1):yyyy-MM-dd}";
        var unknown = Day(stage, Held(told));
        unknown["letters"]![0]!["state"] = "Vanished";

        (await stage.Court.PostAsync(Address, yesterday)).Body["differences"]!.AsArray().ShouldBeEmpty("it came a moment after midnight");
        (await stage.Court.PostAsync(Address, tomorrow)).Body["code"]!.ToString().ShouldBe("DateInFuture");
        (await stage.Court.PostAsync(Address, unknown)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await stage.Clerk.PostAsync(Address, yesterday)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await stage.Court.GetAsync(Address))["items"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_same_key_compares_once()
    {
        var stage = await ExchangeStage.SetUpAsync(app);
        var first = (await stage.Court.PostAsync(Address, Day(stage), key: "daily")).Body;

        (await stage.Court.PostAsync(Address, Day(stage), key: "daily")).Body["id"]!.ToString().ShouldBe(first["id"]!.ToString());
        (await stage.Court.GetAsync(Address))["items"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_bureau_and_the_bodys_own_officer_read_journal_and_comparisons_and_nobody_else()
    {
        var stage = await ExchangeStage.SetUpAsync(app);
        var (bureau, officer) = (await app.SignInAsync(Role.BureauOfficer), await stage.Partner.OfficerAsync());
        var page = await officer.OpenAsync(PageOf(stage));
        page.Status.ShouldBe(HttpStatusCode.OK, page.Body);
        page.Text("main").ShouldContain("还没有往来");
        page.Has("[data-testid=no-comparisons]").ShouldBeTrue();
        (await officer.OpenAsync("/linkage")).Has($"a[href='{PageOf(stage)}']").ShouldBeTrue();
        (await bureau.OpenAsync($"/partners/{stage.Partner.Body.Id.Value}")).Has($"a[href='{PageOf(stage)}']").ShouldBeTrue();

        var (sent, _) = await stage.SendAsync();
        var letter = sent["letterNumber"]!.ToString();
        var lost = ExchangeStage.NewNumber();
        var found = (await stage.Court.PostAsync(Address, Day(stage, new JsonObject { ["letterNumber"] = lost }))).Body;
        foreach (var reader in new[] { bureau, officer })
        {
            page = await reader.OpenAsync(PageOf(stage));
            page.Text("[data-testid=journal]").ShouldContain(letter);
            page.Text("[data-testid=journal]").ShouldContain("已送出");
            page.Text("[data-testid=comparisons]").ShouldContain("1 件");
            (await reader.OpenAsync(PageOf(stage) + "?letter=没有这个")).Text("main").ShouldContain("没有这个函号");
            (await reader.OpenAsync(PageOf(stage) + "/reconciliations")).Has("[data-testid=comparisons]").ShouldBeTrue();
            page = await reader.OpenAsync($"{PageOf(stage)}/reconciliations/{found["id"]}");
            page.Text("[data-testid=counts]").ShouldContain("我方缺 1 件，对方缺 1 件，不一致 0 件");
            page.Text($"[data-letter='{lost}']").ShouldContain("我方没有收到");
            page.Text($"[data-letter='{letter}']").ShouldContain("对方没有收到");
            page.Text("[data-testid=replay]").ShouldContain("从编号 1 起");
        }

        var stranger = await (await Partner.SetUpAsync(app)).OfficerAsync();
        var clerk = await stage.Committee.ClerkAsync();
        foreach (var address in new[] { PageOf(stage), PageOf(stage) + "/journal.csv", PageOf(stage) + "/reconciliations", $"{PageOf(stage)}/reconciliations/{found["id"]}" })
        {
            (await stranger.OpenAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound, address);
            (await clerk.OpenAsync(address)).Status.ShouldBe(HttpStatusCode.Forbidden, address);
        }
    }

    [Fact]
    public async Task A_long_journal_goes_on_from_page_to_page()
    {
        var stage = await ExchangeStage.SetUpAsync(app);
        const int Letters = 53;
        for (var n = 0; n < Letters; n++)
        {
            await stage.SendAsync();
        }
        var officer = await stage.Partner.OfficerAsync();
        var page = await officer.OpenAsync(PageOf(stage));
        List<string> Numbers() => [.. page.Document.QuerySelectorAll("[data-testid=journal] tbody th").Select(cell => cell.TextContent)];

        Numbers().ShouldBe(Enumerable.Range(4, 50).Reverse().Select(n => $"{n}"));
        page = await officer.OpenAsync(PageOf(stage) + "?after=4");
        Numbers().ShouldBe(["3", "2", "1"]);
    }

    [Fact]
    public async Task Who_has_no_software_takes_a_day_as_rows_for_a_spreadsheet()
    {
        var stage = await ExchangeStage.SetUpAsync(app);
        var (sent, _) = await stage.SendAsync();
        var officer = await stage.Partner.OfficerAsync();

        var rows = (await officer.OpenAsync(PageOf(stage) + $"/journal.csv?day={stage.Committee.Moment.Today:yyyy-MM-dd}")).Body.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        rows[0].ShouldBe("编号,时间,函号,哪一步,办完以后,第几版,校验码（SHA-256）");
        rows[1].ShouldStartWith($"1,{ChinaTime.ClockOf(app.Clock.Now):yyyy-MM-dd HH:mm:ss},{sent["letterNumber"]},送出,已送出,1,");
        rows.Length.ShouldBe(2);
        (await officer.OpenAsync(PageOf(stage) + "/journal.csv?day=2026-03-04")).Body.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).ShouldHaveSingleItem();
        (await officer.OpenAsync(PageOf(stage) + "/journal.csv?day=9999-12-31")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}

public sealed class ReconcilingTheExchangeOnSqlite(SqliteApp app) : ReconcilingTheExchangeTests(app), IClassFixture<SqliteApp>;

public sealed class ReconcilingTheExchangeOnPostgres(PostgresApp app) : ReconcilingTheExchangeTests(app), IClassFixture<PostgresApp>;
