using Hejie.Browser.Tests.Hosting;
using Shouldly;

namespace Hejie.Browser.Tests.Journey;

/// <summary>What the two sides do on their phones after the application.</summary>
internal static class ActingForTheParties
{
    /// <returns>How many pages it took.</returns>
    public static async Task<int> AgreeToMediateAsync(this Person respondent, Uri invitation)
    {
        await respondent.GoAsync(invitation.ToString());
        await respondent.LookBothAsync();
        await respondent.PressAsync("answer");
        await respondent.LookBothAsync();
        await respondent.TickAsync("Answer-Agrees");
        await respondent.PressAsync("send");
        await respondent.LookBothAsync();
        (await respondent.ReadAsync("done")).ShouldContain("同意调解");
        return 3;
    }

    public static async Task OpenOwnCaseAsync(this Person party, string number, string phone)
    {
        await party.GoAsync("/track");
        await party.LookBothAsync();
        await party.TypeAsync("Number", number);
        await party.TypeAsync("Phone", phone);
        await party.PressAsync("enter");
        party.Address.ShouldBe($"/track/{number}");
        await party.LookBothAsync();
    }

    /// <summary>Asks for one thing more before the committee has decided; the clerk sees what it was before.</summary>
    public static async Task AmendAsync(this Person party, string number, string phone, Person clerk)
    {
        await party.OpenOwnCaseAsync(number, phone);
        await party.GoAsync($"/track/{number}/contact");
        await party.LookBothAsync();
        await party.GoAsync($"/track/{number}/amendment");
        await party.LookBothAsync();
        await party.TypeAsync("Requests", "修好漏水\n赔偿吊顶\n以后漏水先打电话");
        await party.PressAsync("amend");
        (await party.The("saved").CountAsync()).ShouldBe(1);

        await clerk.GoAsync($"/cases/{number}/amendments");
        await clerk.LookAsync();
        await clerk.PressAsync("see");
        (await clerk.The("seen-form").CountAsync()).ShouldBe(0);
    }

    public static async Task AcknowledgeRightsAsync(this Person party, string number)
    {
        await party.GoAsync($"/track/{number}");
        await party.PressAsync("act");
        await party.LookBothAsync();
        await party.TickAsync("HasRead");
        await party.PressAsync("acknowledge");
        foreach (var page in new[] { "recusal", "question", "withdrawal" })
        {
            await party.GoAsync($"/track/{number}/{page}");
            await party.LookBothAsync();
        }
    }

    /// <summary>Looks through the own consents, asks for a copy of the own data, and reads it once the clerk has answered.</summary>
    public static async Task ReadOwnDataAsync(this Person party, string number, Person clerk)
    {
        await party.GoAsync($"/track/{number}/consents");
        await party.LookBothAsync();
        await party.GoAsync($"/track/{number}/data-requests");
        await party.LookBothAsync();
        await party.TickAsync("Wish-Copy");
        await party.PressAsync("ask");
        await clerk.GoAsync($"/cases/{number}/data-requests");
        await clerk.LookAsync();
        await clerk.TypeAsync("AnswerWords", "可以在进度页下载。");
        await clerk.PressAsync(clerk.The("answer-form").Locator("button"));
        await party.GoAsync($"/track/{number}/data-requests/1/copy");
        await party.LookBothAsync();
    }

    /// <summary>The mediator would like a neighbour to help; the party is asked, and agrees.</summary>
    public static async Task AgreeToAnInviteeAsync(this Person party, string number, Person mediator)
    {
        await mediator.GoAsync($"/cases/{number}/invitees");
        await mediator.TypeAsync("InviteeName", "楼组长李阿姨（演示）");
        await mediator.TickAsync("KindOfInvitee-Neighbour");
        await mediator.TypeAsync("InviteeRelation", "两家楼上楼下的楼组长");
        await mediator.TypeAsync("InviteeReason", "熟悉两家的情况，双方都信得过。");
        await mediator.PressAsync("propose");
        await mediator.LookAsync();
        await party.GoAsync($"/track/{number}/invitees");
        await party.LookBothAsync();
        await party.PressAsync(party.The("agree-1").Locator("button"));
        (await party.ReadAsync("invitee-1")).ShouldContain("同意");
    }

    public static async Task SignAgreementAsync(this Person party, string number)
    {
        await party.GoAsync($"/track/{number}/sessions/1");
        await party.LookBothAsync();
        await party.GoAsync($"/track/{number}");
        await party.PressAsync("act");
        await party.LookBothAsync();
        (await party.Page.InnerTextAsync("main")).ShouldContain(Dispute.AmountInWords);
        await party.TickAsync("Agrees");
        await party.DrawSignatureAsync();
        await party.PressAsync("sign");
        await party.LookBothAsync();
    }
}
