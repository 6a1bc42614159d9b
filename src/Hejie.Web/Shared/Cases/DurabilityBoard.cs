using Hejie.Data;
using Hejie.Data.Persons;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Quality;
using Hejie.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Cases;

/// <summary>A settlement that is to be looked at.</summary>
/// <param name="DueOn">Day from which the next look is due.</param>
public sealed record DueLook(CaseNumber Number, DisputeType Type, IReadOnlyList<string> Parties, DateOnly SettledOn, DateOnly DueOn);

/// <summary>A settlement that did not hold.</summary>
public sealed record BrokenSettlement(CaseNumber Number, DisputeType Type, DateOnly SettledOn, IReadOnlyList<DurabilityFinding> Findings);

/// <summary>A later case of the same pair of parties, about which nobody has said what it is.</summary>
public sealed record ProposedRelapse(CaseNumber Number, CaseNumber Other, DateOnly AppliedOn, DisputeType Type);

/// <summary>How many settlements held, and what happened to the others.</summary>
public sealed record DurabilityCount(DurableRate Rate, int Relapses, int TurnedCriminal, int CollectivePetitions);

/// <summary>What batch looking did.</summary>
/// <param name="Refused">Cases that were not due any more, as when somebody else was quicker.</param>
public sealed record LooksDone(IReadOnlyList<CaseNumber> Done, IReadOnlyList<CaseNumber> Refused);

/// <summary>Watches whether settlements hold: what is due, what was found, and what looks like a relapse.</summary>
public sealed class DurabilityBoard(HejieDb db, Moments moments)
{
    public const int MostAtOnce = 100;
    private const int MostProposals = 50;
    private static readonly HolidayCalendar Calendar = HolidayCalendar.Standard;

    private DateOnly Today => moments.Today;

    /// <summary>What this person is to look at, the newest case first; a case without a watch has not been looked at yet.</summary>
    public async Task<List<DueLook>> DueAsync(Actor actor, CaseNumber? after, int most, CancellationToken stop)
    {
        var (today, firstDueFor) = (Today, DurabilityWatch.FirstDueFor(Today, Calendar));
        var due =
            from c in db.Set<MediationCase>().AsNoTracking().OpenTo(actor, Permission.FollowUp)
            where c.Outcome == CaseOutcome.Settled && c.OutcomeOn <= firstDueFor && c.DestroyedOn == null
            join watch in db.Set<DurabilityWatch>() on new { c.DistrictCode, CaseId = c.Id, c.Round } equals new { watch.DistrictCode, watch.CaseId, watch.Round } into found
            from w in found.DefaultIfEmpty()
            where w == null || w.NextDueOn <= today
            select new { Case = c, NextDueOn = w == null ? null : w.NextDueOn };
        if (after is not null)
        {
            due = due.Where(row => row.Case.Number < after);
        }
        var rows = await due.OrderByDescending(row => row.Case.Number).Take(most)
            .Select(row => new { row.Case.Number, row.Case.Type, Parties = row.Case.Parties.Select(party => party.Name).ToList(), row.Case.OutcomeOn, row.NextDueOn })
            .ToListAsync(stop);
        return rows.ConvertAll(row => new DueLook(row.Number, row.Type, row.Parties, row.OutcomeOn!.Value,
            row.NextDueOn ?? DurabilityWatch.DueOn(DurabilityWatch.Points[0], row.OutcomeOn!.Value, Calendar)));
    }

    /// <summary>Nothing happened in all these cases, each saved as if it were alone; those that the person may not look at are passed over.</summary>
    public async Task<LooksDone> LookAsync(Actor actor, IReadOnlyList<CaseNumber> numbers, CancellationToken stop)
    {
        var asked = numbers.Take(MostAtOnce).ToList();
        var cases = await db.Set<MediationCase>().AsNoTracking().AsSplitQuery().OpenTo(actor, Permission.FollowUp).Where(c => asked.Contains(c.Number)).ToListAsync(stop);
        List<CaseNumber> done = [], refused = [];
        foreach (var mediation in cases)
        {
            (await LookAsync(actor, mediation, stop) ? done : refused).Add(mediation.Number);
        }
        return new LooksDone(done, refused);
    }

    private async Task<bool> LookAsync(Actor actor, MediationCase mediation, CancellationToken stop)
    {
        try
        {
            return await ActAsync(actor, mediation, (watch, moment) => watch.Look(moment), stop) is null;
        }
        catch (DbUpdateException failure) when (db.IsLostRace(failure))
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }

    /// <summary>Does an act on the watch of one case and saves it; the first act begins the watch.</summary>
    public async Task<Refusal?> ActAsync(Actor actor, MediationCase mediation, Func<DurabilityWatch, Moment, Refusal?> act, CancellationToken stop)
    {
        var watch = await db.Set<DurabilityWatch>().SingleOrDefaultAsync(w => w.CaseId == mediation.Id && w.Round == mediation.Round, stop);
        Refusal? refusal = null;
        watch ??= Begin(mediation, out refusal);
        refusal ??= act(watch!, moments.Of(actor));
        if (refusal is not null)
        {
            db.ChangeTracker.Clear();
            return refusal;
        }
        await db.SaveChangesAsync(stop);
        return null;
    }

    /// <summary>Confirms a proposed relapse; the other case must be one that the person may read.</summary>
    public async Task<Refusal?> FindRelapseAsync(Actor actor, MediationCase mediation, CaseNumber other, string evidence, CancellationToken stop) =>
        await db.Set<MediationCase>().AsNoTracking().AsSplitQuery().LookedAfterBy(actor).SingleOrDefaultAsync(c => c.Number == other, stop) is { } again
            ? await ActAsync(actor, mediation, (watch, moment) => watch.FindRelapse(mediation, again, evidence, moment), stop)
            : DurabilityRefusals.NotTheSameParties;

    private DurabilityWatch? Begin(MediationCase mediation, out Refusal? refusal)
    {
        var watch = DurabilityWatch.Begin(mediation, Calendar, out refusal);
        if (watch is not null)
        {
            db.Add(watch);
        }
        return watch;
    }

    /// <summary>The watch of what the case has agreed to last.</summary>
    public Task<DurabilityWatch?> ReadAsync(MediationCase mediation, CancellationToken stop) =>
        db.Set<DurabilityWatch>().AsNoTracking().SingleOrDefaultAsync(w => w.CaseId == mediation.Id && w.Round == mediation.Round, stop);

    /// <summary>Counted over the cases that the person may read.</summary>
    public async Task<DurabilityCount> CountAsync(Actor actor, CancellationToken stop)
    {
        var tally = await Watched(actor).GroupBy(_ => 1).Select(all => new
        {
            Held = all.Count(w => w.Standing == DurabilityStanding.Held),
            Broken = all.Count(w => w.Standing == DurabilityStanding.Broken),
            Relapses = all.Count(w => w.HasRelapse),
            Criminal = all.Count(w => w.HasTurnedCriminal),
            Petitions = all.Count(w => w.HasCollectivePetition),
        }).SingleOrDefaultAsync(stop);
        return tally is null ? new DurabilityCount(new DurableRate(0, 0), 0, 0, 0)
            : new DurabilityCount(new DurableRate(tally.Held, tally.Broken), tally.Relapses, tally.Criminal, tally.Petitions);
    }

    private IQueryable<DurabilityWatch> Watched(Actor actor) =>
        from w in db.Set<DurabilityWatch>().AsNoTracking()
        join c in db.Set<MediationCase>().LookedAfterBy(actor) on new { w.DistrictCode, w.CaseId } equals new { c.DistrictCode, CaseId = c.Id }
        select w;

    /// <summary>The settlements that did not hold, newest case first, of a case all.</summary>
    public async Task<List<BrokenSettlement>> BrokenAsync(Actor actor, DurabilityEvent kind, CaseNumber? after, int most, CancellationToken stop)
    {
        var watches = db.Set<DurabilityWatch>().AsNoTracking().Where(DurabilityWatch.With(kind));
        var cases = db.Set<MediationCase>().AsNoTracking().LookedAfterBy(actor).Where(c => watches.Any(w => w.DistrictCode == c.DistrictCode && w.CaseId == c.Id));
        if (after is not null)
        {
            cases = cases.Where(c => c.Number < after);
        }
        var rows =
            from c in cases.OrderByDescending(c => c.Number).Take(most)
            join w in watches on new { c.DistrictCode, CaseId = c.Id } equals new { w.DistrictCode, w.CaseId }
            orderby c.Number descending, w.Round descending
            select new BrokenSettlement(c.Number, c.Type, w.OutcomeOn, w.Findings);
        return await rows.ToListAsync(stop);
    }

    /// <summary>Later cases of the same people while the settlement is watched, which nobody has judged; found by the person index, proved by the parties.</summary>
    /// <param name="only">One case alone; null for all that the person may look after.</param>
    public async Task<IReadOnlyList<ProposedRelapse>> ProposalsAsync(Actor actor, CaseId? only, CancellationToken stop)
    {
        var watchedSince = Today.AddDays(-2 * DeadlineRule.Of(DurabilityWatch.Points[^1]).Length);
        var settled = db.Set<MediationCase>().OpenTo(actor, Permission.FollowUp).Where(c => c.Outcome == CaseOutcome.Settled && c.OutcomeOn >= watchedSince);
        if (only is { } id)
        {
            settled = settled.Where(c => c.Id == id);
        }
        var pairs = await PairsAsync(settled, db.Set<MediationCase>().LookedAfterBy(actor), stop);
        var ids = pairs.SelectMany(pair => new[] { new CaseId(pair.Earlier), new CaseId(pair.Later) }).Distinct().ToList();
        var cases = await db.Set<MediationCase>().AsNoTracking().AsSplitQuery().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id.Value, stop);
        var watches = await db.Set<DurabilityWatch>().AsNoTracking().Where(w => ids.Contains(w.CaseId)).ToListAsync(stop);
        return
        [
            .. from pair in pairs
               let earlier = cases[pair.Earlier]
               let later = cases[pair.Later]
               where IsInTime(earlier, later) && SameParties.Are(earlier, later)
                   && !watches.Exists(watch => watch.IsOf(earlier) && watch.IsJudged(later.Number.Text))
               select new ProposedRelapse(earlier.Number, later.Number, later.ApplicationDate, later.Type),
        ];
    }

    private static bool IsInTime(MediationCase earlier, MediationCase later) =>
        later.ApplicationDate <= DurabilityWatch.DueOn(DurabilityWatch.Points[^1], earlier.OutcomeOn!.Value, Calendar);

    /// <summary>Cases that share two marks or more with a later one: two people, or one with number and telephone, which the parties will tell.</summary>
    private async Task<List<(Guid Earlier, Guid Later)>> PairsAsync(IQueryable<MediationCase> settled, IQueryable<MediationCase> readable, CancellationToken stop)
    {
        var index = db.Set<PersonIndexEntry>().AsNoTracking(); // its case is a bare GUID, the same column type as the converted id
        var pairs = await (
            from earlier in settled
            from mark in index
            where mark.DistrictCode == earlier.DistrictCode && mark.CaseId == (Guid)(object)earlier.Id
            join again in index on new { mark.PersonHash, mark.DistrictCode } equals new { again.PersonHash, again.DistrictCode }
            where again.CaseId != mark.CaseId
            from later in readable
            where later.DistrictCode == again.DistrictCode && (Guid)(object)later.Id == again.CaseId && later.ApplicationDate >= earlier.OutcomeOn
            group mark by new { Earlier = mark.CaseId, Later = again.CaseId } into shared
            where shared.Count() > 1
            orderby shared.Key.Later descending, shared.Key.Earlier
            select new { shared.Key.Earlier, shared.Key.Later }).Take(MostProposals).ToListAsync(stop);
        return pairs.ConvertAll(pair => (pair.Earlier, pair.Later));
    }
}
