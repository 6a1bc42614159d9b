using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;
using Hejie.Domain.Policies;

namespace Hejie.Domain.Quality;

public sealed partial class FileReview
{
    /// <summary>Spreads files evenly over reviewers; nobody gets a file of his own committee or one that he mediated.</summary>
    /// <returns>Null when every file has its reviewer; otherwise why not, with no file given to anybody.</returns>
    public static Refusal? Spread(IReadOnlyList<FileReview> files, IReadOnlyList<FileReviewer> reviewers, Moment moment)
    {
        if (reviewers.Count == 0)
        {
            return ReviewRefusals.ReviewersMissing;
        }
        if (files.Any(file => file.State is not (FileReviewState.Drawn or FileReviewState.Assigned)))
        {
            return ReviewRefusals.ReviewNotAtThisStage;
        }
        var without = files.Where(file => reviewers.All(file.Involves)).Select(file => file.Number.Text).ToList();
        if (without.Count > 0)
        {
            return ReviewRefusals.ReviewerIsInvolved.About(without);
        }
        var load = reviewers.ToDictionary(reviewer => reviewer, _ => 0);
        foreach (var file in files)
        {
            var next = reviewers.Where(reviewer => !file.Involves(reviewer)).MinBy(reviewer => load[reviewer])!;
            load[next]++;
            file.GiveTo(next, moment);
        }
        return null;
    }

    private bool Involves(FileReviewer reviewer) =>
        reviewer.OrganizationId == OrganizationId.Value || (reviewer.MediatorId is { } own && Mediators.Contains(new MediatorId(own)));

    private void GiveTo(FileReviewer reviewer, Moment moment)
    {
        (State, ReviewerId, ReviewerName) = (FileReviewState.Assigned, reviewer.Account, reviewer.Name);
        Note(FileReviewAct.Assign, reviewer.Name, moment);
    }

    /// <summary>Gives points by the seven aspects; after an answer once more, where it convinces.</summary>
    public Refusal? Judge(FileFindings findings, Moment moment)
    {
        if (State is not (FileReviewState.Assigned or FileReviewState.Answered))
        {
            return ReviewRefusals.ReviewNotAtThisStage;
        }
        if ((WhyNotBy(moment) ?? WhyNot(findings.Marks) ?? WhyNot(findings.Fixes, findings.FixBy, moment)) is { } refusal)
        {
            return refusal;
        }
        Marks = [.. findings.Marks.OrderBy(mark => mark.Aspect)];
        Score = Marks.Sum(mark => mark.Points);
        JudgedOn = moment.Today;
        AnswerBy = moment.Calendar.AddWorkdays(moment.Today, moment.Policy.Of(PolicyDefinitions.ReviewAnswerWorkdays, moment.Today).Value);
        Fixes = string.IsNullOrWhiteSpace(findings.Fixes) ? null : findings.Fixes.Trim();
        FixBy = findings.FixBy;
        State = Fixes is null ? FileReviewState.Judged : FileReviewState.FixesAsked;
        Note(FileReviewAct.Judge, Fixes is null ? $"{Score}" : $"{Score} {Fixes}", moment);
        return null;
    }

    private Refusal? WhyNotBy(Moment moment) => moment.By.AccountId == ReviewerId ? null : ReviewRefusals.NotTheReviewer;

    private static Refusal? WhyNot(IReadOnlyList<AspectMark> marks)
    {
        var unjudged = ReviewAspects.All.Where(aspect => marks.Count(mark => mark.Aspect == aspect) != 1).Select(aspect => $"{aspect}").ToList();
        if (unjudged.Count > 0)
        {
            return ReviewRefusals.AspectsUnjudged.About(unjudged);
        }
        var outside = marks.Where(mark => mark.Points < 0 || mark.Points > ReviewAspects.WorthOf(mark.Aspect)).Select(mark => $"{mark.Aspect}").ToList();
        if (outside.Count > 0)
        {
            return ReviewRefusals.PointsOutOfRange.About(outside);
        }
        var unexplained = marks.Where(mark => mark.Points < ReviewAspects.WorthOf(mark.Aspect) && string.IsNullOrWhiteSpace(mark.Remark)).Select(mark => $"{mark.Aspect}").ToList();
        return unexplained.Count > 0 ? ReviewRefusals.DeductionNeedsRemark.About(unexplained) : null;
    }

    private static Refusal? WhyNot(string? fixes, DateOnly? fixBy, Moment moment)
    {
        if (string.IsNullOrWhiteSpace(fixes) != fixBy is null)
        {
            return ReviewRefusals.FixesNeedTheirDay;
        }
        return fixBy <= moment.Today ? ReviewRefusals.FixDayNotAhead : null;
    }

    /// <summary>The committee says what it has mended, or why it sees the matter otherwise.</summary>
    public Refusal? Reply(string answer, Moment moment)
    {
        if (State is not (FileReviewState.Judged or FileReviewState.FixesAsked))
        {
            return ReviewRefusals.ReviewNotAtThisStage;
        }
        if (string.IsNullOrWhiteSpace(answer))
        {
            return ReviewRefusals.ReviewAnswerMissing;
        }
        (Answer, AnsweredOn, State) = (answer.Trim(), moment.Today, FileReviewState.Answered);
        Note(FileReviewAct.Answer, Answer, moment);
        return null;
    }

    /// <summary>The reviewer looks at the file again after the answer, and it is good so.</summary>
    public Refusal? Pass(string remark, Moment moment)
    {
        if (State != FileReviewState.Answered)
        {
            return ReviewRefusals.ReviewNotAtThisStage;
        }
        if (WhyNotBy(moment) is { } stranger)
        {
            return stranger;
        }
        if (string.IsNullOrWhiteSpace(remark))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        (State, IsMended) = (FileReviewState.Closed, Fixes is null ? null : true);
        Note(FileReviewAct.Recheck, remark.Trim(), moment);
        return null;
    }

    /// <summary>The reviewer looks at the file again, and something is still to be mended.</summary>
    public Refusal? AskAgain(string fixes, DateOnly? fixBy, Moment moment)
    {
        if (State != FileReviewState.Answered)
        {
            return ReviewRefusals.ReviewNotAtThisStage;
        }
        if (WhyNotBy(moment) is { } stranger)
        {
            return stranger;
        }
        if (string.IsNullOrWhiteSpace(fixes) || fixBy is null)
        {
            return ReviewRefusals.FixesNeedTheirDay;
        }
        if (WhyNot(fixes, fixBy, moment) is { } refusal)
        {
            return refusal;
        }
        (State, Fixes, FixBy) = (FileReviewState.FixesAsked, fixes.Trim(), fixBy);
        Note(FileReviewAct.Recheck, Fixes, moment);
        return null;
    }

    /// <summary>Closes a review to which no answer came, when the time for it is over.</summary>
    /// <param name="remark">Needed where something was to be mended: what becomes of it.</param>
    public Refusal? Close(string? remark, Moment moment)
    {
        if (State is not (FileReviewState.Judged or FileReviewState.FixesAsked))
        {
            return ReviewRefusals.ReviewNotAtThisStage;
        }
        if (moment.Today <= AnswerBy || moment.Today <= FixBy)
        {
            return ReviewRefusals.AnswerTimeRuns;
        }
        if (Fixes is not null && string.IsNullOrWhiteSpace(remark))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        (State, IsMended) = (FileReviewState.Closed, Fixes is null ? null : false);
        Note(FileReviewAct.Close, remark?.Trim(), moment);
        return null;
    }
}
