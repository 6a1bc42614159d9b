using Hejie.Browser.Tests.Hosting;
using Shouldly;
using Xunit;

namespace Hejie.Browser.Tests.Portal;

/// <summary>The public pages beside the main job; those on its way are looked at there.</summary>
[Collection(typeof(PortalStage))]
public sealed class AccessibilityTests(Chromium chromium, ShinanStage stage)
{
    [Theory]
    [InlineData("/privacy")]
    [InlineData("/sign-in")]
    [InlineData("/track/370202-2026-000001")]
    [InlineData("/i/AAAAAAAAAA")]
    [InlineData("/no-such-page")]
    public async Task A_public_page_can_be_used_by_everybody(string address)
    {
        await using var visitor = await chromium.OnAPhoneAsync(stage.Address);

        await visitor.GoAsync(address);
        await visitor.LookBothAsync();

        visitor.Findings.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_page_that_tells_what_it_did_not_understand_can_be_used_by_everybody()
    {
        await using var visitor = await chromium.OnAPhoneAsync(stage.Address);
        await visitor.GoAsync("/track");

        await visitor.PressAsync("enter");
        await visitor.LookAsync();

        (await visitor.The("error-summary").CountAsync()).ShouldBe(1);
        visitor.Findings.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_picture_that_says_nothing_to_the_blind_is_found()
    {
        await using var visitor = await chromium.OnAPhoneAsync(stage.Address);
        await visitor.GoAsync("/privacy");

        await visitor.Page.EvaluateAsync("document.querySelector('main').append(new Image(20, 20))");
        await visitor.LookAsync();

        visitor.Findings.ShouldContain(finding => finding.Contains("image-alt", StringComparison.Ordinal));
    }
}
