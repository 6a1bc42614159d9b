using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Web.Security;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Privacy;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Workbench.Cases.DataRequests;

/// <summary>A person's own data, to be printed at the counter once the request was granted; shown only after its trace is saved.</summary>
public sealed class CopyModel(CaseFiles files, Shared.Privacy.DataRequests requests, AccessLog log) : PageModel
{
    [FromRoute]
    public required CaseNumber Number { get; set; }

    public OwnData Data { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int request, CancellationToken stop)
    {
        if (await files.ReadAsync(Number, stop) is not { } file
            || (await requests.OfAsync(file.Case, stop)).Find(known => known.Number == request) is not { OpensCopy: true } granted)
        {
            return NotFound();
        }
        await log.WriteAsync(AccessKind.OpenedField, User.Actor(), stop, file.Case.Id.Value, $"party:{granted.PartyNumber}");
        Data = OwnData.Of(file.Case, file.Case.Party(granted.PartyNumber)!);
        return Page();
    }
}
