using Hejie.Data;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;
using Hejie.Web.Security;
using Hejie.Web.Shared.Cases;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Workloads;

/// <summary>A case that is to get another host, as it was seen.</summary>
public sealed record ToReassign(CaseNumber Number, int SeenVersion);

/// <summary>What came of one case of several.</summary>
/// <param name="Host">Who hosts it now; null where it was not handed over.</param>
/// <param name="Refusal">Why not, where a rule says no.</param>
/// <param name="IsStale">Somebody else has changed the case since it was seen.</param>
public sealed record ReassignmentResult(CaseNumber Number, string? Host, Refusal? Refusal = null, bool IsStale = false)
{
    /// <summary>There is no such case for this person.</summary>
    public bool IsUnknown => Host is null && Refusal is null && !IsStale;
}

/// <summary>Hands several cases to another host of the committee, each by the same act and rules as if it were alone: one that fails stops no other.</summary>
public sealed class BatchReassignment(HejieDb db, CaseFiles files, Moments moments)
{
    public const int Most = 50;

    /// <summary>Null when the successor is no mediator of the actor's committee.</summary>
    public async Task<IReadOnlyList<ReassignmentResult>?> ReassignAsync(IEnumerable<ToReassign> asked, Guid successor, string reason, Actor actor, CancellationToken stop)
    {
        var id = new MediatorId(successor);
        if (RegisterVisibility.CommitteeOf(actor) is not { } own || await db.Mediators.AsNoTracking().Of(own, moments.Today).SingleOrDefaultAsync(mediator => mediator.Id == id, stop) is not { } host)
        {
            return null;
        }
        var results = new List<ReassignmentResult>();
        foreach (var one in asked.DistinctBy(one => one.Number).Take(Most))
        {
            results.Add(await ReassignAsync(one, host, reason, actor, stop));
            db.ChangeTracker.Clear();
        }
        return results;
    }

    private async Task<ReassignmentResult> ReassignAsync(ToReassign one, Mediator host, string reason, Actor actor, CancellationToken stop)
    {
        if (await files.FindAsync(one.Number, stop) is not { } file || !file.IsOpenToCommitteeOf(actor, Permission.AssignMediator))
        {
            return new ReassignmentResult(one.Number, Host: null);
        }
        try
        {
            var named = AssignedMediator.Of(host, Candidates.ConflictsOf(host, file.Case), disclosure: null, partiesAccept: false) with { WithoutCertificate = reason };
            var refusal = await files.ActAsync(file, one.SeenVersion, actor, moment => file.Case.ReplaceHost(named, reason, moment), stop);
            return new ReassignmentResult(one.Number, refusal is null ? file.Case.Host?.Name : null, refusal);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new ReassignmentResult(one.Number, Host: null, IsStale: true);
        }
    }
}
