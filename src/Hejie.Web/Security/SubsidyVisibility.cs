using Hejie.Domain.Access;
using Hejie.Domain.Subsidies;

namespace Hejie.Web.Security;

/// <summary>Whose claims for pay a list may show; the query stays in the actor's district by itself.</summary>
public static class SubsidyVisibility
{
    /// <summary>A mediator sees his own, a committee and a justice office those of theirs, the bureau all.</summary>
    public static IQueryable<SubsidyClaim> VisibleTo(this IQueryable<SubsidyClaim> claims, Actor actor)
    {
        var street = actor.SubdistrictCode;
        var self = actor.OwnMediator();
        var committee = actor.OwnCommittee();
        return actor.Role switch
        {
            Role.BureauOfficer => claims,
            Role.SubdistrictOfficer when street is not null => claims.Where(claim => claim.SubdistrictCode == street),
            Role.CommitteeClerk => claims.Where(claim => claim.OrganizationId == committee),
            Role.Mediator => claims.Where(claim => claim.MediatorId == self),
            _ => claims.Where(_ => false),
        };
    }
}
