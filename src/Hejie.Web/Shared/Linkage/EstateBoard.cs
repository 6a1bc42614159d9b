using Hejie.Data;
using Hejie.Data.Numbering;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;
using Hejie.Domain.Places;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Linkage;

/// <summary>An estate as lists show it, without the people one asks for.</summary>
/// <param name="Body">Name of the mediation organisation; null where it is missing.</param>
public sealed record EstateRow(
    ManagedEstateId Id, int Number, EstateKind Kind, string Name, string Address, string CommunityCode, string Community, string SubdistrictCode, string Street, string Company, int Units,
    OrganizationId? OrganizationId, string? Body, EstateArrangement? Arrangement, bool IsActive, int Version)
{
    public EstatePosition Position => new(CommunityCode, Number);
}

/// <summary>The register of managed estates: what pages and API do about it.</summary>
public sealed class EstateBoard(HejieDb db, Moments moments)
{
    private async Task<IQueryable<ManagedEstate>> VisibleAsync(Actor actor, CancellationToken stop) =>
        (await LinkageReach.OfAsync(db, actor, stop)).Of(db.Set<ManagedEstate>());

    /// <summary>One page, with one row more where there is another page.</summary>
    public async Task<List<EstateRow>> ListAsync(EstateFilter filter, Actor actor, EstatePosition? after, int size, CancellationToken stop)
    {
        var found = filter.Narrow((await VisibleAsync(actor, stop)).AsNoTracking());
        if (after is { } last)
        {
            found = found.Where(estate => string.Compare(estate.CommunityCode, last.Community) > 0 || (estate.CommunityCode == last.Community && estate.Number > last.Number));
        }
        return await Rows(found.OrderBy(estate => estate.CommunityCode).ThenBy(estate => estate.Number).Take(size + 1)).ToListAsync(stop);
    }

    private IQueryable<EstateRow> Rows(IQueryable<ManagedEstate> estates) =>
        from estate in estates
        join community in db.Communities on new { estate.DistrictCode, Code = estate.CommunityCode } equals new { community.DistrictCode, community.Code }
        join street in db.Subdistricts on new { estate.DistrictCode, Code = estate.SubdistrictCode } equals new { street.DistrictCode, street.Code }
        join known in db.Organizations on new { estate.DistrictCode, Id = estate.OrganizationId } equals new { known.DistrictCode, Id = (OrganizationId?)known.Id } into bodies
        from body in bodies.DefaultIfEmpty()
        orderby estate.CommunityCode, estate.Number
        select new EstateRow(
            estate.Id, estate.Number, estate.Kind, estate.Name, estate.Address, estate.CommunityCode, community.Name, estate.SubdistrictCode, street.ShortName, estate.Company, estate.Units,
            estate.OrganizationId, body == null ? null : body.Name, estate.Arrangement, estate.ClosedAt == null, estate.Version);

    public async Task<int> CountAsync(EstateFilter filter, Actor actor, CancellationToken stop) => await filter.Narrow(await VisibleAsync(actor, stop)).CountAsync(stop);

    public async Task<ManagedEstate?> FindAsync(Guid id, Actor actor, CancellationToken stop)
    {
        var wanted = new ManagedEstateId(id);
        return await (await VisibleAsync(actor, stop)).SingleOrDefaultAsync(estate => estate.Id == wanted, stop);
    }

    /// <summary>The estate as it is stored now, whatever was done to it in this request.</summary>
    public async Task<ManagedEstate?> StoredAsync(Guid id, Actor actor, CancellationToken stop)
    {
        var wanted = new ManagedEstateId(id);
        return await (await VisibleAsync(actor, stop)).AsNoTracking().SingleOrDefaultAsync(estate => estate.Id == wanted, stop);
    }

    public async Task<EstateRow> RowAsync(ManagedEstate estate, CancellationToken stop)
    {
        var id = estate.Id;
        return await Rows(db.Set<ManagedEstate>().AsNoTracking().Where(known => known.Id == id)).SingleAsync(stop);
    }

    /// <summary>The streets that the actor sees.</summary>
    public async Task<IReadOnlyList<Choice>> StreetsAsync(Actor actor, CancellationToken stop) =>
        await (await LinkageReach.OfAsync(db, actor, stop)).Of(db.Subdistricts.AsNoTracking()).OrderBy(street => street.Code)
            .Select(street => new Choice(street.Code, street.ShortName)).ToListAsync(stop);

    /// <summary>The estates on the register that the actor sees, to choose from, behind the short name of their street.</summary>
    public async Task<IReadOnlyList<Choice>> ChoicesAsync(Actor actor, CancellationToken stop)
    {
        var found = new EstateFilter().Narrow((await VisibleAsync(actor, stop)).AsNoTracking());
        var rows = await (
            from estate in found
            join street in db.Subdistricts on new { estate.DistrictCode, Code = estate.SubdistrictCode } equals new { street.DistrictCode, street.Code }
            orderby estate.CommunityCode, estate.Number
            select new { estate.Id, estate.Name, Street = street.ShortName }).ToListAsync(stop);
        return rows.ConvertAll(row => new Choice($"{row.Id.Value}", $"{row.Street} · {row.Name}"));
    }

    /// <summary>The communities in which the actor may enter an estate, behind the short name of their street.</summary>
    /// <param name="street">Those of this street alone; null for all that the actor sees.</param>
    public async Task<IReadOnlyList<Choice>> CommunitiesAsync(string? street, Actor actor, CancellationToken stop)
    {
        var streets = (await StreetsAsync(actor, stop)).Where(known => street is null || known.Value == street).ToDictionary(known => known.Value, known => known.Text);
        var codes = streets.Keys.ToList();
        var communities = await db.Communities.AsNoTracking().Where(community => codes.Contains(community.SubdistrictCode)).OrderBy(community => community.Code).ToListAsync(stop);
        return communities.ConvertAll(community => new Choice(community.Code, $"{streets[community.SubdistrictCode]} · {community.Name}"));
    }

    public Task<Community?> CommunityAsync(string? code, CancellationToken stop) => db.Communities.AsNoTracking().SingleOrDefaultAsync(community => community.Code == code, stop);

    /// <param name="once">The id that the form gives, so that sending it again enters no second estate; null for a new one.</param>
    public async Task<(ManagedEstate? Made, Refusal? Refusal)> EnterAsync(EstateDetails details, Community community, Guid? once, Actor actor, CancellationToken stop)
    {
        var moment = moments.Of(actor);
        var id = once is { } given ? new ManagedEstateId(given) : ManagedEstateId.New(moment.Now);
        var isTaken = await IsNameTakenAsync(details.Name, community, id, stop);
        if (ManagedEstate.Enter(id, 0, details, community, isTaken, moment, out var refusal) is null)
        {
            return (null, refusal);
        }
        return (await db.InOneTransactionAsync(async token =>
        {
            if (await FindAsync(id.Value, actor, token) is { } sentBefore)
            {
                return sentBefore;
            }
            var made = ManagedEstate.Enter(id, await db.NextNumberAsync(NumberSeries.Estates, 0, token), details, community, isTaken, moment, out _)!;
            db.Add(made);
            await db.SaveChangesAsync(token);
            return made;
        }, stop), null);
    }

    private Task<bool> IsNameTakenAsync(string name, Community community, ManagedEstateId but, CancellationToken stop)
    {
        var (wanted, code) = (name.Trim(), community.Code);
        return db.Set<ManagedEstate>().AnyAsync(other => other.CommunityCode == code && other.Name == wanted && other.ClosedAt == null && other.Id != but, stop);
    }

    /// <exception cref="DbUpdateConcurrencyException">Somebody else saved first; the same for all that follow.</exception>
    public async Task<Refusal?> ChangeAsync(ManagedEstate estate, int seenVersion, EstateDetails details, Community community, Actor actor, CancellationToken stop)
    {
        db.Expect(estate, seenVersion);
        var isTaken = await IsNameTakenAsync(details.Name, community, estate.Id, stop);
        return await db.SaveAsync(estate.Change(details, community, isTaken, moments.Of(actor)), stop);
    }

    /// <summary>Names the organisation that mediates there; false when the district has none of this id.</summary>
    public async Task<(bool Found, Refusal? Refusal)> AssignAsync(
        ManagedEstate estate, int seenVersion, Guid organization, EstateArrangement arrangement, string? note, Actor actor, CancellationToken stop)
    {
        db.Expect(estate, seenVersion);
        var id = new OrganizationId(organization);
        return await db.Organizations.AsNoTracking().SingleOrDefaultAsync(body => body.Id == id, stop) is { } body
            ? (true, await db.SaveAsync(estate.AssignOrganization(body, arrangement, note, moments.Of(actor)), stop))
            : (false, null);
    }

    public Task<Refusal?> RemoveOrganizationAsync(ManagedEstate estate, int seenVersion, string? reason, Actor actor, CancellationToken stop)
    {
        db.Expect(estate, seenVersion);
        return db.SaveAsync(estate.RemoveOrganization(reason, moments.Of(actor)), stop);
    }

    public Task<Refusal?> CloseAsync(ManagedEstate estate, int seenVersion, string? reason, Actor actor, CancellationToken stop)
    {
        db.Expect(estate, seenVersion);
        return db.SaveAsync(estate.Close(reason, moments.Of(actor)), stop);
    }

    /// <summary>The organisations that may mediate there: those of the community, then of the street, then of the district.</summary>
    public async Task<IReadOnlyList<Choice>> BodiesForAsync(ManagedEstate estate, CancellationToken stop)
    {
        var (street, community) = (estate.SubdistrictCode, estate.CommunityCode);
        var bodies = await db.Organizations.AsNoTracking()
            .Where(body => body.IsActive && (body.SubdistrictCode == null || body.SubdistrictCode == street || body.Level == OrgLevel.District)).ToListAsync(stop);
        return
        [
            .. bodies.Where(body => body.Serves(street) && body.Takes(DisputeType.Property))
                .OrderByDescending(body => body.CommunityCode == community).ThenBy(body => body.CommunityCode is not null).ThenByDescending(body => body.SubdistrictCode is not null).ThenBy(body => body.Abbreviation, StringComparer.Ordinal)
                .Select(body => new Choice($"{body.Id.Value}", body.Name)),
        ];
    }
}
