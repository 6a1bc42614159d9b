using Hejie.Domain.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Cases;

public sealed class WholeCaseTests
{
    [Fact]
    public void A_dispute_goes_from_application_to_archive()
    {
        var story = CaseStory.Registered().Settled();
        story.Case.State.ShouldBe(CaseState.Performing);
        story.Agreement.EffectiveOn.ShouldBe(new DateOnly(2026, 3, 2));

        story.After(TimeSpan.FromDays(5)).Do(story.Agreement.Perform(story.Case, 1, new DateOnly(2026, 3, 7), "转账截图", story.Now));
        story.Case.State.ShouldBe(CaseState.Performed);
        story.Case.SelfPerformed.ShouldBeTrue();

        story.Do(story.Case.FollowUp(new FollowUpVisit(new DateOnly(2026, 3, 7), ContactChannel.Telephone, "王调解", [1, 2], true, 5, false, true, "双方满意"), story.Now));
        story.Do(story.Case.Close(null, story.Now));
        story.Do(story.Case.Archive([], null, story.Now));

        story.Refusal.ShouldBeNull();
        story.Case.State.ShouldBe(CaseState.Archived);
        story.Case.Outcome.ShouldBe(CaseOutcome.Settled);
    }

    [Fact]
    public void Every_act_is_written_into_a_chain_without_gaps()
    {
        var mediation = CaseStory.Registered().Settled().Case;

        mediation.Timeline.Select(entry => entry.Sequence).ShouldBe(Enumerable.Range(1, mediation.EventCount));
        mediation.Timeline.Zip(mediation.Timeline.Skip(1)).ShouldAllBe(pair => pair.Second.PreviousDigest == pair.First.Digest);
        mediation.Timeline.ShouldAllBe(entry => entry.Digest == entry.ComputeDigest());
        mediation.HeadDigest.ShouldBe(mediation.Timeline[^1].Digest);
        mediation.Version.ShouldBe(mediation.EventCount);
    }

    [Fact]
    public void The_day_that_is_owed_first_is_kept_beside_the_case_at_every_step()
    {
        var story = CaseStory.Registered();
        story.Case.DueOn.ShouldBe(new DateOnly(2026, 3, 5)); // three workdays to decide and to reach the other side

        story.InMediation();
        story.Case.DueOn.ShouldBe(new DateOnly(2026, 4, 1)); // the month of mediation

        story = CaseStory.Registered().Settled();
        story.Case.DueOn.ShouldBe(new DateOnly(2026, 3, 12)); // the payment; the parties' time for the court is not owed

        story.After(TimeSpan.FromDays(5)).Do(story.Agreement.Perform(story.Case, 1, new DateOnly(2026, 3, 7), "转账截图", story.Now));
        story.Case.DueOn.ShouldBe(story.Case.NextOwed!.LastDay); // the visit

        story.Do(story.Case.FollowUp(new FollowUpVisit(new DateOnly(2026, 3, 7), ContactChannel.Telephone, "王调解", [1, 2], true, 5, false, true, "双方满意"), story.Now));
        story.Case.DueOn.ShouldBeNull();
        story.Case.NextDeadline.ShouldNotBeNull(); // the court's window goes on
    }

    [Fact]
    public void The_journal_names_no_party()
    {
        var mediation = CaseStory.Registered().Settled().Case;

        mediation.Timeline.ShouldAllBe(entry => !entry.Payload.Contains("张三") && !entry.Payload.Contains("1380000"));
    }

    [Fact]
    public void A_case_in_the_archive_takes_nothing_more()
    {
        var story = CaseStory.Registered().Reviewed();
        story.Do(story.Case.Decline(NonAcceptanceReason.Other, "不属于民间纠纷", story.Now));
        story.Do(story.Case.Close(null, story.Now)).Do(story.Case.Archive([], null, story.Now));

        story.Case.LogContact(new ContactAttempt(1, CaseStory.Morning, ContactChannel.Letter, ContactOutcome.Delivered, "登记员", null), story.Now)
            .ShouldBe(CaseRefusals.NotAtThisStage);
        story.Case.Close(null, story.Now).ShouldBe(CaseRefusals.NotAtThisStage);
    }

    [Fact]
    public void A_file_is_not_bound_while_a_required_paper_is_missing()
    {
        var story = CaseStory.Registered().Reviewed();
        story.Do(story.Case.Decline(NonAcceptanceReason.Other, "不属于民间纠纷", story.Now)).Do(story.Case.Close(null, story.Now));

        story.Case.Archive(["F-05"], null, story.Now).ShouldBe(CaseRefusals.PapersMissing);
        story.Case.State.ShouldBe(CaseState.Closed);
    }
}
