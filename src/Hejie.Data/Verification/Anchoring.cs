using Hejie.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Data.Verification;

public static class Anchoring
{
    /// <summary>Takes the anchor of a day that is over, unless it stands already or nothing happened since the one before.</summary>
    /// <param name="db">Open for the district.</param>
    /// <param name="day">A day before today in China Standard Time: a day that goes on would leave its later events uncovered.</param>
    /// <param name="now">Instant in UTC.</param>
    public static async Task<CaseAnchor?> TakeAnchorAsync(this HejieDb db, DateOnly day, DateTime now, CancellationToken stop = default)
    {
        var last = await db.Set<CaseAnchor>().AsNoTracking().OrderByDescending(a => a.Day).FirstOrDefaultAsync(stop);
        if (last?.Day >= day)
        {
            return null;
        }
        var heads = await HeadsAsync(db, last?.Day ?? DateOnly.MinValue, day, stop);
        if (heads.Count == 0)
        {
            return null;
        }
        var anchor = CaseAnchor.After(last, db.Scope.District, day, heads, now);
        db.Add(anchor);
        try
        {
            await db.SaveChangesAsync(stop);
            return anchor;
        }
        catch (DbUpdateException taken) when (db.IsDuplicate(taken))
        {
            return null; // another process of the installation was first
        }
    }

    private static async Task<List<JournalHead>> HeadsAsync(HejieDb db, DateOnly after, DateOnly until, CancellationToken stop)
    {
        var heads = from mediation in db.Set<MediationCase>().AsNoTracking()
                    from entry in mediation.Timeline
                    where entry.Day > after && entry.Day <= until
                        && !mediation.Timeline.Any(later => later.Sequence > entry.Sequence && later.Day > after && later.Day <= until)
                    select new { mediation.Number, entry.Sequence, entry.Digest };
        return (await heads.ToListAsync(stop)).ConvertAll(head => new JournalHead(head.Number.Text, head.Sequence, head.Digest));
    }
}
