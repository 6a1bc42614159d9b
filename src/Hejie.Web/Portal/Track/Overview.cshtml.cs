using Hejie.Data;
using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Domain.Organizations;
using Hejie.Domain.Sessions;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Portal.Track;

/// <summary>Four plain stages, who must act now and by when, and what this party can do.</summary>
public sealed class OverviewModel(HejieDb db, CommitteeSeals seals, TimeProvider clock) : TrackPage(db, clock)
{
    public NowActs Now { get; private set; } = null!;
    public MediationOrganization Organization { get; private set; } = null!;
    public IReadOnlyList<MediationSession> Sessions { get; private set; } = [];

    public OwnRecusal? Recusal => OwnRecusal.Of(Case, Party, Organization.Name);

    /// <summary>Whether there is a mediator to object to.</summary>
    public bool CanObject => Case.State.IsUnderMediation() && Case.Mediators.Any(named => named.IsActive) && Recusal?.Request is not { Granted: null };

    /// <summary>Whether the party may still take the application back, or refuse to go on (PML 23).</summary>
    public bool CanLeave => CaseLifecycle.Next(Case.State, CaseAct.Withdraw) is not null && Party.Willingness != Willingness.Refuses;

    public IReadOnlyList<NumberedPaper> Papers =>
        PartyPapers.Of(new CaseFile(Case, Organization, Agreement, [.. Sessions.Reverse()], _ => default), Party);

    /// <summary>Whether the agreement in force is given out without an electronic signature.</summary>
    public bool IsUnsigned { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        Organization = await OrganizationAsync(stop);
        Sessions = await Db.Set<MediationSession>().AsNoTracking().Where(session => session.CaseId == Case.Id)
            .OrderByDescending(session => session.Number).ToListAsync(stop);
        IsUnsigned = await seals.IsUnsignedAsync(new Shared.Cases.CaseFile(Case, [], Agreement), stop);
        Now = NowActs.Of(Case, Party, Agreement, Sessions, Moment.Now);
    }

    public async Task<IActionResult> OnPostLeaveAsync()
    {
        await HttpContext.SignOutPartyAsync();
        return Redirect("/track");
    }
}
