using Hejie.Domain.Linkage;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Linkage.Partners.Show;

/// <summary>One body, to be read and changed; one that no longer works with the service is put out of use and stays.</summary>
public sealed class IndexModel(PartnerRegister register, RefusalTexts refusals) : PartnerPage(refusals)
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public bool IsOutOfUse { get; set; }

    public PartnerBody Body { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        (Kind, PartnerName, PartnerContact, PartnerPhone, PartnerAddress, IsOutOfUse) = (Body.Kind, Body.Name, Body.Contact, Body.Phone, Body.Address, !Body.IsActive);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        return Typed() is { } details
            ? End(await register.ChangeAsync(Body, SeenVersion, details, !IsOutOfUse, stop), $"/partners/{Id}")
            : Again(StatusCodes.Status400BadRequest);
    }

    private async Task<bool> ReadAsync(CancellationToken stop)
    {
        if (await register.FindAsync(Id, stop) is not { } body)
        {
            return false;
        }
        Body = body;
        return true;
    }
}
