using Hejie.Domain.Quality;
using Hejie.Web.Api.Bodies;

namespace Hejie.Web.Api.Quality;

/// <param name="Street">Code of the street whose files are sampled; null for the district. A justice office samples its own.</param>
public sealed record ReviewRoundRequest([Text(100)] string Title, DateOnly From, DateOnly Until, [Text(12)] string? Street = null)
{
    public ReviewRoundPlan Plan() => new(Title, Street, From, Until);
}

public sealed record ReviewersRequest([Items(200)] IReadOnlyList<Guid> Reviewers);

public sealed record ReviewerRequest(Guid Reviewer);

public sealed record RoundCancellationRequest([Text(1000)] string Reason);

public sealed record AspectMarkRequest(ReviewAspect Aspect, int Points, [Text(500)] string? Remark = null);

public sealed record JudgementRequest([Items(7)] IReadOnlyList<AspectMarkRequest> Marks, [Text(2000)] string? Fixes = null, DateOnly? FixBy = null)
{
    public FileFindings Findings() => new([.. Marks.Select(mark => new AspectMark(mark.Aspect, mark.Points, mark.Remark))], Fixes, FixBy);
}

public sealed record ReviewAnswerRequest([Text(2000)] string Answer);

/// <param name="Passes">True when it is good so, with what was seen in <paramref name="Words"/>; false when something is still to be mended by <paramref name="FixBy"/>.</param>
public sealed record RecheckRequest(bool Passes, [Text(2000)] string Words, DateOnly? FixBy = null);

public sealed record ReviewClosureRequest([Text(1000)] string? Remark = null);

/// <summary>A round; seed and pool are there once it is drawn, so that the draw can be made again.</summary>
public sealed record ReviewRoundView(
    Guid Id, string Title, string? Street, DateOnly From, DateOnly Until, ReviewRoundState State, int ConfirmedPercent, int OtherPercent, string SeedDigest, string? Seed,
    IReadOnlyList<PooledFile> Pool, int DrawnCount, string? CancellationReason, int Version)
{
    public static ReviewRoundView Of(ReviewRound round) => new(
        round.Id.Value, round.Title, round.SubdistrictCode, round.From, round.Until, round.State, round.ConfirmedPercent, round.OtherPercent, round.SeedDigest,
        round.PublishedSeed, round.Pool, round.DrawnCount, round.CancellationReason, round.Version);
}

public sealed record ReviewRoundLine(Guid Id, string Title, DateOnly From, DateOnly Until, ReviewRoundState State, string SeedDigest, int DrawnCount, DateTime PlannedAt);

/// <param name="Next">Goes on as <c>before</c>.</param>
public sealed record ReviewRoundPage(IReadOnlyList<ReviewRoundLine> Items, DateTime? Next);

public sealed record FileReviewLine(Guid Id, string Number, bool IsConfirmed, FileReviewState State, string? Reviewer, int? Score, DateOnly? FixBy);

/// <param name="Next">Goes on as <c>after</c>.</param>
public sealed record FileReviewPage(IReadOnlyList<FileReviewLine> Items, string? Next);

public sealed record FileReviewView(
    Guid Id, Guid Round, string Number, bool IsConfirmed, FileReviewState State, string? Reviewer, IReadOnlyList<AspectMark> Marks, int? Score, DateOnly? JudgedOn,
    DateOnly? AnswerBy, string? Fixes, DateOnly? FixBy, string? Answer, bool? IsMended, IReadOnlyList<FileReviewEntry> Trail, int Version)
{
    public static FileReviewView Of(FileReview review) => new(
        review.Id.Value, review.RoundId.Value, review.Number.Text, review.IsConfirmed, review.State, review.ReviewerName, review.Marks, review.Score, review.JudgedOn,
        review.AnswerBy, review.Fixes, review.FixBy, review.Answer, review.IsMended, review.Trail, review.Version);
}
