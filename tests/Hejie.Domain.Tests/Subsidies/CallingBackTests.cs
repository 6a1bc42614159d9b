using Hejie.Domain.Subsidies;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Subsidies;

public sealed class CallingBackTests
{
    [Fact]
    public void R5_a_party_who_denies_asks_the_approver_for_a_reason_and_stops_nothing()
    {
        var story = SubsidyStory.Performed().Claimed();
        story.Claim.RecordCall(2, CallOutcome.Denied, "说没有来过", story.Clerk).ShouldBeNull();

        (story.Claim.State, story.Claim.AmountFen, story.Claim.IsDenied).ShouldBe((SubsidyState.WithCommittee, 32_400, true));
        story.Claim.Approve(" ", [], story.Clerk).ShouldBe(SubsidyRefusals.DenialNeedsAReason);
        story.Claim.Approve("到场照片里有他，系记错日期", [], story.Clerk).ShouldBeNull();
    }

    [Fact]
    public void The_last_word_of_a_party_counts()
    {
        var story = SubsidyStory.Performed().Claimed();
        story.Claim.RecordCall(1, CallOutcome.Denied, "不记得", story.Clerk).ShouldBeNull();
        story.Claim.RecordCall(1, CallOutcome.NotReached, null, story.Clerk).ShouldBeNull();
        story.Claim.IsDenied.ShouldBeTrue();

        story.Claim.RecordCall(1, CallOutcome.Confirmed, null, story.Clerk).ShouldBeNull();

        story.Claim.IsDenied.ShouldBeFalse();
        story.Claim.Approve(null, [], story.Clerk).ShouldBeNull();
    }

    [Fact]
    public void Nobody_has_confirmed_until_every_party_has_by_code_or_call()
    {
        var story = SubsidyStory.Performed();
        story.ConfirmedByCode = [1];
        story.Claimed();
        story.Claim.Doubts.ShouldHaveSingleItem().Found.ShouldBe(1);
        story.Claim.DoubtScore.ShouldBe(20);

        story.Claim.RecordCall(2, CallOutcome.ReachedOnly, "不愿多说", story.Clerk).ShouldBeNull();
        story.Claim.DoubtScore.ShouldBe(20);
        story.Claim.RecordCall(2, CallOutcome.Confirmed, null, story.Clerk).ShouldBeNull();

        story.Claim.Doubts.ShouldBeEmpty();
        story.Claim.DoubtScore.ShouldBe(0);
        story.Claim.Calls.Count.ShouldBe(2);
    }

    [Fact]
    public void R5_a_call_is_to_a_party_and_a_denial_says_what_was_said()
    {
        var story = SubsidyStory.Performed().Claimed();

        story.Claim.RecordCall(0, CallOutcome.Confirmed, null, story.Clerk).ShouldBe(SubsidyRefusals.CallNeedsAParty);
        story.Claim.RecordCall(3, CallOutcome.Confirmed, null, story.Clerk).ShouldBe(SubsidyRefusals.CallNeedsAParty);
        story.Claim.RecordCall(2, CallOutcome.Denied, " ", story.Clerk).ShouldBe(SubsidyRefusals.DeniedCallNeedsWords);
        story.Claim.RecordCall(2, CallOutcome.Confirmed, null, story.Clerk).ShouldBeNull();
    }

    [Fact]
    public void R5_who_is_paid_does_not_call()
    {
        var story = SubsidyStory.Performed().Claimed();

        story.Claim.RecordCall(1, CallOutcome.Confirmed, null, story.Wang).ShouldBe(SubsidyRefusals.NobodyJudgesTwice);
    }

    [Fact]
    public void What_was_granted_is_still_asked_after_and_what_was_refused_is_not()
    {
        var granted = SubsidyStory.Performed().Claimed().Approved();
        granted.Claim.RecordCall(1, CallOutcome.Denied, "没有调解过", granted.Bureau).ShouldBeNull();
        granted.Claim.State.ShouldBe(SubsidyState.Approved);

        var refused = SubsidyStory.Performed().Claimed();
        refused.Claim.Refuse("不符合", null, NegativeList.Delivered, refused.Clerk).ShouldBeNull();
        refused.Claim.RecordCall(1, CallOutcome.Confirmed, null, refused.Clerk).ShouldBe(SubsidyRefusals.ClaimNotAtThisStage);
    }
}
