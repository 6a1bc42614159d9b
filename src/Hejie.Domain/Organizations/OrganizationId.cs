namespace Hejie.Domain.Organizations;

/// <summary>Identity of a mediation organisation inside its district.</summary>
public readonly record struct OrganizationId(Guid Value)
{
    public static OrganizationId New(DateTime now) => new(Guid.CreateVersion7(new DateTimeOffset(now, TimeSpan.Zero)));
}
