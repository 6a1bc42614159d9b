using Hejie.Domain.Access;
using Hejie.Domain.Linkage;
using Hejie.Domain.Organizations;

namespace Hejie.Web.Security;

/// <summary>Whose referrals somebody sees: the bureau all, a justice office those to its street, a committee those to it, a partner those it sent.</summary>
public static class ReferralVisibility
{
    public static IQueryable<Referral> VisibleTo(this IQueryable<Referral> referrals, Actor actor)
    {
        var street = actor.SubdistrictCode;
        var own = actor.OrganizationId ?? Guid.Empty;
        var (committee, body) = (new OrganizationId(own), new PartnerBodyId(own));
        return actor.Role switch
        {
            Role.BureauOfficer => referrals,
            Role.SubdistrictOfficer when street is not null => referrals.Where(referral => referral.SubdistrictCode == street),
            Role.CommitteeClerk => referrals.Where(referral => referral.OrganizationId == committee),
            Role.PartnerOfficer => referrals.Where(referral => referral.BodyId == body),
            _ => referrals.Where(_ => false),
        };
    }
}
