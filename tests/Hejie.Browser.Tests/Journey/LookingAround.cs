using Hejie.Browser.Tests.Hosting;
using Hejie.Web.Security.Accounts;
using Shouldly;

namespace Hejie.Browser.Tests.Journey;

/// <summary>The public pages beside the way of a dispute.</summary>
internal static class LookingAround
{
    private const string Account = "street";

    public static async Task LookAroundAsync(this Person visitor, ShinanStage stage)
    {
        foreach (var address in new[] { "/privacy", "/sign-in", "/errors/404" })
        {
            await visitor.GoAsync(address);
            await visitor.LookBothAsync();
        }
        await visitor.SignInByCodeAsync(stage);
    }

    /// <summary>Sets up an authenticator, leaves, and comes as far as the question for the code.</summary>
    private static async Task SignInByCodeAsync(this Person visitor, ShinanStage stage)
    {
        await stage.SignInAsync(visitor, Account);
        await visitor.GoAsync("/account/authenticator");
        var key = (await visitor.ReadAsync("key")).Replace(" ", "", StringComparison.Ordinal);
        await visitor.TypeAsync("Code", Totp.CodeAt(key, TimeProvider.System.GetUtcNow().UtcDateTime));
        await visitor.PressAsync("turn-on");
        await visitor.GoAsync("/sign-out");
        await visitor.PressAsync("sign-out");
        await visitor.LookBothAsync();
        await stage.SignInAsync(visitor, Account);
        visitor.Address.ShouldStartWith("/sign-in/code");
        await visitor.LookBothAsync();
    }

    /// <summary>Two act on what they saw before a third did: each is shown both.</summary>
    public static async Task MeetConflictsAsync(string number, Person resident, Person clerk, Func<Task> somebodyElseActs)
    {
        await resident.GoAsync($"/track/{number}/question");
        await clerk.GoAsync($"/cases/{number}/notices");
        await somebodyElseActs();
        await resident.TypeAsync("Words", "周六上午可以吗？");
        await resident.PressAsync("send");
        await resident.LookAsync(); // the switch to large type would open the page anew
        (await resident.ReadAsync("typed")).ShouldContain("周六上午可以吗？");
        (await resident.The("acts-since").Locator("li").CountAsync()).ShouldBe(1);
        await clerk.PickAsync("Party", "2");
        await clerk.TickAsync("Way-Direct");
        await clerk.PressAsync("acknowledge");
        await clerk.LookAsync();
        (await clerk.ReadAsync("typed")).ShouldContain(Dispute.Respondent);
        (await clerk.ReadAsync("acts-since")).ShouldContain(Dispute.Respondent);
    }
}
