using Hejie.Domain.Access;
using Hejie.Domain.Organizations;
using Hejie.Domain.Privacy;

namespace Hejie.Web.Security;

/// <summary>Whose assessments and incidents somebody sees: the bureau all, a committee's clerk the committee's own.</summary>
public static class RegisterVisibility
{
    public static IQueryable<ImpactAssessment> VisibleTo(this IQueryable<ImpactAssessment> assessments, Actor actor)
    {
        OrganizationId? committee = CommitteeOf(actor);
        return actor.Role switch
        {
            Role.BureauOfficer => assessments,
            Role.CommitteeClerk when committee is not null => assessments.Where(one => one.OrganizationId == committee),
            _ => assessments.Where(_ => false),
        };
    }

    public static IQueryable<DataIncident> VisibleTo(this IQueryable<DataIncident> incidents, Actor actor)
    {
        OrganizationId? committee = CommitteeOf(actor);
        return actor.Role switch
        {
            Role.BureauOfficer => incidents,
            Role.CommitteeClerk when committee is not null => incidents.Where(one => one.OrganizationId == committee),
            _ => incidents.Where(_ => false),
        };
    }

    /// <summary>For whom somebody writes into a register: a clerk for the own committee, the bureau for itself.</summary>
    public static OrganizationId? CommitteeOf(Actor actor) => actor is { Role: Role.CommitteeClerk, OrganizationId: { } own } ? new OrganizationId(own) : null;
}
