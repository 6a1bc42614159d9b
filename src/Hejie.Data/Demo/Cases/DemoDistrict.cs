using Hejie.Data.Demo.Shinan;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;
using Hejie.Domain.Places;

namespace Hejie.Data.Demo.Cases;

/// <summary>The register, looked up as the cases need it.</summary>
internal sealed class DemoDistrict(ShinanRegister register)
{
    private readonly ILookup<OrganizationId, Mediator> _members = register.Mediators
        .SelectMany(mediator => mediator.Posts, (mediator, post) => (post.OrganizationId, mediator))
        .ToLookup(member => member.OrganizationId, member => member.mediator);
    private readonly ILookup<string, Community> _communities = register.Communities.ToLookup(community => community.SubdistrictCode);

    public IReadOnlyList<MediationOrganization> Organizations { get; } = [.. register.Organizations.Where(body => !body.IsCityLevel)];
    public IReadOnlyList<Community> Communities => register.Communities;
    public MediationOrganization FinanceCommittee { get; } = register.Organizations.Single(body => body.IsCityLevel);

    /// <summary>Who may host there on a day; the director first.</summary>
    public IReadOnlyList<Mediator> MediatorsOf(MediationOrganization organization, DateOnly day) =>
        [.. _members[organization.Id].Where(mediator => mediator.IsActive && mediator.AppointedOn <= day)];

    /// <summary>Where a dispute of this body arises: its community, a community of its street, or anywhere.</summary>
    public Community PlaceFor(MediationOrganization organization, DemoRandom random) => organization switch
    {
        { CommunityCode: { } community } => register.Communities.First(place => place.Code == community),
        { SubdistrictCode: { } street } => random.Of([.. _communities[street]]),
        _ => random.Of(register.Communities),
    };

    public MediationOrganization CommitteeOf(Community community) =>
        Organizations.First(body => body.CommunityCode == community.Code);
}
