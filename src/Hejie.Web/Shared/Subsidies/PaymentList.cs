using Hejie.Data;
using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;
using Hejie.Domain.Subsidies;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Subsidies;

/// <summary>One line of the list of payments.</summary>
/// <param name="GrantedFen">Fen; 0 where it was granted before the period.</param>
/// <param name="ReclaimedFen">Fen that are claimed back; 0 where nothing is.</param>
public sealed record PaymentLine(
    SubsidyClaimId Id, CaseNumber Number, OrganizationId OrganizationId, string MediatorName, DateOnly? ApprovedOn, DateOnly? RevokedOn, long GrantedFen, long ReclaimedFen);

/// <summary>What a committee's mediators get for a period, and what is claimed back from them.</summary>
public sealed record PaymentTotal(OrganizationId OrganizationId, int Granted, long GrantedFen, int Reclaimed, long ReclaimedFen);

/// <summary>What was granted and what was taken back from one day to another, both included. A claim that was taken back later stands in both periods, once with each sign.</summary>
public sealed record PaymentList(DateOnly From, DateOnly Until, Guid? Committee)
{
    public const int PageSize = 50;

    private IQueryable<SubsidyClaim> Found(HejieDb db)
    {
        var (from, until) = (From, Until);
        var claims = db.Set<SubsidyClaim>().AsNoTracking().Where(claim => (claim.ApprovedOn >= from && claim.ApprovedOn <= until) || (claim.RevokedOn >= from && claim.RevokedOn <= until));
        if (Committee is { } body)
        {
            var committee = new OrganizationId(body);
            claims = claims.Where(claim => claim.OrganizationId == committee);
        }
        return claims;
    }

    /// <summary>The sums of each committee; they are the sums of its lines.</summary>
    public async Task<IReadOnlyList<PaymentTotal>> TotalsAsync(HejieDb db, CancellationToken stop)
    {
        var (from, until) = (From, Until);
        return await Found(db).GroupBy(claim => claim.OrganizationId)
            .Select(own => new PaymentTotal(
                own.Key,
                own.Count(claim => claim.ApprovedOn >= from && claim.ApprovedOn <= until),
                own.Sum(claim => claim.ApprovedOn >= from && claim.ApprovedOn <= until ? claim.AmountFen : 0),
                own.Count(claim => claim.RevokedOn >= from && claim.RevokedOn <= until),
                own.Sum(claim => claim.RevokedOn >= from && claim.RevokedOn <= until ? claim.AmountFen : 0)))
            .ToListAsync(stop);
    }

    /// <param name="most">Lines to read; null for all.</param>
    public Task<List<PaymentLine>> LinesAsync(HejieDb db, CaseNumber? after, int? most, CancellationToken stop)
    {
        var (from, until) = (From, Until);
        var claims = Found(db);
        if (after is not null)
        {
            claims = claims.Where(claim => claim.Number < after);
        }
        var lines = claims.OrderByDescending(claim => claim.Number).Select(claim => new PaymentLine(
            claim.Id, claim.Number, claim.OrganizationId, claim.MediatorName, claim.ApprovedOn, claim.RevokedOn,
            claim.ApprovedOn >= from && claim.ApprovedOn <= until ? claim.AmountFen : 0,
            claim.RevokedOn >= from && claim.RevokedOn <= until ? claim.AmountFen : 0));
        return (most is { } few ? lines.Take(few) : lines).ToListAsync(stop);
    }
}
