using Hejie.Data;
using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Workbench.Cases.Invitation;

/// <summary>Asks the other side; afterwards shows each code, to be read out, sent or printed.</summary>
public sealed class IndexModel(CaseFiles files, HejieDb db, RefusalTexts refusals) : CasePage(files, refusals)
{
    public IEnumerable<CaseParty> Invited => Case.Parties.Where(party => party.InvitationCode is not null);

    public bool CanInvite => CaseLifecycle.Next(Case.State, CaseAct.Invite) is not null;

    public string AddressFor(CaseParty party) => $"{Request.Scheme}://{Request.Host}/i/{party.InvitationCode}";

    public string QrCodeFor(CaseParty party) => QrCodes.SvgOf(AddressFor(party));

    /// <summary>Whom the party may ask whether the invitation is real.</summary>
    public MediationOrganization Committee { get; private set; } = null!;

    protected override async Task PrepareAsync(bool isFirstShowing, CancellationToken stop) =>
        Committee = await db.Organizations.AsNoTracking().SingleAsync(body => body.Id == Case.OrganizationId, stop);

    public Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        ActAsync(moment => Case.Invite(InvitationCode.New, moment), stop, $"/cases/{Number}/invitation");
}
