using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Organizations;
using Hejie.Web.Security.Accounts;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Administration.Accounts.Sheet;

public sealed class IndexModel(HejieDb db, AccountRegister register, RefusalTexts refusals, TimeProvider clock, PartnerRegister partners) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public Account Account { get; private set; } = null!;
    public string? OrganizationName { get; private set; }
    public string? SubdistrictName { get; private set; }
    public string? Password { get; private set; }
    public bool IsLocked => Account.IsLockedAt(clock.GetUtcNow().UtcDateTime);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await FindAsync(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostDisableAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop))
        {
            return NotFound();
        }
        if (await register.DisableAsync(Account, User.Actor()) is { } refusal)
        {
            Response.StatusCode = StatusCodes.Status409Conflict;
            ModelState.AddModelError("", refusals.Sentence(refusal));
            return Page();
        }
        return Redirect($"/admin/accounts/{Id}");
    }

    public async Task<IActionResult> OnPostEnableAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop))
        {
            return NotFound();
        }
        await register.EnableAsync(Account);
        return Redirect($"/admin/accounts/{Id}");
    }

    public async Task<IActionResult> OnPostResetAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop))
        {
            return NotFound();
        }
        (Password, _) = await register.ResetAsync(Account);
        return Page();
    }

    private async Task<bool> FindAsync(CancellationToken stop)
    {
        var id = new AccountId(Id);
        if (await db.Accounts.SingleOrDefaultAsync(account => account.Id == id, stop) is not { } account)
        {
            return false;
        }
        Account = account;
        if (account.OrganizationId is { } organization)
        {
            var organizationId = new OrganizationId(organization);
            OrganizationName = await db.Organizations.Where(row => row.Id == organizationId).Select(row => row.Name).SingleOrDefaultAsync(stop)
                ?? (await partners.FindAsync(organization, stop))?.Name;
        }
        SubdistrictName = await db.Subdistricts.Where(row => row.Code == account.SubdistrictCode).Select(row => row.Name).SingleOrDefaultAsync(stop);
        return true;
    }
}
