using Hejie.Data;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Cases;

/// <summary>What is known of the places that decide which court may be asked (J-2).</summary>
public sealed class CourtPlaces(HejieDb db)
{
    public async Task<CourtFacts> FactsAsync(MediationCase mediation, CancellationToken stop)
    {
        var (district, committee) = (mediation.DistrictCode, mediation.OrganizationId);
        return CourtFacts.Of(mediation, await db.Set<MediationOrganization>().AsNoTracking().SingleAsync(o => o.DistrictCode == district && o.Id == committee, stop));
    }
}
