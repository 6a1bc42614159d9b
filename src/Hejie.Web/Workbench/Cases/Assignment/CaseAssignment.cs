using Hejie.Data;
using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Workbench.Cases.Assignment;

/// <summary>A mediator somebody wants to name, with what was disclosed to the parties (B-6).</summary>
public sealed record Nominee(Guid Mediator, string? Disclosure, bool PartiesAccept);

/// <summary>Looks up the mediators who are to be named and checks their relations to the parties.</summary>
public sealed class CaseAssignment(HejieDb db)
{
    /// <summary>The nominees as the case takes them, in the same order; null when one is not an active mediator of the district.</summary>
    public async Task<IReadOnlyList<AssignedMediator>?> CheckAsync(MediationCase mediation, IReadOnlyList<Nominee> nominees, CancellationToken stop)
    {
        var ids = nominees.Select(nominee => new MediatorId(nominee.Mediator)).ToList();
        var mediators = await db.Mediators.AsNoTracking().Where(m => m.IsActive && ids.Contains(m.Id)).ToDictionaryAsync(m => m.Id, stop);
        return ids.TrueForAll(mediators.ContainsKey)
            ? [.. nominees.Select(nominee => Check(mediators[new MediatorId(nominee.Mediator)], nominee, mediation))]
            : null;
    }

    private static AssignedMediator Check(Mediator mediator, Nominee nominee, MediationCase mediation) => new(
        mediator.Id, mediator.Name, [.. GroundsOf(mediator, mediation).Select(found => found.Ground.ToString()).Distinct()], nominee.Disclosure, nominee.PartiesAccept);

    /// <summary>What the records show of the mediator's relations to the parties and their agents.</summary>
    public static IReadOnlyList<ConflictFinding> GroundsOf(Mediator mediator, MediationCase mediation) => ConflictCheck.Find(
        mediator,
        mediation.Parties.SelectMany(party => party.Representative is { } speaker
            ? new[] { Of(party), new ConflictParty(party.Number, speaker.Name, speaker.IdNumber, null) }
            : [Of(party)]));

    private static ConflictParty Of(CaseParty party) => new(party.Number, party.Name, party.IdNumber, party.Address);
}
