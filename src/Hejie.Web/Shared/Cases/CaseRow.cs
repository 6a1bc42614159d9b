using Hejie.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Cases;

/// <summary>One line of a list of cases.</summary>
public sealed record CaseRow(
    CaseNumber Number, CaseState State, DisputeType Type, DateOnly ApplicationDate, long? ClaimFen, DateOnly? DueOn, IReadOnlyList<PartyName> Parties)
{
    /// <summary>Whether several committees mediate it.</summary>
    public bool IsJoint { get; init; }

    public bool IsOverdueOn(DateOnly today) => DueOn < today;

    public int DaysOver(DateOnly today) => today.DayNumber - DueOn!.Value.DayNumber;
}

/// <summary>Rows to be shown on a day to somebody.</summary>
public sealed record CaseTable(IReadOnlyList<CaseRow> Rows, DateOnly Today, bool SeesNames);

/// <summary>Reads the rows of lists: the columns shown and nothing else.</summary>
public static class CaseRows
{
    /// <summary>One statement whose lines are the parties: putting them together here costs a fraction of having collections filled.</summary>
    public static async Task<List<CaseRow>> ReadRowsAsync(this IQueryable<MediationCase> cases, CancellationToken stop)
    {
        var lines = await (
            from c in cases.AsNoTracking()
            from party in c.Parties
            orderby c.Number descending, party.Number
            select new
            {
                c.Number,
                c.State,
                c.Type,
                c.ApplicationDate,
                c.ClaimFen,
                c.DueOn,
                IsJoint = c.JointCommittees.Any(j => j.State == JointState.Joined),
                Party = new PartyName(party.Number, party.Role, party.Kind, party.Name),
            }).ToListAsync(stop);
        return [.. lines.GroupBy(line => line.Number, (number, own) => (Number: number, Case: own.First(), Parties: own.Select(line => line.Party)))
            .Select(row => new CaseRow(row.Number, row.Case.State, row.Case.Type, row.Case.ApplicationDate, row.Case.ClaimFen, row.Case.DueOn, [.. row.Parties]) { IsJoint = row.Case.IsJoint })];
    }
}
