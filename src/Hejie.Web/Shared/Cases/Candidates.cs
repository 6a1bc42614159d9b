using Hejie.Data;
using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Cases;

/// <summary>A mediator who could take the case, why it stands where it stands, and what may make it partial.</summary>
public sealed record Candidate(RankedMediator Ranked, IReadOnlyList<ConflictFinding> Conflicts)
{
    public Mediator Mediator => Ranked.Candidate.Mediator;

    public AssignedMediator ToAssigned(string? disclosure, bool partiesAccept) =>
        new(Mediator.Id, Mediator.Name, [.. Conflicts.Select(finding => $"{finding.Ground}").Distinct()], Conflicts.Count > 0 ? disclosure : null, partiesAccept);
}

/// <summary>Finds who could mediate a case: the committee's own people, those of its street, those of the field, and whom the parties chose.</summary>
public sealed class Candidates(HejieDb db)
{
    public async Task<IReadOnlyList<Candidate>> FindAsync(MediationCase mediation, DateOnly today, CancellationToken stop)
    {
        var bodies = await db.Organizations.AsNoTracking()
            .Where(body => body.Id == mediation.OrganizationId || body.SubdistrictCode == mediation.SubdistrictCode || body.SubdistrictCode == null)
            .Select(body => new Body(body.Id, body.CommunityCode, body.SubdistrictCode)).ToDictionaryAsync(body => body.Id, stop);
        var near = bodies.Values.Where(body => body.Id == mediation.OrganizationId || body.Subdistrict is not null).Select(body => body.Id).ToList();
        var chosen = mediation.ChosenMediatorId ?? default;
        var mediators = await db.Mediators.AsNoTracking().Include(m => m.Posts)
            .Where(m => m.IsActive && (m.Id == chosen || m.MainField == mediation.Type || m.Posts.Any(p => near.Contains(p.OrganizationId)))).ToListAsync(stop);
        var loads = await LoadsAsync([.. mediators.Select(m => (MediatorId?)m.Id)], stop);
        var question = new RankQuestion(
            mediation.Type, mediation.OrganizationId, mediation.CommunityCode, mediation.SubdistrictCode, mediation.ChosenMediatorId is { } choice ? [choice] : []);
        return
        [
            .. MediatorRanking.Rank(mediators.Select(m => Describe(m, bodies, loads, today)), question)
                .Select(ranked => new Candidate(ranked, ConflictsOf(ranked.Candidate.Mediator, mediation))),
        ];
    }

    private sealed record Body(OrganizationId Id, string? Community, string? Subdistrict);

    /// <summary>How many cases without an outcome each of them hosts.</summary>
    private async Task<Dictionary<MediatorId, int>> LoadsAsync(List<MediatorId?> mediators, CancellationToken stop)
    {
        CaseState[] inHand = [CaseState.Assigned, CaseState.Preparing, CaseState.InMediation, CaseState.Suspended];
        var rows = await db.Set<MediationCase>().AsNoTracking()
            .Where(c => mediators.Contains(c.HostMediatorId) && inHand.Contains(c.State))
            .GroupBy(c => c.HostMediatorId).Select(group => new { Mediator = group.Key, Count = group.Count() }).ToListAsync(stop);
        return rows.ToDictionary(row => row.Mediator!.Value, row => row.Count);
    }

    private static RankCandidate Describe(Mediator mediator, Dictionary<OrganizationId, Body> bodies, Dictionary<MediatorId, int> loads, DateOnly today)
    {
        var held = mediator.Posts.Where(post => post.IsHeldOn(today)).Select(post => post.OrganizationId).ToList();
        var known = held.Where(bodies.ContainsKey).Select(id => bodies[id]).ToList();
        return new RankCandidate(
            mediator,
            held,
            [.. known.Select(body => body.Community).OfType<string>()],
            [.. known.Select(body => body.Subdistrict).OfType<string>()],
            loads.GetValueOrDefault(mediator.Id));
    }

    /// <summary>What the records show of the mediator's relations to the parties and to whoever speaks for them.</summary>
    public static IReadOnlyList<ConflictFinding> ConflictsOf(Mediator mediator, MediationCase mediation) => ConflictCheck.Find(mediator, PeopleOf(mediation));

    /// <summary>The parties, and whoever speaks for one under the party's number.</summary>
    private static IEnumerable<ConflictParty> PeopleOf(MediationCase mediation) => mediation.Parties.SelectMany(party => new[]
    {
        new ConflictParty(party.Number, party.Name, party.IdNumber, party.Address),
        party.Representative is { } speaker ? new ConflictParty(party.Number, speaker.Name, speaker.IdNumber, null) : null,
    }.OfType<ConflictParty>());
}
