using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Organizations;
using Hejie.Web.Security.Doors;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using CaseFile = Hejie.Web.Shared.Cases.CaseFile;

namespace Hejie.Web.Workbench.Cases.Show;

public sealed class IndexModel(HejieDb db, CaseFiles files, ExistingPages pages, TimeProvider clock) : PageModel
{
    [FromRoute]
    public required CaseNumber Number { get; set; }

    public CaseFile CaseFile { get; private set; } = null!;

    public MediationCase Case => CaseFile.Case;

    public MediationOrganization Committee { get; private set; } = null!;

    /// <summary>Every paper that can be printed by now, with the name under which it is found.</summary>
    public IReadOnlyList<(string Word, string Name)> Papers { get; private set; } = [];

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
        Committee = await db.Organizations.AsNoTracking().SingleAsync(body => body.Id == Case.OrganizationId, stop);
        Papers = HttpContext.May(Permission.ReadPapers) ? [.. PapersOf(file)] : [];
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

    /// <summary>Names only: nothing is drawn here, so the bytes of files are not asked for.</summary>
    private IEnumerable<(string Word, string Name)> PapersOf(CaseFile file) =>
        from paper in CaseDocuments.ListOf(new Domain.Forms.CaseFile(file.Case, Committee, file.Agreement, file.Sessions, _ => ReadOnlyMemory<byte>.Empty))
        select (Labels.Of(paper.Form) + (paper.Which > 0 ? $"-{paper.Which}" : ""), paper.Name);

    public string NameOf(CaseParty party) => new PartyName(party.Number, party.Role, party.Kind, party.Name).Shown(SeesNames);
}
