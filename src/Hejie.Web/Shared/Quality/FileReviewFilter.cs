using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;
using Hejie.Domain.Quality;
using Hejie.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Quality;

/// <summary>One line of a list of reviews.</summary>
public sealed record FileReviewRow(
    FileReviewId Id, CaseNumber Number, OrganizationId OrganizationId, bool IsConfirmed, FileReviewState State, string? ReviewerName, int? Score, DateOnly? FixBy)
{
    public bool IsLateOn(DateOnly today) => State == FileReviewState.FixesAsked && FixBy < today;
}

/// <summary>What a list of reviews is narrowed to; newest case first, fifty a page.</summary>
/// <param name="Late">Only where the day for mending is over.</param>
/// <param name="After">The last number of the page before.</param>
public sealed record FileReviewFilter(Guid? Round, FileReviewState? State, bool Late, string? After)
{
    public const int PageSize = 50;

    public bool IsNarrow => State is not null || Late;

    /// <returns>One row more than a page where there is a next one.</returns>
    public Task<List<FileReviewRow>> PageAsync(IQueryable<FileReview> reviews, Actor actor, DateOnly today, CancellationToken stop)
    {
        var found = reviews.AsNoTracking().VisibleTo(actor);
        if (Round is { } round)
        {
            var id = new ReviewRoundId(round);
            found = found.Where(review => review.RoundId == id);
        }
        if (State is { } state)
        {
            found = found.Where(review => review.State == state);
        }
        if (Late)
        {
            found = found.Where(review => review.State == FileReviewState.FixesAsked && review.FixBy < today);
        }
        if (CaseNumber.TryParse(After, null, out var last))
        {
            found = found.Where(review => review.Number < last);
        }
        return found.OrderByDescending(review => review.Number).Take(PageSize + 1)
            .Select(review => new FileReviewRow(
                review.Id, review.Number, review.OrganizationId, review.IsConfirmed, review.State, review.ReviewerName, review.Score, review.FixBy))
            .ToListAsync(stop);
    }
}
