using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Subsidies;
using Hejie.Domain.Tests.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Subsidies;

public sealed class ClaimingTests
{
    private static readonly CaseNumber Earlier = CaseNumber.Of(CaseStory.District, 2026, 7);

    [Fact]
    public void R5_a_claim_goes_to_the_committee_with_its_amount_and_its_trace()
    {
        var story = SubsidyStory.Performed().Claimed();

        (story.Claim.State, story.Claim.AmountFen, story.Claim.Version).ShouldBe((SubsidyState.WithCommittee, 32_400, 1));
        story.Claim.Trail.ShouldHaveSingleItem().ByName.ShouldBe("王调解");
        (story.Claim.DoubtScore, story.Claim.IsDenied).ShouldBe((0, false));
    }

    [Fact]
    public void R5_only_who_hosted_the_case_claims()
    {
        var story = SubsidyStory.Performed();

        story.Ask(by: story.Clerk).ShouldBe(SubsidyRefusals.ClaimByHostOnly);
        story.Ask(by: story.By(Actor.Person(Role.Mediator, CaseStory.District, SubsidyStory.Account(9), "刘调解", CaseStory.Liu.Id.Value, story.Committee)))
            .ShouldBe(SubsidyRefusals.ClaimByHostOnly);
        story.Ask().ShouldBeNull();
    }

    [Fact]
    public void R5_the_basis_is_told_and_the_list_of_what_is_never_paid_answered()
    {
        var story = SubsidyStory.Performed();

        story.Ask(SubsidyStory.Wish with { Basis = " " }).ShouldBe(SubsidyRefusals.BasisIsMissing);
        story.Ask(SubsidyStory.Wish with { NothingApplies = false }).ShouldBe(SubsidyRefusals.NegativeListNotAnswered);
        story.Ask().ShouldBeNull();
    }

    [Theory]
    [InlineData(SameDisputeLink.Duplicate)]
    [InlineData(SameDisputeLink.Relapse)]
    [InlineData(SameDisputeLink.SamePair)]
    public void R6_the_same_dispute_under_another_number_is_not_claimed_again_and_the_earlier_claim_is_named(SameDisputeLink link)
    {
        var story = SubsidyStory.Performed();
        story.Others = [new ClaimedCase(Earlier, link, SubsidyState.WithCommittee)];

        story.Ask().ShouldBe(SubsidyRefusals.DisputeIsClaimed);
        SameDispute.WhyClaimed(story.Others, null)!.Details.ShouldBe([Earlier.Text]);
    }

    [Theory]
    [InlineData(SubsidyState.Refused)]
    [InlineData(SubsidyState.Revoked)]
    public void R6_what_was_not_paid_or_taken_back_stands_in_nobodys_way(SubsidyState state)
    {
        var story = SubsidyStory.Performed();
        story.Others = [new ClaimedCase(Earlier, SameDisputeLink.Duplicate, state)];

        story.Ask().ShouldBeNull();
    }

    [Fact]
    public void R6_another_dispute_of_the_same_two_sides_is_claimed_with_the_reason_and_a_relapse_never()
    {
        var separate = SubsidyStory.Wish with { SeparateBecause = "上次是停车，这次是漏水。" };
        var story = SubsidyStory.Performed();

        story.Others = [new ClaimedCase(Earlier, SameDisputeLink.Relapse, SubsidyState.Approved)];
        story.Ask(separate).ShouldBe(SubsidyRefusals.DisputeIsClaimed);
        story.Others = [new ClaimedCase(Earlier, SameDisputeLink.SamePair, SubsidyState.Approved)];
        story.Ask(separate).ShouldBeNull();

        story.Claim.SeparateBecause.ShouldBe("上次是停车，这次是漏水。");
    }

    [Fact]
    public void R5_a_returned_claim_is_made_again_with_amount_and_doubts_of_that_day_and_goes_through_every_step()
    {
        var story = SubsidyStory.Performed().Claimed().Checked();
        story.Claim.ClaimAgain(SubsidyStory.Wish, story.Facts, story.Wang).ShouldBe(SubsidyRefusals.ClaimNotAtThisStage);
        story.Claim.Return("补到场照片", story.Office).ShouldBeNull();
        story.After(3).Guard = story.Guard with { SameDay = 7 };

        story.Claim.ClaimAgain(SubsidyStory.Wish with { Basis = "已补照片。" }, story.Facts, story.Wang).ShouldBeNull();

        (story.Claim.State, story.Claim.Basis).ShouldBe((SubsidyState.WithCommittee, "已补照片。"));
        story.Claim.ClaimedOn.ShouldBe(story.Wang.Today);
        story.Claim.Doubts.ShouldHaveSingleItem().Kind.ShouldBe(DoubtKind.BurstOfCases);
        story.Checked().Claim.State.ShouldBe(SubsidyState.WithJusticeOffice);
    }
}
