using Hejie.Browser.Tests.Hosting;
using Hejie.Browser.Tests.Journey;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Hejie.Browser.Tests.Portal;

[Collection(typeof(PortalStage))]
public sealed class LosingTheNetworkTests(Chromium chromium, ShinanStage stage)
{
    [Fact]
    public async Task What_was_typed_stays_while_the_network_is_away_and_is_sent_when_it_is_back()
    {
        await using var resident = await TellingTheStoryAsync();

        await resident.Page.Context.SetOfflineAsync(true);
        await resident.TypeAsync("Statement", Dispute.Story);
        await resident.The("next").ClickAsync();

        await Assertions.Expect(resident.Page.Locator("#network-note")).ToContainTextAsync("现在没有网络");
        resident.Address.ShouldBe("/apply/story");
        (await resident.The("Statement").InputValueAsync()).ShouldBe(Dispute.Story);

        await resident.Page.Context.SetOfflineAsync(false);

        await resident.Page.WaitForURLAsync("**/apply/request");
        await resident.GoAsync("/apply/story");
        (await resident.The("Statement").InputValueAsync()).ShouldBe(Dispute.Story);
    }

    [Fact]
    public async Task What_was_typed_without_network_is_there_again_after_the_page_was_closed()
    {
        await using var resident = await TellingTheStoryAsync();
        await resident.Page.Context.SetOfflineAsync(true);
        await resident.TypeAsync("Statement", Dispute.Story);
        await resident.Page.GotoAsync("about:blank");

        await resident.Page.Context.SetOfflineAsync(false);
        await resident.GoAsync("/apply/story");

        (await resident.The("Statement").InputValueAsync()).ShouldBe(Dispute.Story);
        await Assertions.Expect(resident.Page.Locator("#network-note")).ToContainTextAsync("已为您恢复");
    }

    private async Task<Person> TellingTheStoryAsync()
    {
        var resident = await chromium.OnAPhoneAsync(stage.Address);
        await resident.GoAsync("/apply");
        await resident.PressAsync("begin");
        await resident.GoAsync("/apply/story");
        return resident;
    }
}
