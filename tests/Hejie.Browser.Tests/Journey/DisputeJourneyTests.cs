using System.Diagnostics;
using System.Text.RegularExpressions;
using Hejie.Browser.Tests.Hosting;
using Shouldly;
using Xunit;

namespace Hejie.Browser.Tests.Journey;

/// <summary>The main job, walked by everybody who has a part in it, each on a device of their own; every page on the way is looked at.</summary>
public sealed class DisputeJourneyTests(Chromium chromium, ShinanStage stage) : IClassFixture<ShinanStage>
{
    [Fact]
    public async Task A_dispute_goes_from_a_residents_phone_to_the_bound_volume()
    {
        await using var resident = await chromium.OnAPhoneAsync(stage.Address);
        await using var respondent = await chromium.OnAPhoneAsync(stage.Address);
        await using var clerk = await chromium.AtADeskAsync(stage.Address);
        await using var mediator = await chromium.AtADeskAsync(stage.Address);
        await using var visitor = await chromium.OnAPhoneAsync(stage.Address);
        await visitor.LookAroundAsync(stage);
        await stage.SignInAsync(clerk, "clerk");
        await stage.SignInAsync(mediator, "mediator");

        var number = await resident.ApplyAsync(stage.Accounts["mediator"].Unit, resident.LookBothAsync);
        await resident.AmendAsync(number, Dispute.ApplicantPhone, clerk);
        await TakeOnAsync(number, clerk, respondent, await mediator.ReadAsync("signed-in-as"));
        await MediateAsync(number, resident, clerk, mediator);
        await FinishAsync(number, clerk, mediator);

        await ReadTheVolumeAsync(number, clerk);
        await clerk.GoAsync($"/cases/{number}");
        await clerk.LookAsync();
        await resident.GoAsync($"/track/{number}");
        await resident.LookBothAsync();
        (await resident.Page.Locator(".stage-line li.done").AllInnerTextsAsync()).Count.ShouldBe(4);
        await CountAsync(number, clerk);
        Person[] everybody = [visitor, resident, respondent, clerk, mediator];
        everybody.SelectMany(person => person.Complaints).Where(words => !words.Contains("status of 40", StringComparison.Ordinal)).ShouldBeEmpty();
        everybody.SelectMany(person => person.Findings).Distinct().ShouldBeEmpty();
        PublicPages.NotLookedAt(everybody.SelectMany(person => person.Looks)).ShouldBeEmpty();
    }

    private static async Task TakeOnAsync(string number, Person clerk, Person respondent, string mediator)
    {
        await clerk.FindOnTheDeskAsync(number);
        await clerk.ReviewAsync(number);
        var invitation = await clerk.InviteAsync(number);
        (await respondent.AgreeToMediateAsync(invitation)).ShouldBeLessThanOrEqualTo(3);
        await clerk.AcceptAsync(number);
        await clerk.AssignAsync(number, mediator);
    }

    private static async Task MediateAsync(string number, Person resident, Person clerk, Person mediator)
    {
        await resident.OpenOwnCaseAsync(number, Dispute.ApplicantPhone);
        await resident.AcknowledgeRightsAsync(number);
        await mediator.FindOnTheDeskAsync(number);
        await LookingAround.MeetConflictsAsync(number, resident, clerk, () => mediator.GiveRightsNoticeAsync(number, party: "2"));
        await resident.AgreeToAnInviteeAsync(number, mediator);
        await mediator.HoldSessionAsync(number);
        await mediator.WriteFactsAsync(number);
        await resident.GoAsync($"/track/{number}/facts");
        await resident.LookBothAsync();
        await resident.ReadOwnDataAsync(number, clerk);
        await mediator.DraftAgreementAsync(number);
        await resident.SignAgreementAsync(number);
        await mediator.GoAsync($"/cases/{number}/agreement/signatures");
        await mediator.CollectSignaturesAsync();
        await clerk.SealAsync(number);
    }

    private static async Task FinishAsync(string number, Person clerk, Person mediator)
    {
        await mediator.ConfirmPerformanceAsync(number);
        await mediator.FollowUpAsync(number);
        await clerk.CloseAsync(number);
        await clerk.ArchiveAsync(number, (2, Dispute.Respondent));
    }

    private static async Task ReadTheVolumeAsync(string number, Person clerk)
    {
        var download = await clerk.Page.RunAndWaitForDownloadAsync(() => clerk.The("volume").ClickAsync());
        var file = await download.PathAsync();
        using var reading = Process.Start(new ProcessStartInfo("pdftotext", [file, "-"]) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var text = Regex.Replace(await reading.StandardOutput.ReadToEndAsync(), @"\s", "", RegexOptions.None, TimeSpan.FromMinutes(1));
        text.ShouldContain(number);
        text.ShouldContain(Dispute.Applicant);
        text.ShouldContain(Dispute.Respondent);
        text.ShouldContain(Dispute.Promise);
        text.ShouldContain(Dispute.AmountInWords);
    }

    /// <summary>The district is empty but for this case, so it is the one figure and the one line behind it.</summary>
    private static async Task CountAsync(string number, Person clerk)
    {
        await clerk.GoAsync("/reports");
        await clerk.LookAsync();
        var settled = clerk.Page.Locator("tr[data-row=sum] [data-column=C02]");
        (await settled.InnerTextAsync()).Trim().ShouldBe("1");
        await clerk.PressAsync(settled.Locator("a"));
        (await clerk.Page.Locator("tr[data-case]").CountAsync()).ShouldBe(1);
        (await clerk.Page.Locator($"tr[data-case='{number}']").CountAsync()).ShouldBe(1);
        await clerk.LookAsync();
    }
}
