using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Linkage;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Workbench.Linkage.Partners.Hook;

/// <summary>Where a body is told of each event as it happens. The secret stands on the page that answers the making of it, and nowhere else.</summary>
public sealed class IndexModel(PartnerRegister register, HookRegister hooks, RefusalTexts refusals) : RefusablePage(refusals)
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty, StringLength(PartnerHook.LongestAddress)]
    public string? HookAddress { get; set; }

    [BindProperty]
    public bool HookIsOff { get; set; }

    public PartnerBody Body { get; private set; } = null!;

    public PartnerHook? Known { get; private set; }

    /// <summary>The secret that was just made.</summary>
    public string? NewSecret { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        (HookAddress, HookIsOff) = (Known?.Address, Known is { IsOn: false });
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        if (!ModelState.IsValid)
        {
            return Again(StatusCodes.Status400BadRequest);
        }
        if (Known is not null)
        {
            return End(await hooks.PointToAsync(Known, SeenVersion, HookAddress ?? "", !HookIsOff, stop), $"/partners/{Id}/hook");
        }
        var (made, refusal) = await hooks.OpenAsync(Body, HookAddress ?? "", Actor, stop);
        return made is null ? End(refusal, "") : Told(made);
    }

    public async Task<IActionResult> OnPostRenewAsync(CancellationToken stop)
    {
        if (!await ReadAsync(stop) || Known is null)
        {
            return NotFound();
        }
        await hooks.RenewSecretAsync(Known, SeenVersion, stop);
        return Told(Known);
    }

    private PageResult Told(PartnerHook hook)
    {
        ModelState.Clear();
        (Known, NewSecret, HookAddress, HookIsOff) = (hook, hook.Secret, hook.Address, !hook.IsOn);
        return Page();
    }

    private async Task<bool> ReadAsync(CancellationToken stop)
    {
        if (await register.FindAsync(Id, stop) is not { } body)
        {
            return false;
        }
        (Body, Known) = (body, await hooks.FindAsync(body, stop));
        return true;
    }
}
