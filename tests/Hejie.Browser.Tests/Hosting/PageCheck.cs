using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Hejie.Browser.Tests.Hosting;

/// <summary>What is wrong with a page for those who see, hear or move otherwise: axe's rules, and words beyond the edge of the screen.</summary>
/// <remarks>HEJIE_TEST_PICTURES names a folder that takes a picture of every page looked at.</remarks>
internal static partial class PageCheck
{
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("HEJIE_TEST_PICTURES");
    private static int s_taken;

    public static async Task LookAsync(Person person, Screen own)
    {
        foreach (var screen in new[] { Screen.Phone, Screen.Desk })
        {
            await person.Page.SetViewportSizeAsync(screen.Width, screen.Height);
            await TakePictureAsync(person.Page, screen);
            person.Findings.AddRange(await FindAsync(person.Page, screen));
        }
        await person.Page.SetViewportSizeAsync(own.Width, own.Height);
    }

    public static async Task InLargeTypeAsync(Person person, Func<Task> look)
    {
        await person.PressAsync("large-type");
        await look();
        await person.PressAsync("large-type");
    }

    private static async Task<List<string>> FindAsync(IPage page, Screen screen)
    {
        var place = $"{new Uri(page.Url).PathAndQuery} at {screen.Name}{(await page.Locator("html.large").CountAsync() > 0 ? ", large type" : "")}";
        var seen = await page.RunAxe();
        var findings = seen.Violations
            .SelectMany(broken => broken.Nodes, (broken, node) => $"{place}: {broken.Id}, {broken.Help}: {node.Html}").ToList();
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
