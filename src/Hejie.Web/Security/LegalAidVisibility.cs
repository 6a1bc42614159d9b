using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;

namespace Hejie.Web.Security;

/// <summary>Which referrals to legal aid somebody sees: those from cases that he may read; an officer of an office those to it, also when the case is long closed.</summary>
public static class LegalAidVisibility
{
    /// <param name="cases">The cases of the district.</param>
    public static IQueryable<LegalAidReferral> VisibleTo(this IQueryable<LegalAidReferral> referrals, Actor actor, IQueryable<MediationCase> cases)
    {
        var body = new PartnerBodyId(actor.OrganizationId ?? Guid.Empty);
        var readable = cases.VisibleTo(actor);
        return actor.Role switch
        {
            Role.BureauOfficer => referrals,
            Role.PartnerOfficer => referrals.Where(referral => referral.BodyId == body),
            _ when Permissions.Allows(actor, Permission.SeeLegalAid) => referrals.Where(referral => readable.Any(mediation => mediation.Id == referral.CaseId)),
            _ => referrals.Where(_ => false),
        };
    }
}
