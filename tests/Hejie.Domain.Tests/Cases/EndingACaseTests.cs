using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Cases;

public sealed class EndingACaseTests
{
    [Theory]
    [InlineData(TerminationReason.GapTooWide, true, false)]
    [InlineData(TerminationReason.RefusedToSign, true, false)]
    [InlineData(TerminationReason.ShamSuspicion, false, true)]
    [InlineData(TerminationReason.OtherAuthorityAccepted, false, true)]
    [InlineData(TerminationReason.Unreachable, true, true)]
    [InlineData(TerminationReason.PartyWithdrew, false, false)]
    public void T2_each_reason_belongs_to_its_way_of_ending(TerminationReason reason, bool fails, bool isTerminated)
    {
        (Served().Case.Fail(reason, "理由", Served().Now) is null).ShouldBe(fails);
        (Served().Case.Terminate(reason, "理由", Served().Now) is null).ShouldBe(isTerminated);
    }

    [Fact]
    public void T2_the_time_is_over_on_the_day_after_the_last_day()
    {
        var story = Served();
        var last = story.Case.Deadlines.Single(day => day.Rule == DeadlineKey.General).LastDay;

        TimeOver(story, last.AddDays(-1)).ShouldBe(CaseRefusals.EndingDoesNotFit);
        TimeOver(story, last).ShouldBe(CaseRefusals.EndingDoesNotFit);
        TimeOver(story, last.AddDays(1)).ShouldBeNull();
    }

    [Fact]
    public void T1_a_notice_served_before_another_session_no_longer_counts()
    {
        var story = Served().After(TimeSpan.FromDays(1)).Planned().Opened();

        story.Case.Fail(TerminationReason.GapTooWide, "差距太大", story.Now).ShouldBe(CaseRefusals.TerminationNoticeMissing);
    }

    [Fact]
    public void I5_a_reason_of_the_review_needs_its_answer()
    {
        var story = CaseStory.Registered().Reviewed();

        story.Case.Decline(NonAcceptanceReason.AlreadyWithAuthority, "法院已受理", story.Now).ShouldBe(CaseRefusals.ReasonDoesNotFit);
        story.Case.Decline(NonAcceptanceReason.OutsideArea, "不在辖区", story.Now).ShouldBeNull();
    }

    [Fact]
    public void P1_a_refusal_is_not_hidden_behind_another_reason()
    {
        var story = CaseStory.Registered().Reviewed();
        story.Do(story.Case.RecordAnswer(2, Willingness.Refuses, ContactChannel.Telephone, null, story.Now));

        story.Case.Decline(NonAcceptanceReason.Other, "其他", story.Now).ShouldBe(CaseRefusals.ReasonDoesNotFit);
        story.Case.Decline(NonAcceptanceReason.RespondentRefused, "对方不同意", story.Now).ShouldBeNull();
    }

    [Fact]
    public void I3_only_a_vain_try_on_who_is_still_to_agree_makes_that_party_unreachable()
    {
        var story = CaseStory.Registered().Reviewed();
        story.Do(Try(story, 1, ContactOutcome.NotReached)).Do(Try(story, 2, ContactOutcome.Reached));
        story.Case.Decline(NonAcceptanceReason.Unreachable, "联系不上", story.Now).ShouldBe(CaseRefusals.NoAttemptToReach);

        story.Do(Try(story, 2, ContactOutcome.NotReached));
        story.Case.Decline(NonAcceptanceReason.Unreachable, "联系不上", story.Now).ShouldBeNull();
    }

    private static CaseStory Served()
    {
        var story = CaseStory.Registered().InMediation();
        return story.Do(story.Case.Deliver(NoticeKind.TerminationNotice, 1, NoticeWay.Direct, story.Now))
            .Do(story.Case.Deliver(NoticeKind.TerminationNotice, 2, NoticeWay.Direct, story.Now));
    }

    private static Refusal? TimeOver(CaseStory story, DateOnly on) => story.Case.Fail(
        TerminationReason.TimeOver, "期限届满", story.Now with { Now = ChinaTime.InstantOf(on, new TimeOnly(9, 0)) });

    private static Refusal? Try(CaseStory story, int party, ContactOutcome outcome) =>
        story.Case.LogContact(new ContactAttempt(party, story.Now.Now, ContactChannel.Telephone, outcome, "登记员", null), story.Now);
}
