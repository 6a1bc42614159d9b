using Hejie.Domain.Cases;
using Hejie.Domain.Risks;
using Hejie.Domain.Tests.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Risks;

public sealed class FearingViolenceTests
{
    private static readonly string[] Questions = ["ViolenceHappened", "ViolenceThreatened", "AfraidOfTheOther", "DomesticViolenceDanger"];

    [Fact]
    public void I8_a_family_is_asked_more_than_neighbours_and_a_wage_dispute_nothing_of_it()
    {
        Asked(DisputeType.MarriageFamily).ShouldBe(Questions, ignoreOrder: true);
        Asked(DisputeType.Neighborhood).ShouldBe(["DomesticViolenceDanger"]);
        Asked(DisputeType.Labor).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("ViolenceHappened")]
    [InlineData("ViolenceThreatened")]
    [InlineData("AfraidOfTheOther")]
    [InlineData("DomesticViolenceDanger")]
    public void I8_one_yes_bars_acceptance_and_owes_a_report_at_once(string question)
    {
        var risk = Family(question);

        risk.Story.Agreed().Accepted().Refusal.ShouldBe(CaseRefusals.ReviewForbidsAcceptance);
        (risk.Case.RiskDuty, risk.Case.RiskDutySince, risk.Case.RiskDutyBy).ShouldBe((RiskDuty.Report, CaseStory.Morning, CaseStory.Morning));
        risk.Case.IsCrimeUnreported.ShouldBeTrue();
    }

    [Fact]
    public void I8_without_a_yes_the_family_is_taken_on_and_nothing_is_owed()
    {
        var risk = Family();

        risk.Case.RiskDuty.ShouldBeNull();
        risk.Story.Agreed().Accepted().Refusal.ShouldBeNull();
    }

    [Fact]
    public void I8_only_the_police_will_do()
    {
        var risk = Family("ViolenceThreatened");
        risk.Case.Decline(NonAcceptanceReason.DomesticViolenceDanger, "已报警", risk.Story.Now).ShouldBeNull();

        risk.Report(RiskReceiver.JusticeBureau).ShouldBeNull();
        risk.Case.RiskDuty.ShouldBe(RiskDuty.Report);
        risk.Case.Close(null, risk.Story.Now).ShouldBe(CaseRefusals.CrimeIsUnreported);

        risk.Report().ShouldBeNull();
        risk.Case.RiskDuty.ShouldBe(RiskDuty.Reply);
        risk.Case.Close(null, risk.Story.Now).ShouldBeNull();
    }

    [Fact]
    public void A_reported_fear_is_not_owed_again_when_the_review_is_corrected()
    {
        var risk = Family("ViolenceThreatened");
        risk.Report().ShouldBeNull();

        Answer(risk.Case, risk.Story, "ViolenceThreatened", "ViolenceHappened");

        risk.Case.RiskDuty.ShouldBe(RiskDuty.Reply);
    }

    [Fact]
    public void A_yes_that_was_a_mistake_owes_nothing_once_it_is_corrected()
    {
        var risk = Family("ViolenceThreatened");

        Answer(risk.Case, risk.Story);

        risk.Case.RiskDuty.ShouldBeNull();
        risk.Story.Agreed().Accepted().Refusal.ShouldBeNull();
    }

    [Fact]
    public void A_correction_does_not_take_away_what_was_found_otherwise()
    {
        var found = Family("ViolenceThreatened");
        found.Assess(RiskStory.Findings(RiskLevel.High, Tendency.TurnToCrime)).ShouldBeNull();
        Answer(found.Case, found.Story);
        found.Case.RiskDuty.ShouldBe(RiskDuty.Report);

        var red = Family("ViolenceThreatened");
        red.Assess(RiskStory.Findings(RiskLevel.Critical)).ShouldBeNull();
        Answer(red.Case, red.Story);
        red.Case.RiskDuty.ShouldBe(RiskDuty.Report);
    }

    [Fact]
    public void I8_another_kind_of_dispute_takes_no_fear_away()
    {
        var risk = Family("ViolenceThreatened");

        risk.Case.Retype(DisputeType.Labor, null, "实为欠薪", risk.Story.Now).ShouldBeNull();
        (risk.Case.RiskDuty, risk.Case.IsCrimeUnreported).ShouldBe((RiskDuty.Report, true));
        risk.Case.ReviewQuestions.Where(question => question.IsAboutViolence).ShouldHaveSingleItem().Code.ShouldBe("ViolenceThreatened");

        Answer(risk.Case, risk.Story, "ViolenceThreatened"); // asked again, and still so
        risk.Story.Agreed().Accepted().Refusal.ShouldBe(CaseRefusals.ReviewForbidsAcceptance);

        Answer(risk.Case, risk.Story);
        risk.Case.RiskDuty.ShouldBeNull();
        risk.Story.Accepted().Refusal.ShouldBeNull();
    }

    [Fact]
    public void A_report_of_something_else_does_not_tell_of_violence()
    {
        var risk = new RiskStory(CaseStory.Registered(CaseStory.Application(DisputeType.MarriageFamily)));
        risk.Assess(RiskStory.Findings(RiskLevel.High, Tendency.TurnToCrime)).ShouldBeNull();
        risk.Report().ShouldBeNull();

        Answer(risk.Case, risk.Story, "ViolenceThreatened");
        risk.Case.RiskDuty.ShouldBe(RiskDuty.Report);
        risk.Assess(RiskStory.Findings(RiskLevel.High, Tendency.TurnToCrime)).ShouldBeNull();
        risk.Case.RiskDuty.ShouldBe(RiskDuty.Report);

        risk.Report().ShouldBeNull();
        risk.Case.RiskDuty.ShouldBe(RiskDuty.Reply);
    }

    [Fact]
    public void A_yes_that_was_a_mistake_leaves_what_was_owed_besides()
    {
        var unjudged = new RiskStory(CaseStory.Registered(CaseStory.Application(DisputeType.MarriageFamily) with { Risk = RiskLevel.High }));
        Answer(unjudged.Case, unjudged.Story, "ViolenceThreatened");
        Answer(unjudged.Case, unjudged.Story);
        unjudged.Case.RiskDuty.ShouldBe(RiskDuty.Assessment);

        var unanswered = new RiskStory(CaseStory.Registered(CaseStory.Application(DisputeType.MarriageFamily)));
        unanswered.Report(RiskReceiver.GovernanceCentre).ShouldBeNull();
        Answer(unanswered.Case, unanswered.Story, "ViolenceThreatened");
        Answer(unanswered.Case, unanswered.Story);
        unanswered.Case.RiskDuty.ShouldBe(RiskDuty.Reply);
    }

    [Fact]
    public void I8_the_journal_that_others_read_tells_nothing_of_it()
    {
        var payload = Family("ViolenceThreatened").Case.Timeline[^1].Payload;

        payload.ShouldContain("CivilDispute");
        Questions.ShouldAllBe(question => !payload.Contains(question));
    }

    private static string[] Asked(DisputeType type) =>
        [.. IntakeReview.QuestionsFor(type, CaseSource.PartyApplication).Where(question => question.IsAboutViolence).Select(question => question.Code)];

    private static RiskStory Family(params string[] yes)
    {
        var story = CaseStory.Registered(CaseStory.Application(DisputeType.MarriageFamily));
        Answer(story.Case, story, yes);
        return new RiskStory(story);
    }

    private static void Answer(MediationCase mediation, CaseStory story, params string[] violence) => mediation.Review(
        [.. mediation.ReviewQuestions.Select(question => new ReviewAnswer(question.Code, question.GoodAnswer != violence.Contains(question.Code), null))],
        story.Now).ShouldBeNull();
}
