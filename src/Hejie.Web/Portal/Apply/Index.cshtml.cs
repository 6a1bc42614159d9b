using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Portal.Apply;

[AllowAnonymous]
public sealed class IndexModel(Drafts drafts) : PageModel
{
    /// <summary>Where the half-filled application of this browser goes on; null when there is none.</summary>
    public string? GoOnAt { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        if (await drafts.OpenAsync(stop))
        {
            GoOnAt = ApplySteps.AddressOf(ApplySteps.FirstOpen(drafts.Answers) ?? ApplySteps.Check, drafts.Answers);
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (await drafts.OpenAsync(stop))
        {
            drafts.Discard();
        }
        await drafts.BeginAsync(stop);
        return Redirect("/apply/kind");
    }
}
