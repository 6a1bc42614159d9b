using System.Linq.Expressions;
using Hejie.Domain.Organizations;

namespace Hejie.Domain.Mediators;

/// <summary>A mediator's time in one post of one organisation; a person may sit on two committees.</summary>
public sealed class MediatorPost : ITenantOwned
{
    public required string DistrictCode { get; init; }
    public required MediatorPostId Id { get; init; }
    public required MediatorId MediatorId { get; init; }
    public required OrganizationId OrganizationId { get; init; }
    public required CommitteePost Post { get; init; }
    public required AppointmentKind Appointment { get; init; }
    public required DateOnly From { get; init; }

    /// <summary>Last day in the post; null while it is held.</summary>
    public DateOnly? Until { get; init; }
    public int Version { get; private set; }

    public bool IsHeldOn(DateOnly day) => From <= day && (Until is null || day <= Until);

    /// <summary>The same for queries.</summary>
    public static Expression<Func<MediatorPost, bool>> HeldOn(DateOnly day) => post => post.From <= day && (post.Until == null || day <= post.Until);
}
