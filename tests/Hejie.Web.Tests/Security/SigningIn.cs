using Hejie.Domain.Access;
using Hejie.Web.Security.Accounts;
using Hejie.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace Hejie.Web.Tests.Security;

/// <summary>Somebody with an account, as a test needs them.</summary>
internal static class SigningIn
{
    public const string Password = "correct-horse-7";

    /// <summary>Opens an account and signs in: <c>var clerk = await app.SignInAsync(Role.CommitteeClerk, organization: id.Value)</c>.</summary>
    public static async Task<Browser> SignInAsync(
        this HejieApp app, Role role, Guid? mediator = null, Guid? organization = null, string? subdistrict = null)
    {
        var account = await app.OpenAccountAsync(role, mediator, organization, subdistrict);
        var browser = app.Visit();
        await browser.SignInAsync(account.Login);
        return browser;
    }

    public static async Task<Account> OpenAccountAsync(
        this HejieApp app, Role role, Guid? mediator = null, Guid? organization = null, string? subdistrict = null, bool mustChangePassword = false)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var register = scope.ServiceProvider.GetRequiredService<AccountRegister>();
        var who = new NewAccount("370202", $"user-{Guid.CreateVersion7():N}", "演示" + role, role)
        {
            MediatorId = mediator,
            OrganizationId = organization,
            SubdistrictCode = subdistrict,
            MustChangePassword = mustChangePassword,
        };
        var (account, result) = await register.OpenAsync(who, Password);
        result.Succeeded.ShouldBeTrue(string.Concat(result.Errors.Select(error => error.Code)));
        return account;
    }

    /// <summary>Asks for the own account, so that the page after it says whether one is in.</summary>
    public static async Task<Page> SignInAsync(this Browser browser, string login, string password = Password)
    {
        var page = await browser.OpenAsync("/sign-in?next=/account");
        return await page.SubmitAsync(("Login", login), ("Password", password));
    }

    public static bool IsSignedIn(this Page page) => page.Has("[data-testid=signed-in-as]");
}
