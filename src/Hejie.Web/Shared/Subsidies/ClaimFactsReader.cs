using Hejie.Data;
using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;
using Hejie.Domain.Quality;
using Hejie.Domain.Sessions;
using Hejie.Domain.Subsidies;
using Hejie.Web.Shared.Cases;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Subsidies;

/// <summary>Gathers what is known of a case when it is claimed: other claims for the same dispute, and what the guard looks at.</summary>
public sealed class ClaimFactsReader(HejieDb db)
{
    private const int MostStatements = 200;
    private const int MostSessions = 500;
    private static readonly TimeSpan Around = TimeSpan.FromDays(2);

    public async Task<ClaimFacts> ReadAsync(CaseFile file, DateOnly today, CancellationToken stop)
    {
        var mediation = file.Case;
        return new ClaimFacts(
            new SubsidizedCase(mediation, file.Agreement, file.Sessions, file.Facts),
            await OthersAsync(mediation.Id, mediation.Number, mediation.Type, stop),
            mediation.HostMediatorId is { } host ? await GuardAsync(file, host, stop) : new GuardFacts(0, [], [], [], 0, mediation.Statement, []),
            ClaimFacts.ConfirmedByCodeIn(mediation),
            NegativeList.On(today, await ListsAsync(stop)));
    }

    /// <summary>Every list of what is never paid that the bureau has set.</summary>
    public Task<List<NegativeList>> ListsAsync(CancellationToken stop) => db.Set<NegativeList>().AsNoTracking().OrderBy(list => list.Number).ToListAsync(stop);

    /// <summary>Claims for cases that were found like this one when one of them was registered, and for those that are its relapse or of which it is one.</summary>
    public async Task<IReadOnlyList<ClaimedCase>> OthersAsync(CaseId own, CaseNumber number, DisputeType type, CancellationToken stop)
    {
        var linked = await (
            from link in Links(own)
            join claim in db.Set<SubsidyClaim>().AsNoTracking() on new { link.DistrictCode, CaseId = link.CaseId == own ? link.EarlierId : link.CaseId } equals new { claim.DistrictCode, claim.CaseId }
            where link.Kind == RelatedKind.Duplicate || claim.Type == type
            select new { claim.Number, link.Kind, claim.State }).ToListAsync(stop);
        return
        [
            .. (await RelapsesAsync(own, number, stop))
                .Concat(linked.Select(found => new ClaimedCase(found.Number, found.Kind == RelatedKind.Duplicate ? SameDisputeLink.Duplicate : SameDisputeLink.SamePair, found.State)))
                .DistinctBy(found => found.Number), // a relapse weighs more than a like pair
        ];
    }

    private IQueryable<RelatedCase> Links(CaseId own) =>
        db.Set<RelatedCase>().AsNoTracking().Where(link => (link.CaseId == own || link.EarlierId == own) && link.Kind != RelatedKind.SamePlace);

    private async Task<List<ClaimedCase>> RelapsesAsync(CaseId own, CaseNumber number, CancellationToken stop)
    {
        var claimed = db.Set<SubsidyClaim>().AsNoTracking();
        var findings = await db.Set<DurabilityWatch>().AsNoTracking().Where(w => w.CaseId == own && w.HasRelapse).Select(w => w.Findings).ToListAsync(stop); // one of each round
        var later = findings.SelectMany(round => round).Select(finding => finding.OtherCase).OfType<string>().Select(text => CaseNumber.Parse(text, null)).ToList();
        var found = later.Count == 0 ? [] : await claimed.Where(claim => later.Contains(claim.Number)).Select(claim => new { claim.Number, claim.State }).ToListAsync(stop);
        var broken = await (
            from claim in claimed
            join w in db.Set<DurabilityWatch>().AsNoTracking() on new { claim.DistrictCode, claim.CaseId } equals new { w.DistrictCode, w.CaseId }
            where w.HasRelapse && w.CaseId != own
            select new { claim.Number, claim.State, w.Findings }).ToListAsync(stop); // settlements that broke are few
        return
        [
            .. found.Concat(broken.Where(one => one.Findings.Any(finding => finding.OtherCase == number.Text)).Select(one => new { one.Number, one.State }))
                .Select(one => new ClaimedCase(one.Number, SameDisputeLink.Relapse, one.State)),
        ];
    }

    private async Task<GuardFacts> GuardAsync(CaseFile file, MediatorId host, CancellationToken stop)
    {
        var mediation = file.Case;
        var own = file.Sessions.Where(session => session.Record is not null).Select(session => SessionTime.Of(mediation.Number, session)).ToList();
        var (id, ended) = (mediation.Id, mediation.OutcomeOn);
        var hosted = db.Set<MediationCase>().AsNoTracking().Where(c => c.HostMediatorId == host && c.Id != id);
        var told = await hosted.OrderByDescending(c => c.Number).Take(MostStatements).Select(c => new { c.Number, c.Statement }).ToListAsync(stop);
        return new GuardFacts(
            0,
            own,
            own.Count == 0 ? [] : await OthersSessionsAsync(hosted, own.Min(session => session.From) - Around, own.Max(session => session.To) + Around, stop),
            await PairsAsync(id, stop),
            await hosted.CountAsync(c => c.OutcomeOn == ended, stop),
            mediation.Statement,
            told.ConvertAll(one => new ToldDispute(one.Number.Text, one.Statement)));
    }

    /// <summary>Sessions of the same host that were planned about then; the times are those of their records.</summary>
    private async Task<IReadOnlyList<SessionTime>> OthersSessionsAsync(IQueryable<MediationCase> hosted, DateTime from, DateTime to, CancellationToken stop)
    {
        var sessions = await (
            from session in db.Set<MediationSession>().AsNoTracking()
            join c in hosted on new { session.DistrictCode, session.CaseId } equals new { c.DistrictCode, CaseId = c.Id }
            where session.PlannedAt >= @from && session.PlannedAt <= to && session.State == SessionState.Held
            orderby session.PlannedAt
            select new { c.Number, session }).Take(MostSessions).ToListAsync(stop);
        return sessions.ConvertAll(one => SessionTime.Of(one.Number, one.session));
    }

    private async Task<IReadOnlyList<string>> PairsAsync(CaseId own, CancellationToken stop)
    {
        var others = Links(own).Select(link => link.CaseId == own ? link.EarlierId : link.CaseId);
        return (await db.Set<MediationCase>().AsNoTracking().Where(c => others.Contains(c.Id)).OrderByDescending(c => c.Number).Select(c => c.Number).ToListAsync(stop)).ConvertAll(found => found.Text);
    }
}
