using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Cases;

/// <summary>One line of a list of cases.</summary>
/// <param name="DeadlineOn">The nearest day that the handling owes; null when it owes none.</param>
/// <param name="TermDueOn">The nearest day on which something agreed is owed.</param>
public sealed record CaseRow(
    CaseNumber Number, CaseState State, DisputeType Type, DateOnly ApplicationDate, long? ClaimFen, DateOnly? DeadlineOn, DateOnly? TermDueOn,
    IReadOnlyList<PartyName> Parties)
{
    public DateOnly? DueOn => DeadlineOn is null || TermDueOn < DeadlineOn ? TermDueOn : DeadlineOn;

    public bool IsOverdueOn(DateOnly today) => DueOn < today;

    public int DaysOver(DateOnly today) => today.DayNumber - DueOn!.Value.DayNumber;
}

/// <summary>Rows to be shown on a day to somebody.</summary>
public sealed record CaseTable(IReadOnlyList<CaseRow> Rows, DateOnly Today, bool SeesNames);

/// <summary>Reads the rows of lists: the columns shown and nothing else, in two statements.</summary>
public static class CaseRows
{
    public static IQueryable<CaseRow> AsRows(this IQueryable<MediationCase> cases) => cases.AsNoTracking().AsSplitQuery().Select(c => new CaseRow(
        c.Number,
        c.State,
        c.Type,
        c.ApplicationDate,
        c.ClaimFen,
        c.Deadlines.Where(d => d.MetOn == null && d.VoidOn == null && d.Rule != DeadlineKey.JudicialConfirmation).Min(d => (DateOnly?)d.LastDay),
        c.TermDueOn,
        c.Parties.Select(p => new PartyName(p.Number, p.Role, p.Kind, p.Name)).ToList()));
}
