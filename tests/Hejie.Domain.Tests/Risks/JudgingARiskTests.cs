using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Risks;
using Hejie.Domain.Tests.Cases;
using Shouldly;
using Xunit;
using static Hejie.Domain.Tests.Risks.RiskStory;

namespace Hejie.Domain.Tests.Risks;

public sealed class JudgingARiskTests
{
    [Theory]
    [InlineData(RiskLevel.Low, null)]
    [InlineData(RiskLevel.Medium, null)]
    [InlineData(RiskLevel.High, RiskDuty.Assessment)]
    [InlineData(RiskLevel.Critical, RiskDuty.Assessment)]
    public void K3_an_orange_or_red_case_is_to_be_judged_from_its_registration_on(RiskLevel level, RiskDuty? owed) =>
        RiskStory.Of(level).Case.RiskDuty.ShouldBe(owed);

    [Fact]
    public void K3_red_is_owed_at_once_and_orange_the_same_day()
    {
        (RiskStory.Of(RiskLevel.Critical).Case.RiskDutySince, RiskStory.Of(RiskLevel.Critical).Case.RiskDutyBy).ShouldBe((CaseStory.Morning, CaseStory.Morning));
        RiskStory.Of(RiskLevel.High).Case.RiskDutyBy.ShouldBe(EndOf("2026-03-02"));
    }

    [Theory]
    [InlineData(RiskLevel.Critical, "2026-09-30", "2026-09-30")]
    [InlineData(RiskLevel.High, "2026-09-29", "2026-09-30")]
    [InlineData(RiskLevel.High, "2026-09-30", "2026-10-08")] // the national holiday is over on the 7th
    [InlineData(RiskLevel.High, "2026-10-08", "2026-10-09")]
    [InlineData(RiskLevel.Medium, "2026-09-29", "2026-10-09")]
    [InlineData(RiskLevel.Low, "2026-03-02", "2026-03-05")]
    public void K3_an_answer_is_expected_by_the_level_in_working_days(RiskLevel level, string told, string by) =>
        RiskTerms.DueBy(level, RiskDuty.Reply, ChinaTime.InstantOf(DateOnly.Parse(told), new TimeOnly(9, 0)), HolidayCalendar.Standard).ShouldBe(EndOf(by));

    [Fact]
    public void A_low_level_owes_no_judging() =>
        RiskTerms.DueBy(RiskLevel.Low, RiskDuty.Assessment, CaseStory.Morning, HolidayCalendar.Standard).ShouldBeNull();

    [Fact]
    public void K1_what_may_escalate_is_written_down_with_its_measures()
    {
        var risk = RiskStory.Of(RiskLevel.High);

        risk.Assess(Findings(RiskLevel.High) with { Measures = " " }).ShouldBe(RiskRefusals.RiskNeedsMeasures);
        risk.Assess(Findings(RiskLevel.High) with { Facts = "" }).ShouldBe(RiskRefusals.RiskNeedsMeasures);
        risk.Assess(Findings(RiskLevel.Low, Tendency.Suicide) with { Facts = "" }).ShouldBe(RiskRefusals.RiskNeedsMeasures);
        risk.Assess(Findings(RiskLevel.Low) with { MayTurnCriminal = true, Facts = "" }).ShouldBe(RiskRefusals.RiskNeedsMeasures);
        (risk.Risk.Assessments.Count, risk.Case.RiskDuty).ShouldBe((0, RiskDuty.Assessment));

        risk.Assess(Findings(RiskLevel.High)).ShouldBeNull();
        (risk.Case.Risk, risk.Case.RiskDuty, risk.Case.RiskDutyBy).ShouldBe((RiskLevel.High, null, null));
        risk.Case.Timeline[^1].Act.ShouldBe(CaseAct.AssessRisk);
    }

    [Fact]
    public void A_calm_dispute_needs_no_measures() =>
        RiskStory.Of(RiskLevel.Low).Assess(Findings(RiskLevel.Low) with { Facts = "", Measures = "" }).ShouldBeNull();

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void K4_at_least_one_person_is_concerned(int persons, bool taken) =>
        RiskStory.Of(RiskLevel.Low).Assess(Findings(RiskLevel.Medium) with { Persons = persons }).ShouldBe(taken ? null : RiskRefusals.RiskPersonsMissing);

    [Theory]
    [InlineData(RiskLevel.Critical, false, new Tendency[0], true)]
    [InlineData(RiskLevel.High, false, new Tendency[0], false)]
    [InlineData(RiskLevel.Medium, true, new Tendency[0], true)]
    [InlineData(RiskLevel.Medium, false, new[] { Tendency.TurnToCrime }, true)]
    [InlineData(RiskLevel.Medium, false, new[] { Tendency.GroupFight }, true)]
    [InlineData(RiskLevel.Medium, false, new[] { Tendency.Suicide, Tendency.CollectivePetition, Tendency.Stability }, false)]
    public void K2_red_and_what_may_turn_criminal_must_be_reported(RiskLevel level, bool mayTurnCriminal, Tendency[] tendencies, bool owed)
    {
        var risk = RiskStory.Of(RiskLevel.Low);

        risk.Assess(Findings(level, tendencies) with { MayTurnCriminal = mayTurnCriminal }).ShouldBeNull();

        risk.Case.RiskDuty.ShouldBe(owed ? RiskDuty.Report : null);
    }

    [Fact]
    public void Judging_again_does_not_make_the_report_younger()
    {
        var risk = RiskStory.Of(RiskLevel.Low);
        risk.Assess(Findings(RiskLevel.Medium, Tendency.GroupFight)).ShouldBeNull();
        risk.Story.After(TimeSpan.FromHours(30));

        risk.Assess(Findings(RiskLevel.Medium, Tendency.GroupFight, Tendency.Suicide)).ShouldBeNull();

        (risk.Case.RiskDutySince, risk.Case.RiskDutyBy).ShouldBe((CaseStory.Morning, EndOf("2026-03-02")));
    }

    [Fact]
    public void What_has_calmed_down_is_no_longer_owed()
    {
        var risk = RiskStory.Of(RiskLevel.Critical);
        risk.Assess(Findings(RiskLevel.Critical)).ShouldBeNull();

        risk.Assess(Findings(RiskLevel.Medium)).ShouldBeNull();

        risk.Case.RiskDuty.ShouldBeNull();
    }

    [Fact]
    public void A_closed_case_is_not_judged_any_more_and_an_archived_one_owes_nothing()
    {
        var risk = new RiskStory(CaseStory.Registered(CaseStory.Application() with { Risk = RiskLevel.High }).Reviewed());
        risk.Case.Withdraw(1, "不调了", risk.Story.Now).ShouldBeNull();
        risk.Case.RiskDuty.ShouldBe(RiskDuty.Assessment);
        risk.Case.Close(null, risk.Story.Now).ShouldBeNull();
        risk.Case.RiskDuty.ShouldBeNull();

        risk.Report().ShouldBeNull();
        risk.Case.RiskDuty.ShouldBe(RiskDuty.Reply);
        risk.Case.Archive([], null, risk.Story.Now).ShouldBeNull();
        risk.Case.RiskDuty.ShouldBeNull();

        risk.Assess(Findings(RiskLevel.High)).ShouldBe(CaseRefusals.NotAtThisStage);
        risk.Report().ShouldBe(CaseRefusals.NotAtThisStage);
        risk.Risk.Reply(risk.Case, 1, risk.Answer, risk.Story.Now).ShouldBe(CaseRefusals.NotAtThisStage);
    }
}
