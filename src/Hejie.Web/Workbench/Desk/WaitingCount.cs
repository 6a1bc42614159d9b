using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Workbench.Desk;

/// <summary>How many applications of one age nobody has answered.</summary>
public sealed record WaitingCount(WaitingAge Age, int Count)
{
    /// <summary>Those that the actor may read. They are few, and asked day by day.</summary>
    public static async Task<IReadOnlyList<WaitingCount>> ReadAsync(HejieDb db, Actor actor, DateOnly today, CancellationToken stop)
    {
        if (!CaseVisibility.SeesLists(actor))
        {
            return [];
        }
        var days = await db.Set<MediationCase>().AsNoTracking().LookedAfterBy(actor).Where(MediationCase.IsUnanswered)
            .GroupBy(c => c.ApplicationDate).Select(group => new { Day = group.Key, Count = group.Count() }).ToListAsync(stop);
        return [.. Enum.GetValues<WaitingAge>().Select(age => new WaitingCount(age, days.Where(day => age.Holds(day.Day, today)).Sum(day => day.Count)))];
    }
}
