using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;
using Hejie.Domain.Places;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Linkage;

/// <param name="IsOfField">It is set up for these disputes, and does not take every kind.</param>
/// <param name="Below">Those of the same level that stand under it.</param>
public sealed record NetworkBody(Guid Id, string Name, string Phone, bool IsOfField, IReadOnlyList<NetworkBody> Below);

/// <param name="Body">Name of the organisation; null where it is missing.</param>
public sealed record NetworkEstate(Guid Id, string Name, EstateKind Kind, string? Body);

public sealed record NetworkCommunity(string Code, string Name, IReadOnlyList<NetworkBody> Bodies, IReadOnlyList<NetworkEstate> Estates);

/// <param name="Bodies">Of the street itself.</param>
public sealed record NetworkStreet(string Code, string Name, IReadOnlyList<NetworkBody> Bodies, IReadOnlyList<NetworkCommunity> Communities);

/// <summary>The organisations of one kind of dispute, from the district down to its estates; an empty list is a gap.</summary>
public sealed record Network(DisputeType Field, string District, IReadOnlyList<NetworkBody> Bodies, IReadOnlyList<NetworkStreet> Streets);

/// <summary>The three levels of organisations that take one kind of dispute (S-7, S-17).</summary>
public sealed class NetworkTree(HejieDb db)
{
    /// <summary>The networks by their word in an address.</summary>
    public static IReadOnlyList<(string Word, DisputeType Field)> Fields { get; } = [("property", DisputeType.Property), ("labor", DisputeType.Labor)];

    /// <summary>Null where there is no network of that word.</summary>
    public static DisputeType? FieldOf(string word) => Fields.Where(known => known.Word == word).Select(known => (DisputeType?)known.Field).FirstOrDefault();

    /// <summary>The district's organisations, and those of the streets that the actor sees.</summary>
    public async Task<Network> ReadAsync(DisputeType field, Actor actor, CancellationToken stop)
    {
        var reach = await LinkageReach.OfAsync(db, actor, stop);
        var bodies = await BodiesAsync(field, reach, stop);
        var streets = await reach.Of(db.Subdistricts.AsNoTracking()).OrderBy(street => street.Code).ToListAsync(stop);
        var codes = streets.ConvertAll(street => street.Code);
        var communities = await db.Communities.AsNoTracking().Where(community => codes.Contains(community.SubdistrictCode)).OrderBy(community => community.Code).ToListAsync(stop);
        var estates = await EstatesAsync(field, reach, stop);
        return new Network(
            field,
            await db.Districts.Where(district => district.Code == db.Scope.District).Select(district => district.Name).SingleAsync(stop),
            Nested(bodies.Where(IsOfDistrict)),
            streets.ConvertAll(street => new NetworkStreet(
                street.Code,
                street.Name,
                Nested(bodies.Where(body => !IsOfDistrict(body) && body.SubdistrictCode == street.Code && body.CommunityCode is null)),
                [
                    .. from community in communities
                       where community.SubdistrictCode == street.Code
                       select new NetworkCommunity(
                           community.Code,
                           community.Name,
                           Nested(bodies.Where(body => !IsOfDistrict(body) && body.CommunityCode == community.Code)),
                           [.. estates[community.Code]]),
                ])));
    }

    private async Task<List<MediationOrganization>> BodiesAsync(DisputeType field, LinkageReach reach, CancellationToken stop)
    {
        var found = db.Organizations.AsNoTracking().Where(body => body.IsActive && body.Level != OrgLevel.City);
        if (reach.Street is { } street)
        {
            found = found.Where(body => body.SubdistrictCode == null || body.SubdistrictCode == street || body.Level == OrgLevel.District);
        }
        var bodies = await found.OrderBy(body => body.Abbreviation).ToListAsync(stop);
        return bodies.FindAll(body => body.Takes(field));
    }

    /// <summary>Whether it stands on the first level: of the district, wherever its office lies.</summary>
    private static bool IsOfDistrict(MediationOrganization body) => body.Level == OrgLevel.District || body.SubdistrictCode is null;

    /// <summary>Each body of a level under the one of the level that it belongs to; those that belong to none of them stand first.</summary>
    private static List<NetworkBody> Nested(IEnumerable<MediationOrganization> level)
    {
        var bodies = level.ToList();
        var known = bodies.ConvertAll(body => body.Id).ToHashSet();
        var below = bodies.ToLookup(body => body.ParentId is { } parent && known.Contains(parent) ? parent : (OrganizationId?)null);
        return Under(null);

        List<NetworkBody> Under(OrganizationId? parent) =>
            [.. below[parent].Select(body => new NetworkBody(body.Id.Value, body.Name, body.Phone, body.Fields.Count > 0, Under(body.Id)))];
    }

    /// <summary>The estates on the register by their community; only property disputes go down to them.</summary>
    private async Task<ILookup<string, NetworkEstate>> EstatesAsync(DisputeType field, LinkageReach reach, CancellationToken stop)
    {
        var found = new EstateFilter().Narrow(reach.Of(db.Set<ManagedEstate>().AsNoTracking()));
        var rows = await found.Where(_ => field == DisputeType.Property).OrderBy(estate => estate.Number).Select(estate => new
        {
            estate.CommunityCode,
            estate.Id,
            estate.Name,
            estate.Kind,
            Body = db.Organizations.Where(body => body.Id == estate.OrganizationId).Select(body => body.Name).SingleOrDefault(),
        }).ToListAsync(stop);
        return rows.ToLookup(row => row.CommunityCode, row => new NetworkEstate(row.Id.Value, row.Name, row.Kind, row.Body));
    }
}
