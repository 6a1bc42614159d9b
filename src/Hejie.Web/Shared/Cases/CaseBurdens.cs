using Hejie.Data;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Cases;

/// <summary>What makes up the work in hand: the columns of the workload and, by the same words, what the list of cases is narrowed to.</summary>
public enum CaseBurden
{
    /// <summary>Accepted and without an outcome yet.</summary>
    Open,

    /// <summary>Open, and a day is passed.</summary>
    Overdue,

    /// <summary>Open, and a day falls on today or one of the <see cref="CaseBurdens.DaysAhead"/> that follow.</summary>
    DueSoon,

    /// <summary>Open, and confirmed as difficult or major.</summary>
    Difficult,

    /// <summary>Open, with a session planned for today or one of the <see cref="CaseBurdens.DaysAhead"/> that follow.</summary>
    Meeting,
}

public static class CaseBurdens
{
    public const int DaysAhead = 7;

    private static readonly DifficultyLevel[] Hard = [DifficultyLevel.Difficult, DifficultyLevel.Major];

    /// <summary>The cases that carry it on a day.</summary>
    public static IQueryable<MediationCase> With(this IQueryable<MediationCase> cases, CaseBurden burden, HejieDb db, DateOnly today)
    {
        var last = today.AddDays(DaysAhead);
        var (from, until) = (ChinaTime.StartOf(today), ChinaTime.StartOf(last.AddDays(1)));
        var open = cases.Where(c => CaseLifecycle.UnderMediation.Contains(c.State));
        return burden switch
        {
            CaseBurden.Overdue => open.Where(c => c.DueOn < today),
            CaseBurden.DueSoon => open.Where(c => c.DueOn >= today && c.DueOn <= last),
            CaseBurden.Difficult => open.Where(c => Hard.Contains(c.Difficulty)),
            CaseBurden.Meeting => open.Where(c => db.Set<MediationSession>().Any(s =>
                s.DistrictCode == c.DistrictCode && s.CaseId == c.Id && s.Round == c.Round && s.State == SessionState.Planned && s.PlannedAt >= from && s.PlannedAt < until)),
            _ => open,
        };
    }
}
