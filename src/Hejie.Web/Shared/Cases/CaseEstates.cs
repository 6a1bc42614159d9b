using Hejie.Data;
using Hejie.Domain.Cases;
using Hejie.Domain.Places;
using Hejie.Web.Shared.Controls;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Cases;

/// <summary>Which managed estate a case is about (S-15).</summary>
public sealed class CaseEstates(HejieDb db)
{
    /// <summary>The one estate of the community whose name stands in the place that was told; null where none does, or several.</summary>
    public async Task<ManagedEstate?> NamedInAsync(MediationCase mediation, CancellationToken stop)
    {
        if (mediation.Type != DisputeType.Property || mediation.Place is not { } place)
        {
            return null;
        }
        var community = mediation.CommunityCode;
        var near = await db.Set<ManagedEstate>().AsNoTracking().Where(estate => estate.CommunityCode == community && estate.ClosedAt == null).ToListAsync(stop);
        var named = near.FindAll(estate => place.Contains(estate.Name, StringComparison.OrdinalIgnoreCase));
        return named.Count == 1 ? named[0] : null;
    }

    /// <summary>The estates of the street in which the case arose, those of its community first, and the one that stands in it.</summary>
    public async Task<IReadOnlyList<Choice>> ChoicesAsync(MediationCase mediation, CancellationToken stop)
    {
        var (street, community, chosen) = (mediation.SubdistrictCode, mediation.CommunityCode, mediation.EstateId ?? default);
        var estates = await db.Set<ManagedEstate>().AsNoTracking().Where(estate => estate.SubdistrictCode == street && (estate.ClosedAt == null || estate.Id == chosen))
            .OrderBy(estate => estate.CommunityCode).ThenBy(estate => estate.Number).Select(estate => new { estate.Id, estate.Name, estate.Address, estate.CommunityCode }).ToListAsync(stop);
        return [.. estates.OrderByDescending(estate => estate.CommunityCode == community).Select(estate => new Choice($"{estate.Id.Value}", $"{estate.Name}（{estate.Address}）"))];
    }

    public Task<ManagedEstate?> FindAsync(Guid id, CancellationToken stop)
    {
        var wanted = new ManagedEstateId(id);
        return db.Set<ManagedEstate>().AsNoTracking().SingleOrDefaultAsync(estate => estate.Id == wanted, stop);
    }

    /// <summary>Its name, for who sees the case; null where the case is about none.</summary>
    public Task<string?> NameOfAsync(MediationCase mediation, CancellationToken stop) => mediation.EstateId is { } id
        ? db.Set<ManagedEstate>().Where(estate => estate.Id == id).Select(estate => estate.Name).SingleOrDefaultAsync(stop)
        : Task.FromResult<string?>(null);
}
