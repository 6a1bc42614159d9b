using Hejie.Data;
using Hejie.Domain.Organizations;
using Hejie.Web.Security.Sessions;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Portal.Invitation;

/// <summary>What it is and who invites: no more of the case than the invited must know to answer.</summary>
public sealed class IndexModel(Invitations invitations, FailureLimits limits, HejieDb db) : InvitationPage(invitations, limits)
{
    public MediationOrganization Organization { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop)
    {
        var id = Invited.Case.OrganizationId;
        Organization = await db.Set<MediationOrganization>().AsNoTracking().FirstAsync(body => body.Id == id, stop);
    }
}
