using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Web.Security;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Workbench.Cases.Show;

/// <summary>The whole of a party's masked fields, for the person who asked and once; the trace is saved before they are shown.</summary>
public sealed class OpenedFieldModel(CaseFiles files, AccessLog log) : PageModel
{
    [FromRoute]
    public required CaseNumber Number { get; set; }

    public CaseParty Party { get; private set; } = null!;

    public IActionResult OnGet() => Redirect($"/cases/{Number}");

    public async Task<IActionResult> OnPostAsync([FromForm] int party, CancellationToken stop)
    {
        if (await files.ReadAsync(Number, stop) is not { } file || file.Case.Party(party) is not { } opened)
        {
            return NotFound();
        }
        await log.WriteAsync(AccessKind.OpenedField, User.Actor(), stop, file.Case.Id.Value, $"party:{party}");
        Party = opened;
        return Page();
    }
}
