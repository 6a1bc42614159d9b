using Hejie.Domain.Linkage;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;
using Hejie.Domain.Places;

namespace Hejie.Data.Demo.Shinan;

/// <summary>The whole register of the demonstration district and of the city's finance committee, the same each time.</summary>
public sealed class ShinanRegister
{
    public const string DistrictCode = ShinanPlaces.DistrictCode;
    public const string CityCode = ShinanPlaces.CityCode;

    /// <summary>Abbreviation of the committee that the demonstration accounts of clerk, mediator and justice office belong to.</summary>
    public const string ExampleCommittee = "青南香";

    private ShinanRegister()
    {
    }

    public IReadOnlyList<District> Districts { get; private init; } = [];
    public IReadOnlyList<Subdistrict> Subdistricts { get; private init; } = [];
    public IReadOnlyList<Community> Communities { get; private init; } = [];

    /// <summary>The bodies of both tenants, parents before children.</summary>
    public IReadOnlyList<MediationOrganization> Organizations { get; private init; } = [];

    /// <summary>The mediators of both tenants with their posts.</summary>
    public IReadOnlyList<Mediator> Mediators { get; private init; } = [];

    /// <summary>The bodies that send disputes to the district's committees.</summary>
    public IReadOnlyList<PartnerBody> Partners { get; private init; } = [];

    public static ShinanRegister Make()
    {
        var organizations = ShinanOrganizations.Make();
        return new ShinanRegister
        {
            Districts = [ShinanPlaces.City, ShinanPlaces.District],
            Subdistricts = ShinanPlaces.Subdistricts,
            Communities = ShinanPlaces.Communities,
            Organizations = [.. organizations, FinanceCommittee.Organization],
            Partners = DemoReferrals.Bodies(),
            Mediators = [.. ShinanMediators.Make(organizations), .. FinanceCommittee.MakeExperts()],
        };
    }
}
