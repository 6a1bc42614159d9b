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

    private async Task<Person> PersonAsync(Uri site, Screen screen, bool runsScript)
    {
        var device = await Browser.NewContextAsync(new()
        {
            BaseURL = site.ToString(),
            ViewportSize = screen.Size,
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
public sealed record Screen(string Name, int Width, int Height)
{
    public static readonly Screen Phone = new("360", 360, 780);
    public static readonly Screen Desk = new("1280", 1280, 900);

    public ViewportSize Size => new() { Width = Width, Height = Height };
}
