using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Access;
using Hejie.Web.Security.Accounts;
using Hejie.Web.Security.Sessions;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Security.OwnAccount.Password;

public sealed class IndexModel(AccountManager accounts, SignInManager<Account> sessions) : PageModel
{
    [BindProperty, Required, StringLength(128)]
    public string? Current { get; set; }

    [BindProperty, Required, StringLength(128)]
    public string? Wanted { get; set; }

    [BindProperty, Required, StringLength(128)]
    public string? Again { get; set; }

    public bool IsForced => User.HasClaim(claim => claim.Type == ActorClaims.MustChangePassword);

    public async Task<IActionResult> OnPostAsync()
    {
        if (Wanted != Again)
        {
            ModelState.AddModelError(nameof(Again), AccountErrors.Text("PasswordsDiffer"));
        }
        if (!ModelState.IsValid)
        {
            return Page();
        }
        if (await accounts.GetUserAsync(User) is not { } account)
        {
            return Challenge();
        }
        account.AskForNewPassword(false);
        if (await accounts.ChangePasswordAsync(account, Current!, Wanted!) is { Succeeded: false } refused)
        {
            foreach (var error in refused.Errors)
            {
                ModelState.AddModelError(error.Code == nameof(IdentityErrorDescriber.PasswordMismatch) ? nameof(Current) : nameof(Wanted), error.Description);
            }
            return Page();
        }
        await sessions.RefreshSignInAsync(account);
        return Redirect("/account");
    }
}
