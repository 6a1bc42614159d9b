using System.Security.Claims;
using Hejie.Data;
using Hejie.Domain.Quality;
using Hejie.Web.Security;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Quality;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Api.Quality;

/// <summary>Rounds of review: planned, drawn, given to reviewers, closed. The same verbs as the pages.</summary>
internal static class ReviewRoundEndpoints
{
    private const int MostRows = 200;

    public static void MapQuality(this IEndpointRouteBuilder api)
    {
        var rounds = api.MapGroup("/quality/rounds").WithTags("quality");
        rounds.MapGet("", ListAsync).Produces<ReviewRoundPage>().WithName("listReviewRounds");
        rounds.MapPost("", PlanAsync).Produces<ReviewRoundView>(StatusCodes.Status201Created).ProducesRefusals().WithName("planReviewRound");
        rounds.MapGet("/{id:guid}", ReadAsync).Produces<ReviewRoundView>().WithName("readReviewRound");
        rounds.MapPost("/{id:guid}/draw", (Guid id, ReviewActing a, ReviewBoard board) => a.OnRoundAsync(id, board.DrawAsync))
            .Produces<ReviewRoundView>().ProducesRefusals().WithName("drawFiles");
        rounds.MapPost("/{id:guid}/reviewers", (Guid id, ReviewersRequest r, ReviewActing a, ReviewBoard board) =>
            a.OnRoundAsync(id, (round, seen, actor, stop) => board.SpreadAsync(round, [.. r.Reviewers], actor, stop)))
            .Produces<ReviewRoundView>().ProducesRefusals().WithName("spreadFiles");
        rounds.MapPost("/{id:guid}/cancellation", (Guid id, RoundCancellationRequest r, ReviewActing a, ReviewBoard board) =>
            a.OnRoundAsync(id, (round, seen, actor, stop) => board.CancelAsync(round, seen, r.Reason, actor, stop)))
            .Produces<ReviewRoundView>().ProducesRefusals().WithName("cancelReviewRound");
        rounds.MapPost("/{id:guid}/closure", (Guid id, ReviewActing a, ReviewBoard board) => a.OnRoundAsync(id, board.CloseAsync))
            .Produces<ReviewRoundView>().ProducesRefusals().WithName("closeReviewRound");
        api.MapFileReviews();
    }

    private static async Task<IResult> ListAsync(HejieDb db, ClaimsPrincipal user, DateTimeOffset? before, int? limit, CancellationToken stop)
    {
        var size = Math.Clamp(limit ?? 50, 1, MostRows);
        var rounds = db.Set<ReviewRound>().AsNoTracking().VisibleTo(user.Actor());
        if (before?.UtcDateTime is { } last)
        {
            rounds = rounds.Where(round => round.PlannedAt < last);
        }
        var rows = await rounds.OrderByDescending(round => round.PlannedAt).Take(size + 1)
            .Select(round => new { round.Id, round.Title, round.From, round.Until, round.State, round.SeedDigest, round.DrawnCount, round.PlannedAt }).ToListAsync(stop);
        var page = rows.Take(size)
            .Select(r => new ReviewRoundLine(r.Id.Value, r.Title, r.From, r.Until, r.State, r.SeedDigest, r.DrawnCount, r.PlannedAt)).ToList();
        return Results.Ok(new ReviewRoundPage(page, rows.Count > size ? page[^1].PlannedAt : null));
    }

    private static async Task<IResult> PlanAsync(
        ReviewRoundRequest asked, HejieDb db, ReviewBoard board, Problems problems, HttpContext http, CancellationToken stop)
    {
        if (asked.Street is { } street && !await db.Subdistricts.AnyAsync(known => known.Code == street, stop))
        {
            return Problems.Of("NoSuchPlaceOrCommittee", StatusCodes.Status400BadRequest);
        }
        var (made, refusal) = await board.PlanAsync(asked.Plan(), once: null, http.User.Actor(), stop);
        return made is null ? problems.Refused(refusal!) : Results.Created($"{ApiSetup.Root}/quality/rounds/{made.Id.Value}", ReviewRoundView.Of(made));
    }

    private static async Task<IResult> ReadAsync(Guid id, ReviewBoard board, ClaimsPrincipal user, CancellationToken stop) =>
        await board.RoundAsync(id, user.Actor(), stop) is { } round ? Results.Ok(ReviewRoundView.Of(round)) : Results.NotFound();
}
