using Hejie.Domain.Cases;
using Hejie.Domain.Policies;

namespace Hejie.Domain.Quality;

public readonly record struct ReviewRoundId(Guid Value)
{
    public static ReviewRoundId New(DateTime now) => new(Guid.CreateVersion7(now));
}

public enum ReviewRoundState
{
    /// <summary>The digest of the seed is published, nothing is drawn.</summary>
    Planned,
    Drawn,
    Closed,
    Cancelled,
}

/// <summary>What a round looks at: files archived in a period, of the district or of one street.</summary>
/// <param name="SubdistrictCode">Null for the whole district.</param>
public sealed record ReviewRoundPlan(string Title, string? SubdistrictCode, DateOnly From, DateOnly Until);

/// <summary>One round in which archived files are sampled and reviewed .</summary>
public sealed class ReviewRound : ITenantOwned
{
    private ReviewRound()
    {
    }

    public string DistrictCode { get; private set; } = "";
    public ReviewRoundId Id { get; private set; }
    public string Title { get; private set; } = "";

    /// <summary>The street whose files it samples; null for the whole district.</summary>
    public string? SubdistrictCode { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly Until { get; private set; }
    public ReviewRoundState State { get; private set; }
    public DateTime PlannedAt { get; private set; }
    public string PlannedBy { get; private set; } = "";

    /// <summary>Of a hundred files with a confirmed agreement, how many are drawn; by the bureau's value of the day of planning.</summary>
    public int ConfirmedPercent { get; private set; }

    /// <summary>The same of all other files.</summary>
    public int OtherPercent { get; private set; }

    /// <summary>Shown from the first moment.</summary>
    public string SeedDigest { get; private set; } = "";

    /// <summary>Told to nobody before the draw: <see cref="PublishedSeed"/>.</summary>
    public string Seed { get; private set; } = "";
    public DateTime? DrawnAt { get; private set; }
    public string? DrawnBy { get; private set; }

    /// <summary>Every file that could have been drawn, as it was then; empty before the draw.</summary>
    public IReadOnlyList<PooledFile> Pool { get; private set; } = [];
    public int DrawnCount { get; private set; }
    public DateTime? EndedAt { get; private set; }
    public string? EndedBy { get; private set; }
    public string? CancellationReason { get; private set; }
    public int Version { get; private set; }

    /// <summary>The seed, once it can no longer matter who knows it.</summary>
    public string? PublishedSeed => State == ReviewRoundState.Planned ? null : Seed;

    /// <summary>Plans a round and commits to its seed.</summary>
    /// <param name="seed">Random, made where the round is planned; its digest is published at once.</param>
    /// <remarks>The period is over before a seed is made: no file can come or go to suit the draw.</remarks>
    public static ReviewRound? Plan(ReviewRoundId id, ReviewRoundPlan plan, string seed, Moment moment, out Refusal? refusal)
    {
        refusal = WhyNot(plan, moment);
        return refusal is not null ? null : new ReviewRound
        {
            DistrictCode = moment.By.DistrictCode,
            Id = id,
            Title = plan.Title.Trim(),
            SubdistrictCode = plan.SubdistrictCode,
            From = plan.From,
            Until = plan.Until,
            PlannedAt = moment.Now,
            PlannedBy = moment.By.DisplayName,
            ConfirmedPercent = moment.Policy.Of(PolicyDefinitions.ReviewConfirmedPercent, moment.Today).Value,
            OtherPercent = moment.Policy.Of(PolicyDefinitions.ReviewOtherPercent, moment.Today).Value,
            Seed = seed,
            SeedDigest = ReviewDraw.DigestOf(seed),
        };
    }

    private static Refusal? WhyNot(ReviewRoundPlan plan, Moment moment)
    {
        if (string.IsNullOrWhiteSpace(plan.Title))
        {
            return ReviewRefusals.RoundHasNoTitle;
        }
        if (plan.Until < plan.From)
        {
            return ReviewRefusals.RoundEndsBeforeItBegins;
        }
        return plan.Until >= moment.Today ? ReviewRefusals.RoundPeriodNotOver : null;
    }

    /// <summary>Draws the files, and publishes seed and pool.</summary>
    /// <param name="candidates">Every file archived in the period that no round has drawn before, also where it was reopened since.</param>
    /// <returns>A review for each file drawn; none when it is refused.</returns>
    public IReadOnlyList<FileReview> Draw(IReadOnlyList<ReviewCandidate> candidates, Moment moment, out Refusal? refusal)
    {
        if (State != ReviewRoundState.Planned)
        {
            refusal = ReviewRefusals.RoundNotAtThisStage;
            return [];
        }
        IReadOnlyList<PooledFile> pool = [.. candidates.Select(file => new PooledFile(file.Number.Text, file.IsConfirmed)).OrderBy(file => file.Number, StringComparer.Ordinal)];
        var drawn = ReviewDraw.Of(Seed, pool, ConfirmedPercent, OtherPercent);
        refusal = drawn.Count == 0 ? ReviewRefusals.NothingToDraw : null;
        if (refusal is not null)
        {
            return [];
        }
        Pool = pool;
        (State, DrawnAt, DrawnBy, DrawnCount) = (ReviewRoundState.Drawn, moment.Now, moment.By.DisplayName, drawn.Count);
        Version++;
        var byNumber = candidates.ToDictionary(file => file.Number.Text);
        return [.. drawn.Select(number => FileReview.Of(this, byNumber[number], moment))];
    }

    /// <summary>Calls off a round of which nothing is drawn; it stays on the list with its seed, so that nobody plans until a draw pleases.</summary>
    public Refusal? Cancel(string reason, Moment moment)
    {
        if (State != ReviewRoundState.Planned)
        {
            return ReviewRefusals.RoundNotAtThisStage;
        }
        if (string.IsNullOrWhiteSpace(reason))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        CancellationReason = reason.Trim();
        End(ReviewRoundState.Cancelled, moment);
        return null;
    }

    /// <summary>Ends a round when every file drawn has been reviewed to the end.</summary>
    /// <param name="open">Reviews of the round that are not closed.</param>
    public Refusal? Close(int open, Moment moment)
    {
        if (State != ReviewRoundState.Drawn)
        {
            return ReviewRefusals.RoundNotAtThisStage;
        }
        if (open > 0)
        {
            return ReviewRefusals.RoundHasOpenReviews;
        }
        End(ReviewRoundState.Closed, moment);
        return null;
    }

    private void End(ReviewRoundState state, Moment moment)
    {
        (State, EndedAt, EndedBy) = (state, moment.Now, moment.By.DisplayName);
        Version++;
    }
}
