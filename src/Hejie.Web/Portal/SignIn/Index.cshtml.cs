using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Access;
using Hejie.Web.Security.Accounts;
using Hejie.Web.Security.Sessions;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Portal.SignIn;

public sealed class IndexModel(AccountManager accounts, SignInManager<Account> sessions, FailureLimits limits, AfterSignIn after) : PageModel
{
    [BindProperty, Required, StringLength(64)]
    public string? Login { get; set; }

    [BindProperty, Required, StringLength(128)]
    public string? Password { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Next { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        var address = ClientAddress.Of(HttpContext);
        if (!limits.MayTry(Guarded.SignIn, address))
        {
            return Failed("TooManyFailures", StatusCodes.Status429TooManyRequests);
        }
        if (!ModelState.IsValid)
        {
            return Page();
        }
        if (await accounts.FindByNameAsync(Login!) is not { } account)
        {
            accounts.CheckNobodysPassword(Password!);
            return Wrong(address);
        }
        var result = await sessions.PasswordSignInAsync(account, Password!, isPersistent: false, lockoutOnFailure: true);
        return result.Succeeded ? await after.GoAsync(account, Next, HttpContext.RequestAborted)
            : result.RequiresTwoFactor ? Redirect(AfterSignIn.With("/sign-in/code", Next))
            : Wrong(address);
    }

    private PageResult Wrong(string address)
    {
        limits.CountFailure(Guarded.SignIn, address);
        return Failed("SignInFailed", StatusCodes.Status200OK);
    }

    private PageResult Failed(string text, int status)
    {
        ModelState.AddModelError(nameof(Password), AccountErrors.Text(text));
        Response.StatusCode = status;
        return Page();
    }
}
