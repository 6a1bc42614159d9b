using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Access;
using Hejie.Web.Security.Accounts;
using Hejie.Web.Security.Sessions;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Portal.SignIn.Code;

public sealed class IndexModel(AccountManager accounts, SignInManager<Account> sessions, FailureLimits limits, AfterSignIn after) : PageModel
{
    private const int CodeLength = 6;

    [BindProperty, Required, StringLength(20)]
    public string? Typed { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Next { get; set; }

    public async Task<IActionResult> OnGetAsync() =>
        await sessions.GetTwoFactorAuthenticationUserAsync() is null ? Redirect("/sign-in") : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await sessions.GetTwoFactorAuthenticationUserAsync() is not { } account)
        {
            return Redirect("/sign-in");
        }
        var address = ClientAddress.Of(HttpContext);
        if (!ModelState.IsValid)
        {
            return Page();
        }
        if (limits.MayTry(Guarded.SignIn, address) && await SignInAsync(account))
        {
            return await after.GoAsync(account, Next, HttpContext.RequestAborted);
        }
        limits.CountFailure(Guarded.SignIn, address);
        ModelState.AddModelError(nameof(Typed), AccountErrors.Text("CodeFailed"));
        return Page();
    }

    private async Task<bool> SignInAsync(Account account)
    {
        var typed = Typed!.Replace(" ", "", StringComparison.Ordinal);
        if (typed.Length == CodeLength)
        {
            return (await sessions.TwoFactorAuthenticatorSignInAsync(typed, isPersistent: false, rememberClient: false)).Succeeded;
        }
        // Identity counts no failure for a recovery code; we do.
        if (await accounts.IsLockedOutAsync(account))
        {
            return false;
        }
        var result = await sessions.TwoFactorRecoveryCodeSignInAsync(typed);
        if (!result.Succeeded)
        {
            await accounts.AccessFailedAsync(account);
        }
        return result.Succeeded;
    }
}
