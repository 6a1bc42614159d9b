using System.Globalization;
using Hejie.Browser.Tests.Hosting;
using Hejie.Domain.Deadlines;
using Microsoft.Playwright;
using Shouldly;

namespace Hejie.Browser.Tests.Journey;

/// <summary>What the mediator does: from the rights notice to the follow-up.</summary>
internal static class Mediating
{
    private static string Today => ChinaTime.DayOf(TimeProvider.System.GetUtcNow().UtcDateTime).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Tells the party at the table; the other one has read it on the phone.</summary>
    public static async Task GiveRightsNoticeAsync(this Person mediator, string number, string party)
    {
        await mediator.TakeNextStepAsync(number, "notices");
        await mediator.PickAsync("Party", party);
        await mediator.TickAsync("Way-Direct");
        await mediator.PressAsync("acknowledge");
    }

    public static async Task HoldSessionAsync(this Person mediator, string number)
    {
        await mediator.TakeNextStepAsync(number, "sessions/new");
        await mediator.TypeAsync("Day", Today);
        await mediator.PressAsync("plan");
        await mediator.TakeNextStepAsync(number, "sessions/1");
        await mediator.PressAsync("open");
        await mediator.LookAsync();
        await mediator.TypeAsync("Recorder", "演示记录员");
        await mediator.TypeAsync("Statements", "申请人讲漏水和损失；对方承认水管老化。");
        await mediator.TypeAsync("FactsChecked", "到现场看过，吊顶受损两平方米。");
        await mediator.TypeAsync("Result", "对方修水管并赔偿，双方愿意写协议。");
        await mediator.PressAsync("record");
        await mediator.LookAsync();
        await mediator.CollectSignaturesAsync();
        await Assertions.Expect(mediator.The("record-signed")).ToBeVisibleAsync();
        await mediator.LookAsync();
    }

    public static async Task WriteFactsAsync(this Person mediator, string number)
    {
        await mediator.GoAsync($"/cases/{number}/facts");
        await mediator.LookAsync();
        await mediator.TypeAsync("UndisputedFacts", "漏水来自楼上的水管。");
        await mediator.PressAsync("write");
        await mediator.LookAsync();
    }

    public static async Task DraftAgreementAsync(this Person mediator, string number)
    {
        await mediator.TakeNextStepAsync(number, "agreement");
        await mediator.PickAsync("Terms[0].Kind", "Payment");
        await mediator.PickAsync("Terms[0].Debtor", "2");
        await mediator.PickAsync("Terms[0].Creditor", "1");
        await mediator.TypeAsync("Terms[0].Text", Dispute.Promise);
        await mediator.TypeAsync("Terms[0].AmountFen", Dispute.Amount);
        await mediator.TypeAsync("Terms[0].DueOn", Today);
        await mediator.TypeAsync("Terms[0].Manner", "微信转账");
        foreach (var point in await mediator.Page.Locator("[data-testid^=check-]").AllAsync())
        {
            await point.CheckAsync();
        }
        await mediator.PressAsync("draft");
        mediator.Address.ShouldBe($"/cases/{number}/agreement/signatures");
        await mediator.LookAsync();
    }

    /// <summary>Hands the pen round until nobody is left to sign.</summary>
    public static async Task CollectSignaturesAsync(this Person mediator)
    {
        while (await mediator.The("Signer").CountAsync() > 0)
        {
            await mediator.The("Signer").SelectOptionAsync(new SelectOptionValue { Index = 1 });
            await mediator.DrawSignatureAsync();
            await mediator.PressAsync("sign");
            (await mediator.The("error-summary").CountAsync()).ShouldBe(0);
        }
    }

    public static async Task ConfirmPerformanceAsync(this Person mediator, string number)
    {
        await mediator.TakeNextStepAsync(number, "performance");
        await mediator.TypeAsync("proof-1", "微信转账截图，申请人确认收到");
        await mediator.PressAsync("perform-1");
        await mediator.LookAsync();
    }

    public static async Task FollowUpAsync(this Person mediator, string number)
    {
        await mediator.TakeNextStepAsync(number, "follow-ups/new");
        await mediator.PickAsync("Satisfaction", "5");
        await mediator.TickAsync("RelationshipRepaired-True");
        await mediator.TypeAsync("Findings", "款已付，水管已修，双方和好。");
        await mediator.PressAsync("follow-up");
    }
}
