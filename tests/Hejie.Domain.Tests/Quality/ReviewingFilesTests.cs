using Hejie.Domain.Cases;
using Hejie.Domain.Quality;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Quality;

public sealed class ReviewingFilesTests
{
    private static readonly DateOnly FixDay = new(2026, 4, 20);

    [Fact]
    public void The_aspects_are_worth_a_hundred() => ReviewAspects.All.Sum(ReviewAspects.WorthOf).ShouldBe(100);

    [Fact]
    public void A_file_is_judged_mended_answered_and_passed()
    {
        var story = ReviewStory.Planned().Drawn().Assigned();
        AspectMark[] marks = [.. ReviewStory.FullMarks().Where(mark => mark.Aspect != ReviewAspect.CompletePapers), new(ReviewAspect.CompletePapers, 12, "缺送达回证一份")];

        story.File.Judge(new FileFindings(marks, "补齐送达回证", FixDay), story.As(ReviewStory.Lu)).ShouldBeNull();
        (story.File.State, story.File.Score, story.File.FixBy).ShouldBe((FileReviewState.FixesAsked, 97, FixDay));
        story.File.Marks[1].Remark.ShouldBe("缺送达回证一份");
        story.Answered();
        story.File.Pass("已补齐", story.As(ReviewStory.Lu)).ShouldBeNull();

        (story.File.State, story.File.IsMended, story.File.AnsweredOn).ShouldBe((FileReviewState.Closed, true, story.Today));
        story.File.Trail.Select(entry => entry.Act).ShouldBe(
            [FileReviewAct.Draw, FileReviewAct.Assign, FileReviewAct.Judge, FileReviewAct.Answer, FileReviewAct.Recheck]);
        story.File.Version.ShouldBe(5);
    }

    [Fact]
    public void Files_are_spread_evenly()
    {
        var story = ReviewStory.Planned();
        var files = story.Round.Draw(ReviewStory.Candidates(4, isConfirmed: true).Concat(ReviewStory.Candidates(61)).ToList(), story.Bureau, out _);

        FileReview.Spread(files, [ReviewStory.Lu, ReviewStory.Wu], story.Bureau).ShouldBeNull();

        files.Count.ShouldBe(5);
        files.Count(file => file.ReviewerId == ReviewStory.Lu.Account).ShouldBe(3);
        files.Count(file => file.ReviewerName == "吴评查").ShouldBe(2);
        files.ShouldAllBe(file => file.State == FileReviewState.Assigned);
    }

    [Fact]
    public void R4_nobody_reviews_the_work_of_his_own_committee_or_his_own()
    {
        var story = ReviewStory.Planned().Drawn();
        var clerk = ReviewStory.Reviewer(3, "本会人员", committee: ReviewStory.Committee.Value);
        var host = ReviewStory.Reviewer(4, "主持人", mediator: ReviewStory.Host.Value);
        var helper = ReviewStory.Reviewer(6, "协助调解员", mediator: ReviewStory.Helper.Value);
        var elsewhere = ReviewStory.Reviewer(5, "他会调解员", new Guid(7, 0, 0, new byte[8]), new Guid(8, 0, 0, new byte[8]));

        FileReview.Spread([story.File], [clerk], story.Bureau).ShouldBe(ReviewRefusals.ReviewerIsInvolved);
        FileReview.Spread([story.File], [host, helper, clerk], story.Bureau).ShouldBe(ReviewRefusals.ReviewerIsInvolved);
        story.File.State.ShouldBe(FileReviewState.Drawn);
        FileReview.Spread([story.File], [clerk, host, helper, elsewhere], story.Bureau).ShouldBeNull();
        story.File.ReviewerName.ShouldBe("他会调解员");
    }

    [Fact]
    public void Files_are_given_to_somebody_and_not_once_they_are_judged()
    {
        var story = ReviewStory.Planned().Drawn();
        FileReview.Spread([story.File], [], story.Bureau).ShouldBe(ReviewRefusals.ReviewersMissing);

        story.Assigned();
        FileReview.Spread([story.File], [ReviewStory.Wu], story.Bureau).ShouldBeNull();
        story.File.ReviewerName.ShouldBe("吴评查");
        story.Assigned().Judged();

        FileReview.Spread([story.File], [ReviewStory.Wu], story.Bureau).ShouldBe(ReviewRefusals.ReviewNotAtThisStage);
    }

    [Fact]
    public void R4_every_aspect_is_judged_once()
    {
        var marks = ReviewStory.FullMarks();

        Judge(marks.Skip(1)).ShouldBe(ReviewRefusals.AspectsUnjudged);
        Judge(marks.Append(marks[0])).ShouldBe(ReviewRefusals.AspectsUnjudged);
        Judge(marks).ShouldBeNull();
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(20, true)]
    [InlineData(21, false)]
    public void R4_points_lie_between_nothing_and_what_the_aspect_is_worth(int points, bool isTaken) =>
        Judge(With(points, "协议第二条不明确")).ShouldBe(isTaken ? null : ReviewRefusals.PointsOutOfRange);

    [Fact]
    public void R4_points_are_taken_off_with_a_remark()
    {
        Judge(With(19, " ")).ShouldBe(ReviewRefusals.DeductionNeedsRemark);
        Judge(With(19, "协议第二条不明确")).ShouldBeNull();
        Judge(With(20, null)).ShouldBeNull();
    }

    [Fact]
    public void R4_what_is_to_be_mended_has_its_day()
    {
        var today = new ReviewStory().Today;

        Judge(ReviewStory.FullMarks(), "补齐", null).ShouldBe(ReviewRefusals.FixesNeedTheirDay);
        Judge(ReviewStory.FullMarks(), " ", FixDay).ShouldBe(ReviewRefusals.FixesNeedTheirDay);
        Judge(ReviewStory.FullMarks(), "补齐", today).ShouldBe(ReviewRefusals.FixDayNotAhead);
        Judge(ReviewStory.FullMarks(), "补齐", today.AddDays(1)).ShouldBeNull();
    }

    private static IEnumerable<AspectMark> With(int points, string? remark) =>
        ReviewStory.FullMarks().Where(mark => mark.Aspect != ReviewAspect.CorrectLaw).Append(new AspectMark(ReviewAspect.CorrectLaw, points, remark));

    private static Refusal? Judge(IEnumerable<AspectMark> marks, string? fixes = null, DateOnly? fixBy = null)
    {
        var story = ReviewStory.Planned().Drawn().Assigned();
        return story.File.Judge(new FileFindings([.. marks], fixes, fixBy), story.As(ReviewStory.Lu));
    }

    [Fact]
    public void R4_only_who_was_given_the_file_judges_and_rechecks_it()
    {
        var story = ReviewStory.Planned().Drawn().Assigned();
        story.File.Judge(new FileFindings(ReviewStory.FullMarks(), null, null), story.As(ReviewStory.Wu)).ShouldBe(ReviewRefusals.NotTheReviewer);
        story.Judged().Answered();

        story.File.Pass("好", story.As(ReviewStory.Wu)).ShouldBe(ReviewRefusals.NotTheReviewer);
        story.File.AskAgain("补齐", FixDay, story.As(ReviewStory.Wu)).ShouldBe(ReviewRefusals.NotTheReviewer);
        story.File.AskAgain("补齐", FixDay, story.As(ReviewStory.Lu)).ShouldBeNull();
    }

    [Fact]
    public void A_file_is_judged_once_it_is_given_and_again_after_an_answer()
    {
        var story = ReviewStory.Planned().Drawn();
        story.File.Judge(new FileFindings(ReviewStory.FullMarks(), null, null), story.As(ReviewStory.Lu)).ShouldBe(ReviewRefusals.ReviewNotAtThisStage);
        story.Assigned().Judged("补齐", FixDay);
        story.File.Judge(new FileFindings(ReviewStory.FullMarks(), null, null), story.As(ReviewStory.Lu)).ShouldBe(ReviewRefusals.ReviewNotAtThisStage);

        story.Answered().Judged();

        (story.File.State, story.File.Fixes, story.File.FixBy).ShouldBe((FileReviewState.Judged, null, null));
    }

    [Fact]
    public void The_committee_answers_in_words_once_it_is_judged()
    {
        var story = ReviewStory.Planned().Drawn().Assigned();
        story.File.Reply("没有问题", story.Clerk).ShouldBe(ReviewRefusals.ReviewNotAtThisStage);
        story.Judged();

        story.File.Reply(" ", story.Clerk).ShouldBe(ReviewRefusals.ReviewAnswerMissing);
        story.File.Reply("没有问题", story.Clerk).ShouldBeNull();
        story.File.Reply("再说一次", story.Clerk).ShouldBe(ReviewRefusals.ReviewNotAtThisStage);
    }

    [Fact]
    public void The_second_look_comes_after_an_answer_and_says_what_it_saw()
    {
        var story = ReviewStory.Planned().Drawn().Assigned().Judged("补齐", FixDay);
        story.File.Pass("好", story.As(ReviewStory.Lu)).ShouldBe(ReviewRefusals.ReviewNotAtThisStage);
        story.File.AskAgain("补齐", FixDay, story.As(ReviewStory.Lu)).ShouldBe(ReviewRefusals.ReviewNotAtThisStage);
        story.Answered();

        story.File.Pass(" ", story.As(ReviewStory.Lu)).ShouldBe(CaseRefusals.ReasonIsMissing);
        story.File.AskAgain(" ", FixDay, story.As(ReviewStory.Lu)).ShouldBe(ReviewRefusals.FixesNeedTheirDay);
        story.File.AskAgain("补齐", null, story.As(ReviewStory.Lu)).ShouldBe(ReviewRefusals.FixesNeedTheirDay);
        story.File.AskAgain("补齐", story.Today, story.As(ReviewStory.Lu)).ShouldBe(ReviewRefusals.FixDayNotAhead);
        story.File.AskAgain("还缺一份", story.Today.AddDays(1), story.As(ReviewStory.Lu)).ShouldBeNull();
        (story.File.State, story.File.Fixes).ShouldBe((FileReviewState.FixesAsked, "还缺一份"));
        story.Answered().File.Pass("好", story.As(ReviewStory.Lu)).ShouldBeNull();
    }

    [Fact]
    public void Nothing_asked_is_nothing_mended()
    {
        var story = ReviewStory.Planned().Drawn().Assigned().Judged().Answered();

        story.File.Pass("同意反馈意见", story.As(ReviewStory.Lu)).ShouldBeNull();

        story.File.IsMended.ShouldBeNull();
    }

    /// <summary>Judged on Wednesday 1 April; Monday the 6th is the Qingming holiday, so five workdays end on Thursday the 9th.</summary>
    [Fact]
    public void R4_the_committee_has_its_workdays_for_an_answer_over_a_holiday()
    {
        var story = ReviewStory.Planned().Drawn().Assigned().Judged();
        story.File.AnswerBy.ShouldBe(new DateOnly(2026, 4, 9));

        story.On(new DateOnly(2026, 4, 8)).File.Close(null, story.Bureau).ShouldBe(ReviewRefusals.AnswerTimeRuns);
        story.On(new DateOnly(2026, 4, 9)).File.Close(null, story.Bureau).ShouldBe(ReviewRefusals.AnswerTimeRuns);
        story.On(new DateOnly(2026, 4, 10)).File.Close(null, story.Bureau).ShouldBeNull();

        (story.File.State, story.File.IsMended).ShouldBe((FileReviewState.Closed, null));
        story.File.Close(null, story.Bureau).ShouldBe(ReviewRefusals.ReviewNotAtThisStage);
    }

    [Fact]
    public void What_was_to_be_mended_is_given_up_after_its_day_with_a_reason()
    {
        var story = ReviewStory.Planned().Drawn().Assigned().Judged("补齐", FixDay);

        story.On(FixDay).File.Close("调委会没有整改", story.Bureau).ShouldBe(ReviewRefusals.AnswerTimeRuns);
        story.File.IsLateOn(FixDay).ShouldBeFalse();
        story.On(FixDay.AddDays(1)).File.Close(" ", story.Bureau).ShouldBe(CaseRefusals.ReasonIsMissing);
        story.File.IsLateOn(story.Today).ShouldBeTrue();
        story.File.Close("调委会没有整改", story.Bureau).ShouldBeNull();

        story.File.IsMended.ShouldBe(false);
        story.File.IsLateOn(story.Today).ShouldBeFalse();
    }

    [Fact]
    public void A_review_nobody_judged_or_that_waits_for_a_second_look_is_not_closed_so()
    {
        var story = ReviewStory.Planned().Drawn().Assigned().On(new DateOnly(2026, 6, 1));
        story.File.Close("不评了", story.Bureau).ShouldBe(ReviewRefusals.ReviewNotAtThisStage);
        story.Judged().Answered().On(new DateOnly(2026, 9, 1));

        story.File.Close("不评了", story.Bureau).ShouldBe(ReviewRefusals.ReviewNotAtThisStage);
    }
}
