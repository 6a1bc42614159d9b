using Hejie.Browser.Tests.Hosting;
using Shouldly;
using Xunit;

namespace Hejie.Browser.Tests.Portal;

/// <summary>At 360 pixels, and at 200 % of a window of 640 pixels: nothing runs over the edge, and no words are cut.</summary>
public sealed class NarrowScreenTests(Chromium chromium, ShinanStage stage) : IClassFixture<ShinanStage>
{
    /// <summary>Words in a box that hides what does not fit.</summary>
    private const string CutWords = """
        () => [...document.querySelectorAll('body *')]
            .filter(e => e.childElementCount === 0 && e.textContent.trim() && e.checkVisibility({ visibilityProperty: true }))
            .filter(e => { const box = e.getBoundingClientRect(); return box.width > 1 && box.height > 1; })
            .filter(e => {
                const style = getComputedStyle(e);
                const hides = style.overflowX !== 'visible' || style.overflowY !== 'visible' || style.textOverflow === 'ellipsis';
                return (hides && style.overflowX !== 'auto' && style.overflowX !== 'scroll' && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1))
                    || (e.getBoundingClientRect().right > document.documentElement.clientWidth + 1 && !e.closest('.scroll'));
            })
            .map(e => e.outerHTML.slice(0, 120))
        """;

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

    private static async Task FitsAsync(Person person, Screen screen)
    {
        var place = $"{person.Address} at {screen.Name}";
        (await person.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBeLessThanOrEqualTo(0, place);
        (await person.Page.EvaluateAsync<string[]>(CutWords)).ShouldBeEmpty(place);
    }
}
