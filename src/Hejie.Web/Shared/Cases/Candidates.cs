using System.Linq.Expressions;
using Hejie.Data;
using Hejie.Domain.Calendars;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;
using Hejie.Web.Security;
using Hejie.Web.Shared.Calendars;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Cases;

/// <summary>A mediator who could take the case, why it stands where it stands, and what may make it partial.</summary>
public sealed record Candidate(RankedMediator Ranked, IReadOnlyList<ConflictFinding> Conflicts)
{
    public Mediator Mediator => Ranked.Candidate.Mediator;

    public AssignedMediator ToAssigned(string? disclosure, bool partiesAccept) =>
        AssignedMediator.Of(Mediator, Conflicts, disclosure, partiesAccept);
}

/// <summary>As much of a case as it takes to propose who could take it over, and to show it in a list.</summary>
/// <param name="Chosen">The mediator whom a party asked for.</param>
public sealed record CaseInHand(
    CaseNumber Number,
    int Version,
    DisputeType Type,
    CaseState State,
    DateOnly? DueOn,
    OrganizationId Organization,
    string? CommunityCode,
    string? SubdistrictCode,
    MediatorId? Host,
    MediatorId? Chosen,
    IReadOnlyList<RecusalRequest> Recusals,
    IReadOnlyList<CaseParty> Parties)
{
    public static Expression<Func<MediationCase, CaseInHand>> Of => c => new CaseInHand(
        c.Number, c.Version, c.Type, c.State, c.DueOn, c.OrganizationId, c.CommunityCode, c.SubdistrictCode, c.HostMediatorId, c.ChosenMediatorId, c.Recusals, c.Parties.ToList());
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
        var ids = mediators.ConvertAll(m => (MediatorId?)m.Id);
        var (loads, away) = (await LoadsAsync(ids, stop), await AwayAsync(ids, today, stop));
        var question = QuestionOf(mediation.Type, mediation.OrganizationId, mediation.CommunityCode, mediation.SubdistrictCode, mediation.ChosenMediatorId);
        return
        [
            .. MediatorRanking.Rank(mediators.Select(m => Describe(m, bodies, loads, today) with { IsAway = away.Contains(m.Id) }), question)
                .Select(ranked => new Candidate(ranked, ConflictsOf(ranked.Candidate.Mediator, mediation))),
        ];
    }

    /// <summary>The mediators of a committee on a day, with what they carry.</summary>
    public async Task<IReadOnlyList<RankCandidate>> OwnAsync(OrganizationId committee, DateOnly today, CancellationToken stop)
    {
        var bodies = await db.Organizations.AsNoTracking().Where(body => body.Id == committee)
            .Select(body => new Body(body.Id, body.CommunityCode, body.SubdistrictCode)).ToDictionaryAsync(body => body.Id, stop);
        var mediators = await db.Mediators.AsNoTracking().Include(m => m.Posts).Of(committee, today).ToListAsync(stop);
        var ids = mediators.ConvertAll(m => (MediatorId?)m.Id);
        var (loads, away) = (await LoadsAsync(ids, stop), await AwayAsync(ids, today, stop));
        return [.. mediators.Select(m => Describe(m, bodies, loads, today) with { IsAway = away.Contains(m.Id) })];
    }

    /// <summary>For each of several cases the first of the committee's mediators who could take it over: not its host, not objected to, without a relation to a party.</summary>
    public static IReadOnlyDictionary<CaseNumber, Candidate> Propose(IReadOnlyList<CaseInHand> cases, IReadOnlyList<RankCandidate> own)
    {
        var proposals = new Dictionary<CaseNumber, Candidate>();
        foreach (var c in cases)
        {
            var able = own.Where(known => known.Mediator.Id != c.Host
                && !c.Recusals.Any(request => request.Granted != false && request.Mediator == known.Mediator.Id)
                && ConflictsOf(known.Mediator, c.Parties).Count == 0);
            if (MediatorRanking.Rank(able, QuestionOf(c.Type, c.Organization, c.CommunityCode, c.SubdistrictCode, c.Chosen)) is [var first, ..])
            {
                proposals[c.Number] = new Candidate(first, []);
            }
        }
        return proposals;
    }

    private static RankQuestion QuestionOf(DisputeType type, OrganizationId committee, string? community, string? street, MediatorId? chosen) =>
        new(type, committee, community, street, chosen is { } choice ? [choice] : []);

    /// <summary>Who of them is away on the day, all of it or part.</summary>
    private async Task<HashSet<MediatorId>> AwayAsync(List<MediatorId?> mediators, DateOnly today, CancellationToken stop)
    {
        var day = new TimeSlot(ChinaTime.StartOf(today), ChinaTime.StartOf(today.AddDays(1)));
        var away = await db.Set<Unavailability>().StandingIn(day).Where(u => mediators.Contains(u.MediatorId)).Select(u => u.MediatorId).ToListAsync(stop);
        return [.. away.OfType<MediatorId>()];
    }

    private sealed record Body(OrganizationId Id, string? Community, string? Subdistrict);

    /// <summary>How many cases without an outcome each of them hosts.</summary>
    private async Task<Dictionary<MediatorId, int>> LoadsAsync(List<MediatorId?> mediators, CancellationToken stop)
    {
        var rows = await db.Set<MediationCase>().AsNoTracking()
            .Where(c => mediators.Contains(c.HostMediatorId) && CaseLifecycle.InHand.Contains(c.State))
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
    public static IReadOnlyList<ConflictFinding> ConflictsOf(Mediator mediator, MediationCase mediation) => ConflictsOf(mediator, mediation.Parties);

    private static IReadOnlyList<ConflictFinding> ConflictsOf(Mediator mediator, IReadOnlyList<CaseParty> parties) => ConflictCheck.Find(mediator, PeopleOf(parties));

    /// <summary>The parties, and whoever speaks for one under the party's number.</summary>
    private static IEnumerable<ConflictParty> PeopleOf(IReadOnlyList<CaseParty> parties) => parties.SelectMany(party => new[]
    {
        new ConflictParty(party.Number, party.Name, party.IdNumber, party.Address),
        party.Representative is { } speaker ? new ConflictParty(party.Number, speaker.Name, speaker.IdNumber, null) : null,
    }.OfType<ConflictParty>());
}
