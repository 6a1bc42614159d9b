using Hejie.Browser.Tests.Hosting;
using Shouldly;
using Xunit;

namespace Hejie.Browser.Tests.Journey;

/// <summary>A small quarrel of neighbours that ends in a written agreement, signed where it arose: from the story to the bound volume, the texts chosen and not typed.</summary>
public sealed class SettlingInWritingTests(Chromium chromium, ShinanStage stage) : IClassFixture<ShinanStage>
{
    /// <summary>Registering 7, the record 2, the agreement 5, the sheet that all sign 2, the seal 2, follow-up 5, closing and archive 2.</summary>
    private const int MostInputs = 25;

    [Fact]
    public async Task A_neighbours_dispute_becomes_a_complete_file_with_a_written_agreement_and_few_inputs_after_its_story()
    {
        await using var bureau = await chromium.AtADeskAsync(stage.Address);
        await stage.SignInAsync(bureau, "bureau");
        await bureau.GoAsync("/text-blocks");
        await bureau.PressAsync(bureau.The("take-over").Locator("button"));
        await bureau.LookAsync();
        await using var clerk = await chromium.AtADeskAsync(stage.Address);
        await stage.SignInAsync(clerk, "clerk");
        await using var mediator = await chromium.AtADeskAsync(stage.Address);
        await stage.SignInAsync(mediator, "mediator");
        await mediator.GoAsync("/cases/new/on-the-spot");
        await SettlingOnTheSpotTests.TellTheStoryAsync(mediator);
        var before = clerk.Inputs + mediator.Inputs;

        var number = await RegisterAsync(mediator);
        await RecordAsync(mediator);
        await AgreeAsync(mediator, number);
        await clerk.SealAsync(number);
        await mediator.FollowUpAsync(number);
        await clerk.TakeNextStepAsync(number, "closure");
        await clerk.PressAsync("close-and-archive");

        (clerk.Inputs + mediator.Inputs - before).ShouldBeLessThanOrEqualTo(MostInputs);
        var download = await clerk.Page.RunAndWaitForDownloadAsync(() => clerk.The("volume").ClickAsync());
        new FileInfo(await download.PathAsync()).Length.ShouldBeGreaterThan(10_000);
        await clerk.GoAsync($"/cases/{number}");
        (await clerk.ReadAsync("state")).ShouldBe("已归档");
        new[] { bureau, clerk, mediator }.SelectMany(person => person.Findings).Distinct().ShouldBeEmpty();
    }

    /// <summary>Taken on, assigned, told of the rights, and the session opened: all that happened on the spot.</summary>
    private static async Task<string> RegisterAsync(Person mediator)
    {
        await mediator.TickAsync("Form.Written");
        await mediator.UploadPictureAsync("Form.ApplicantIdentity", "申请人身份证.png");
        await mediator.UploadPictureAsync("Form.RespondentIdentity", "对方身份证.png");
        await mediator.TickAsync("Form.AgreeToSensitive");
        await mediator.TickAsync("Form.MayBeTakenOn");
        await mediator.TickAsync("Form.RightsTold");
        await mediator.LookAsync();
        await mediator.PressAsync(mediator.Page.Locator("[data-testid=on-the-spot] button.button"));
        return mediator.Address.Split('/')[2];
    }

    private static async Task RecordAsync(Person mediator)
    {
        await mediator.LookAsync();
        await mediator.PressAsync("use-usual");
        await mediator.LookAsync();
        await mediator.PressAsync("record-and-agree");
    }

    /// <summary>Paid while all sign, and one sheet of paper with all names for the record and the agreement.</summary>
    private static async Task AgreeAsync(Person mediator, string number)
    {
        await mediator.PressAsync(mediator.Page.Locator("button[data-block='一次付清赔偿款']"));
        await mediator.TypeAsync("Terms[0].AmountFen", "300");
        await mediator.TickAsync("Terms[0].DoneAtSigning");
        await mediator.TickAsync("AllHold");
        await mediator.LookAsync();
        await mediator.PressAsync("draft");
        mediator.Address.ShouldBe($"/cases/{number}/agreement/signatures");
        (await mediator.Page.InnerTextAsync("main")).ShouldContain("没有发现问题");
        await mediator.UploadPictureAsync("Signed.Scan", "签名页.png");
        await mediator.LookAsync();
        await mediator.PressAsync("sign");
        (await mediator.The("error-summary").CountAsync()).ShouldBe(0);
    }
}
