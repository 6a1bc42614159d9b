using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;
using Hejie.Domain.Quality;
using Hejie.Domain.Subsidies;
using Hejie.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Subsidies;

/// <summary>One line of a list of claims.</summary>
public sealed record SubsidyRow(
    SubsidyClaimId Id, CaseNumber Number, DisputeType Type, OrganizationId OrganizationId, string MediatorName, SubsidyState State, long AmountFen, int DoubtScore, DateOnly ClaimedOn,
    IReadOnlyList<CallBack> Calls, int Version);

/// <summary>What a list of claims is narrowed to; newest case first, fifty a page.</summary>
/// <param name="Q">A case's number, short or whole, or a part of the mediator's name.</param>
/// <param name="Mine">Only what waits for this person.</param>
/// <param name="DoubtFrom">Only from so many points of doubt on; null for all.</param>
/// <param name="ReviewBelow">Only granted ones whose file got fewer points when it was reviewed; null for all.</param>
/// <param name="After">The last number of the page before.</param>
public sealed record SubsidyFilter(string? Q, SubsidyState? State, bool Mine, int? DoubtFrom, int? ReviewBelow, string? After)
{
    public const int PageSize = 50;

    public bool IsNarrow => !string.IsNullOrWhiteSpace(Q) || State is not null || Mine || DoubtFrom is not null || ReviewBelow is not null;

    /// <summary>Where a claim lies when it waits for somebody of this role.</summary>
    public static SubsidyState WaitingFor(Role role) => role switch
    {
        Role.CommitteeClerk => SubsidyState.WithCommittee,
        Role.SubdistrictOfficer => SubsidyState.WithJusticeOffice,
        Role.BureauOfficer => SubsidyState.WithBureau,
        _ => SubsidyState.Returned,
    };

    /// <returns>One row more than a page where there is a next one.</returns>
    public Task<List<SubsidyRow>> PageAsync(HejieDb db, Actor actor, CancellationToken stop)
    {
        var found = Searched(db.Set<SubsidyClaim>().AsNoTracking().VisibleTo(actor), actor.DistrictCode);
        if (Mine)
        {
            var mine = WaitingFor(actor.Role);
            found = found.Where(claim => claim.State == mine);
        }
        if (State is { } state)
        {
            found = found.Where(claim => claim.State == state);
        }
        if (DoubtFrom is { } points)
        {
            found = found.Where(claim => claim.DoubtScore >= points);
        }
        if (ReviewBelow is { } below)
        {
            found = found.Where(claim => claim.State == SubsidyState.Approved
                && db.Set<FileReview>().Any(review => review.DistrictCode == claim.DistrictCode && review.CaseId == claim.CaseId && review.Score < below));
        }
        if (CaseNumber.TryParse(After, null, out var last))
        {
            found = found.Where(claim => claim.Number < last);
        }
        return PageAsync(found.OrderByDescending(claim => claim.Number), stop);
    }

    /// <summary>The open claims about which parties are to be called, the most doubtful first.</summary>
    /// <param name="uncalled">Only those about which nobody was called.</param>
    /// <param name="afterScore">Points at which the page before ended, beside <see cref="After"/>.</param>
    public Task<List<SubsidyRow>> CallsAsync(HejieDb db, Actor actor, bool uncalled, int? afterScore, CancellationToken stop)
    {
        var found = Searched(db.Set<SubsidyClaim>().AsNoTracking().VisibleTo(actor), actor.DistrictCode)
            .Where(claim => claim.State == SubsidyState.WithCommittee || claim.State == SubsidyState.WithJusticeOffice || claim.State == SubsidyState.WithBureau)
            .Where(claim => claim.DoubtScore >= DoubtFrom);
        if (uncalled)
        {
            found = found.Where(claim => claim.CallCount == 0);
        }
        if (afterScore is { } score && CaseNumber.TryParse(After, null, out var last))
        {
            found = found.Where(claim => claim.DoubtScore < score || (claim.DoubtScore == score && claim.Number < last));
        }
        return PageAsync(found.OrderByDescending(claim => claim.DoubtScore).ThenByDescending(claim => claim.Number), stop);
    }

    private static Task<List<SubsidyRow>> PageAsync(IQueryable<SubsidyClaim> claims, CancellationToken stop) => claims.Take(PageSize + 1)
        .Select(claim => new SubsidyRow(
            claim.Id, claim.Number, claim.Type, claim.OrganizationId, claim.MediatorName, claim.State, claim.AmountFen, claim.DoubtScore, claim.ClaimedOn, claim.Calls, claim.Version))
        .ToListAsync(stop);

    private IQueryable<SubsidyClaim> Searched(IQueryable<SubsidyClaim> claims, string district)
    {
        if (string.IsNullOrWhiteSpace(Q))
        {
            return claims;
        }
        var words = Q.Trim();
        return CaseNumber.TryParse(words, null, out var number) || CaseNumber.TryParse($"{district}-{words}", null, out number)
            ? claims.Where(claim => claim.Number == number)
            : claims.Where(claim => claim.MediatorName.Contains(words));
    }
}
