using Hejie.Data;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Policies;
using Hejie.Web.Shared.Cases;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Policies;

/// <summary>A running case whose date was counted with another value than the one that counts now.</summary>
/// <param name="PolicyVersion">The version its date was counted with.</param>
public sealed record TouchedCase(CaseNumber Number, DisputeType Type, DateOnly Start, DateOnly LastDay, int PolicyVersion);

/// <summary>What came of counting several dates anew.</summary>
/// <param name="Refusal">Why not, of the last that a rule refused.</param>
/// <param name="Changed">Cases that somebody else changed at the same moment; their dates are as they were.</param>
public sealed record RecountsDone(Refusal? Refusal, IReadOnlyList<CaseNumber> Changed);

/// <summary>What pages and API do to the district's values.</summary>
public sealed class PolicyBoard(HejieDb db, CaseFiles files, Moments moments, PolicyShelf shelf)
{
    /// <summary>Every version of a parameter, the newest first.</summary>
    public Task<List<PolicyVersion>> VersionsAsync(PolicyDefinition definition, CancellationToken stop) =>
        db.Set<PolicyVersion>().Where(version => version.Key == definition.Key).OrderByDescending(version => version.Number).ToListAsync(stop);

    /// <exception cref="DbUpdateException">Somebody else set a value at the same moment (<see cref="HejieDb.IsLostRace"/>).</exception>
    public async Task<Refusal?> SetAsync(PolicyDefinition definition, PolicyChange change, Actor actor, CancellationToken stop)
    {
        var (made, refusal) = PolicyVersion.Set(definition, change, await VersionsAsync(definition, stop), moments.Of(actor));
        if (made is not null)
        {
            db.Add(made);
            await SaveAsync(actor, stop);
        }
        return refusal;
    }

    public async Task<Refusal?> WithdrawAsync(PolicyVersion version, string reason, Actor actor, CancellationToken stop)
    {
        if (version.Withdraw(reason, moments.Of(actor)) is { } refusal)
        {
            return refusal;
        }
        await SaveAsync(actor, stop);
        return null;
    }

    private async Task SaveAsync(Actor actor, CancellationToken stop)
    {
        await db.SaveChangesAsync(stop);
        shelf.Forget(actor.DistrictCode);
    }

    /// <summary>Exactly the cases that the value which counts today touches: those which still owe the date and have it by another version.</summary>
    public IQueryable<TouchedCase> Touched(DeadlineKey rule, int versionNow, CaseNumber? after)
    {
        var cases = db.Set<MediationCase>().AsNoTracking();
        if (after is not null)
        {
            cases = cases.Where(mediation => mediation.Number < after);
        }
        return from mediation in cases
               from deadline in mediation.Deadlines
               where deadline.Rule == rule && deadline.MetOn == null && deadline.VoidOn == null && deadline.PolicyVersion != versionNow
               orderby mediation.Number descending
               select new TouchedCase(mediation.Number, mediation.Type, deadline.Start, deadline.LastDay, deadline.PolicyVersion);
    }

    /// <summary>Counts the date of one case anew by the value that counts today.</summary>
    /// <returns>Null when done; a case that is gone has nothing to count.</returns>
    public async Task<Refusal?> RecountAsync(CaseNumber number, DeadlineKey rule, string reason, Actor actor, CancellationToken stop) =>
        await files.FindAsync(number, stop) is { } file
            ? await files.ActAsync(file, file.Case.Version, actor, moment => file.Case.RecountByPolicy(rule, reason, moment), stop)
            : PolicyRefusals.NothingToRecount;

    /// <summary>Counts the dates of several cases anew, each as if it were alone: one that fails stops no other.</summary>
    public async Task<RecountsDone> RecountAsync(IEnumerable<CaseNumber> numbers, DeadlineKey rule, string reason, Actor actor, CancellationToken stop)
    {
        Refusal? last = null;
        List<CaseNumber> changed = [];
        foreach (var number in numbers)
        {
            try
            {
                last = await RecountAsync(number, rule, reason, actor, stop) ?? last;
            }
            catch (DbUpdateConcurrencyException)
            {
                changed.Add(number);
            }
            db.ChangeTracker.Clear();
        }
        return new RecountsDone(last, changed);
    }
}
