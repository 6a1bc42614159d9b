using Hejie.Data;
using Hejie.Domain.Cases;
using Hejie.Domain.Statistics;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Workbench.Desk;

/// <summary>How many open cases a street has, and how many of them have let a day pass.</summary>
/// <param name="Answered">Of this year's applications whose promise counts, those that were answered in time.</param>
public sealed record StreetCount(string Code, string Name, int BeforeAcceptance, int InMediation, int Performing, int Overdue, Share Answered)
{
    public int Open => BeforeAcceptance + InMediation + Performing;
}

/// <summary>The bureau's view of the district: counts by street, each of which opens its list.</summary>
public sealed class DistrictCounts(HejieDb db)
{
    public async Task<IReadOnlyList<StreetCount>> ReadAsync(DateOnly today, CancellationToken stop)
    {
        var streets = await db.Subdistricts.AsNoTracking().OrderBy(street => street.Code).ToListAsync(stop);
        var states = await db.Set<MediationCase>().AsNoTracking()
            .GroupBy(c => new { c.SubdistrictCode, c.State })
            .Select(group => new { group.Key.SubdistrictCode, group.Key.State, Count = group.Count() }).ToListAsync(stop);
        var overdue = await db.Set<MediationCase>().AsNoTracking()
            .Where(c => c.DueOn < today)
            .GroupBy(c => c.SubdistrictCode).Select(group => new { Code = group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Code, row => row.Count, stop);
        var promised = await PromisesAsync(today, stop);
        return
        [
            .. from street in streets
               let own = states.FindAll(row => row.SubdistrictCode == street.Code)
               select new StreetCount(
                   street.Code,
                   street.ShortName,
                   own.Where(row => row.State.IsBeforeOutcome() && !row.State.IsUnderMediation()).Sum(row => row.Count),
                   own.Where(row => row.State.IsUnderMediation()).Sum(row => row.Count),
                   own.Where(row => CaseLifecycle.AwaitingPerformance.Contains(row.State)).Sum(row => row.Count),
                   overdue.GetValueOrDefault(street.Code),
                   promised.GetValueOrDefault(street.Code)),
        ];
    }

    /// <summary>By street: how many of this year's applications were to be answered by now, and how many were in time.</summary>
    private async Task<Dictionary<string, Share>> PromisesAsync(DateOnly today, CancellationToken stop)
    {
        var newYear = new DateOnly(today.Year, 1, 1);
        var owed = db.Set<MediationCase>().AsNoTracking().Where(c => c.ApplicationDate >= newYear).Where(MediationCase.IsResponseOwed(today));
        var all = await owed.GroupBy(c => c.SubdistrictCode).Select(group => new { Code = group.Key, Count = group.Count() }).ToListAsync(stop);
        var kept = await owed.Where(MediationCase.IsAnsweredInTime).GroupBy(c => c.SubdistrictCode)
            .Select(group => new { Code = group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Code, row => row.Count, stop);
        return all.ToDictionary(row => row.Code, row => new Share(kept.GetValueOrDefault(row.Code), row.Count));
    }
}
