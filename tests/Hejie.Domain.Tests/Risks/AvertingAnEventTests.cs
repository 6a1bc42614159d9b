using Hejie.Domain.Cases;
using Hejie.Domain.Risks;
using Shouldly;
using Xunit;
using static Hejie.Domain.Tests.Risks.RiskStory;

namespace Hejie.Domain.Tests.Risks;

public sealed class AvertingAnEventTests
{
    private static readonly AvertedEvent Fight = new(Tendency.GroupFight, new DateOnly(2026, 3, 2), 12, "两家亲属在楼下聚集，民警和楼长劝散", "出警记录第 12 号");

    [Fact]
    public void K4_only_a_tendency_that_was_found_counts_as_averted()
    {
        var risk = RiskStory.Of(RiskLevel.Low);
        Avert(risk, Fight).ShouldBe(RiskRefusals.TendencyWasNotFound);

        risk.Assess(Findings(RiskLevel.High, Tendency.GroupFight)).ShouldBeNull();
        Avert(risk, Fight with { Tendency = Tendency.Suicide }).ShouldBe(RiskRefusals.TendencyWasNotFound);
        risk.Risk.Averted.ShouldBeEmpty();

        Avert(risk, Fight).ShouldBeNull();
        risk.Risk.Averted.ShouldBe([Fight]);
        risk.Case.Timeline[^1].Act.ShouldBe(CaseAct.AvertEvent);
    }

    [Fact]
    public void K4_event_and_evidence_are_both_told()
    {
        var risk = Found();

        Avert(risk, Fight with { Event = " " }).ShouldBe(RiskRefusals.AvertedNeedsEvidence);
        Avert(risk, Fight with { Evidence = "" }).ShouldBe(RiskRefusals.AvertedNeedsEvidence);
        Avert(risk, Fight with { Persons = 0 }).ShouldBe(RiskRefusals.RiskPersonsMissing);
        Avert(risk, Fight with { Persons = 1 }).ShouldBeNull();
    }

    [Fact]
    public void K4_one_tendency_of_a_case_is_counted_once()
    {
        var risk = Found(Tendency.GroupFight, Tendency.Suicide);
        Avert(risk, Fight).ShouldBeNull();

        Avert(risk, Fight).ShouldBe(RiskRefusals.AvertedAlready);
        Avert(risk, Fight with { Tendency = Tendency.Suicide }).ShouldBeNull();
    }

    [Theory]
    [InlineData(-1, "DateBeforeCase")]
    [InlineData(0, null)]
    [InlineData(1, "DateInFuture")]
    public void The_event_lies_between_the_application_and_today(int days, string? refusal) =>
        (Avert(Found(), Fight with { On = Fight.On.AddDays(days) })?.Code).ShouldBe(refusal);

    [Fact]
    public void In_an_archived_case_nothing_is_written_any_more()
    {
        var risk = Found();
        risk.Story.Reviewed();
        risk.Report().ShouldBeNull();
        risk.Case.Withdraw(1, "不调了", risk.Story.Now).ShouldBeNull();
        risk.Case.Close(null, risk.Story.Now).ShouldBeNull();
        risk.Case.Archive([], null, risk.Story.Now).ShouldBeNull();

        Avert(risk, Fight).ShouldBe(CaseRefusals.NotAtThisStage);
    }

    private static RiskStory Found(params Tendency[] tendencies)
    {
        var risk = RiskStory.Of(RiskLevel.Low);
        risk.Assess(Findings(RiskLevel.High, tendencies.Length > 0 ? tendencies : [Tendency.GroupFight])).ShouldBeNull();
        return risk;
    }

    private static Refusal? Avert(RiskStory risk, AvertedEvent averted) => risk.Risk.Avert(risk.Case, averted, risk.Story.Now);
}
