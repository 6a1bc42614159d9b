using System.Net;
using System.Text;
using Hejie.Domain.Cases;
using Hejie.Web.Shared.Privacy;
using Hejie.Web.Tests.Api;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Cases;

public abstract class DeliveringPapersTests(HejieApp app)
{
    [Fact]
    public async Task A7_copies_are_served_with_their_proof_struck_out_and_seen_by_the_party()
    {
        var (committee, number) = await app.SettledAsync();
        var clerk = await committee.ClerkAsync();
        (await clerk.OpenAsync($"/cases/{number}")).Text().ShouldContain("协议书送到本人");

        var page = await (await clerk.OpenAsync($"/cases/{number}/notices")).FollowAsync("登记送达和回证");
        page = await page.FollowAsync("登记送达");
        page.Has("option[value='1'][selected]").ShouldBeTrue();
        page = await page.SubmitFormAsync("[data-testid=record-form]", ("TakenInBy", "赵大嫂"), ("DeliveryRemarks", "放在门卫"));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("[data-testid=error-summary]").ShouldContain("不是本人收的，请写明谁收");
        page.Find("[name=DeliveryRemarks]").TextContent.Trim().ShouldBe("放在门卫");
        page = await page.SubmitFormAsync("[data-testid=record-form]", ("CapacityOfReceiver", nameof(ReceiverCapacity.Household)), ("TakenInBecause", "本人上班"));
        page.Text("[data-testid=receipt-1]").ShouldContain("赵大嫂（同住的成年家属）收：本人上班", Case.Sensitive, page.Body);
        page.Text("[data-testid=owed-papers]").ShouldNotContain("赵演示");
        foreach (var paper in new[] { "delivery-receipt.pdf", "delivery-receipt.docx" })
        {
            (await clerk.OpenAsync($"/cases/{number}/papers/{paper}")).Status.ShouldBe(HttpStatusCode.OK, paper);
        }

        var party = await app.AsPartyAsync(number, Committee.ApplicantPhone);
        (await party.OpenAsync($"/track/{number}")).Text("[data-testid=receipts]").ShouldContain("人民调解协议书：直接送达");
        var other = await app.AsPartyAsync(number, Committee.RespondentPhone);
        (await other.OpenAsync($"/track/{number}")).Has("[data-testid=receipts]").ShouldBeFalse();

        page = await page.SubmitFormAsync("[data-testid=strike-form]", ("StruckDelivery", "1"));
        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page = await page.SubmitFormAsync("[data-testid=strike-form]", ("StrikeReason", "收的人写错了"));
        page.Text("[data-testid=receipt-1]").ShouldContain("划去：收的人写错了");
        page.Text("[data-testid=owed-papers]").ShouldContain("赵演示");
        (await party.OpenAsync($"/track/{number}")).Has("[data-testid=receipts]").ShouldBeFalse();

        page = await page.SubmitFormAsync("[data-testid=hand-over-form]");
        page.Has("[data-testid=nothing-owed]").ShouldBeTrue(page.Body);
        (await clerk.OpenAsync($"/cases/{number}")).Text().ShouldNotContain("协议书送到本人");
    }

    [Fact]
    public async Task Machines_serve_post_confirm_and_strike_and_those_of_another_committee_find_no_case()
    {
        var (committee, number) = await app.SettledAsync();
        var (clerk, _) = await Machine.OfAsync(app, committee);
        var (_, stranger, _) = await Machine.StageAsync(app);
        var address = $"/api/v1/cases/{number}/deliveries";
        var today = committee.Moment.Today;
        var sent = new { party = 1, papers = new[] { new { kind = "MediationAgreement", copies = 1 } }, way = "Post", sentOn = today, through = "邮政快递", trackingNumber = "EX123" };

        (await SendAsync(stranger, address, sent)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await SendAsync(clerk, address, sent with { trackingNumber = "" })).Body["code"]!.ToString().ShouldBe("ThroughMissing");
        (await SendAsync(clerk, address, sent with { sentOn = today.AddDays(1) })).Body["code"]!.ToString().ShouldBe("DateInFuture");
        (await SendAsync(clerk, address, sent with { way = "Electronic" })).Body["code"]!.ToString().ShouldBe("ElectronicNeedsConsent");
        (await SendAsync(clerk, address, sent)).Status.ShouldBe(HttpStatusCode.OK);
        ((int)(await clerk.GetAsync($"/api/v1/cases/{number}"))["toDeliver"]!.AsArray().Count).ShouldBe(2);
        (await SendAsync(stranger, address + "/1/arrival", new { on = today })).Status.ShouldBe(HttpStatusCode.NotFound);
        (await SendAsync(clerk, address + "/1/arrival", new { on = today, receiver = "某人" })).Body["code"]!.ToString().ShouldBe("ReceiverNeedsCapacity");
        (await SendAsync(clerk, address + "/1/arrival", new { on = today })).Status.ShouldBe(HttpStatusCode.OK);
        var read = await clerk.GetAsync($"/api/v1/cases/{number}");
        ((int)read["toDeliver"]!.AsArray().Count, (string?)read["receipts"]![0]!["trackingNumber"]).ShouldBe((1, "EX123"));
        (await SendAsync(stranger, address + "/1/cancellation", new { reason = "x" })).Status.ShouldBe(HttpStatusCode.NotFound);
        (await SendAsync(clerk, address + "/1/cancellation", new { reason = "单号写错" })).Status.ShouldBe(HttpStatusCode.OK);
        read = await clerk.GetAsync($"/api/v1/cases/{number}");
        ((bool)read["receipts"]![0]!["isStruck"]!).ShouldBeTrue();
        ((int)read["toDeliver"]!.AsArray().Count).ShouldBe(2);

        async Task<Answer> SendAsync(Machine by, string to, object body) => await by.SendAsync(HttpMethod.Post, to, body, (await app.ReadAsync(number)).Version);
    }

    [Fact]
    public async Task PIPL51_a_confirmed_address_and_a_mailbox_are_shown_in_part_and_opened_with_a_trace()
    {
        var (committee, number) = await app.SettledAsync();
        var clerk = await committee.ClerkAsync();
        var page = await (await clerk.OpenAsync($"/cases/{number}/deliveries")).SubmitFormAsync(
            "[data-testid=address-form]", ("ConfirmingParty", "1"), ("AddressRecipient", "赵演示"), ("ConfirmedAddress", "香港东路 222 号甲户"), ("AddressPhone", "13800009876"),
            ("AgreesToElectronic", "true"), ("AddressEmail", "zhao@example.com"));
        page.Text("[data-testid=addresses]").ShouldContain("138****9876");
        page.Text("[data-testid=addresses]").ShouldNotContain("222");
        page = await page.SubmitFormAsync(
            "[data-testid=record-form]", ("DeliveredTo", "1"), ("DeliveredPapers", nameof(NoticeKind.MediationAgreement)), ("WayOfDelivery", nameof(DeliveryWay.Electronic)),
            ("DeliveredThrough", "zhao@example.com"), ("DeliveryReceivedOn", $"{committee.Moment.Today:yyyy-MM-dd}"));
        page.Text("[data-testid=receipt-1]").ShouldContain("zha*********.com");
        var (machine, _) = await Machine.OfAsync(app, committee);
        ((string?)(await machine.GetAsync($"/api/v1/cases/{number}"))["receipts"]![0]!["through"]).ShouldBe("zha*********.com");

        var opened = await page.SubmitFormAsync("[data-testid=addresses] form");
        opened.Text("[data-testid=opened]").ShouldContain("香港东路 222 号甲户");
        opened.Text("[data-testid=opened]").ShouldContain("zhao@example.com");
        var read = await app.ReadAsync(number);
        Encoding.UTF8.GetString(OwnData.Of(read, read.Party(1)!).ToJson()).ShouldContain("香港东路 222 号甲户");
        Encoding.UTF8.GetString(OwnData.Of(read, read.Party(2)!).ToJson()).ShouldNotContain("香港东路 222 号甲户");
    }

    [Fact]
    public async Task SERVE_who_confirms_an_address_anew_without_agreeing_takes_electronic_service_back()
    {
        var (committee, number) = await app.SettledAsync();
        var (clerk, _) = await Machine.OfAsync(app, committee);
        var address = new { recipient = "赵演示", street = "香港东路 222 号", phone = "13800009876", on = committee.Moment.Today, agreesToElectronic = true };
        await ConfirmAsync(address);
        (await app.ReadAsync(number)).HasConsent(1, ConsentKind.ElectronicDelivery).ShouldBeTrue();
        await ConfirmAsync(address with { agreesToElectronic = false });
        (await app.ReadAsync(number)).HasConsent(1, ConsentKind.ElectronicDelivery).ShouldBeFalse();

        async Task ConfirmAsync(object body) =>
            (await clerk.SendAsync(HttpMethod.Put, $"/api/v1/cases/{number}/deliveries/addresses/1", body, (await app.ReadAsync(number)).Version)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Another_committees_clerk_finds_no_page_of_service()
    {
        var (_, number) = await app.SettledAsync();
        var stranger = await (await Committee.SetUpAsync(app)).ClerkAsync();

        (await stranger.OpenAsync($"/cases/{number}/deliveries")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}

public sealed class DeliveringPapersOnSqlite(SqliteApp app) : DeliveringPapersTests(app), IClassFixture<SqliteApp>;

public sealed class DeliveringPapersOnPostgres(PostgresApp app) : DeliveringPapersTests(app), IClassFixture<PostgresApp>;
