using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Places;
using Hejie.Domain.Statistics;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Linkage;

/// <summary>How many estates of one street have a mediation organisation, by kind.</summary>
/// <param name="Street">Null for the sum.</param>
public sealed record CoverageRow(string? Street, string Name, Share Residential, Share Towers)
{
    public Share Together => new(Residential.Part + Towers.Part, Residential.Whole + Towers.Whole);

    /// <param name="kind">Null for both together.</param>
    public Share Of(EstateKind? kind) => kind switch { EstateKind.Residential => Residential, EstateKind.BusinessTower => Towers, _ => Together };
}

/// <summary>The coverage of the streets that somebody sees, and their sum.</summary>
public sealed record Coverage(IReadOnlyList<CoverageRow> Rows, CoverageRow Sum);

/// <summary>Counts the estates on the register and those of them with a mediation organisation; each number is the count of a list that the reader may open.</summary>
public sealed class EstateCoverage(HejieDb db)
{
    /// <summary>Every street, one without an estate too: there the register is empty.</summary>
    /// <param name="sum">The name of the last row.</param>
    public async Task<Coverage> ReadAsync(string sum, Actor actor, CancellationToken stop)
    {
        var reach = await LinkageReach.OfAsync(db, actor, stop);
        var streets = await reach.Of(db.Subdistricts.AsNoTracking()).OrderBy(street => street.Code).Select(street => new { street.Code, street.Name }).ToListAsync(stop);
        var counts = await new EstateFilter().Narrow(reach.Of(db.Set<ManagedEstate>()))
            .GroupBy(estate => new { estate.SubdistrictCode, estate.Kind, IsOrganized = estate.OrganizationId != null })
            .Select(group => new { group.Key.SubdistrictCode, group.Key.Kind, group.Key.IsOrganized, Count = group.Count() }).ToListAsync(stop);
        Share Count(string? street, EstateKind kind)
        {
            var own = counts.Where(count => (street is null || count.SubdistrictCode == street) && count.Kind == kind).ToList();
            return new Share(own.Where(count => count.IsOrganized).Sum(count => count.Count), own.Sum(count => count.Count));
        }
        CoverageRow Row(string? street, string name) => new(street, name, Count(street, EstateKind.Residential), Count(street, EstateKind.BusinessTower));
        return new Coverage(streets.ConvertAll(street => Row(street.Code, street.Name)), Row(null, sum));
    }
}
