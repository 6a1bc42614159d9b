using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Linkage;
using Hejie.Domain.Organizations;
using Hejie.Domain.Places;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Linkage;

/// <summary>
/// Which streets' estates, meetings and networks somebody sees: the bureau all, a justice office its own, a clerk that of the committee, or all where the committee is of the district.
/// </summary>
/// <param name="Street">Null for every street.</param>
public sealed record LinkageReach(bool SeesAny, string? Street)
{
    private static readonly LinkageReach Nothing = new(false, null);

    public static async Task<LinkageReach> OfAsync(HejieDb db, Actor actor, CancellationToken stop) => actor switch
    {
        { Role: Role.BureauOfficer } => new LinkageReach(true, null),
        { Role: Role.SubdistrictOfficer, SubdistrictCode: { } street } => new LinkageReach(true, street),
        { Role: Role.CommitteeClerk, OrganizationId: { } own } => await OfCommitteeAsync(db, new OrganizationId(own), stop),
        _ => Nothing,
    };

    private static async Task<LinkageReach> OfCommitteeAsync(HejieDb db, OrganizationId own, CancellationToken stop) =>
        await db.Organizations.Where(body => body.Id == own).Select(body => new { body.Level, body.SubdistrictCode }).SingleOrDefaultAsync(stop) is { } home
            ? new LinkageReach(true, home.Level == OrgLevel.District ? null : home.SubdistrictCode)
            : Nothing;

    public IQueryable<ManagedEstate> Of(IQueryable<ManagedEstate> estates) =>
        !SeesAny ? estates.Where(_ => false)
        : Street is { } street ? estates.Where(estate => estate.SubdistrictCode == street)
        : estates;

    /// <summary>Those on estates of the street, and those that concern the whole district.</summary>
    public IQueryable<JointMeeting> Of(IQueryable<JointMeeting> meetings) =>
        !SeesAny ? meetings.Where(_ => false)
        : Street is { } street ? meetings.Where(meeting => meeting.SubdistrictCode == null || meeting.SubdistrictCode == street)
        : meetings;

    public IQueryable<Subdistrict> Of(IQueryable<Subdistrict> streets) =>
        !SeesAny ? streets.Where(_ => false)
        : Street is { } own ? streets.Where(street => street.Code == own)
        : streets;
}
