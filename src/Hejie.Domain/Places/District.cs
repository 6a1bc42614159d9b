namespace Hejie.Domain.Places;

/// <summary>Where a tenant stands in the administration: a district, or a city whose bodies serve several districts.</summary>
public enum DistrictLevel
{
    County,
    City,
}

/// <summary>A tenant of the product by its county-level or city-level division code; reference data of the whole installation.</summary>
public sealed class District
{
    /// <summary>Six digits, as 370202; 370200 for the bodies of a city.</summary>
    public required string Code { get; init; }
    public required string Name { get; init; }

    /// <summary>The name without the kind of place, for headings and volume numbers.</summary>
    public required string ShortName { get; init; }
    public required DistrictLevel Level { get; init; }
    public string? SeatAddress { get; init; }
    public string? Postcode { get; init; }
    public string? AreaCode { get; init; }
}
