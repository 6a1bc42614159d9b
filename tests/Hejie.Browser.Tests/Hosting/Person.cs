using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Hejie.Browser.Tests.Hosting;

/// <summary>One person at one device. Acts on what the pages offer, and waits for the page that an act leads to.</summary>
public sealed class Person : IAsyncDisposable
{
    private readonly Screen _screen;
    private TaskCompletionSource _loaded = new();

    public Person(IPage page, Screen screen)
    {
        (Page, _screen) = (page, screen);
        page.SetDefaultTimeout(60_000);
        page.Load += (_, _) => _loaded.TrySetResult();
        page.Console += (_, message) => Complain(message.Type == "error" ? message.Text : null);
        page.PageError += (_, error) => Complain(error);
    }

    public IPage Page { get; }

    public string Address => new Uri(Page.Url).PathAndQuery;

    /// <summary>What the browser held against the pages: errors of scripts, and all that the content policy stopped.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>What axe and the eye for overflow found on the pages that were looked at.</summary>
    public List<string> Findings { get; } = [];

    /// <summary>Every page that was looked at, on which screen and in which type.</summary>
    internal List<Look> Looks { get; } = [];

    public async Task GoAsync(string address)
    {
        await Page.GotoAsync(address);
    }

    public ILocator The(string testId) => Page.GetByTestId(testId);

    public Task<string> ReadAsync(string testId) => The(testId).First.InnerTextAsync();

    /// <summary>How often something was typed, ticked, picked, drawn, chosen from the device or pressed.</summary>
    public int Inputs { get; private set; }

    public Task TypeAsync(string testId, string text) => Counted(The(testId).FillAsync(text));

    public Task TickAsync(string testId) => Counted(The(testId).CheckAsync());

    public Task PickAsync(string testId, string value) => Counted(The(testId).SelectOptionAsync(value));

    public Task PickAsync(string testId, SelectOptionValue value) => Counted(The(testId).SelectOptionAsync(value));

    /// <summary>Chooses a picture from the device: here, of the page itself.</summary>
    public async Task UploadPictureAsync(string testId, string name) => await Counted(
        The(testId).SetInputFilesAsync(new FilePayload { Name = name, MimeType = "image/png", Buffer = await Page.ScreenshotAsync() }));

    private Task Counted(Task input)
    {
        Inputs++;
        return input;
    }

    /// <summary>Presses what leads to another page, and waits until that has come.</summary>
    public Task PressAsync(string testId) => PressAsync(The(testId));

    public Task PressAsync(ILocator what) => LeaveAsync(() => what.ClickAsync());

    /// <summary>The same by the key, on whatever has the focus.</summary>
    public Task PressEnterAsync() => LeaveAsync(() => Page.Keyboard.PressAsync("Enter"));

    private async Task LeaveAsync(Func<Task> press)
    {
        _loaded = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await Counted(press());
        await _loaded.Task.WaitAsync(TimeSpan.FromSeconds(60));
    }

    /// <summary>Writes something like a name on the glass.</summary>
    public async Task DrawSignatureAsync()
    {
        Inputs++;
        var pad = Page.Locator("canvas.signature-pad");
        await pad.ScrollIntoViewIfNeededAsync();
        var box = (await pad.BoundingBoxAsync())!;
        await Page.Mouse.MoveAsync(box.X + (box.Width * .2f), box.Y + (box.Height * .3f));
        await Page.Mouse.DownAsync();
        foreach (var (x, y) in new[] { (.5f, .25f), (.35f, .8f), (.7f, .4f), (.8f, .75f) })
        {
            await Page.Mouse.MoveAsync(box.X + (box.Width * x), box.Y + (box.Height * y), new() { Steps = 4 });
        }
        await Page.Mouse.UpAsync();
        await Assertions.Expect(Page.Locator("[name='Signed.Drawing']")).ToHaveValueAsync(new Regex("^data:image/png;base64,"));
    }

    public async Task SignInAsync(string login, string password)
    {
        await GoAsync("/sign-in");
        await TypeAsync("Login", login);
        await TypeAsync("Password", password);
        await PressAsync("sign-in");
    }

    /// <summary>Looks at the page as it is, on a phone and on a desk, with the sight of axe.</summary>
    public Task LookAsync() => PageCheck.LookAsync(this, _screen);

    /// <summary>Looks at the page, and at its large type.</summary>
    public async Task LookBothAsync()
    {
        await LookAsync();
        await PageCheck.InLargeTypeAsync(this, LookAsync);
    }

    private void Complain(string? words)
    {
        if (words is not null)
        {
            Complaints.Add($"{Address}: {words}");
        }
    }

    public ValueTask DisposeAsync() => Page.Context.DisposeAsync();
}
