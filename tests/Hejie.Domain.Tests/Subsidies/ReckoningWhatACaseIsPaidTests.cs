using Hejie.Domain.Cases;
using Hejie.Domain.Policies;
using Hejie.Domain.Subsidies;
using Hejie.Domain.Tests.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Subsidies;

public sealed class ReckoningWhatACaseIsPaidTests
{
    [Theory]
    [InlineData(DifficultyLevel.Simple, 9_000)]
    [InlineData(DifficultyLevel.Ordinary, 27_000)]
    [InlineData(DifficultyLevel.Difficult, 54_000)]
    [InlineData(DifficultyLevel.Major, 108_000)]
    public void R5_each_confirmed_class_has_its_base_and_a_fifth_more_when_all_is_performed(DifficultyLevel level, long baseFen)
    {
        var amount = Of(SubsidyStory.Performed(before: story => Confirm(story, level)));

        (amount.Class, amount.BaseFen, amount.BonusFen, amount.TotalFen).ShouldBe((level, baseFen, baseFen / 5, baseFen + (baseFen / 5)));
    }

    private static void Confirm(CaseStory story, DifficultyLevel level)
    {
        story.Case.ProposeDifficulty(level, [], "涉及面广", story.Now).ShouldBeNull();
        story.Case.ConfirmDifficulty(level, "情况属实", story.Now).ShouldBeNull();
    }

    [Fact]
    public void R5_a_class_above_ordinary_is_paid_only_when_the_justice_office_confirmed_it()
    {
        var neighbours = Of(SubsidyStory.Performed(DisputeType.Neighborhood));
        var business = Of(SubsidyStory.Performed(DisputeType.Consumer));
        var proposed = Of(SubsidyStory.Performed(before: story => story.Case.ProposeDifficulty(DifficultyLevel.Major, [], "人数多", story.Now).ShouldBeNull()));

        neighbours.Class.ShouldBe(DifficultyLevel.Simple);
        business.Class.ShouldBe(DifficultyLevel.Ordinary);
        proposed.Class.ShouldBe(DifficultyLevel.Ordinary);
    }

    [Fact]
    public void R5_without_full_performance_the_base_alone_is_paid()
    {
        var amount = Of(SubsidyStory.Unperformed());

        (amount.BaseFen, amount.BonusFen, amount.BonusPercent).ShouldBe((9_000, 0, null));
    }

    [Fact]
    public void R5_an_oral_agreement_is_paid_by_a_share_of_the_simple_class()
    {
        var amount = Of(SubsidyStory.Oral());

        (amount.Effect, amount.Class, amount.RatioPercent).ShouldBe((SubsidyEffect.SettledOrally, DifficultyLevel.Simple, new PolicyValue(50, 0)));
        (amount.BaseFen, amount.BonusFen).ShouldBe((4_500, 900));
    }

    [Fact]
    public void R5_an_unsettled_case_is_paid_by_a_share_when_its_evidence_is_fixed()
    {
        SubsidyReckoning.WhyNotPaid(SubsidyStory.Failed(recorded: false).Paid).ShouldBe(SubsidyRefusals.EvidenceIsNotFixed);
        var recorded = SubsidyStory.Failed(recorded: true);

        SubsidyReckoning.WhyNotPaid(recorded.Paid).ShouldBeNull();
        (Of(recorded).Effect, Of(recorded).TotalFen).ShouldBe((SubsidyEffect.Unsettled, 4_500));
    }

    [Fact]
    public void R5_an_oral_agreement_without_proof_that_the_parties_were_there_is_not_paid()
    {
        var oral = SubsidyStory.Oral();
        var unproved = SubsidyStory.Performed(); // in writing, and so without the proof

        SubsidyReckoning.WhyNotPaid(oral.Paid).ShouldBeNull();
        SubsidyReckoning.WhyNotPaid(unproved.Paid).ShouldBeNull();
        SubsidyReckoning.WhyNotPaid(unproved.Paid with { Agreement = oral.Paid.Agreement }).ShouldBe(SubsidyRefusals.PresenceIsNotProved);
    }

    [Fact]
    public void R5_a_withdrawn_case_and_a_sham_are_never_paid()
    {
        SubsidyReckoning.WhyNotPaid(Withdrawn.Paid).ShouldBe(SubsidyRefusals.OutcomeIsNotPaid);
        SubsidyReckoning.WhyNotPaid(Terminated(TerminationReason.ShamSuspicion).Paid).ShouldBe(SubsidyRefusals.OutcomeIsNotPaid);
        SubsidyReckoning.WhyNotPaid(Terminated(TerminationReason.OtherAuthorityAccepted).Paid).ShouldBeNull();
    }

    private static SubsidyStory Withdrawn => SubsidyStory.Ended(story =>
    {
        story.InMediation().Do(story.Case.Withdraw(1, "双方自行和解", story.Now)).Refusal.ShouldBeNull();
        return story.Closed().Archived();
    });

    private static SubsidyStory Terminated(TerminationReason reason) => SubsidyStory.Ended(story =>
    {
        story.InMediation().RecordSigned().EndTold().Do(story.Case.Terminate(reason, "调解终止。", story.Now)).Refusal.ShouldBeNull();
        return story.Closed().Archived();
    });

    [Fact]
    public void R6_a_case_is_paid_from_its_bound_file_alone()
    {
        var closed = SubsidyStory.Ended(story => story.InMediation().RecordSigned().Failed().Closed());
        SubsidyReckoning.WhyNotPaid(closed.Paid).ShouldBe(SubsidyRefusals.ClaimNeedsArchive);

        SubsidyReckoning.WhyNotPaid(SubsidyStory.Failed(recorded: true).Paid).ShouldBeNull();
    }

    [Fact]
    public void The_values_of_the_day_are_used_and_named_with_their_version()
    {
        var story = SubsidyStory.Performed().With(PolicyDefinitions.SubsidyWage, 10_001);

        var amount = Of(story);

        amount.WageYuan.ShouldBe(new PolicyValue(10_001, 1));
        (amount.BaseFen, amount.BonusFen).ShouldBe((30_003, 6_000)); // a part of a fen falls away
    }

    private static SubsidyAmount Of(SubsidyStory story) => SubsidyReckoning.AmountOf(story.Paid, story.Policy, story.Wang.Today);
}
