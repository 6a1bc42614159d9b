using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Organizations;
using Hejie.Domain.Places;
using Hejie.Web.Shared.Controls;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Cases;

/// <summary>Where a dispute arose, and which committee registers it.</summary>
public sealed class RegistrationPlaces(HejieDb db)
{
    /// <summary>Every community behind the short name of its street, those of the actor's own street first.</summary>
    public async Task<IReadOnlyList<Choice>> CommunitiesAsync(string? ownStreet, CancellationToken stop)
    {
        var streets = await db.Subdistricts.AsNoTracking().ToDictionaryAsync(street => street.Code, street => street.ShortName, stop);
        var communities = await db.Communities.AsNoTracking().OrderBy(community => community.Code).ToListAsync(stop);
        return
        [
            .. communities.OrderByDescending(community => community.SubdistrictCode == ownStreet)
                .Select(community => new Choice(community.Code, $"{streets[community.SubdistrictCode]} · {community.Name}")),
        ];
    }

    /// <summary>The committee of the actor; null for officers, who register for the committee of the place.</summary>
    public async Task<MediationOrganization?> OwnAsync(Actor actor, CancellationToken stop)
    {
        if (actor is not { Role: Role.CommitteeClerk or Role.Mediator, OrganizationId: { } own })
        {
            return null;
        }
        var id = new OrganizationId(own);
        return await db.Organizations.AsNoTracking().SingleOrDefaultAsync(body => body.Id == id, stop);
    }

    /// <summary>The committee of the community, else that of its street.</summary>
    public async Task<MediationOrganization?> HomeAsync(string community, CancellationToken stop)
    {
        var street = DivisionCode.SubdistrictOf(community);
        var near = await db.Organizations.AsNoTracking()
            .Where(body => body.IsActive && body.Kind == OrganizationKind.MediationCommittee && body.SubdistrictCode == street
                && (body.CommunityCode == community || body.Category == OrganizationCategory.Subdistrict))
            .ToListAsync(stop);
        return near.Find(body => body.CommunityCode == community) ?? near.Find(body => body.Category == OrganizationCategory.Subdistrict);
    }
}
