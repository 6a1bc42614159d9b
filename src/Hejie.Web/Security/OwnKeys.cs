using Hejie.Domain.Access;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;

namespace Hejie.Web.Security;

/// <summary>What the actor is in the register, as a key that queries compare with: nobody's where the account stands for none.</summary>
public static class OwnKeys
{
    public static OrganizationId OwnCommittee(this Actor actor) => new(actor.OrganizationId ?? Guid.Empty);

    public static MediatorId OwnMediator(this Actor actor) => new(actor.MediatorId ?? Guid.Empty);
}
