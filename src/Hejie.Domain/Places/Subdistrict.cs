namespace Hejie.Domain.Places;

/// <summary>A subdistrict of the district, with its justice office.</summary>
public sealed class Subdistrict : ITenantOwned
{
    public required string DistrictCode { get; init; }

    /// <summary>Nine digits: the district's six and three of its own.</summary>
    public required string Code { get; init; }
    public required string Name { get; init; }

    /// <summary>The name without the kind of place.</summary>
    public required string ShortName { get; init; }
    public required string JusticeOfficeName { get; init; }
    public string? JusticeOfficePhone { get; init; }
    public int Version { get; private set; }
}
