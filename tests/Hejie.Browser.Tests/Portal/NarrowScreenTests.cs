using Hejie.Browser.Tests.Hosting;
using Shouldly;
using Xunit;

namespace Hejie.Browser.Tests.Portal;

/// <summary>At 360 pixels, and at 200 % of a window of 640 pixels: nothing runs over the edge, and no words are cut.</summary>
[Collection(typeof(PortalStage))]
public sealed class NarrowScreenTests(Chromium chromium, ShinanStage stage)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/privacy")]
    [InlineData("/sign-in")]
    [InlineData("/track")]
    [InlineData("/i/AAAAAAAAAA")]
    [InlineData("/no-such-page")]
    [InlineData("/apply")]
    public async Task A_public_page_fits(string address)
    {
        foreach (var screen in Narrow)
        {
            await using var visitor = await chromium.OnAsync(stage.Address, screen);
            await visitor.GoAsync(address);
            await FitsAsync(visitor, screen);
        }
    }

    [Fact]
    public async Task Every_question_of_the_application_fits()
    {
        foreach (var screen in Narrow)
        {
            await using var resident = await chromium.OnAsync(stage.Address, screen);
            await resident.GoAsync("/apply");
            await resident.PressAsync("begin");
            foreach (var step in new[]
            {
                "kind", "urgency", "street", "applicants/1/kind", "story", "request", "evidence", "mode", "privacy",
            })
            {
                await resident.GoAsync($"/apply/{step}");
                await FitsAsync(resident, screen);
            }
        }
    }

    private static IReadOnlyList<Screen> Narrow => [Screen.Phone, Screen.Zoomed];

    private static async Task FitsAsync(Person person, Screen screen) => (await PageCheck.OverflowsAsync(person.Page, screen)).ShouldBeEmpty();
}
