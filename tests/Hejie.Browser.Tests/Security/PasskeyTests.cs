using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Hejie.Browser.Tests.Security;

public sealed class PasskeyTests
{
    private const string OwnPassword = "a-word-of-my-own";

    [Fact]
    public async Task Somebody_adds_a_passkey_and_signs_in_with_nothing_else()
    {
        await using var installation = await EmptyInstallation.StartAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var chromium = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = ["--no-sandbox", "--disable-gpu"] });
        var context = await chromium.NewContextAsync(new() { BaseURL = $"http://localhost:{installation.Address.Port}", Locale = "zh-CN" });
        var page = await context.NewPageAsync();
        await AddAuthenticatorAsync(context, page);
        await SignInForTheFirstTimeAsync(page, installation.FirstPassword);

        await page.GotoAsync("/account/passkeys");
        await page.GetByTestId("Name").FillAsync("办公室电脑");
        await page.GetByTestId("add-passkey").ClickAsync();
        await Assertions.Expect(page.Locator("td", new() { HasText = "办公室电脑" })).ToBeVisibleAsync();

        await page.GotoAsync("/sign-out");
        await page.GetByTestId("sign-out").ClickAsync();
        await page.GotoAsync("/sign-in");
        await page.GetByTestId("passkey").ClickAsync();

        await page.WaitForURLAsync("**/admin/accounts");
        (await page.GetByTestId("signed-in-as").InnerTextAsync()).ShouldBe("演示管理员");
    }

    private static async Task AddAuthenticatorAsync(IBrowserContext context, IPage page)
    {
        var devices = await context.NewCDPSessionAsync(page);
        await devices.SendAsync("WebAuthn.enable");
        await devices.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }

    private static async Task SignInForTheFirstTimeAsync(IPage page, string firstPassword)
    {
        await page.GotoAsync("/sign-in");
        await page.GetByTestId("Login").FillAsync("admin");
        await page.GetByTestId("Password").FillAsync(firstPassword);
        await page.GetByTestId("sign-in").ClickAsync();
        await page.GetByTestId("Current").FillAsync(firstPassword);
        await page.GetByTestId("Wanted").FillAsync(OwnPassword);
        await page.GetByTestId("Again").FillAsync(OwnPassword);
        await page.GetByTestId("change").ClickAsync();
        await page.WaitForURLAsync("**/account");
    }
}
