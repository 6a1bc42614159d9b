using Hejie.Data;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Notices;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Jobs;

/// <summary>Writes the reminders that a day calls for in one district; what stands already is not written again, whoever wrote it.</summary>
public sealed class ReminderRound(HejieDb db, DateTime now)
{
    private const int Batch = 100;
    private const int MostTries = 5;

    private readonly DateOnly _today = ChinaTime.DayOf(now);

    private DateOnly Soon => _today.AddDays(-ReminderStep.Early);

    /// <returns>How many were written.</returns>
    public async Task<int> WriteAsync(CancellationToken stop)
    {
        var written = 0;
        foreach (var ids in (await CasesAsync(stop)).Chunk(Batch))
        {
            written += await WriteAsync(ids, stop);
        }
        return written;
    }

    /// <summary>The cases in which a day is near or over; the court's window is of no interest once it is shut.</summary>
    private async Task<List<CaseId>> CasesAsync(CancellationToken stop)
    {
        var byDeadline = await db.Set<MediationCase>().Where(c => c.Deadlines.Any(d => d.MetOn == null && d.VoidOn == null && d.StoppedOn == null && d.LastDay <= Soon
            && (d.Rule != DeadlineKey.JudicialConfirmation || d.LastDay >= _today))).Select(c => c.Id).ToListAsync(stop);
        var byTerm = await db.Set<MediationAgreement>().Where(a => a.Standing == AgreementStanding.InForce
                && a.Terms.Any(t => t.PerformedOn == null && t.Kind != TermKind.StandingPromise && t.DueOn <= Soon)
                && db.Set<MediationCase>().Any(c => c.DistrictCode == a.DistrictCode && c.Id == a.CaseId && CaseLifecycle.AwaitingPerformance.Contains(c.State)))
            .Select(a => a.CaseId).ToListAsync(stop);
        return [.. byDeadline.Union(byTerm)];
    }

    /// <summary>Two that write at once meet at the unique key: who comes second looks again and finds it written.</summary>
    private async Task<int> WriteAsync(CaseId[] ids, CancellationToken stop)
    {
        for (var attempt = 1; ; attempt++)
        {
            var missing = await MissingAsync(ids, stop);
            db.AddRange(missing);
            try
            {
                await db.SaveChangesAsync(stop);
                return missing.Count;
            }
            catch (DbUpdateException other) when (db.IsDuplicate(other) && attempt < MostTries)
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<List<Notice>> MissingAsync(CaseId[] ids, CancellationToken stop)
    {
        var cases = await db.Set<MediationCase>().AsNoTracking().AsSplitQuery().Where(c => ids.Contains(c.Id)).ToListAsync(stop);
        var agreements = await db.Set<MediationAgreement>().AsNoTracking().Where(a => ids.Contains(a.CaseId) && a.Standing == AgreementStanding.InForce).ToListAsync(stop);
        var due = cases.SelectMany(mediation => Due(mediation, agreements.Find(a => a.CaseId == mediation.Id))).ToList();
        var keys = due.ConvertAll(notice => notice.Key);
        var standing = (await db.Set<Notice>().Where(n => keys.Contains(n.Key)).Select(n => n.Key).ToListAsync(stop)).ToHashSet(StringComparer.Ordinal);
        return due.FindAll(notice => !standing.Contains(notice.Key));
    }

    private IEnumerable<Notice> Due(MediationCase mediation, MediationAgreement? agreement)
    {
        var terms = agreement is not null && CaseLifecycle.AwaitingPerformance.Contains(mediation.State) ? agreement.Terms.Where(term => term is { IsOwed: true, DueOn: not null }) : [];
        return
        [
            .. mediation.Deadlines.SelectMany(deadline => Reminder.OfDeadline(mediation, deadline, now)),
            .. terms.SelectMany(term => Reminder.OfTerm(mediation, agreement!.Edition, term.Number, term.Debtor, term.DueOn!.Value, now)),
        ];
    }
}
