using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Cases;

/// <summary>What is owed about the risk of one case: since when, and by when.</summary>
public sealed record RiskRow(
    string Number, DisputeType Type, CaseState State, string Street, RiskLevel Level, bool MayTurnCriminal, RiskDuty Duty, DateTime Since, DateTime By)
{
    public bool IsLateAt(DateTime now) => By < now;
}

/// <summary>Where a page of the list ended.</summary>
public sealed record RiskPosition(DateTime By, CaseNumber Number)
{
    public static RiskPosition? Read(DateTime? by, string? number) =>
        by is { } instant && CaseNumber.TryParse(number, null, out var known) ? new RiskPosition(instant, known) : null;
}

/// <summary>How many risks wait for somebody, and how many of them too long.</summary>
public sealed record RiskCount(int Owed, int Late);

/// <summary>What the list of risks is narrowed to, as it stands in the address.</summary>
public sealed record RiskFilter(RiskDuty? Duty = null, RiskLevel? Level = null, string? Street = null, bool Overdue = false)
{
    public const int PageSize = 30;

    public bool IsNarrow => Duty is not null || Level is not null || Street is not null || Overdue;

    /// <summary>At most one more than a page, of the cases that the actor may read; what is owed first stands first.</summary>
    public async Task<List<RiskRow>> PageAsync(IQueryable<MediationCase> cases, Actor actor, DateTime now, RiskPosition? after, CancellationToken stop)
    {
        var found = Narrow(Owed(cases, actor), now);
        if (after is not null)
        {
            found = found.Where(c => c.RiskDutyBy > after.By || (c.RiskDutyBy == after.By && c.Number > after.Number));
        }
        var rows = await found.AsNoTracking().OrderBy(c => c.RiskDutyBy).ThenBy(c => c.Number)
            .Select(c => new { c.Number, c.Type, c.State, c.SubdistrictCode, c.Risk, c.MayTurnCriminal, c.RiskDuty, c.RiskDutySince, c.RiskDutyBy })
            .Take(PageSize + 1).ToListAsync(stop);
        return rows.ConvertAll(c => new RiskRow(
            c.Number.Text, c.Type, c.State, c.SubdistrictCode, c.Risk, c.MayTurnCriminal, c.RiskDuty!.Value, c.RiskDutySince!.Value, c.RiskDutyBy!.Value));
    }

    public static async Task<RiskCount> CountAsync(IQueryable<MediationCase> cases, Actor actor, DateTime now, CancellationToken stop) =>
        await Owed(cases, actor).GroupBy(_ => 1).Select(all => new RiskCount(all.Count(), all.Count(c => c.RiskDutyBy < now))).SingleOrDefaultAsync(stop)
        ?? new RiskCount(0, 0);

    private static IQueryable<MediationCase> Owed(IQueryable<MediationCase> cases, Actor actor) => cases.LookedAfterBy(actor).Where(c => c.RiskDutyBy != null);

    private IQueryable<MediationCase> Narrow(IQueryable<MediationCase> cases, DateTime now)
    {
        if (Duty is { } duty)
        {
            cases = cases.Where(c => c.RiskDuty == duty);
        }
        if (Level is { } level)
        {
            cases = cases.Where(c => c.Risk == level);
        }
        if (Street is not null)
        {
            cases = cases.Where(c => c.SubdistrictCode == Street);
        }
        return Overdue ? cases.Where(c => c.RiskDutyBy < now) : cases;
    }
}
