using Hejie.Domain.Access;
using Hejie.Domain.Organizations;

namespace Hejie.Web.Security;

/// <summary>Whose impact assessments, incidents, text blocks and lists of files to be destroyed somebody sees: the bureau all, a committee's clerk the committee's own.</summary>
public static class RegisterVisibility
{
    public static IQueryable<T> VisibleTo<T>(this IQueryable<T> rows, Actor actor) where T : class, ICommitteeKept
    {
        var committee = CommitteeOf(actor);
        return actor.Role switch
        {
            Role.BureauOfficer => rows,
            Role.CommitteeClerk when committee is not null => rows.Where(row => row.OrganizationId == committee),
            _ => rows.Where(_ => false),
        };
    }

    /// <summary>The same with what the district keeps for every committee.</summary>
    public static IQueryable<T> SharedWith<T>(this IQueryable<T> rows, Actor actor) where T : class, ICommitteeKept
    {
        var committee = CommitteeOf(actor);
        return actor.Role switch
        {
            Role.BureauOfficer => rows,
            Role.CommitteeClerk when committee is not null => rows.Where(row => row.OrganizationId == null || row.OrganizationId == committee),
            _ => rows.Where(_ => false),
        };
    }

    /// <summary>For whom somebody writes into a register: a clerk for the own committee, the bureau for itself.</summary>
    public static OrganizationId? CommitteeOf(Actor actor) => actor is { Role: Role.CommitteeClerk, OrganizationId: { } own } ? new OrganizationId(own) : null;
}
