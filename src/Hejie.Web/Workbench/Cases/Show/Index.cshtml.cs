using Hejie.Data;
using Hejie.Data.Verification;
using Hejie.Domain.Access;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Forms;
using Hejie.Domain.Organizations;
using Hejie.Web.Security.Doors;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
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

    /// <summary>Name of the mediator whom the parties asked for.</summary>
    public string? Chosen { get; private set; }

    /// <summary>Every paper that can be printed by now, with the name under which it is found.</summary>
    public IReadOnlyList<PaperLink> Papers { get; private set; } = [];

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
        IsJournalWhole = Verification.IsWhole(Case);
        Chosen = Case.ChosenMediatorId is { } chosen
            ? await db.Mediators.AsNoTracking().Where(m => m.Id == chosen).Select(m => m.Name).SingleOrDefaultAsync(stop)
            : null;
        var standing = CaseStanding.Of(file);
        Next = CaseSteps.Next(standing);
        Others = [.. CaseSteps.Others(standing).Where(CanDo)];
        return Page();
    }

    /// <summary>Whether this person may do the step to this case, and there is a page for it.</summary>
    public bool CanDo(CaseStep step) => HttpContext.May(CaseSteps.PermissionOf(step)) && pages.Has(CaseSteps.PageOf(step));

    public bool MayOpen(CaseParty party) =>
        HttpContext.May(Permission.OpenMaskedField) && (party.Phone ?? party.IdNumber ?? party.Address ?? party.CreditCode) is not null;

    public bool MayComplete => HttpContext.May(Permission.CompleteParty) && Case.State.IsBeforeOutcome();

    public bool MayClassify => HttpContext.May(Permission.ClassifyCase) && Case.ClosedOn is null;

    /// <summary>What the party asked or added on the portal; told only to those who may see whole what parties say.</summary>
    public IEnumerable<ContactAttempt> QuestionsOf(CaseParty party) => SeesNames
        ? Case.Contacts.Where(contact => contact is { Channel: ContactChannel.Portal, Note: not null } && contact.Party == party.Number)
        : [];

    public string AddressOf(CaseStep step) => CaseSteps.AddressOf(step, Number, CaseFile.CurrentSession?.Number);

    /// <summary>Names only: nothing is drawn here, so the bytes of files are not asked for.</summary>
    private IEnumerable<PaperLink> PapersOf(CaseFile file) =>
        from paper in CasePapers.NumberedOf(new Domain.Forms.CaseFile(file.Case, Committee, file.Agreement, file.Sessions, _ => ReadOnlyMemory<byte>.Empty)
        {
            OtherVersions = file.Versions.Others(file.Case.Round),
        })
        select PaperLink.Of(paper);

    public string NameOf(CaseParty party) => new PartyName(party.Number, party.Role, party.Kind, party.Name).Shown(SeesNames);
}
