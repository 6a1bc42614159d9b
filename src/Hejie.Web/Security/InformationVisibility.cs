using Hejie.Domain.Access;
using Hejie.Domain.Linkage;
using Hejie.Domain.Organizations;

namespace Hejie.Web.Security;

/// <summary>Whose reports somebody sees: a committee its own, a justice office its own and what its committees submitted, the bureau all that was submitted.</summary>
public static class InformationVisibility
{
    public static IQueryable<InformationReport> VisibleTo(this IQueryable<InformationReport> reports, Actor actor)
    {
        var street = actor.SubdistrictCode;
        OrganizationId? committee = actor.OrganizationId is { } own ? new OrganizationId(own) : null;
        return actor.Role switch
        {
            Role.BureauOfficer => reports.Where(report => report.SubmittedOn != null),
            Role.SubdistrictOfficer when street is not null => reports.Where(report => report.SubdistrictCode == street && (report.OrganizationId == null || report.SubmittedOn != null)),
            Role.CommitteeClerk when committee is not null => reports.Where(report => report.OrganizationId == committee),
            _ => reports.Where(_ => false),
        };
    }

    /// <summary>Those that the actor's own body writes.</summary>
    public static IQueryable<InformationReport> WrittenBy(this IQueryable<InformationReport> reports, Actor actor)
    {
        var street = actor.SubdistrictCode;
        OrganizationId? committee = actor.OrganizationId is { } own ? new OrganizationId(own) : null;
        return actor.Role switch
        {
            Role.SubdistrictOfficer when street is not null => reports.Where(report => report.SubdistrictCode == street && report.OrganizationId == null),
            Role.CommitteeClerk when committee is not null => reports.Where(report => report.OrganizationId == committee),
            _ => reports.Where(_ => false),
        };
    }

    /// <summary>Those that go to the actor's level, once they are submitted.</summary>
    public static IQueryable<InformationReport> SentTo(this IQueryable<InformationReport> reports, Actor actor)
    {
        var street = actor.SubdistrictCode;
        return actor.Role switch
        {
            Role.BureauOfficer => reports.Where(report => report.SubmittedOn != null && (report.OrganizationId == null || report.SubdistrictCode == null)),
            Role.SubdistrictOfficer when street is not null => reports.Where(report => report.SubmittedOn != null && report.SubdistrictCode == street && report.OrganizationId != null),
            _ => reports.Where(_ => false),
        };
    }
}
