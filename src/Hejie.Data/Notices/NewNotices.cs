using Hejie.Domain.Cases;
using Hejie.Domain.Notices;
using Hejie.Domain.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Hejie.Data.Notices;

/// <summary>The notices that a save owes: one act and its notices stand or fall together.</summary>
internal static class NewNotices
{
    /// <summary>
    /// Of the acts since each case was read. A case that this very save registers tells nobody: whoever goes through several acts
    /// at once, at the counter or in the demonstration, was there.
    /// </summary>
    /// <param name="tracker">With its changes detected.</param>
    public static List<Notice> Of(ChangeTracker tracker)
    {
        var cases = tracker.Entries<MediationCase>().Where(found => found.State == EntityState.Modified).ToList();
        if (cases.Count == 0)
        {
            return [];
        }
        var sessions = tracker.Entries<MediationSession>().Select(session => session.Entity).ToList();
        var written = tracker.Entries<Notice>().Select(notice => notice.Entity.Key).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from found in cases
               let known = found.Property(c => c.EventCount).OriginalValue
               from done in found.Entity.Timeline
               where done.Sequence > known
               from notice in NoticesOfAnAct.Write(found.Entity, done, sessions)
               where written.Add(notice.Key)
               select notice,
        ];
    }
}
