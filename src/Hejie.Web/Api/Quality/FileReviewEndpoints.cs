using System.Security.Claims;
using Hejie.Data;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Quality;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Quality;

namespace Hejie.Web.Api.Quality;

/// <summary>Reviews of single files: judged, answered, looked at again, closed.</summary>
internal static class FileReviewEndpoints
{
    public static void MapFileReviews(this IEndpointRouteBuilder api)
    {
        var files = api.MapGroup("/quality/files").WithTags("quality");
        files.MapGet("", ListAsync).Produces<FileReviewPage>().WithName("listFileReviews");
        files.MapGet("/{id:guid}", ReadAsync).Produces<FileReviewView>().WithName("readFileReview");
        files.MapPost("/{id:guid}/judgement", (Guid id, JudgementRequest r, ReviewActing a, ReviewBoard board) =>
            a.OnFileAsync(id, With(board, (review, moment) => review.Judge(r.Findings(), moment))))
            .Produces<FileReviewView>().ProducesRefusals().WithName("judgeFile");
        files.MapPost("/{id:guid}/answer", (Guid id, ReviewAnswerRequest r, ReviewActing a, ReviewBoard board) =>
            a.OnFileAsync(id, With(board, (review, moment) => review.Reply(r.Answer, moment))))
            .Produces<FileReviewView>().ProducesRefusals().WithName("answerFileReview");
        files.MapPost("/{id:guid}/recheck", (Guid id, RecheckRequest r, ReviewActing a, ReviewBoard board) =>
            a.OnFileAsync(id, With(board, (review, moment) => r.Passes ? review.Pass(r.Words, moment) : review.AskAgain(r.Words, r.FixBy, moment))))
            .Produces<FileReviewView>().ProducesRefusals().WithName("recheckFile");
        files.MapPost("/{id:guid}/reviewer", (Guid id, ReviewerRequest r, ReviewActing a, ReviewBoard board) =>
            a.OnOwnRoundsFileAsync(id, (review, seen, actor, stop) => board.AssignAsync(review, seen, r.Reviewer, actor, stop)))
            .Produces<FileReviewView>().ProducesRefusals().WithName("assignReviewer");
        files.MapPost("/{id:guid}/closure", (Guid id, ReviewClosureRequest r, ReviewActing a, ReviewBoard board) =>
            a.OnOwnRoundsFileAsync(id, With(board, (review, moment) => review.Close(r.Remark, moment))))
            .Produces<FileReviewView>().ProducesRefusals().WithName("closeFileReview");
    }

    private static Func<FileReview, int, Actor, CancellationToken, Task<Refusal?>> With(ReviewBoard board, Func<FileReview, Moment, Refusal?> verb) =>
        (review, seen, actor, stop) => board.ActAsync(review, seen, actor, moment => verb(review, moment), stop);

    private static async Task<IResult> ListAsync(
        HejieDb db, ReviewBoard board, ClaimsPrincipal user, Guid? round, FileReviewState? state, bool? late, string? after, CancellationToken stop)
    {
        var actor = user.Actor();
        var rows = await new FileReviewFilter(round, state, late == true, after).PageAsync(db.Set<FileReview>(), actor, board.TodayFor(actor), stop);
        var page = rows.Take(FileReviewFilter.PageSize)
            .Select(row => new FileReviewLine(row.Id.Value, row.Number.Text, row.IsConfirmed, row.State, row.ReviewerName, row.Score, row.FixBy)).ToList();
        return Results.Ok(new FileReviewPage(page, rows.Count > FileReviewFilter.PageSize ? page[^1].Number : null));
    }

    private static async Task<IResult> ReadAsync(Guid id, ReviewBoard board, ClaimsPrincipal user, CancellationToken stop) =>
        await board.FileAsync(id, user.Actor(), stop) is { } review ? Results.Ok(FileReviewView.Of(review)) : Results.NotFound();
}
