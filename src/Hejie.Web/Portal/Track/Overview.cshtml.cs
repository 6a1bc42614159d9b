using Hejie.Data;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Domain.Organizations;
using Hejie.Domain.Sessions;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using CaseFile = Hejie.Web.Shared.Cases.CaseFile;

namespace Hejie.Web.Portal.Track;

/// <summary>Four plain stages, who must act now and by when, and what this party can do.</summary>
public sealed class OverviewModel(HejieDb db, CommitteeSeals seals, Moments moments) : TrackPage(db, moments)
{
    public NowActs Now { get; private set; } = null!;
    public MediationOrganization Organization { get; private set; } = null!;
    public IReadOnlyList<MediationSession> Sessions { get; private set; } = [];

    public UndisputedFactSheet? Facts { get; private set; }

    /// <summary>The asking of the court to confirm the agreement.</summary>
    public JudicialConfirmation? Confirmation { get; private set; }

    /// <summary>The roads of which this party was told because the other has not performed, as far as they are still open.</summary>
    public IReadOnlyList<BreachAdvice> Advice => Agreement is not { IsEffective: true } agreement ? [] :
    [
        .. agreement.Terms.Where(term => term.Debtor != Party.Number && (term.Creditor is null || term.Creditor == Party.Number))
            .SelectMany(term => AfterBreach.Of(Case, agreement, Confirmation, term, Today)
                .Where(open => agreement.Urges.Any(urge => urge.Term == term.Number && urge.Routes.Contains(open.Route))))
            .DistinctBy(open => open.Route),
    ];

    public OwnRecusal? Recusal => OwnRecusal.Of(Case, Party, Organization.Name);

    /// <summary>Whether there is a mediator to object to.</summary>
    public bool CanObject => Case.State.IsUnderMediation() && Case.Mediators.Any(named => named.IsActive) && Recusal?.Request is not { Granted: null };

    /// <summary>Whether the party may still take the application back, or refuse to go on (PML 23).</summary>
    public bool CanLeave => CaseLifecycle.Next(Case.State, CaseAct.Withdraw) is not null && Party.Willingness != Willingness.Refuses;

    public IReadOnlyList<NumberedPaper> Papers =>
        PartyPapers.Of(new CaseFile(Case, [.. Sessions.Reverse()], Versions) { Facts = Facts }.ForPapers(Organization), Party);

    /// <summary>Whether the agreement in force is given out without an electronic signature.</summary>
    public bool IsUnsigned { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        Organization = await OrganizationAsync(stop);
        Sessions = await Db.Set<MediationSession>().AsNoTracking().Where(session => session.CaseId == Case.Id)
            .OrderByDescending(session => session.Number).ToListAsync(stop);
        Facts = await Db.Set<UndisputedFactSheet>().AsNoTracking().SingleOrDefaultAsync(sheet => sheet.CaseId == Case.Id, stop);
        Confirmation = Case.ConfirmationAppliedOn is null ? null
            : await Db.Set<JudicialConfirmation>().AsNoTracking().Where(asking => asking.CaseId == Case.Id).OrderByDescending(asking => asking.Number).FirstOrDefaultAsync(stop);
        IsUnsigned = await seals.IsUnsignedAsync(new CaseFile(Case, [], Versions), stop);
        Now = NowActs.Of(Case, Party, Versions, Sessions, Moment.Now);
    }

    public async Task<IActionResult> OnPostLeaveAsync()
    {
        await HttpContext.SignOutPartyAsync();
        return Redirect("/track");
    }
}
