using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Hejie.Browser.Tests.Hosting;

/// <summary>What is wrong with a page for those who see, hear or move otherwise: axe's rules, and words beyond the edge of the screen.</summary>
/// <remarks>HEJIE_TEST_PICTURES names a folder that takes a picture of every page looked at.</remarks>
internal static partial class PageCheck
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

    /// <summary>
    /// Axe runs within the page itself: the library's own runner for Playwright opens another page each time, for the sake of frames,
    /// which ours have not, and lists what is right node by node.
    /// </summary>
    private const string BrokenRules = """
        async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
            .flatMap(broken => broken.nodes.map(node => `${broken.id}, ${broken.help}: ${node.html}`))
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("HEJIE_TEST_PICTURES");
    private static int s_taken;

    public static async Task LookAsync(Person person, Screen own)
    {
        foreach (var screen in new[] { Screen.Phone, Screen.Desk })
        {
            await person.Page.SetViewportSizeAsync(screen.Width, screen.Height);
            await TakePictureAsync(person.Page, screen);
            person.Findings.AddRange(await FindAsync(person.Page, screen));
            person.Looks.Add(new Look(new Uri(person.Page.Url).AbsolutePath, screen.Name, await IsInLargeTypeAsync(person.Page)));
        }
        await FitAsync(person);
        await person.Page.SetViewportSizeAsync(own.Width, own.Height);
    }

    public static async Task InLargeTypeAsync(Person person, Func<Task> look)
    {
        await person.PressAsync("large-type");
        await look();
        await person.PressAsync("large-type");
    }

    /// <summary>Pages of the public also have to fit the narrowest screens.</summary>
    private static async Task FitAsync(Person person)
    {
        if (await person.Page.Locator("html.portal").CountAsync() == 0)
        {
            return;
        }
        foreach (var screen in new[] { Screen.Phone, Screen.Zoomed })
        {
            await person.Page.SetViewportSizeAsync(screen.Width, screen.Height);
            person.Findings.AddRange(await OverflowsAsync(person.Page, screen));
        }
    }

    /// <summary>What runs over the edge of the page, and words that are cut.</summary>
    public static async Task<IReadOnlyList<string>> OverflowsAsync(IPage page, Screen screen)
    {
        var place = await PlaceAsync(page, screen);
        var over = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        var cut = await page.EvaluateAsync<string[]>(CutWords);
        return [.. cut.Select(words => $"{place}: cut {words}"), .. over > 0 ? [$"{place}: {over} pixels wider than the screen"] : Array.Empty<string>()];
    }

    private static async Task<string> PlaceAsync(IPage page, Screen screen) =>
        $"{new Uri(page.Url).PathAndQuery} at {screen.Name}{(await IsInLargeTypeAsync(page) ? ", large type" : "")}";

    private static async Task<bool> IsInLargeTypeAsync(IPage page) => await page.Locator("html.large").CountAsync() > 0;

    private static async Task<List<string>> FindAsync(IPage page, Screen screen)
    {
        var place = await PlaceAsync(page, screen);
        List<string> findings = [];
        if (!await IsInLargeTypeAsync(page)) // what axe asks is easier to meet with larger letters; only room is not
        {
            await page.EvaluateAsync(Axe);
            findings.AddRange((await page.EvaluateAsync<string[]>(BrokenRules)).Select(rule => $"{place}: {rule}"));
        }
        var over = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (over > 0)
        {
            findings.Add($"{place}: {over} pixels wider than the screen");
        }
        return findings;
    }

    private static async Task TakePictureAsync(IPage page, Screen screen)
    {
        if (Pictures is null)
        {
            return;
        }
        var name = $"{++s_taken:000}-{NotInNames().Replace(new Uri(page.Url).AbsolutePath.Trim('/'), "-")}-{screen.Name}.png";
        await page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, name), FullPage = true });
    }

    [GeneratedRegex("[^A-Za-z0-9-]+", RegexOptions.None, 1000)]
    private static partial Regex NotInNames();
}
