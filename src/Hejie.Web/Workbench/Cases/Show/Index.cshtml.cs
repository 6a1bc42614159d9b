using Hejie.Data;
using Hejie.Data.Verification;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Forms;
using Hejie.Domain.Organizations;
using Hejie.Web.Security.Doors;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Signing;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using CaseFile = Hejie.Web.Shared.Cases.CaseFile;

namespace Hejie.Web.Workbench.Cases.Show;

public sealed class IndexModel(
    HejieDb db, CaseFiles files, RelatedCases relatedCases, KnownPersons persons, CaseEstates estates, CommitteeSeals seals, ExistingPages pages, TimeProvider clock) : PageModel
{
    [FromRoute]
    public required CaseNumber Number { get; set; }

    public CaseFile CaseFile { get; private set; } = null!;

    public MediationCase Case => CaseFile.Case;

    public MediationOrganization Committee { get; private set; } = null!;

    /// <summary>Name of the mediator whom the parties asked for.</summary>
    public string? Chosen { get; private set; }

    /// <summary>Name of the managed estate that the dispute is about.</summary>
    public string? Estate { get; private set; }

    /// <summary>Every paper that can be printed by now, with the name under which it is found.</summary>
    public IReadOnlyList<PaperLink> Papers { get; private set; } = [];

    /// <summary>Whether the agreement in force is given out without an electronic signature, because the committee has nothing to sign with.</summary>
    public bool IsUnsigned { get; private set; }

    /// <summary>What the case needs by now, and what of it is there.</summary>
    public Completeness Completeness { get; private set; } = null!;

    public RelatedLines Related { get; private set; } = RelatedLines.None;

    /// <summary>By number of the party: its earlier cases that this person may read.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<OtherCase>> Earlier { get; private set; } = new Dictionary<int, IReadOnlyList<OtherCase>>();

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
        IsJournalWhole = Verification.IsWhole(Case);
        if (Case.IsDestroyed)
        {
            return Page();
        }
        var outline = file.ForPapers(Committee);
        Papers = HttpContext.May(Permission.ReadPapers) ? [.. CasePapers.NumberedOf(outline).Select(PaperLink.Of)] : [];
        Completeness = Completeness.Of(outline, Today);
        Related = await relatedCases.OfAsync(Case, User.Actor(), stop);
        Earlier = await persons.EarlierAsync(Case, User.Actor(), stop);
        IsUnsigned = Papers.Count > 0 && await seals.IsUnsignedAsync(file, stop);
        Chosen = Case.ChosenMediatorId is { } chosen
            ? await db.Mediators.AsNoTracking().Where(m => m.Id == chosen).Select(m => m.Name).SingleOrDefaultAsync(stop)
            : null;
        Estate = await estates.NameOfAsync(Case, stop);
        var standing = CaseStanding.Of(file);
        Next = CaseSteps.Next(standing);
        Others = [.. CaseSteps.Others(standing).Where(CanDo)];
        return Page();
    }

    /// <summary>Whether this person may do the step to this case, and there is a page for it.</summary>
    public bool CanDo(CaseStep step) => HttpContext.May(CaseSteps.PermissionOf(step)) && pages.Has(CaseSteps.PageOf(step));

    public Deadline? ArbitrationLimit => Case.ArbitrationLimit(HolidayCalendar.Standard);

    public bool MaySeeReferrals => HttpContext.May(Permission.SeeReferrals);

    public bool MayComplete => HttpContext.May(Permission.CompleteParty) && Case.State.IsBeforeOutcome();

    public bool MayClassify => HttpContext.May(Permission.ClassifyCase) && Case.ClosedOn is null;

    /// <summary>What the party asked or added on the portal; told only to those who may see whole what parties say.</summary>
    public IEnumerable<ContactAttempt> QuestionsOf(CaseParty party) => SeesNames
        ? Case.Contacts.Where(contact => contact is { Channel: ContactChannel.Portal, Note: not null } && contact.Party == party.Number)
        : [];

    public string AddressOf(CaseStep step) => CaseSteps.AddressOf(step, Number, CaseFile.CurrentSession?.Number);

    /// <summary>Where to add what is missing; null where this person cannot.</summary>
    public string? AddressOf(MissingItem missing) =>
        HttpContext.May(missing.Permission) && pages.Has(missing.Page) && (missing.Permission != Permission.CompleteParty || MayComplete)
            ? missing.AddressIn(Number)
            : null;

    /// <summary>Who has not signed: roles by their word, names as far as the reader sees them.</summary>
    public IEnumerable<string> UnsignedOf(CompletenessItem item) => item.Unsigned.Select(signer =>
        Case.Parties.FirstOrDefault(party => party.Name == signer) is { } party ? NameOf(party) : Labels.Find($"Detail.{signer}") ?? signer);

    public string NameOf(CaseParty party) => new PartyName(party.Number, party.Role, party.Kind, party.Name).Shown(SeesNames);
}
