using Hejie.Domain.Access;
using Hejie.Web.Security.Accounts;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Security.OwnAccount;

public sealed class IndexModel(AccountManager accounts) : PageModel
{
    public Account Account { get; private set; } = null!;
    public int Passkeys { get; private set; }
    public string RoleName => Labels.Of(Account.Role);

    public async Task<IActionResult> OnGetAsync()
    {
        if (await accounts.GetUserAsync(User) is not { } account)
        {
            return Challenge();
        }
        Account = account;
        Passkeys = (await accounts.GetPasskeysAsync(account)).Count;
        return Page();
    }
}
