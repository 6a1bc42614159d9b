using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Web.Security;
using Hejie.Web.Shared.Cases;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Linkage;

/// <summary>A case worked through a mechanism, as the list shows it.</summary>
public sealed record RunRow(MechanismRunId Id, CaseNumber Number, string Name, MechanismRunState State, DateOnly BegunOn, int Steps, int Taken, int Promises, int Kept, DateOnly? DueOn);

/// <summary>What the list of runs is narrowed to.</summary>
public sealed record RunFilter(Guid? Mechanism, MechanismRunState? State, bool Overdue)
{
    public bool IsNarrow => Mechanism is not null || State is not null || Overdue;
}

/// <summary>Cases that are worked through a mechanism (S-22 to S-24): who sees a case sees how far it is.</summary>
public sealed class MechanismBoard(HejieDb db, Moments moments)
{
    /// <summary>One page, with one row more where there is another page.</summary>
    public async Task<List<RunRow>> ListAsync(RunFilter filter, Actor actor, DayPosition? after, int size, CancellationToken stop)
    {
        var today = moments.Of(actor).Today;
        var runs = db.Set<MechanismRun>().AsNoTracking();
        if (filter.Mechanism is { } mechanism)
        {
            var wanted = new LinkageMechanismId(mechanism);
            runs = runs.Where(run => run.MechanismId == wanted);
        }
        if (filter.State is { } state)
        {
            runs = runs.Where(run => run.State == state);
        }
        if (filter.Overdue)
        {
            runs = runs.Where(run => run.CommitmentDueOn < today);
        }
        if (after is { } last)
        {
            var (day, id) = (last.On, new MechanismRunId(last.Id));
            runs = runs.Where(run => run.BegunOn < day || (run.BegunOn == day && run.Id < id));
        }
        var rows = await (
            from run in runs
            join c in db.Set<MediationCase>().VisibleTo(actor).Where(c => c.DestroyedOn == null) on new { run.DistrictCode, run.CaseId } equals new { c.DistrictCode, CaseId = c.Id }
            orderby run.BegunOn descending, run.Id descending
            select new { Run = run, c.Number }).Take(size + 1).ToListAsync(stop);
        return rows.ConvertAll(row => new RunRow(
            row.Run.Id, row.Number, row.Run.Name, row.Run.State, row.Run.BegunOn, row.Run.Steps.Count, row.Run.Taken.Count,
            row.Run.Commitments.Count, row.Run.Commitments.Count(made => made.IsKept == true), row.Run.CommitmentDueOn));
    }

    public DateOnly TodayFor(Actor actor) => moments.Of(actor).Today;
}
