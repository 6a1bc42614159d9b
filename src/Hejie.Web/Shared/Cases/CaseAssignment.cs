using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;

namespace Hejie.Web.Shared.Cases;

/// <summary>A mediator somebody wants to name, with what was disclosed to the parties (B-6).</summary>
public sealed record Nominee(Guid Mediator, string? Disclosure, bool PartiesAccept)
{
    /// <summary>Why a labour dispute goes to this host without the certificate of a labour mediator (S-9).</summary>
    public string? WithoutCertificate { get; init; }
}

/// <summary>Reads the mediators who are to be named anew, so that their relations to the parties are judged as of now (B-6).</summary>
public sealed class CaseAssignment(Candidates candidates, TimeProvider clock)
{
    /// <summary>The nominees as the case takes them, in the same order; null when one is nobody who could be chosen.</summary>
    public async Task<IReadOnlyList<AssignedMediator>?> CheckAsync(MediationCase mediation, IReadOnlyList<Nominee> nominees, CancellationToken stop)
    {
        var known = (await candidates.FindAsync(mediation, ChinaTime.DayOf(clock.GetUtcNow().UtcDateTime), stop))
            .ToDictionary(candidate => candidate.Mediator.Id.Value);
        return nominees.All(nominee => known.ContainsKey(nominee.Mediator))
            ? [.. nominees.Select(nominee => known[nominee.Mediator].ToAssigned(nominee.Disclosure, nominee.PartiesAccept) with { WithoutCertificate = nominee.WithoutCertificate })]
            : null;
    }
}
