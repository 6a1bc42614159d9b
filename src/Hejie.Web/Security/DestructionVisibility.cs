using Hejie.Domain.Access;
using Hejie.Domain.Destruction;
using Hejie.Domain.Organizations;

namespace Hejie.Web.Security;

/// <summary>Whose lists of files to be destroyed somebody sees: the bureau all, a committee's clerk the committee's own.</summary>
public static class DestructionVisibility
{
    public static IQueryable<DestructionList> VisibleTo(this IQueryable<DestructionList> lists, Actor actor)
    {
        OrganizationId? committee = actor.OrganizationId is { } own ? new OrganizationId(own) : null;
        return actor.Role switch
        {
            Role.BureauOfficer => lists,
            Role.CommitteeClerk when committee is not null => lists.Where(list => list.OrganizationId == committee),
            _ => lists.Where(_ => false),
        };
    }
}
