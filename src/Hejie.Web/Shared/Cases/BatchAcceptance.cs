using Hejie.Data;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Cases;

/// <summary>A case to be taken on, as it was seen.</summary>
public sealed record ToAccept(CaseNumber Number, int SeenVersion);

/// <summary>What came of one case of several.</summary>
/// <param name="Volume">The number its volume got; null where it was not taken on.</param>
/// <param name="Refusal">Why not, where a rule says no.</param>
/// <param name="IsStale">Somebody else has changed the case since it was seen.</param>
public sealed record AcceptanceResult(CaseNumber Number, VolumeNumber? Volume, Refusal? Refusal = null, bool IsStale = false)
{
    /// <summary>There is no such case for this person.</summary>
    public bool IsUnknown => Volume is null && Refusal is null && !IsStale;
}

/// <summary>Takes several cases on, each as if it were alone: one that fails stops no other and takes no number.</summary>
public sealed class BatchAcceptance(HejieDb db, CaseFiles files, CaseAcceptance acceptance)
{
    public const int Most = 50;

    public async Task<IReadOnlyList<AcceptanceResult>> AcceptAsync(IEnumerable<ToAccept> asked, Actor actor, CancellationToken stop)
    {
        var results = new List<AcceptanceResult>();
        foreach (var one in asked.DistinctBy(one => one.Number))
        {
            results.Add(await AcceptAsync(one, actor, stop));
            db.ChangeTracker.Clear();
        }
        return results;
    }

    private async Task<AcceptanceResult> AcceptAsync(ToAccept one, Actor actor, CancellationToken stop)
    {
        if (await files.FindAsync(one.Number, stop) is not { } file || !file.IsOpenToCommitteeOf(actor, Permission.AcceptCase))
        {
            return new AcceptanceResult(one.Number, Volume: null);
        }
        try
        {
            var refusal = await acceptance.AcceptAsync(file, one.SeenVersion, actor, stop);
            return new AcceptanceResult(one.Number, refusal is null ? file.Case.VolumeNumber : null, refusal);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new AcceptanceResult(one.Number, Volume: null, IsStale: true);
        }
    }
}
