using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Subsidies;
using Hejie.Domain.Tests.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Subsidies;

public sealed class JudgingAClaimTests
{
    [Fact]
    public void R5_the_steps_follow_each_other_and_the_last_grants_the_money()
    {
        var story = SubsidyStory.Performed().Claimed();
        story.Claim.Approve(null, [], story.Office).ShouldBe(SubsidyRefusals.StepOfAnother);
        story.Claim.Approve(null, [], story.Bureau).ShouldBe(SubsidyRefusals.StepOfAnother);

        story.Approved();

        (story.Claim.State, story.Claim.ApprovedOn).ShouldBe((SubsidyState.Approved, story.Bureau.Today));
        story.Claim.Course.Select(entry => (entry.Act, entry.Role)).ShouldBe(
            [(SubsidyAct.Claim, Role.Mediator), (SubsidyAct.Approve, Role.CommitteeClerk), (SubsidyAct.Approve, Role.SubdistrictOfficer), (SubsidyAct.Approve, Role.BureauOfficer)]);
        story.Claim.Approve(null, [], story.Bureau).ShouldBe(SubsidyRefusals.ClaimNotAtThisStage);
    }

    [Fact]
    public void R5_another_committee_and_another_street_have_no_word()
    {
        var story = SubsidyStory.Performed().Claimed();
        var clerk = story.By(Actor.Person(Role.CommitteeClerk, CaseStory.District, SubsidyStory.Account(8), "外会", organizationId: new Guid(9, 9, 0, new byte[8])));
        var street = story.By(Actor.Person(Role.SubdistrictOfficer, CaseStory.District, SubsidyStory.Account(9), "外所", subdistrictCode: "370202003"));

        story.Claim.Approve(null, [], clerk).ShouldBe(SubsidyRefusals.StepOfAnother);
        story.Checked();
        story.Claim.Approve(null, [], street).ShouldBe(SubsidyRefusals.StepOfAnother);
        story.Claim.Approve(null, [], story.Office).ShouldBeNull();
    }

    [Fact]
    public void R5_nobody_judges_a_claim_of_his_own_or_twice()
    {
        var story = SubsidyStory.Performed().Claimed();
        var mediating = Actor.Person(Role.CommitteeClerk, CaseStory.District, SubsidyStory.Account(5), "王调解", CaseStory.Wang.Id.Value, story.Committee);
        story.Claim.Approve(null, [], story.By(mediating)).ShouldBe(SubsidyRefusals.NobodyJudgesTwice);
        story.Checked();

        var moved = Actor.Person(Role.SubdistrictOfficer, CaseStory.District, SubsidyStory.Account(2), "登记员", subdistrictCode: story.Claim.SubdistrictCode);
        story.Claim.Approve(null, [], story.By(moved)).ShouldBe(SubsidyRefusals.NobodyJudgesTwice);

        story.Claim.Approve(null, [], story.Office).ShouldBeNull();
    }

    [Fact]
    public void R5_a_claim_is_returned_and_refused_with_a_reason_at_every_step()
    {
        Func<SubsidyStory, SubsidyStory>[] steps = [story => story, story => story.Checked(), story => story.AtBureau()];
        foreach (var (number, step) in steps.Index())
        {
            var returned = step(SubsidyStory.Performed().Claimed());
            var who = new[] { returned.Clerk, returned.Office, returned.Bureau }[number];
            returned.Claim.Return(" ", who).ShouldBe(SubsidyRefusals.ClaimReasonMissing);
            returned.Claim.Return("依据写得不够", who).ShouldBeNull();
            returned.Claim.State.ShouldBe(SubsidyState.Returned);

            var refused = step(SubsidyStory.Performed().Claimed());
            refused.Claim.Refuse("", null, NegativeList.Delivered, who).ShouldBe(SubsidyRefusals.ClaimReasonMissing);
            refused.Claim.Refuse("已领过其他报酬", 5, NegativeList.Delivered, who).ShouldBeNull();
            (refused.Claim.State, refused.Claim.NegativeItem).ShouldBe((SubsidyState.Refused, 5));
            refused.Claim.ClaimAgain(SubsidyStory.Wish, refused.Facts, refused.Wang).ShouldBe(SubsidyRefusals.ClaimNotAtThisStage);
        }
    }

    [Fact]
    public void R5_a_refusal_names_an_item_that_is_on_the_list_or_none()
    {
        foreach (var item in new[] { 0, NegativeList.Delivered.Items.Count + 1 })
        {
            var story = SubsidyStory.Performed().Claimed();
            story.Claim.Refuse("不符合", item, NegativeList.Delivered, story.Clerk).ShouldBe(SubsidyRefusals.NoSuchNegativeItem);
        }
        var last = SubsidyStory.Performed().Claimed();
        last.Claim.Refuse("不符合", NegativeList.Delivered.Items.Count, NegativeList.Delivered, last.Clerk).ShouldBeNull();
    }

    [Fact]
    public void R6_of_two_claims_made_at_once_for_one_dispute_the_second_is_not_granted()
    {
        var other = CaseNumber.Of(CaseStory.District, 2026, 7);
        var story = SubsidyStory.Performed().Claimed().AtBureau();

        story.Claim.Approve(null, [new ClaimedCase(other, SameDisputeLink.Duplicate, SubsidyState.Approved)], story.Bureau).ShouldBe(SubsidyRefusals.DisputeIsPaid);
        story.Claim.Approve(null, [new ClaimedCase(other, SameDisputeLink.Duplicate, SubsidyState.WithBureau)], story.Bureau).ShouldBeNull();
    }

    [Fact]
    public void R5_a_spot_check_changes_nothing_by_itself_and_a_failed_one_is_explained()
    {
        var story = SubsidyStory.Performed().Claimed();
        story.Claim.CheckByCity(true, null, story.Bureau).ShouldBe(SubsidyRefusals.ClaimNotAtThisStage);
        story.Approved();

        story.Claim.CheckByCity(false, " ", story.Bureau).ShouldBe(SubsidyRefusals.ClaimReasonMissing);
        story.Claim.CheckByCity(false, "协议没有当事人签名", story.Bureau).ShouldBeNull();

        (story.Claim.State, story.Claim.CityPassed, story.Claim.AmountFen).ShouldBe((SubsidyState.Approved, false, 32_400));
        story.Claim.CheckByCity(true, null, story.Bureau).ShouldBe(SubsidyRefusals.ClaimNotAtThisStage);
    }

    [Fact]
    public void R5_what_was_granted_is_taken_back_with_a_reason_by_a_person()
    {
        var story = SubsidyStory.Performed().Claimed();
        story.Claim.Revoke("评查不合格", story.Bureau).ShouldBe(SubsidyRefusals.ClaimNotAtThisStage);
        story.Approved().After(30);

        story.Claim.Revoke(" ", story.Bureau).ShouldBe(SubsidyRefusals.ClaimReasonMissing);
        story.Claim.Revoke("案卷评查 40 分，记录是补写的", story.Bureau).ShouldBeNull();

        (story.Claim.State, story.Claim.RevokedOn).ShouldBe((SubsidyState.Revoked, story.Bureau.Today));
        story.Claim.Revoke("再撤", story.Bureau).ShouldBe(SubsidyRefusals.ClaimNotAtThisStage);
    }
}
