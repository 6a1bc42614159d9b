namespace Hejie.Domain.Organizations;

/// <summary>A row of a register that committees keep, each for itself, and the bureau for the district.</summary>
public interface ICommitteeKept : ITenantOwned
{
    /// <summary>Null where the bureau keeps it.</summary>
    OrganizationId? OrganizationId { get; }
}
