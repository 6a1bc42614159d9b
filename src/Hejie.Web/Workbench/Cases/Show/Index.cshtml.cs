using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Web.Security.Doors;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Workbench.Cases.Show;

public sealed class IndexModel(HejieDb db, CaseFiles files, ExistingPages pages, TimeProvider clock) : PageModel
{
    [FromRoute]
    public required CaseNumber Number { get; set; }

    public CaseFile CaseFile { get; private set; } = null!;

    public MediationCase Case => CaseFile.Case;

    public string CommitteeName { get; private set; } = "";

    public DateOnly Today { get; private set; }

    public CaseStep? Next { get; private set; }

    public IReadOnlyList<CaseStep> Others { get; private set; } = [];

    public bool IsJournalWhole { get; private set; }

    public bool SeesNames => HttpContext.May(Permission.SeeNames);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await files.ReadAsync(Number, stop) is not { } file)
        {
            return NotFound();
        }
        CaseFile = file;
        Today = ChinaTime.DayOf(clock.GetUtcNow().UtcDateTime);
        CommitteeName = await db.Organizations.AsNoTracking().Where(body => body.Id == Case.OrganizationId).Select(body => body.Name).SingleAsync(stop);
        IsJournalWhole = Journal.IsWhole(Case);
        var standing = CaseStanding.Of(file);
        Next = CaseSteps.Next(standing);
        Others = [.. CaseSteps.Others(standing).Where(CanDo)];
        return Page();
    }

    /// <summary>Whether this person may do the step to this case, and there is a page for it.</summary>
    public bool CanDo(CaseStep step) => HttpContext.May(CaseSteps.PermissionOf(step)) && pages.Has(CaseSteps.PageOf(step));

    public bool MayOpen(CaseParty party) =>
        HttpContext.May(Permission.OpenMaskedField) && (party.Phone ?? party.IdNumber ?? party.Address ?? party.CreditCode) is not null;

    public string AddressOf(CaseStep step) => CaseSteps.AddressOf(step, Number, CaseFile.CurrentSession?.Number);

    public string NameOf(CaseParty party) => new PartyName(party.Number, party.Role, party.Kind, party.Name).Shown(SeesNames);
}
