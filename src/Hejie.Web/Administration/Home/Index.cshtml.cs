using Hejie.Data;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Administration.Home;

public sealed class IndexModel(HejieDb db) : PageModel
{
    public int Accounts { get; private set; }
    public int Disabled { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        Accounts = await db.Accounts.CountAsync(stop);
        Disabled = await db.Accounts.CountAsync(account => account.DisabledAt != null, stop);
    }
}
