using Hejie.Browser.Tests.Hosting;
using Hejie.Browser.Tests.Journey;
using Shouldly;
using Xunit;

namespace Hejie.Browser.Tests.Portal;

[Collection(typeof(PortalStage))]
public sealed class ApplyingWithoutScriptTests(Chromium chromium, ShinanStage stage)
{
    [Fact]
    public async Task The_apply_wizard_works_with_script_switched_off()
    {
        await using var resident = await chromium.OnAPhoneAsync(stage.Address, runsScript: false);

        var number = await resident.ApplyAsync(stage.Accounts["clerk"].Unit, () => Task.CompletedTask);

        number.ShouldStartWith("370202-");
        await resident.PressAsync(resident.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "查看进度" }));
        await resident.TypeAsync("Phone", Dispute.ApplicantPhone);
        await resident.PressAsync("enter");
        (await resident.Page.Locator(".stage-line li").CountAsync()).ShouldBe(4);
    }
}
