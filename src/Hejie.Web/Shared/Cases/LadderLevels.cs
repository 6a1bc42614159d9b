using Hejie.Data;
using Hejie.Domain;
using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;
using Hejie.Web.Shared.Privacy;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Cases;

/// <summary>Which bodies stand above the host of a case (S-18), and the handing up to one of them.</summary>
public sealed class LadderLevels(HejieDb db)
{
    /// <summary>The body that hosts the case, and those of the next level that take such a dispute.</summary>
    public async Task<(MediationOrganization Host, IReadOnlyList<MediationOrganization> Next)> AboveAsync(MediationCase mediation, CancellationToken stop)
    {
        var street = mediation.SubdistrictCode;
        var bodies = await db.Organizations.AsNoTracking()
            .Where(body => body.Id == mediation.OrganizationId || (body.IsActive && (body.SubdistrictCode == street || body.Level == OrgLevel.District))).ToListAsync(stop);
        var host = bodies.Single(body => body.Id == mediation.OrganizationId);
        return (host, Ladder.NextLevel(host, bodies, mediation.Type, street));
    }

    /// <summary>The handing up as a verb; what is chosen must be of the next level.</summary>
    public async Task<Func<Moment, Refusal?>> HandUpAsync(MediationCase mediation, Guid? chosen, string? reason, IReadOnlyList<int> consents, ContactChannel channel, CancellationToken stop)
    {
        var (host, level) = await AboveAsync(mediation, stop);
        var next = level.FirstOrDefault(body => body.Id.Value == chosen);
        return moment => next is null
            ? LadderRefusals.NotTheNextLevel
            : mediation.HandUp(host, next, level, new HandUpAsk(reason ?? "", consents, channel, PrivacyNotice.Version), moment);
    }
}
