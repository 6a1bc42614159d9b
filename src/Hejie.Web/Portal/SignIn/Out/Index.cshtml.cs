using Hejie.Domain.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Portal.SignIn.Out;

[IgnoreAntiforgeryToken] // the session cookie is not sent from other sites, so none can sign a person out
public sealed class IndexModel(SignInManager<Account> sessions) : PageModel
{
    public async Task<IActionResult> OnPostAsync()
    {
        await sessions.SignOutAsync();
        return Redirect("/sign-out");
    }
}
