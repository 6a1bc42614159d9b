using Microsoft.Playwright;
using Xunit;

namespace Hejie.Browser.Tests.Hosting;

/// <summary>The one browser of the run, Debian's; every person in it has a device and cookies of their own.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Switches =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public IBrowser Browser => _browser!;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = Switches });
    }

    /// <summary>Somebody with a phone of 360 pixels.</summary>
    public Task<Person> OnAPhoneAsync(Uri site, bool runsScript = true) => PersonAsync(site, Screen.Phone, runsScript);

    /// <summary>Somebody at an office computer.</summary>
    public Task<Person> AtADeskAsync(Uri site) => PersonAsync(site, Screen.Desk, runsScript: true);

    /// <summary>Somebody with a screen of any size.</summary>
    public Task<Person> OnAsync(Uri site, Screen screen) => PersonAsync(site, screen, runsScript: true);

    private async Task<Person> PersonAsync(Uri site, Screen screen, bool runsScript)
    {
        var device = await Browser.NewContextAsync(new()
        {
            BaseURL = site.ToString(),
            ViewportSize = screen.Size,
            DeviceScaleFactor = screen.Scale,
            HasTouch = screen == Screen.Phone,
            Locale = "zh-CN",
            TimezoneId = "Asia/Shanghai",
            JavaScriptEnabled = runsScript,
        });
        return new Person(await device.NewPageAsync(), screen);
    }

    public async ValueTask DisposeAsync()
    {
        await (_browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        _playwright?.Dispose();
    }
}

/// <summary>A size of window that pages are made for.</summary>
/// <param name="Scale">Points of the device to a pixel of the page: 2 is a zoom of 200 %.</param>
public sealed record Screen(string Name, int Width, int Height, float Scale = 1)
{
    public static readonly Screen Phone = new("360", 360, 780);
    public static readonly Screen Zoomed = new("640 at 200 %", 320, 450, 2);
    public static readonly Screen Desk = new("1280", 1280, 900);

    public ViewportSize Size => new() { Width = Width, Height = Height };
}
