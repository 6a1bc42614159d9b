using Hejie.Domain.Appraisals;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Forms;
using Hejie.Domain.Risks;
using Hejie.Domain.Sessions;
using Hejie.Domain.Tests.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Forms;

public sealed class DrawingTheBranchesTests
{
    [Fact]
    public void K2_each_report_of_a_risk_is_a_paper_of_the_committee_and_never_of_a_party()
    {
        var story = CaseStory.Registered();
        var risk = CaseRisk.Of(story.Case);
        story.Do(risk.Assess(story.Case, new RiskFindings(RiskLevel.High, [Tendency.TurnToCrime], 3, true, "扬言报复", "稳控"), story.Now));
        story.Do(risk.Report(story.Case, new RiskReportDetails(RiskReceiver.PoliceStation, "湛山派出所", ContactChannel.Telephone, story.Now.Now, "扬言报复", "稳控"), story.Now));
        var file = SomeCaseFile.Of(story) with { Risk = risk };

        var paper = CasePapers.AllOf(file).OfType<RiskReportPaper>().ShouldHaveSingleItem();

        paper.Addressee.ShouldBe("湛山派出所");
        paper.Tendencies.ShouldBe([Tendency.TurnToCrime]);
        paper.Persons.ShouldBe(3);
        PartyPapers.Of(file, story.Case.Party(1)!).ShouldNotContain(one => one.Paper.Form == FormCode.RiskReport);
    }

    [Fact]
    public void SR4_the_facts_that_nobody_disputes_are_a_paper_of_the_parties()
    {
        var story = CaseStory.Registered().InMediation();
        var sheet = UndisputedFactSheet.Write(FactSheetId.New(CaseStory.Morning), story.Case, ["漏水来自楼上"], story.Now, out _)!;
        var file = SomeCaseFile.Of(story) with { FactSheets = [sheet] };

        CasePapers.AllOf(file).OfType<UndisputedFactsPaper>().ShouldHaveSingleItem().Facts.ShouldBe(["漏水来自楼上"]);
        PartyPapers.Of(file, story.Case.Party(2)!).ShouldContain(one => one.Paper.Form == FormCode.UndisputedFactSheet);
    }

    [Fact]
    public void T3_the_court_is_told_of_each_end_and_each_report_stays()
    {
        var sent = CaseStory.Application() with { Source = CaseSource.Entrusted, Referral = ReferralKind.CourtEntrusted, ReferralLetterNumber = "（2026）鲁0202诉前调13号" };
        var story = CaseStory.Registered(sent).InMediation().RecordSigned().Failed().Closed().After(ReopenedStory.Day).Reopened();

        CasePapers.AllOf(SomeCaseFile.Of(story)).OfType<ReferralResultPaper>().ShouldHaveSingleItem().Outcome.ShouldBe(CaseOutcome.Failed);
        story.Planned().Opened().RecordSigned().Drafted().AllSigned().Refusal.ShouldBeNull();
        CasePapers.AllOf(SomeCaseFile.Of(story)).OfType<ReferralResultPaper>().Select(letter => (letter.Round, letter.Outcome, letter.Terms.Count, letter.On))
            .ShouldBe([(1, CaseOutcome.Failed, 0, new DateOnly(2026, 3, 2)), (2, CaseOutcome.Settled, 1, new DateOnly(2026, 3, 3))]);
    }

    [Fact]
    public void SR4_each_round_has_its_own_sheet_of_facts()
    {
        var story = CaseStory.Registered().InMediation();
        var first = UndisputedFactSheet.Write(FactSheetId.New(story.Now.Now), story.Case, ["漏水来自楼上"], story.Now, out _)!;
        story.RecordSigned().Failed().Closed().After(ReopenedStory.Day).Reopened().Planned().Opened();
        var second = UndisputedFactSheet.Write(FactSheetId.New(story.Now.Now), story.Case, ["又漏了"], story.Now, out _)!;

        CasePapers.NumberedOf(SomeCaseFile.Of(story) with { FactSheets = [first, second] }).Where(one => one.Paper.Form == FormCode.UndisputedFactSheet)
            .Select(one => (one.Which, one.Paper.Round)).ShouldBe([(1, 1), (2, 2)]);
    }

    [Fact]
    public void T3_the_court_that_sent_a_case_is_told_how_it_ended()
    {
        var sent = CaseStory.Application() with { Source = CaseSource.Entrusted, Referral = ReferralKind.CourtAssigned, ReferralLetterNumber = "（2026）鲁0202诉前调12号" };
        var story = CaseStory.Registered(sent).Settled();

        var letter = CasePapers.AllOf(SomeCaseFile.Of(story)).OfType<ReferralResultPaper>().ShouldHaveSingleItem();

        letter.TheirNumber.ShouldBe("（2026）鲁0202诉前调12号");
        letter.Outcome.ShouldBe(CaseOutcome.Settled);
        letter.Terms.ShouldHaveSingleItem();
        CasePapers.AllOf(SomeCaseFile.Of(CaseStory.Registered().Settled())).OfType<ReferralResultPaper>().ShouldBeEmpty();
    }

    [Fact]
    public void T4_the_notice_of_the_end_tells_when_mediation_began_and_ended()
    {
        var story = CaseStory.Registered().InMediation().After(TimeSpan.FromHours(2)).RecordSigned();
        var record = story.Sessions[0].Record!;

        var notice = CasePapers.TerminationOf(SomeCaseFile.Of(story));

        notice.BegunAt.ShouldBe(ChinaTime.ClockOf(record.From));
        notice.EndedAt.ShouldBe(ChinaTime.ClockOf(record.To));
        CasePapers.TerminationOf(SomeCaseFile.Of(CaseStory.Registered())).BegunAt.ShouldBeNull();
    }

    [Fact]
    public void R1_papers_of_a_later_round_are_filed_with_that_round()
    {
        var story = ReopenedStory.FailedAndClosed().After(ReopenedStory.Day).Reopened();
        var risk = CaseRisk.Of(story.Case);
        story.Do(risk.Assess(story.Case, new RiskFindings(RiskLevel.High, [Tendency.TurnToCrime], 3, true, "扬言报复", "稳控"), story.Now));
        story.Do(risk.Report(story.Case, new RiskReportDetails(RiskReceiver.PoliceStation, "湛山派出所", ContactChannel.Telephone, story.Now.Now, "扬言报复", "稳控"), story.Now));

        CasePapers.AllOf(SomeCaseFile.Of(story) with { Risk = risk }).OfType<RiskReportPaper>().ShouldHaveSingleItem().Round.ShouldBe(2);
    }

    [Fact]
    public void R1_what_is_written_down_after_a_volume_was_bound_is_in_the_next_whatever_its_day()
    {
        var two = CaseStory.Application();
        var story = CaseStory.Registered(two with { Parties = [.. two.Parties, two.Parties[1] with { Name = "王五" }] });
        story.InMediation().Failed().Closed().Archived().After(ReopenedStory.Day).Reopened();
        var (risk, before) = (CaseRisk.Of(story.Case), new DateOnly(2026, 3, 2));
        story.Do(risk.Report(story.Case, new RiskReportDetails(RiskReceiver.PoliceStation, "湛山派出所", ContactChannel.Telephone, CaseStory.Morning, "扬言报复", "稳控"), story.Now));
        story.Do(story.Case.Elect(new ElectionDetails(PartyRole.Respondent, [2], [3], RepresentationScope.Settling, before), story.Now));

        var unbound = CasePapers.UnboundOf(SomeCaseFile.Of(story) with { Risk = risk });

        unbound.Select(paper => (paper.Form, paper.Round)).ShouldBe([(FormCode.RiskReport, 2), (FormCode.RepresentativeElection, 2)], ignoreOrder: true);
    }

    [Fact]
    public void I14_the_paper_of_an_election_says_where_and_when()
    {
        var two = CaseStory.Application();
        var story = CaseStory.Registered(two with { Parties = [.. two.Parties, two.Parties[1] with { Name = "王五" }] }).Reviewed().Agreed().Accepted();
        story.Do(story.Case.Elect(
            new ElectionDetails(PartyRole.Respondent, [2], [3], RepresentationScope.Settling, story.Now.Today) { Place = "湛山社区活动室" }, story.Now)).Refusal.ShouldBeNull();

        var paper = CasePapers.AllOf(SomeCaseFile.Of(story)).OfType<RepresentativeElectionPaper>().ShouldHaveSingleItem();
        (paper.Place, paper.On).ShouldBe(("湛山社区活动室", story.Now.Today));
    }

    [Fact]
    public void SR6_the_paper_of_an_appraisal_says_by_when_it_is_asked_for()
    {
        var story = CaseStory.Registered().InMediation();
        var details = new AppraisalDetails(EntrustedBy.Committee, "青岛某房屋鉴定所", "漏水的原因", null, [2], [1, 2], story.Now.Today) { AnswerBy = story.Now.Today.AddDays(20) };
        var appraisal = AppraisalEntrustment.Entrust(AppraisalId.New(story.Now.Now), story.Case, 0, details, story.Now, out _)!;

        CasePapers.AllOf(SomeCaseFile.Of(story) with { Appraisals = [appraisal] }).OfType<AppraisalEntrustmentPaper>().ShouldHaveSingleItem()
            .AnswerBy.ShouldBe(story.Now.Today.AddDays(20));
    }
}
