using System.Net;
using System.Security.Cryptography;
using System.Text;
using Hejie.Data.Exchange;
using Hejie.Data.Outbox;
using Hejie.Domain.Access;
using Hejie.Domain.Linkage;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Robustness;
using Hejie.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Linkage;

/// <summary>I-6: a partner body's own system is told of each event, signed, in order, and once more only under the same key.</summary>
public abstract class TellingPartnersTests(HejieApp app)
{
    /// <returns>The secret, from the one page that shows it.</returns>
    private async Task<(Browser Bureau, string Secret)> HookAsync(ExchangeStage stage, string address)
    {
        var bureau = await app.SignInAsync(Role.BureauOfficer);
        var page = await (await bureau.OpenAsync(HookOf(stage))).SubmitFormAsync("[data-testid=hook]", ("HookAddress", address));
        page.Has("[data-testid=secret]").ShouldBeTrue(page.Body);
        return (bureau, page.Text("[data-testid=secret]"));
    }

    private static string HookOf(ExchangeStage stage) => $"/partners/{stage.Partner.Body.Id.Value}/hook";

    private static string ExchangeOf(ExchangeStage stage) => $"/linkage/partners/{stage.Partner.Body.Id.Value}/exchange";

    [Fact]
    public async Task Each_event_is_told_once_in_order_and_signed()
    {
        using var receiver = new Receiver();
        var stage = await ExchangeStage.SetUpAsync(app);
        var (_, secret) = await HookAsync(stage, receiver.Address);
        var (sent, address) = await stage.SendAsync();
        await ExchangeStage.ActAsync(stage.Clerk, address + "/receipt", sent);
        await stage.SendAsync();

        await UntilAsync(() => receiver.All.Count >= 3);
        await NothingWaitsAsync(stage);

        var events = await stage.EventsAsync();
        receiver.All.Select(told => told.Event.ToJsonString()).ShouldBe(events.Select(told => told.ToJsonString()), "just what the journal says");
        foreach (var told in receiver.All)
        {
            told.EventId.ShouldBe(told.Event["id"]!.ToString());
            told.Signature.ShouldBe(Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{told.Time}.{told.Body}"))));
            told.Time.ShouldBe($"{new DateTimeOffset(app.Clock.Now).ToUnixTimeSeconds()}");
        }
    }

    [Fact]
    public async Task A_receiver_that_stumbles_is_told_again_under_the_same_key_and_what_follows_waits_for_it()
    {
        using var receiver = new Receiver { Answers = _ => 500 };
        var stage = await ExchangeStage.SetUpAsync(app);
        await HookAsync(stage, receiver.Address);
        await stage.SendAsync();
        await UntilAsync(() => receiver.All.Count == 1);
        await stage.SendAsync();
        await Task.Delay(1500, Stop); // rounds go by
        receiver.All.ShouldHaveSingleItem().Sequence.ShouldBe(1);

        receiver.Answers = _ => 200;
        await LaterAsync(() => receiver.All.Count >= 3);
        await NothingWaitsAsync(stage);

        receiver.All.Select(told => told.Sequence).ShouldBe([1, 1, 2]);
        receiver.All[1].EventId.ShouldBe(receiver.All[0].EventId);
    }

    [Fact]
    public async Task What_is_given_up_stands_on_the_page_with_its_reason_and_is_sent_again_by_hand()
    {
        using var receiver = new Receiver { Answers = _ => 500 };
        var stage = await ExchangeStage.SetUpAsync(app);
        await HookAsync(stage, receiver.Address);
        await stage.SendAsync();
        await UntilAsync(() => receiver.All.Count == 1);
        await LaterAsync(() => receiver.All.Count == HookDelivery.MostTries);
        await NothingWaitsAsync(stage);
        var bureau = await app.SignInAsync(Role.BureauOfficer);

        var page = await bureau.OpenAsync(ExchangeOf(stage));
        page.Text("[data-testid=dead]").ShouldContain($"对方系统没有收下（HTTP 500），试了 {HookDelivery.MostTries} 次");
        var officer = await (await stage.Partner.OfficerAsync()).OpenAsync(ExchangeOf(stage));
        officer.Has("[data-testid=dead]").ShouldBeTrue();
        officer.Has("[data-testid=dead] form").ShouldBeFalse("the bureau sends again");
        var told = page.Find("[data-testid=dead] tbody tr").GetAttribute("data-event")!;

        receiver.Answers = _ => 200;
        page = await page.SubmitFormAsync("[data-testid=send-again-1]");
        page.Address.ShouldBe(ExchangeOf(stage));
        await UntilAsync(() => receiver.All.Count == HookDelivery.MostTries + 1);
        await NothingWaitsAsync(stage);

        receiver.All.Select(one => one.EventId).Distinct().ShouldBe([told]);
        (await bureau.OpenAsync(ExchangeOf(stage))).Has("[data-testid=dead]").ShouldBeFalse();
    }

    [Fact]
    public async Task No_redirect_is_followed()
    {
        using var receiver = new Receiver { Answers = _ => 302 };
        var stage = await ExchangeStage.SetUpAsync(app);
        await HookAsync(stage, receiver.Address);
        await stage.SendAsync();
        await UntilAsync(() => receiver.All.Count == 1);
        await Task.Delay(300, Stop);

        receiver.All.ShouldHaveSingleItem();
        (await TellingsAsync(stage)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(one => one.Failure.ShouldBe(HookFailure.Answered), one => one.Status.ShouldBe(302));
    }

    [Fact]
    public async Task Who_died_over_a_telling_leaves_it_to_the_next_lease_under_the_same_key()
    {
        using var receiver = new Receiver();
        var stage = await ExchangeStage.SetUpAsync(app);
        await HookAsync(stage, receiver.Address);
        var settings = ServedProgram.SettingsOf(app.Database);
        var account = await stage.Partner.AccountAsync();
        // Another process, whose clock is that on the wall, is killed while the receiver has it in hand.
        using var reached = new SemaphoreSlim(0);
        using var dead = new SemaphoreSlim(0);
        receiver.Answers = _ =>
        {
            reached.Release();
            dead.Wait();
            return 204;
        };
        using (var program = await ServedProgram.StartAsync(settings))
        {
            using var machine = program.Machine(await program.TokenAsync(account));
            using var letter = new StringContent(stage.Letter(ExchangeStage.NewNumber()).ToJsonString(), Encoding.UTF8, "application/json");
            (await machine.PostAsync(new Uri("/api/v1/referrals", UriKind.Relative), letter, Stop)).StatusCode.ShouldBe(HttpStatusCode.Created);
            (await reached.WaitAsync(TimeSpan.FromSeconds(30), Stop)).ShouldBeTrue("nobody was told");
            await program.KillAsync();
        }
        dead.Release();
        receiver.Answers = _ => 204;
        await UntilAsync(() => receiver.All.Count == 1);
        await LeaseRunsOutAsync();
        await UntilAsync(() => receiver.All.Count == 2);
        await NothingWaitsAsync(stage);

        receiver.All.Select(told => told.EventId).Distinct().ShouldHaveSingleItem();
        (await TellingsAsync(stage)).ShouldHaveSingleItem().Tries.ShouldBe(2);
    }

    [Fact]
    public async Task A_body_that_is_switched_off_is_told_nothing()
    {
        using var receiver = new Receiver { Answers = _ => 500 };
        var stage = await ExchangeStage.SetUpAsync(app);
        var (bureau, _) = await HookAsync(stage, receiver.Address);
        await stage.SendAsync();
        await UntilAsync(() => receiver.All.Count == 1);
        receiver.Answers = _ => 200;
        (await (await bureau.OpenAsync(HookOf(stage))).SubmitFormAsync("[data-testid=hook]", ("HookIsOff", "true"))).Status.ShouldBe(HttpStatusCode.OK);
        await stage.SendAsync();
        await LaterAsync(async () => (await TellingsAsync(stage)).TrueForAll(one => one.State == HookDeliveryState.Dead));

        receiver.All.ShouldHaveSingleItem("that of before");
        (await TellingsAsync(stage)).ShouldHaveSingleItem().Failure.ShouldBe(HookFailure.SwitchedOff);
        var page = await bureau.OpenAsync(ExchangeOf(stage));
        page.Text("[data-testid=hook-standing]").ShouldContain("推送已停用");
        page.Text("[data-testid=dead]").ShouldContain("推送停用了，没有发");
        page = await page.SubmitFormAsync("[data-testid=send-again-1]");
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("[data-testid=error-summary]").ShouldContain("先开通再重新发送");
    }

    [Fact]
    public async Task The_bureau_alone_keeps_the_address_and_sees_the_secret_once()
    {
        var stage = await ExchangeStage.SetUpAsync(app);
        var bureau = await app.SignInAsync(Role.BureauOfficer);
        var page = await (await bureau.OpenAsync(HookOf(stage))).SubmitFormAsync("[data-testid=hook]", ("HookAddress", "https://192.168.1.1/hook"));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("[data-testid=error-summary]").ShouldContain("在公共网络上");
        page.Find("[name=HookAddress]").GetAttribute("value").ShouldBe("https://192.168.1.1/hook");
        page = await page.SubmitFormAsync("[data-testid=hook]", ("HookAddress", "https://court.example.cn/hook"));
        var first = page.Text("[data-testid=secret]");

        page = await bureau.OpenAsync(HookOf(stage));
        page.Body.ShouldNotContain(first);
        page.Find("[name=HookAddress]").GetAttribute("value").ShouldBe("https://court.example.cn/hook");
        page = await page.SubmitFormAsync("[data-testid=renew]");
        page.Text("[data-testid=secret]").ShouldNotBe(first);
        (await (await stage.Partner.OfficerAsync()).OpenAsync(HookOf(stage))).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await bureau.OpenAsync($"/partners/{Guid.Empty}/hook")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task LeaseRunsOutAsync()
    {
        await using var db = app.Database.Open();
        await db.Set<OutboxMessage>().Where(message => message.Kind == HookTelling.Kind).ExecuteUpdateAsync(set => set.SetProperty(message => message.DueAt, app.Clock.Now), Stop);
    }

    private async Task<List<HookDelivery>> TellingsAsync(ExchangeStage stage)
    {
        await using var db = app.Database.Open();
        var body = stage.Partner.Body.Id;
        return await db.Set<HookDelivery>().AsNoTracking().Where(telling => telling.BodyId == body).OrderBy(telling => telling.Sequence).ToListAsync(Stop);
    }

    private Task NothingWaitsAsync(ExchangeStage stage) => UntilAsync(async () => (await TellingsAsync(stage)).TrueForAll(one => one.State != HookDeliveryState.Waiting));

    /// <summary>Waits while the pauses of the outbox go by.</summary>
    private Task LaterAsync(Func<bool> happened) => LaterAsync(() => Task.FromResult(happened()));

    private Task LaterAsync(Func<Task<bool>> happened) => UntilAsync(async () =>
    {
        app.Clock.Now += TimeSpan.FromMinutes(1);
        return await happened();
    });

    private static Task UntilAsync(Func<bool> happened) => UntilAsync(() => Task.FromResult(happened()));

    private static async Task UntilAsync(Func<Task<bool>> happened)
    {
        for (var tries = 0; tries < 300; tries++)
        {
            if (await happened())
            {
                return;
            }
            await Task.Delay(100, Stop);
        }
        Assert.Fail("It did not happen.");
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}

public sealed class TellingPartnersOnSqlite(SqliteApp app) : TellingPartnersTests(app), IClassFixture<SqliteApp>;

public sealed class TellingPartnersOnPostgres(PostgresApp app) : TellingPartnersTests(app), IClassFixture<PostgresApp>;
