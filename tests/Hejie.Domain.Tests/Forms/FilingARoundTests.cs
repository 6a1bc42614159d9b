using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Forms;
using Hejie.Domain.Tests.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Forms;

public sealed class FilingARoundTests
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    [Fact]
    public void R1_papers_of_a_new_round_are_filed_behind_those_of_the_round_before()
    {
        var story = CaseStory.Registered().InMediation().RecordSigned().Failed().Closed().After(Day).Reopened().Planned().Opened().RecordSigned().Failed().Closed();

        var papers = CasePapers.NumberedOf(File(story));

        Of(papers, FormCode.MediationRecord).ShouldBe([(1, 1), (2, 2)]);
        Of(papers, FormCode.TerminationNotice).ShouldBe([(1, 1), (2, 2)]);
        Of(papers, FormCode.ClosingReport).ShouldBe([(1, 1), (2, 2)]);
        Of(papers, FormCode.DeliveryReceipt).Select(one => one.Round).ShouldBe([1, 1, 2, 2]);
        Of(papers, FormCode.AcceptanceRegistration).ShouldBe([(1, 1)]);
        var order = CasePapers.AllOf(File(story)).Select(paper => paper.Round).ToList();
        order.ShouldBe(order.Order());
    }

    [Fact]
    public void The_papers_of_the_end_of_a_round_stay_when_the_case_is_reopened()
    {
        var story = ReopenedStory.FailedAndClosed().After(5 * Day).Reopened();

        var papers = CasePapers.AllOf(File(story));

        var notice = papers.OfType<TerminationNoticePaper>().ShouldHaveSingleItem();
        (notice.Reason, notice.Explanation, notice.On).ShouldBe((TerminationReason.GapTooWide, "双方差距太大。", new DateOnly(2026, 3, 2)));
        var report = papers.OfType<ClosingReportPaper>().ShouldHaveSingleItem();
        (report.Outcome, report.Result, report.ClosedOn).ShouldBe((CaseOutcome.Failed, "双方差距太大。", new DateOnly(2026, 3, 2)));
    }

    [Fact]
    public void T1_the_notice_of_the_end_of_a_round_tells_when_that_round_was_mediated()
    {
        var story = CaseStory.Registered().InMediation().RecordSigned().Failed().Closed().After(5 * Day).Reopened().Planned().Opened().RecordSigned().Failed();

        var notices = CasePapers.AllOf(File(story)).OfType<TerminationNoticePaper>().ToList();

        notices.Select(notice => (notice.BegunAt, notice.EndedAt)).ShouldBe(
            [.. story.Sessions.Select(session => ((DateTime?)ChinaTime.ClockOf(session.Record!.From), (DateTime?)ChinaTime.ClockOf(session.Record.To)))]);
        notices[0].EndedAt.ShouldNotBe(notices[1].EndedAt);
    }

    [Fact]
    public void J4_the_certificate_names_the_days_of_the_round_that_led_to_the_agreement()
    {
        var story = CaseStory.Registered().InMediation().RecordSigned().Failed().Closed().After(5 * Day).Reopened().Planned().Opened().RecordSigned().Drafted().AllSigned();

        (CasePapers.Find(File(story), FormCode.HostingCertificate, 1) as HostingCertificatePaper)!.HeldOn.ShouldBe([new DateOnly(2026, 3, 7)]);
    }

    [Fact]
    public void The_notice_of_the_end_at_hand_is_drawn_before_its_act_behind_that_of_the_round_before()
    {
        var story = ReopenedStory.FailedAndClosed().After(5 * Day).Reopened();

        (CasePapers.Find(File(story), FormCode.TerminationNotice, 1) as TerminationNoticePaper)!.Reason.ShouldBe(TerminationReason.GapTooWide);
        (CasePapers.Find(File(story), FormCode.TerminationNotice, 2) as TerminationNoticePaper)!.Reason.ShouldBeNull();
        CasePapers.Find(File(story), FormCode.TerminationNotice, 3).ShouldBeNull();
        story.Failed();
        (CasePapers.Find(File(story), FormCode.TerminationNotice, 2) as TerminationNoticePaper)!.On.ShouldBe(new DateOnly(2026, 3, 7));
    }

    [Fact]
    public void R1_what_was_bound_is_not_bound_again()
    {
        var story = CaseStory.Registered().InMediation().RecordSigned().Failed().Closed().Archived().After(5 * Day).Reopened();
        CasePapers.UnboundOf(File(story)).ShouldBeEmpty();

        story.Planned().Opened().RecordSigned().Drafted().AllSigned();

        CasePapers.UnboundOf(File(story)).Select(paper => (paper.Form, paper.Round))
            .ShouldBe([(FormCode.MediationRecord, 2), (FormCode.MediationAgreement, 2)]);
        var cover = CasePapers.CoverOf(File(story));
        (cover.Volume, cover.From, cover.To).ShouldBe((2, new DateOnly(2026, 3, 7), new DateOnly(2026, 3, 7)));
    }

    [Fact]
    public void A_case_that_was_reopened_before_it_was_bound_has_one_volume()
    {
        var story = ReopenedStory.FailedAndClosed().After(5 * Day).Reopened();

        CasePapers.UnboundOf(File(story)).Select(paper => paper.Form).ShouldBe(CasePapers.AllOf(File(story)).Select(paper => paper.Form));
        var cover = CasePapers.CoverOf(File(story));
        (cover.Volume, cover.From).ShouldBe((null, new DateOnly(2026, 3, 2)));
    }

    [Fact]
    public void R1_the_supplement_needs_a_record_of_its_own()
    {
        var story = CaseStory.Registered(SomeCaseFile.Identified()).InMediation().RecordSigned().Failed().Closed().Archived().Reopened();
        story.Failed().Closed();
        VolumeCheck.Missing(File(story)).ShouldBeEmpty(); // no session was held in this round

        story.Archived().Reopened().Planned().Opened().Failed().Closed();
        VolumeCheck.Missing(File(story)).ShouldBe([new MissingPaper(FormCode.MediationRecord)]);
        story.RecordSigned();
        VolumeCheck.Missing(File(story)).ShouldBeEmpty();
    }

    [Fact]
    public void What_was_agreed_and_done_in_a_round_stays_on_its_papers()
    {
        var story = CaseStory.Registered().Settled();
        story.Do(story.Agreement.Perform(story.Case, 1, story.Now.Today, "收条", story.Now)).Visited().Closed().After(Day).Reopened();
        var file = new CaseFile(story.Case, File(story).Organization, null, story.Sessions, _ => default) { OtherVersions = [story.Agreement] };

        var papers = CasePapers.AllOf(file);

        papers.OfType<PerformanceConfirmationPaper>().ShouldHaveSingleItem().Round.ShouldBe(1);
        papers.OfType<ClosingReportPaper>().ShouldHaveSingleItem().Terms.Count.ShouldBe(1);
        papers.OfType<FollowUpPaper>().ShouldHaveSingleItem().Performance.ShouldBe(PerformanceStatus.InPart);
    }

    [Fact]
    public void Who_signed_and_who_led_a_round_to_its_end_stands_on_its_papers_when_somebody_else_has_the_case_since()
    {
        var story = ReopenedStory.SettledAndClosed();
        story.After(Day).Reopened().Do(story.Case.ReplaceHost(CaseStory.Liu, "王调解调走", story.Now)).Refusal.ShouldBeNull();
        var before = story.Agreement;
        story.After(Day).Planned().Opened().Failed().Closed().Refusal.ShouldBeNull();
        var file = new CaseFile(story.Case, File(story).Organization, null, story.Sessions, _ => default) { OtherVersions = [before] };

        var papers = CasePapers.AllOf(file);

        papers.OfType<AgreementPaper>().ShouldHaveSingleItem().MediatorSignatures.Select(signed => (signed.Name, signed.Kind)).ShouldBe([("王调解", SignatureKind.Handwritten)]);
        papers.OfType<ClosingReportPaper>().Select(report => string.Join('、', report.Mediators)).ShouldBe(["王调解", "刘调解"]);
        papers.OfType<TerminationNoticePaper>().ShouldHaveSingleItem().Mediators.ShouldBe(["刘调解"]);
    }

    private static CaseFile File(CaseStory story) => SomeCaseFile.Of(story);

    private static IReadOnlyList<(int Which, int Round)> Of(IReadOnlyList<NumberedPaper> papers, FormCode form) =>
        [.. papers.Where(one => one.Paper.Form == form).Select(one => (one.Which, one.Paper.Round))];
}
