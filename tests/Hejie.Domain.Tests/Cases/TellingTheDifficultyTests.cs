using Hejie.Domain.Cases;
using Hejie.Domain.Policies;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Cases;

public sealed class TellingTheDifficultyTests
{
    private static IReadOnlyList<DifficultySignKind> SignsOf(Registration application, params DifficultySignKind[] told) =>
        [.. DifficultyCheck.SignsOf(CaseStory.Registered(application).Case, told, PolicySettings.Standard, new DateOnly(2026, 3, 2)).Select(sign => sign.Kind)];

    [Theory]
    [InlineData(99_999_99L, false)]
    [InlineData(100_000_00L, true)]
    [InlineData(100_000_01L, true)]
    public void A_hundred_thousand_yuan_make_a_case_difficult(long fen, bool isDifficult) =>
        SignsOf(CaseStory.Application() with { ClaimFen = fen }).Contains(DifficultySignKind.LargeSum).ShouldBe(isDifficult);

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    public void Ten_persons_make_a_case_difficult(int persons, bool isDifficult) =>
        SignsOf(CaseStory.Application() with { PersonCount = persons }).Contains(DifficultySignKind.ManyPersons).ShouldBe(isDifficult);

    [Fact]
    public void The_threshold_is_the_bureaus_on_that_day_and_the_sign_says_which()
    {
        var monday = CaseStory.Registered().Now;
        var fifty = PolicyVersion.Set(PolicyDefinitions.DifficultYuan, new PolicyChange(2000, monday.Today.AddDays(1), "市南司〔2026〕1号", "试行"), [], monday).Made!;
        var mediation = CaseStory.Registered().Case; // claims 3000 yuan

        DifficultyCheck.SignsOf(mediation, [], new PolicySettings([fifty]), monday.Today).ShouldBeEmpty();
        DifficultyCheck.SignsOf(mediation, [], new PolicySettings([fifty]), monday.Today.AddDays(1)).ShouldHaveSingleItem()
            .ShouldBe(new DifficultySign(DifficultySignKind.LargeSum, 3000, new PolicyValue(2000, 1)));
    }

    [Theory]
    [InlineData(RiskLevel.Medium, false)]
    [InlineData(RiskLevel.High, true)]
    public void A_high_risk_makes_a_case_difficult(RiskLevel risk, bool isDifficult) =>
        SignsOf(CaseStory.Application() with { Risk = risk }).Contains(DifficultySignKind.GraveRisk).ShouldBe(isDifficult);

    [Fact]
    public void A_person_may_add_what_stands_in_no_record_and_nothing_else()
    {
        SignsOf(CaseStory.Application(), DifficultySignKind.DeathOrInjury, DifficultySignKind.SentUp, DifficultySignKind.LargeSum)
            .ShouldBe([DifficultySignKind.DeathOrInjury, DifficultySignKind.SentUp]);
    }

    [Fact]
    public void Signs_propose_difficult_and_a_plain_quarrel_of_two_neighbours_simple()
    {
        var story = CaseStory.Registered();
        DifficultyCheck.Propose(story.Case, []).ShouldBe(DifficultyLevel.Simple);
        DifficultyCheck.Propose(story.Case, [new DifficultySign(DifficultySignKind.SentUp)]).ShouldBe(DifficultyLevel.Difficult);
        DifficultyCheck.Propose(CaseStory.Registered(CaseStory.Application(DisputeType.Labor)).Case, []).ShouldBe(DifficultyLevel.Ordinary);
    }

    [Fact]
    public void A_proposal_that_differs_from_the_signs_or_is_above_ordinary_has_its_reason()
    {
        var story = CaseStory.Registered();

        story.Case.ProposeDifficulty(DifficultyLevel.Ordinary, [], null, story.Now).ShouldBe(CaseRefusals.ReasonIsMissing);
        story.Case.ProposeDifficulty(DifficultyLevel.Difficult, [DifficultySignKind.SentUp], " ", story.Now).ShouldBe(CaseRefusals.ReasonIsMissing);
        story.Case.ProposeDifficulty(DifficultyLevel.Simple, [], null, story.Now).ShouldBeNull();

        story.Case.Difficulty.ShouldBe(DifficultyLevel.Ordinary, "a proposal is not yet the justice office's word");
    }

    [Fact]
    public void The_justice_office_confirms_with_its_reason_and_chooses_the_track()
    {
        var story = CaseStory.Registered();
        story.Case.ConfirmDifficulty(DifficultyLevel.Difficult, "属实", story.Now).ShouldBe(CaseRefusals.NotAtThisStage);
        story.Do(story.Case.ProposeDifficulty(DifficultyLevel.Difficult, [DifficultySignKind.SentUp], "社区上报", story.Now));

        story.Case.ConfirmDifficulty(DifficultyLevel.Major, " ", story.Now).ShouldBe(CaseRefusals.ReasonIsMissing);
        story.Case.ConfirmDifficulty(DifficultyLevel.Major, "多年积怨", story.Now).ShouldBeNull();

        story.Case.Difficulty.ShouldBe(DifficultyLevel.Major);
        story.Case.Track.ShouldBe(CaseTrack.Difficult);
        story.Case.DifficultyConfirmedOn.ShouldBe(story.Now.Today);
        story.Case.ProposedDifficulty.ShouldBeNull();
    }
}
