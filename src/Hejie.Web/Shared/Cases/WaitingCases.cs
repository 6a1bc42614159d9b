using Hejie.Domain.Cases;

namespace Hejie.Web.Shared.Cases;

public static class WaitingCases
{
    /// <summary>Applications that nobody has answered, of one age.</summary>
    public static IQueryable<MediationCase> Unanswered(this IQueryable<MediationCase> cases, WaitingAge age, DateOnly today)
    {
        var (from, through) = (age.From(today), age.Through(today));
        return cases.Where(MediationCase.IsUnanswered).Where(c => c.ApplicationDate >= from && c.ApplicationDate <= through);
    }
}
