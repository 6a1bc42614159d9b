using Hejie.Domain.Cases;

namespace Hejie.Domain.Organizations;

/// <summary>A committee, group, room, studio or centre that mediates; the register that the bureau keeps (PML 10).</summary>
public sealed class MediationOrganization : ITenantOwned
{
    public required string DistrictCode { get; init; }
    public required OrganizationId Id { get; init; }
    public required OrganizationKind Kind { get; init; }
    public required OrganizationCategory Category { get; init; }
    public required OrgLevel Level { get; init; }
    public required string Name { get; init; }

    /// <summary>The committee's characters in volume numbers; unique in the district.</summary>
    public required string Abbreviation { get; init; }

    /// <summary>The next rung of the ladder; null at the top.</summary>
    public OrganizationId? ParentId { get; init; }

    /// <summary>The unit that set it up and supplies office and funds (PML 12).</summary>
    public required string HostUnit { get; init; }

    /// <summary>Nine digits; null for bodies of the whole district or city.</summary>
    public string? SubdistrictCode { get; init; }

    /// <summary>Twelve digits; null for bodies above a community.</summary>
    public string? CommunityCode { get; init; }
    public required string Address { get; init; }
    public required string Phone { get; init; }
    public required string OpeningHours { get; init; }
    public string? FilingNumber { get; init; }
    public DateOnly EstablishedOn { get; init; }

    /// <summary>What it is set up for; empty for bodies that take every dispute of their area.</summary>
    public IReadOnlyList<DisputeType> Fields { get; init; } = [];
    public StationedAt? StationedAt { get; init; }

    /// <summary>1 to 10 while it holds the title of brand room; null otherwise.</summary>
    public int? BrandRoomNumber { get; init; }
    public string? BrandRoomName { get; init; }
    public bool IsActive { get; init; } = true;
    public int Version { get; private set; }

    public bool IsBrandRoom => BrandRoomNumber is not null;

    /// <summary>Whether it belongs to the city; its cases are never in a district's totals.</summary>
    public bool IsCityLevel => Level == OrgLevel.City;

    /// <summary>Whether a street lies in its area: one of the district has every street in it, wherever its office is.</summary>
    /// <param name="subdistrict">Nine digits, of the same district.</param>
    public bool Serves(string subdistrict) => !IsCityLevel && (Level == OrgLevel.District || SubdistrictCode is null || SubdistrictCode == subdistrict);

    /// <summary>Whether it takes disputes of this kind: one without a field takes all.</summary>
    public bool Takes(DisputeType type) => Fields.Count == 0 || Fields.Contains(type);
}
