using Hejie.Domain.Cases;
using Hejie.Domain.Notices;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Data.Notices;

/// <summary>Takes off the list, in the same save, what the acts of the save have overtaken.</summary>
internal static class OvertakenInSave
{
    /// <param name="db">With its changes detected.</param>
    public static async Task DropAsync(HejieDb db, CancellationToken stop)
    {
        var acts = (from found in db.ChangeTracker.Entries<MediationCase>()
                    where found.State == EntityState.Modified
                    let known = found.Property(c => c.EventCount).OriginalValue
                    from done in found.Entity.Timeline
                    where done.Sequence > known && OvertakenNotices.Has(done.Act)
                    select (found.Entity.Id, Done: done)).ToList();
        if (acts.Count == 0)
        {
            return;
        }
        var ids = acts.Select(act => act.Id).Distinct().ToList();
        var waiting = await db.Set<Notice>().Where(notice => ids.Contains(notice.CaseId) && notice.State == NoticeState.Waiting).ToListAsync(stop);
        foreach (var (id, done) in acts)
        {
            OvertakenNotices.Drop(done, waiting.Where(notice => notice.CaseId == id));
        }
    }
}
