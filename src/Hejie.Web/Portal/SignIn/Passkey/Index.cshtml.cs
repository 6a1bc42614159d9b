using System.Security.Claims;
using Hejie.Domain.Access;
using Hejie.Web.Security.Accounts;
using Hejie.Web.Security.Sessions;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Portal.SignIn.Passkey;

/// <summary>Has no face of its own: the sign-in page asks here for a challenge and sends the browser's answer.</summary>
public sealed class IndexModel(AccountManager accounts, SignInManager<Account> sessions, AfterSignIn after) : PageModel
{
    public IActionResult OnGet() => Redirect("/sign-in");

    public async Task<IActionResult> OnPostOptionsAsync() =>
        Content(await sessions.MakePasskeyRequestOptionsAsync(null), "application/json");

    public async Task<IActionResult> OnPostAsync(string? credential, string? next)
    {
        if (string.IsNullOrEmpty(credential))
        {
            return Redirect(AfterSignIn.With("/sign-in", next));
        }
        var result = await sessions.PerformPasskeyAssertionAsync(credential);
        if (!result.Succeeded || !await sessions.CanSignInAsync(result.User))
        {
            return Redirect(AfterSignIn.With("/sign-in", next));
        }
        await accounts.AddOrUpdatePasskeyAsync(result.User, result.Passkey);
        // Identity would call this a password in "amr": the session says what it was.
        await sessions.SignInWithClaimsAsync(result.User, isPersistent: false, [new Claim(ActorClaims.Way, "passkey")]);
        return await after.GoAsync(result.User, next, HttpContext.RequestAborted);
    }
}
