using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;

namespace Hejie.Domain.Quality;

public readonly record struct FileReviewId(Guid Value)
{
    public static FileReviewId New(DateTime now) => new(Guid.CreateVersion7(now));
}

public enum FileReviewState
{
    Drawn,
    Assigned,

    /// <summary>Judged, and nothing has to be mended; the committee may answer.</summary>
    Judged,
    FixesAsked,
    Answered,
    Closed,
}

public enum FileReviewAct
{
    Draw,
    Assign,
    Judge,
    Answer,
    Recheck,
    Close,
}

/// <summary>Who did what to a review; nothing of it is ever taken out.</summary>
/// <param name="At">Instant in UTC.</param>
public sealed record FileReviewEntry(FileReviewAct Act, DateTime At, string By, string ByName, string? Words);

/// <summary>Somebody who may review, with what could make him one of those whose work it is.</summary>
public sealed record FileReviewer(AccountId Account, string Name, Guid? OrganizationId, Guid? MediatorId);

/// <summary>What a reviewer found.</summary>
/// <param name="Fixes">What the committee is asked to mend; null when nothing.</param>
/// <param name="FixBy">Last day for it.</param>
public sealed record FileFindings(IReadOnlyList<AspectMark> Marks, string? Fixes, DateOnly? FixBy);

/// <summary>The review of one drawn file by its seven aspects (R-4, F-35).</summary>
/// <remarks>Verbs stand in FileReview.Acts.cs.</remarks>
public sealed partial class FileReview : ITenantOwned
{
    private FileReview()
    {
    }

    public string DistrictCode { get; private set; } = "";
    public FileReviewId Id { get; private set; }
    public ReviewRoundId RoundId { get; private set; }
    public CaseId CaseId { get; private set; }
    public CaseNumber Number { get; private set; } = null!;
    public OrganizationId OrganizationId { get; private set; }
    public string SubdistrictCode { get; private set; } = "";

    /// <summary>All who mediated, also those who left the case.</summary>
    public IReadOnlyList<MediatorId> Mediators { get; private set; } = [];
    public bool IsConfirmed { get; private set; }
    public FileReviewState State { get; private set; }
    public AccountId? ReviewerId { get; private set; }
    public string? ReviewerName { get; private set; }
    public IReadOnlyList<AspectMark> Marks { get; private set; } = [];

    /// <summary>Sum of the marks, of 100; null before it is judged.</summary>
    public int? Score { get; private set; }
    public DateOnly? JudgedOn { get; private set; }

    /// <summary>Last day of the time that the committee has for an answer before the review may be closed without one.</summary>
    public DateOnly? AnswerBy { get; private set; }
    public string? Fixes { get; private set; }
    public DateOnly? FixBy { get; private set; }
    public string? Answer { get; private set; }
    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>Whether what was asked has been mended; null while it is open, and where nothing was asked.</summary>
    public bool? IsMended { get; private set; }
    public IReadOnlyList<FileReviewEntry> Trail { get; private set; } = [];
    public int Version { get; private set; }

    /// <summary>Whether the committee lets the day pass on which something was to be mended.</summary>
    public bool IsLateOn(DateOnly today) => State == FileReviewState.FixesAsked && FixBy < today;

    internal static FileReview Of(ReviewRound round, ReviewCandidate file, Moment moment)
    {
        var review = new FileReview
        {
            DistrictCode = round.DistrictCode,
            Id = FileReviewId.New(moment.Now),
            RoundId = round.Id,
            CaseId = file.CaseId,
            Number = file.Number,
            OrganizationId = file.Committee,
            SubdistrictCode = file.SubdistrictCode,
            Mediators = file.Mediators,
            IsConfirmed = file.IsConfirmed,
        };
        review.Note(FileReviewAct.Draw, null, moment);
        return review;
    }

    private void Note(FileReviewAct act, string? words, Moment moment)
    {
        Trail = [.. Trail, new FileReviewEntry(act, moment.Now, moment.By.Reference, moment.By.DisplayName, words)];
        Version++;
    }
}
