using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Sessions;
using Hejie.Web.Shared.Cases;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Workbench.Desk;

/// <summary>One thing to do: the case, the step, and the day it is owed.</summary>
public sealed record Todo(MediationCase Case, CaseStep? Step, int? Session)
{
    public CaseDeadline? Deadline => Case.NextOwed;

    public DateOnly? DueOn => Case.DueOn;

    public bool IsAboutTerm => DueOn is not null && DueOn == Case.TermDueOn;
}

/// <summary>Where a page of the list ended: the day that was owed there, and the case.</summary>
public sealed record TodoPosition(DateOnly Due, CaseNumber Number)
{
    public static TodoPosition? Read(DateOnly? due, string? number) =>
        due is { } day && CaseNumber.TryParse(number, null, out var known) ? new TodoPosition(day, known) : null;
}

/// <summary>Reads what waits on somebody's desk, what was owed first on top; a fixed number of statements a page.</summary>
public sealed class TodoList(HejieDb db)
{
    public const int PageSize = 30;

    /// <summary>Stands for a case that owes nothing by a day: it comes last.</summary>
    private static readonly DateOnly NoDay = DateOnly.MaxValue;

    /// <summary>At most one more than a page, so that the caller sees whether there is a next one.</summary>
    public async Task<IReadOnlyList<Todo>> ReadAsync(Actor actor, TodoPosition? after, CancellationToken stop)
    {
        var numbers = await PageAsync(actor, after, stop);
        var cases = await db.Set<MediationCase>().AsNoTracking().AsSplitQuery().Where(c => numbers.Contains(c.Number)).ToListAsync(stop);
        var ids = cases.ConvertAll(c => c.Id);
        var sessions = await db.Set<MediationSession>().AsNoTracking().Where(s => ids.Contains(s.CaseId)).OrderBy(s => s.Number).ToListAsync(stop);
        var agreements = await db.Set<MediationAgreement>().AsNoTracking().Where(a => ids.Contains(a.CaseId)).OrderBy(a => a.Edition).ToListAsync(stop);
        return
        [
            .. from number in numbers
               let mediation = cases.Find(c => c.Number == number)
               let standing = CaseStanding.Of(
                   mediation, sessions.FindAll(s => s.CaseId == mediation.Id), agreements.FindAll(a => a.CaseId == mediation.Id))
               select new Todo(mediation, CaseSteps.Next(standing), standing.Session),
        ];
    }

    private async Task<List<CaseNumber>> PageAsync(Actor actor, TodoPosition? after, CancellationToken stop)
    {
        var rows = db.Set<MediationCase>().OnDeskOf(actor, db).Select(c => new { c.Number, Due = c.DueOn ?? NoDay });
        if (after is not null)
        {
            rows = rows.Where(row => row.Due > after.Due || (row.Due == after.Due && row.Number > after.Number));
        }
        return await rows.OrderBy(row => row.Due).ThenBy(row => row.Number).Select(row => row.Number).Take(PageSize + 1).ToListAsync(stop);
    }

    public static TodoPosition PositionOf(Todo todo) => new(todo.DueOn ?? NoDay, todo.Case.Number);
}
