using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Domain.Tests.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Forms;

public sealed class DrawingPapersTests
{
    [Fact]
    public void A_registered_case_has_its_application_and_nothing_that_was_not_done()
    {
        var papers = CasePapers.AllOf(SomeCaseFile.Of(CaseStory.Registered()));

        papers.Select(paper => paper.Form).ShouldBe([FormCode.MediationApplication, FormCode.IdentityProof]);
    }

    [Fact]
    public void A_settled_case_has_its_papers_in_binding_order()
    {
        var papers = CasePapers.AllOf(SomeCaseFile.Of(CaseStory.Registered().Settled()));

        papers.Select(paper => paper.Form).ShouldBe(
        [
            FormCode.MediationApplication, FormCode.AcceptanceRegistration, FormCode.AcceptanceNotice, FormCode.RightsNotice,
            FormCode.IdentityProof, FormCode.MediationRecord, FormCode.MediationAgreement,
        ]);
    }

    [Fact]
    public void The_agreement_shows_names_signatures_seal_and_the_last_day_for_confirmation()
    {
        var story = CaseStory.Registered().Settled();
        var ink = new byte[] { 1, 2, 3 };

        var paper = CasePapers.AgreementOf(SomeCaseFile.Of(story, digest => digest == "a1" ? ink : default), story.Agreement);

        paper.VolumeNumber.ShouldBe("(2026)青南湛人调字第0012号");
        paper.Terms.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            term => term.Debtor.ShouldBe("李四"), term => term.Creditor.ShouldBe("张三"), term => term.AmountFen.ShouldBe(250_000));
        paper.PartySignatures.Select(signed => signed.Name).ShouldBe(["张三", "李四"]);
        paper.PartySignatures[0].Image.ToArray().ShouldBe(ink);
        paper.Seal.ShouldBe(new SealMark(SomeCaseFile.CommitteeName, new DateOnly(2026, 3, 2)));
        paper.ConfirmBy.ShouldBe(new DateOnly(2026, 4, 1));
        paper.Parties[0].Age.ShouldBe(65); // born 1 May 1960, drafted 2 March 2026
    }

    [Fact]
    public void A_signature_that_was_not_given_is_an_open_line_and_no_seal_is_drawn()
    {
        var story = CaseStory.Registered().InMediation().RecordSigned().Drafted();

        var paper = CasePapers.AgreementOf(SomeCaseFile.Of(story), story.Agreement);

        paper.PartySignatures.ShouldAllBe(signed => signed.Kind == null);
        paper.MediatorSignatures.ShouldHaveSingleItem().ShouldBe(new PaperSignature("王调解"));
        paper.Seal.ShouldBeNull();
        paper.EffectiveOn.ShouldBeNull();
    }

    [Fact]
    public void A_case_that_failed_has_the_notice_of_its_end_and_a_receipt_for_each_party()
    {
        var story = CaseStory.Registered().InMediation();
        foreach (var party in story.Case.Parties)
        {
            story.Do(story.Case.Deliver(NoticeKind.TerminationNotice, party.Number, NoticeWay.Direct, story.Now));
        }
        story.Do(story.Case.Fail(TerminationReason.GapTooWide, "赔偿数额差距过大。", story.Now));

        var papers = CasePapers.AllOf(SomeCaseFile.Of(story));

        papers.OfType<TerminationNoticePaper>().ShouldHaveSingleItem().Reason.ShouldBe(TerminationReason.GapTooWide);
        papers.OfType<DeliveryReceiptPaper>().Select(receipt => receipt.Recipient).ShouldBe(["张三", "李四"]);
    }

    [Fact]
    public void The_notice_of_the_end_bears_the_day_of_the_service_that_counts()
    {
        var story = CaseStory.Registered().InMediation();
        Serve(story);
        story.After(TimeSpan.FromDays(2)).Planned().Opened().After(TimeSpan.FromDays(1)); // they met once more
        Serve(story);
        story.After(TimeSpan.FromDays(1)).Do(story.Case.Fail(TerminationReason.GapTooWide, "赔偿数额差距过大。", story.Now)).Refusal.ShouldBeNull();

        CasePapers.TerminationOf(SomeCaseFile.Of(story)).On.ShouldBe(new DateOnly(2026, 3, 5));

        static void Serve(CaseStory story)
        {
            foreach (var party in story.Case.Parties)
            {
                story.Do(story.Case.Deliver(NoticeKind.TerminationNotice, party.Number, NoticeWay.Direct, story.Now)).Refusal.ShouldBeNull();
            }
        }
    }

    [Fact]
    public void The_notice_of_the_end_can_be_drawn_before_the_end_for_it_must_come_first()
    {
        var file = SomeCaseFile.Of(CaseStory.Registered().InMediation());

        var notice = CasePapers.TerminationOf(file, TerminationReason.TimeOver, "期限届满。", new DateOnly(2026, 4, 1));

        (notice.Reason, notice.Explanation, notice.On).ShouldBe((TerminationReason.TimeOver, "期限届满。", new DateOnly(2026, 4, 1)));
    }

    [Fact]
    public void A_declined_case_has_the_notice_with_its_reason_and_no_volume_number()
    {
        var story = CaseStory.Registered().Reviewed();
        story.Do(story.Case.Decline(NonAcceptanceReason.Other, "属于行政争议。", story.Now)).Refusal.ShouldBeNull();

        var notice = CasePapers.AllOf(SomeCaseFile.Of(story)).OfType<NonAcceptanceNoticePaper>().ShouldHaveSingleItem();

        (notice.Reason, notice.VolumeNumber).ShouldBe((NonAcceptanceReason.Other, null));
    }

    [Fact]
    public void Every_form_has_one_place_in_the_order_of_the_volume()
    {
        VolumeOrder.Entries.Select(entry => entry.Form).Order().ShouldBe(Enum.GetValues<FormCode>().Order());
        VolumeOrder.Entries.Select(entry => entry.Place).ShouldBeInOrder();
    }
}
