using Hejie.Data;
using Hejie.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Workbench.Desk;

/// <summary>How many open cases a street has, and how many of them have let a day pass.</summary>
public sealed record StreetCount(string Code, string Name, int BeforeAcceptance, int InMediation, int Performing, int Overdue)
{
    public int Open => BeforeAcceptance + InMediation + Performing;
}

/// <summary>The bureau's view of the district: counts by street, each of which opens its list.</summary>
public sealed class DistrictCounts(HejieDb db)
{
    private static readonly CaseState[] Performing = [CaseState.Settled, CaseState.Performing, CaseState.PartlyPerformed, CaseState.Breached];

    public async Task<IReadOnlyList<StreetCount>> ReadAsync(DateOnly today, CancellationToken stop)
    {
        var streets = await db.Subdistricts.AsNoTracking().OrderBy(street => street.Code).ToListAsync(stop);
        var states = await db.Set<MediationCase>().AsNoTracking()
            .GroupBy(c => new { c.SubdistrictCode, c.State })
            .Select(group => new { group.Key.SubdistrictCode, group.Key.State, Count = group.Count() }).ToListAsync(stop);
        var overdue = await db.Set<MediationCase>().AsNoTracking()
            .Where(c => c.DueOn < today)
            .GroupBy(c => c.SubdistrictCode).Select(group => new { Code = group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Code, row => row.Count, stop);
        return
        [
            .. from street in streets
               let own = states.FindAll(row => row.SubdistrictCode == street.Code)
               select new StreetCount(
                   street.Code,
                   street.ShortName,
                   own.Where(row => row.State.IsBeforeOutcome() && !row.State.IsUnderMediation()).Sum(row => row.Count),
                   own.Where(row => row.State.IsUnderMediation()).Sum(row => row.Count),
                   own.Where(row => Performing.Contains(row.State)).Sum(row => row.Count),
                   overdue.GetValueOrDefault(street.Code)),
        ];
    }
}
