namespace Hejie.Domain.Places;

/// <summary>A residents' community inside a subdistrict.</summary>
public sealed class Community : ITenantOwned
{
    public required string DistrictCode { get; init; }

    /// <summary>Twelve digits: the subdistrict's nine and three of its own.</summary>
    public required string Code { get; init; }
    public required string SubdistrictCode { get; init; }
    public required string Name { get; init; }

    /// <summary>Whether several ethnic groups live here, so that the committee needs a member of a smaller one (PML 8).</summary>
    public bool IsMultiEthnic { get; init; }
    public int Version { get; private set; }
}
