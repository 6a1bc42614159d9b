using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Hejie.Data.Writing;
using Hejie.Domain.Access;
using Hejie.Web.Tests.Api;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Linkage;

/// <summary>I-6: every step of a referral stands numbered in the journal of its body, and every act by machine has a signed receipt.</summary>
public abstract class ExchangingWithPartnersTests(HejieApp app)
{
    [Fact]
    public async Task Every_step_stands_in_the_journal_under_its_number_and_names_nobody()
    {
        var stage = await ExchangeStage.SetUpAsync(app);
        var (sent, address) = await stage.SendAsync();
        var received = await ExchangeStage.ActAsync(stage.Clerk, address + "/receipt", sent);
        await ExchangeStage.ActAsync(stage.Clerk, address + "/refusal", received, new { reason = "不在本辖区" });

        var events = await stage.EventsAsync();

        events.ConvertAll(told => ((int)told["sequence"]!, told["act"]!.ToString(), told["state"]!.ToString(), (int)told["version"]!))
            .ShouldBe([(1, "Send", "Sent", 1), (2, "Receive", "Received", 2), (3, "Decline", "Declined", 3)]);
        events.ShouldAllBe(told => told["referral"]!.ToString() == sent["id"]!.ToString() && told["letterNumber"]!.ToString() == sent["letterNumber"]!.ToString());
        events.Select(told => told["digest"]!.ToString()).ShouldBeUnique();
        events.Select(told => told["id"]!.ToString()).ShouldBeUnique();
        foreach (var word in new[] { "赵演示", "漏水", "吴法官", "不在本辖区", "0532-" })
        {
            string.Concat(events.Select(told => told.Words())).ShouldNotContain(word);
        }
    }

    [Fact]
    public async Task The_journal_is_read_again_from_any_point()
    {
        var stage = await ExchangeStage.SetUpAsync(app);
        for (var i = 0; i < 3; i++)
        {
            await stage.SendAsync();
        }
        var page = await stage.Court.GetAsync("/api/v1/exchange/events?limit=2");
        (page["items"]!.AsArray().Count, (int)page["next"]!, (bool)page["hasMore"]!).ShouldBe((2, 2, true));
        page = await stage.Court.GetAsync("/api/v1/exchange/events?after=2&limit=2");
        (page["items"]!.AsArray().Count, (int)page["next"]!, (bool)page["hasMore"]!).ShouldBe((1, 3, false));
        page = await stage.Court.GetAsync("/api/v1/exchange/events?after=3");
        (page["items"]!.AsArray().Count, (int)page["next"]!, (bool)page["hasMore"]!).ShouldBe((0, 3, false));
        (await stage.EventsAsync(1)).ConvertAll(told => (int)told["sequence"]!).ShouldBe([2, 3]);
    }

    [Fact]
    public async Task Acts_at_once_get_numbers_of_their_own_without_a_gap()
    {
        var stage = await ExchangeStage.SetUpAsync(app);
        const int Letters = 12;

        var numbers = Enumerable.Range(0, Letters).Select(_ => ExchangeStage.NewNumber()).ToList();
        var answers = await Task.WhenAll(numbers.Concat(numbers.Take(3)).Select(number => stage.Court.PostAsync("/api/v1/referrals", stage.Letter(number))));

        answers.Count(answer => answer.Status == HttpStatusCode.Created).ShouldBe(Letters, "a letter that came twice at once is there once");
        answers.Where(answer => answer.Status != HttpStatusCode.Created).ShouldAllBe(answer => answer.Body["code"]!.ToString() == "LetterIsThere");
        var events = await stage.EventsAsync();
        events.ConvertAll(told => (int)told["sequence"]!).ShouldBe(Enumerable.Range(1, Letters));
        events.Select(told => told["letterNumber"]!.ToString()).ShouldBe(numbers, ignoreOrder: true);
    }

    [Fact]
    public async Task A_receipt_proves_what_was_asked_to_whoever_has_the_public_key()
    {
        var stage = await ExchangeStage.SetUpAsync(app);
        var (letter, key) = (stage.Letter(ExchangeStage.NewNumber()), $"key-{Guid.CreateVersion7():N}");
        var sent = (await stage.Court.PostAsync("/api/v1/referrals", letter, key)).Body;

        using var anybody = app.Visit().Client;
        var told = JsonNode.Parse(await anybody.GetStringAsync(new Uri("/api/v1/exchange/key", UriKind.Relative), Stop))!;
        using var known = ECDsa.Create(new ECParameters
        {
            Curve = ECCurve.NamedCurves.nistP256,
            Q = new ECPoint { X = Base64Url.DecodeFromChars(told["x"]!.ToString()), Y = Base64Url.DecodeFromChars(told["y"]!.ToString()) },
        });
        var receipt = ContentOf(sent["receipt"]!.ToString(), known).ShouldNotBeNull();

        receipt["key"]!.ToString().ShouldBe(key);
        receipt["referral"]!.ToString().ShouldBe(sent["id"]!.ToString());
        receipt["letterNumber"]!.ToString().ShouldBe(sent["letterNumber"]!.ToString());
        (receipt["act"]!.ToString(), receipt["state"]!.ToString(), (int)receipt["version"]!).ShouldBe(("Send", "Sent", 1));
        receipt["digest"]!.ToString().ShouldBe((await stage.EventsAsync())[0]["digest"]!.ToString());
        receipt["requestDigest"]!.ToString().ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(letter.ToJsonString()))));

        using var samePem = ECDsa.Create();
        samePem.ImportFromPem(told["pem"]!.ToString());
        ContentOf(sent["receipt"]!.ToString(), samePem).ShouldNotBeNull();
        using var another = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        ContentOf(sent["receipt"]!.ToString(), another).ShouldBeNull();
        var parts = sent["receipt"]!.ToString().Split('.');
        ContentOf($"{parts[0]}.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(receipt.ToJsonString().Replace("Sent", "Recalled", StringComparison.Ordinal)))}.{parts[2]}", known).ShouldBeNull("it was altered");
    }

    [Fact]
    public async Task The_same_key_answers_the_same_receipt_and_a_lost_one_is_found_again()
    {
        var stage = await ExchangeStage.SetUpAsync(app);
        var (number, key) = (ExchangeStage.NewNumber(), $"key-{Guid.CreateVersion7():N}");
        var (sent, _) = await stage.SendAsync(number, key);

        (await stage.SendAsync(number, key)).Body["receipt"]!.ToString().ShouldBe(sent["receipt"]!.ToString());
        (await stage.EventsAsync()).ShouldHaveSingleItem();

        // The process died when the act was saved and its answer was not: the receipt stands with the act.
        await using (var db = app.Database.Open())
        {
            await db.Set<OnceKey>().Where(once => once.Key == key).ExecuteUpdateAsync(set => set.SetProperty(once => once.Body, (string?)null).SetProperty(once => once.Status, (int?)null), Stop);
        }
        (await stage.Court.PostAsync("/api/v1/referrals", stage.Letter(number), key)).Status.ShouldBe(HttpStatusCode.OK);
        var kept = (await stage.Court.GetAsync($"/api/v1/exchange/receipts?key={key}"))["items"]!.AsArray().ShouldHaveSingleItem()!;
        kept["signed"]!.ToString().ShouldBe(sent["receipt"]!.ToString());
        (await stage.Court.GetAsync($"/api/v1/exchange/receipts?referral={sent["id"]}"))["items"]!.AsArray().ShouldHaveSingleItem()!["version"]!.ToString().ShouldBe("1");
    }

    [Fact]
    public async Task A_stranger_reads_nothing_of_anothers_exchange()
    {
        var stage = await ExchangeStage.SetUpAsync(app);
        var (sent, _) = await stage.SendAsync(key: "mine");
        var (stranger, other) = (await ExchangeStage.SetUpAsync(app), await ExchangeStage.SetUpAsync(app));
        await other.SendAsync();
        var own = stage.Partner.Body.Id.Value;

        (await stranger.EventsAsync()).ShouldBeEmpty();
        foreach (var address in new[] { $"events?body={own}", $"reconciliations?body={own}", $"reconciliations/{Guid.Empty}?body={own}" })
        {
            (await stranger.Court.Client.GetAsync(new Uri("/api/v1/exchange/" + address, UriKind.Relative), Stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
            (await stranger.Clerk.Client.GetAsync(new Uri("/api/v1/exchange/" + address, UriKind.Relative), Stop)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, address);
        }
        (await stranger.Court.GetAsync("/api/v1/exchange/receipts?key=mine"))["items"]!.AsArray().ShouldBeEmpty();
        (await stranger.Court.GetAsync($"/api/v1/exchange/receipts?referral={sent["id"]}"))["items"]!.AsArray().ShouldBeEmpty();
        var bureau = await Machine.SignInAsync(app, await app.OpenAccountAsync(Role.BureauOfficer));
        (await bureau.GetAsync($"/api/v1/exchange/events?body={own}"))["items"]!.AsArray().ShouldHaveSingleItem();
        using var nobody = app.Visit().Client;
        (await nobody.GetAsync(new Uri($"/api/v1/exchange/events?body={own}", UriKind.Relative), Stop)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task What_comes_twice_out_of_order_from_elsewhere_or_too_late_is_told_and_harms_nothing()
    {
        var stage = await ExchangeStage.SetUpAsync(app);
        var (sent, address) = await stage.SendAsync();
        async Task ToldAsync(Task<Answer> asked, HttpStatusCode status, string code)
        {
            var answer = await asked;
            answer.Status.ShouldBe(status, answer.Body.ToString());
            answer.Body["code"]?.ToString().ShouldBe(code);
        }

        await ToldAsync(stage.Court.PostAsync("/api/v1/referrals", stage.Letter(sent["letterNumber"]!.ToString())), HttpStatusCode.Conflict, "LetterIsThere");
        var elsewhere = stage.Letter(ExchangeStage.NewNumber());
        elsewhere["committee"] = Guid.CreateVersion7();
        await ToldAsync(stage.Court.PostAsync("/api/v1/referrals", elsewhere), HttpStatusCode.BadRequest, "NoSuchPlaceOrCommittee");
        var unknown = stage.Letter(ExchangeStage.NewNumber());
        unknown["type"] = "Moonlight";
        await ToldAsync(stage.Court.PostAsync("/api/v1/referrals", unknown), HttpStatusCode.BadRequest, "RequestNotUnderstood");
        var early = stage.Letter(ExchangeStage.NewNumber());
        early["letterOn"] = $"{stage.Committee.Moment.Today.AddDays(1):yyyy-MM-dd}";
        await ToldAsync(stage.Court.PostAsync("/api/v1/referrals", early), HttpStatusCode.Conflict, "DateInFuture");
        await ToldAsync(stage.Court.SendAsync(HttpMethod.Post, address + "/result-receipt", new { }, 1), HttpStatusCode.Conflict, "NotAtThisPoint"); // before there is a result
        await ToldAsync(stage.Clerk.SendAsync(HttpMethod.Post, address + "/receipt", new { }, 7), HttpStatusCode.Conflict, "VersionConflict");

        var received = await ExchangeStage.ActAsync(stage.Clerk, address + "/receipt", sent);
        await ToldAsync(stage.Clerk.SendAsync(HttpMethod.Post, address + "/receipt", new { }, 2), HttpStatusCode.Conflict, "NotAtThisPoint"); // twice
        var recalled = await ExchangeStage.ActAsync(stage.Court, address + "/recall", received, new { reason = "双方和好" });
        await ToldAsync(stage.Clerk.SendAsync(HttpMethod.Post, address + "/refusal", new { reason = "晚了" }, 3), HttpStatusCode.Conflict, "NotAtThisPoint"); // after it ended
        (await stage.SendAsync(sent["letterNumber"]!.ToString())).Body["id"]!.ToString().ShouldNotBe(sent["id"]!.ToString(), "a number that was recalled may be sent anew");

        recalled["state"]!.ToString().ShouldBe("Recalled");
        (await stage.EventsAsync()).ConvertAll(told => told["act"]!.ToString()).ShouldBe(["Send", "Receive", "Recall", "Send"]);
    }

    [Fact]
    public async Task An_answer_after_its_time_is_kept_and_shows_as_late()
    {
        var stage = await ExchangeStage.SetUpAsync(app);
        var (sent, address) = await stage.SendAsync();
        var begun = app.Clock.Now;
        try
        {
            app.Clock.Now = begun.AddDays(20);
            var declined = await (await Machine.SignInAsync(app, await app.OpenAccountAsync(Role.CommitteeClerk, organization: stage.Committee.Body.Id.Value)))
                .SendAsync(HttpMethod.Post, address + "/refusal", new { reason = "不在本辖区" }, 1);
            declined.Status.ShouldBe(HttpStatusCode.OK, declined.Body.ToString());
            var bureau = await Machine.SignInAsync(app, await app.OpenAccountAsync(Role.BureauOfficer));
            (await bureau.GetAsync($"/api/v1/referrals?timeliness=ReplyLate&body={stage.Partner.Body.Id.Value}"))["items"]!.AsArray().ShouldHaveSingleItem()!["id"]!.ToString().ShouldBe(sent["id"]!.ToString());
        }
        finally
        {
            app.Clock.Now = begun;
        }
    }

    /// <summary>What a JWS says; null where it is not of this key.</summary>
    private static JsonNode? ContentOf(string signed, ECDsa key)
    {
        var parts = signed.Split('.');
        return key.VerifyData(Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"), Base64Url.DecodeFromChars(parts[2]), HashAlgorithmName.SHA256)
            ? JsonNode.Parse(Base64Url.DecodeFromChars(parts[1]))
            : null;
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}

public sealed class ExchangingWithPartnersOnSqlite(SqliteApp app) : ExchangingWithPartnersTests(app), IClassFixture<SqliteApp>;

public sealed class ExchangingWithPartnersOnPostgres(PostgresApp app) : ExchangingWithPartnersTests(app), IClassFixture<PostgresApp>;
