using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Faults;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Portal.Track;

/// <summary>A page that a party of one case sees of it, after number and telephone.</summary>
public abstract class TrackPage(HejieDb db, Moments moments) : PageModel, ITellsWhatIsStored
{
    [FromRoute]
    public required CaseNumber Number { get; set; }

    [BindProperty]
    public int SeenVersion { get; set; }

    public MediationCase Case { get; private set; } = null!;
    public CaseParty Party { get; private set; } = null!;

    /// <summary>Every version of the agreement; one that was given up is nobody's paper.</summary>
    public IReadOnlyList<MediationAgreement> Versions { get; private set; } = [];
    public MediationAgreement? Agreement => Versions.InHand(Case.Round);

    /// <summary>What was agreed before the case was reopened and binds until something else is agreed.</summary>
    public MediationAgreement? AgreedBefore => Versions.BindingFromBefore(Case.Round);
    public Actor Actor { get; private set; } = null!;

    protected HejieDb Db => db;
    protected Moment Moment => moments.Of(Actor);
    public DateOnly Today => Moment.Today;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var session = await HttpContext.AuthenticateAsync(PartySession.Scheme);
        if (session.Principal?.ActorOrNull() is not { Role: Role.Party } actor)
        {
            context.Result = Redirect($"/track?number={Number}");
            return;
        }
        var stop = HttpContext.RequestAborted;
        var found = await db.Set<MediationCase>().AsSplitQuery().FirstOrDefaultAsync(known => known.Number == Number, stop);
        if (found is null || found.Id.Value != actor.CaseId || found.Party(actor.PartyNumber ?? 0) is not { } party)
        {
            context.Result = NotFound();
            return;
        }
        (Actor, Case, Party) = (actor, found, party);
        if (!IsOpenToParty)
        {
            context.Result = NotFound();
            return;
        }
        Versions = await db.Set<MediationAgreement>().Where(known => known.CaseId == found.Id).OrderBy(known => known.Edition).ToListAsync(stop);
        await next();
    }

    /// <summary>Whether the page is this party's at all, to be read or sent; another's page is nowhere.</summary>
    protected virtual bool IsOpenToParty => true;

    public async Task<Stored?> StoredAsync(CancellationToken stop)
    {
        var now = await db.Set<MediationCase>().AsNoTracking().AsSplitQuery().SingleAsync(known => known.Number == Number, stop);
        var party = now.Party(Party.Number)!;
        return StoredCase.ForParty(now, party, SeenVersion, StoredIn(now, party));
    }

    /// <summary>What of the party's own is stored where the page's form has fields.</summary>
    protected virtual IEnumerable<StoredField> StoredIn(MediationCase now, CaseParty party) => [];

    protected Task<MediationOrganization> OrganizationAsync(CancellationToken stop) =>
        db.Set<MediationOrganization>().AsNoTracking().FirstAsync(body => body.Id == Case.OrganizationId, stop);
}
