using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Quality;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Quality;

namespace Hejie.Web.Api.Quality;

/// <summary>One act on the round or review in the address: finds it among those the actor may see, asks the version, does the verb, answers.</summary>
public sealed class ReviewActing(IHttpContextAccessor accessor, ReviewBoard board, Problems problems)
{
    private HttpContext Http => accessor.HttpContext!;

    private Actor Actor => Http.User.Actor();

    public async Task<IResult> OnRoundAsync(Guid id, Func<ReviewRound, int, Actor, CancellationToken, Task<Refusal?>> act)
    {
        if (Http.SeenVersion() is not { } seen)
        {
            return Problems.Of("VersionMissing", StatusCodes.Status428PreconditionRequired);
        }
        if (await board.RoundAsync(id, Actor, Http.RequestAborted) is not { } round)
        {
            return Results.NotFound();
        }
        return await act(round, seen, Actor, Http.RequestAborted) is { } refusal ? problems.Refused(refusal) : Results.Ok(ReviewRoundView.Of(round));
    }

    /// <summary>The same for who planned the round of the file: the bureau, or the justice office whose round it is.</summary>
    public async Task<IResult> OnOwnRoundsFileAsync(Guid id, Func<FileReview, int, Actor, CancellationToken, Task<Refusal?>> act) =>
        await board.FileAsync(id, Actor, Http.RequestAborted) is { } review && !await board.MayPlanAsync(review, Actor, Http.RequestAborted)
            ? Problems.Of("NotAllowed", StatusCodes.Status403Forbidden)
            : await OnFileAsync(id, act);

    public async Task<IResult> OnFileAsync(Guid id, Func<FileReview, int, Actor, CancellationToken, Task<Refusal?>> act)
    {
        if (Http.SeenVersion() is not { } seen)
        {
            return Problems.Of("VersionMissing", StatusCodes.Status428PreconditionRequired);
        }
        if (await board.FileAsync(id, Actor, Http.RequestAborted) is not { } review)
        {
            return Results.NotFound();
        }
        return await act(review, seen, Actor, Http.RequestAborted) is { } refusal ? problems.Refused(refusal) : Results.Ok(FileReviewView.Of(review));
    }
}
