using Hejie.Domain.Access;
using Hejie.Domain.Linkage;
using Hejie.Domain.Organizations;

namespace Hejie.Web.Security;

/// <summary>Whose rounds of screening somebody sees: the bureau all, a justice office those in its street, a committee's people their own.</summary>
public static class ScreeningVisibility
{
    public static IQueryable<DisputeScreening> VisibleTo(this IQueryable<DisputeScreening> screenings, Actor actor)
    {
        var street = actor.SubdistrictCode;
        OrganizationId? committee = actor.OrganizationId is { } own ? new OrganizationId(own) : null;
        return actor.Role switch
        {
            Role.BureauOfficer => screenings,
            Role.SubdistrictOfficer when street is not null => screenings.Where(screening => screening.SubdistrictCode == street),
            Role.CommitteeClerk or Role.Mediator when committee is not null => screenings.Where(screening => screening.OrganizationId == committee),
            _ => screenings.Where(_ => false),
        };
    }

    public static IQueryable<ScreeningFinding> VisibleTo(this IQueryable<ScreeningFinding> findings, Actor actor)
    {
        var street = actor.SubdistrictCode;
        OrganizationId? committee = actor.OrganizationId is { } own ? new OrganizationId(own) : null;
        return actor.Role switch
        {
            Role.BureauOfficer => findings,
            Role.SubdistrictOfficer when street is not null => findings.Where(finding => finding.SubdistrictCode == street),
            Role.CommitteeClerk or Role.Mediator when committee is not null => findings.Where(finding => finding.OrganizationId == committee),
            _ => findings.Where(_ => false),
        };
    }
}
