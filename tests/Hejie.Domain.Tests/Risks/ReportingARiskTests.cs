using Hejie.Domain.Cases;
using Hejie.Domain.Risks;
using Hejie.Domain.Tests.Cases;
using Shouldly;
using Xunit;
using static Hejie.Domain.Tests.Risks.RiskStory;

namespace Hejie.Domain.Tests.Risks;

public sealed class ReportingARiskTests
{
    [Fact]
    public void K2_a_report_says_to_whom_what_and_what_is_done()
    {
        var risk = Flagged();

        Told(details => details with { Receiver = " " }).ShouldBe(RiskRefusals.RiskReportIncomplete);
        Told(details => details with { Facts = "" }).ShouldBe(RiskRefusals.RiskReportIncomplete);
        Told(details => details with { Measures = "" }).ShouldBe(RiskRefusals.RiskReportIncomplete);
        Told(details => details with { Receiver = "", Facts = "", Measures = "" })!.Details.ShouldBe(["Receiver", "Facts", "Measures"]);
        risk.Risk.Reports.ShouldBeEmpty();

        Told(details => details).ShouldBeNull();
        var report = risk.Risk.Reports.ShouldHaveSingleItem();
        (report.Number, report.Level, report.Persons, report.By).ShouldBe((1, RiskLevel.High, 2, "登记员"));
        report.Tendencies.ShouldBe([Tendency.TurnToCrime]);
        (risk.Case.RiskDuty, risk.Case.RiskDutyBy).ShouldBe((RiskDuty.Reply, EndOf("2026-03-03")));

        Refusal? Told(Func<RiskReportDetails, RiskReportDetails> with) => risk.Risk.Report(risk.Case, with(risk.Details()), risk.Story.Now);
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, "DateInFuture")]
    [InlineData(-9 * 60, null)] // midnight of the day of the application
    [InlineData(-9 * 60 - 1, "DateBeforeCase")]
    public void A_report_was_made_after_the_application_and_before_now(int minutes, string? refusal)
    {
        var risk = Flagged();

        (risk.Risk.Report(risk.Case, risk.Details() with { At = CaseStory.Morning.AddMinutes(minutes) }, risk.Story.Now)?.Code).ShouldBe(refusal);

        risk.Risk.Reports.Count.ShouldBe(refusal is null ? 1 : 0);
    }

    [Fact]
    public void A_red_level_is_reported_anew_when_an_earlier_report_told_of_less()
    {
        var risk = Flagged();
        risk.Report().ShouldBeNull();

        risk.Assess(Findings(RiskLevel.Critical, Tendency.TurnToCrime)).ShouldBeNull();
        risk.Case.RiskDuty.ShouldBe(RiskDuty.Report);

        risk.Report().ShouldBeNull();
        risk.Case.RiskDuty.ShouldBe(RiskDuty.Reply);
        risk.Assess(Findings(RiskLevel.Critical, Tendency.TurnToCrime)).ShouldBeNull();
        risk.Case.RiskDuty.ShouldBe(RiskDuty.Reply);
    }

    [Fact]
    public void K2_only_a_report_made_since_has_told_of_a_danger()
    {
        var earlier = RiskStory.Of(RiskLevel.Low);
        earlier.Report(RiskReceiver.JusticeBureau).ShouldBeNull();
        earlier.Assess(Findings(RiskLevel.High, Tendency.TurnToCrime)).ShouldBeNull();
        (earlier.Case.RiskDuty, earlier.Case.IsCrimeUnreported).ShouldBe((RiskDuty.Report, true));

        var back = RiskStory.Of(RiskLevel.Low);
        back.Assess(Findings(RiskLevel.Critical)).ShouldBeNull();
        back.Report().ShouldBeNull();
        back.Assess(Findings(RiskLevel.Low)).ShouldBeNull();
        back.Assess(Findings(RiskLevel.Critical)).ShouldBeNull();
        back.Case.RiskDuty.ShouldBe(RiskDuty.Report);
    }

    [Fact]
    public void A_level_given_at_the_door_may_be_told_before_it_is_judged()
    {
        var red = RiskStory.Of(RiskLevel.Critical);

        red.Report().ShouldBeNull();
        red.Case.RiskDuty.ShouldBe(RiskDuty.Assessment); // a report does not judge

        red.Assess(Findings(RiskLevel.Critical)).ShouldBeNull();
        red.Case.RiskDuty.ShouldBe(RiskDuty.Reply);
    }

    [Fact]
    public void What_an_archived_case_left_open_is_owed_again_when_it_is_reopened()
    {
        var risk = new RiskStory(ReopenedStory.FailedAndClosed());
        risk.Report().ShouldBeNull();

        risk.Story.Archived();
        risk.Case.RiskDuty.ShouldBeNull();

        risk.Story.Reopened();
        risk.Case.RiskDuty.ShouldBe(RiskDuty.Reply);
    }

    [Fact]
    public void The_answer_ends_the_waiting_and_is_written_once()
    {
        var risk = Flagged();
        risk.Report().ShouldBeNull();
        risk.Report(RiskReceiver.JusticeBureau).ShouldBeNull();
        risk.Story.After(TimeSpan.FromHours(2));

        Answer(3, risk.Answer).ShouldBe(RiskRefusals.NoSuchRiskReport);
        Answer(1, risk.Answer with { Text = " " }).ShouldBe(CaseRefusals.ReasonIsMissing);
        Answer(1, risk.Answer with { At = CaseStory.Morning.AddSeconds(-1) }).ShouldBe(RiskRefusals.ReplyBeforeReport);
        Answer(1, risk.Answer with { At = risk.Story.Now.Now.AddSeconds(1) }).ShouldBe(CaseRefusals.DateInFuture);
        Answer(1, risk.Answer with { At = CaseStory.Morning }).ShouldBeNull();
        Answer(1, risk.Answer).ShouldBe(RiskRefusals.RiskReportIsAnswered);
        risk.Case.RiskDuty.ShouldBe(RiskDuty.Reply); // the bureau has not answered

        Answer(2, risk.Answer).ShouldBeNull();
        risk.Case.RiskDuty.ShouldBeNull();

        Refusal? Answer(int number, RiskReply reply) => risk.Risk.Reply(risk.Case, number, reply, risk.Story.Now);
    }

    [Fact]
    public void K2_mediation_waits_for_the_report_of_what_may_turn_criminal_or_for_a_reason()
    {
        var invited = Flagged(CaseStory.Registered().Reviewed());
        invited.Case.Invite(InvitationCode.New, invited.Story.Now).ShouldBe(CaseRefusals.CrimeIsUnreported);
        invited.Report().ShouldBeNull();
        invited.Case.Invite(InvitationCode.New, invited.Story.Now).ShouldBeNull();

        var accepted = Flagged(CaseStory.Registered().Reviewed().Agreed());
        accepted.Story.Accepted().Refusal.ShouldBe(CaseRefusals.CrimeIsUnreported);
        accepted.Report(RiskReceiver.GovernanceCentre).ShouldBeNull();
        accepted.Story.Accepted().Refusal.ShouldBeNull();

        var opened = Flagged(CaseStory.Registered().Reviewed().Agreed().Accepted().Assigned().Told().Planned());
        opened.Story.Opened().Refusal.ShouldBe(CaseRefusals.CrimeIsUnreported);
        opened.Report().ShouldBeNull();
        opened.Story.Opened().Refusal.ShouldBeNull();

        var agreed = Flagged(CaseStory.Registered().InMediation().RecordSigned());
        agreed.Story.Drafted().Refusal.ShouldBe(CaseRefusals.CrimeIsUnreported);
        agreed.Report().ShouldBeNull();
        agreed.Story.Drafted().Refusal.ShouldBeNull();
    }

    [Fact]
    public void K2_a_case_is_not_closed_before_the_report()
    {
        var risk = Flagged(CaseStory.Registered().Reviewed());
        risk.Case.Withdraw(1, "不调了", risk.Story.Now).ShouldBeNull();

        risk.Case.Close(null, risk.Story.Now).ShouldBe(CaseRefusals.CrimeIsUnreported);
        risk.Report().ShouldBeNull();
        risk.Case.Close(null, risk.Story.Now).ShouldBeNull();
    }

    [Fact]
    public void K2_with_a_reason_mediation_goes_on_and_the_report_stays_owed()
    {
        var risk = Flagged(CaseStory.Registered().Reviewed().Agreed());

        risk.Risk.GoOn(risk.Case, " ", risk.Story.Now).ShouldBe(CaseRefusals.ReasonIsMissing);
        risk.Story.Accepted().Refusal.ShouldBe(CaseRefusals.CrimeIsUnreported);
        risk.Risk.GoOn(risk.Case, "民警就在现场", risk.Story.Now).ShouldBeNull();

        risk.Story.Accepted().Refusal.ShouldBeNull();
        (risk.Case.IsCrimeUnreported, risk.Case.RiskDuty).ShouldBe((true, RiskDuty.Report));
        risk.Risk.GoingOns.ShouldHaveSingleItem().Reason.ShouldBe("民警就在现场");
    }

    [Fact]
    public void A_danger_that_comes_anew_asks_for_a_new_reason()
    {
        var risk = Flagged(CaseStory.Registered().Reviewed().Agreed());
        risk.Risk.GoOn(risk.Case, "民警就在现场", risk.Story.Now).ShouldBeNull();
        risk.Assess(Findings(RiskLevel.Low)).ShouldBeNull();

        risk.Assess(Findings(RiskLevel.Medium, Tendency.GroupFight)).ShouldBeNull();

        risk.Story.Accepted().Refusal.ShouldBe(CaseRefusals.CrimeIsUnreported);
    }

    [Fact]
    public void Where_nothing_is_to_be_reported_no_reason_is_asked()
    {
        var red = RiskStory.Of(RiskLevel.Critical);
        red.Assess(Findings(RiskLevel.Critical)).ShouldBeNull(); // it must be reported, but is no matter for the police

        red.Risk.GoOn(red.Case, "先劝", red.Story.Now).ShouldBe(RiskRefusals.NothingToReport);
        red.Story.Reviewed().Agreed().Accepted().Refusal.ShouldBeNull();
    }

    /// <summary>An orange case that may turn criminal, not yet reported.</summary>
    private static RiskStory Flagged(CaseStory? story = null)
    {
        var risk = new RiskStory(story ?? CaseStory.Registered());
        risk.Assess(Findings(RiskLevel.High, Tendency.TurnToCrime)).ShouldBeNull();
        return risk;
    }
}
