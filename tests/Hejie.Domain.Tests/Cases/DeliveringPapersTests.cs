using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Domain.Tests.Forms;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Cases;

public sealed class DeliveringPapersTests
{
    private readonly CaseStory _story = CaseStory.Registered().Settled().After(TimeSpan.FromDays(2));

    private MediationCase Case => _story.Case;

    private DateOnly Today => _story.Now.Today;

    private DateOnly Agreed => Today.AddDays(-2);

    [Fact]
    public void A7_every_party_is_owed_its_copy_until_the_record_says_that_it_came_in()
    {
        Owed().ShouldBe([(NoticeKind.MediationAgreement, 1), (NoticeKind.MediationAgreement, 2)]);

        Serve(Direct(1)).ShouldBeNull();
        Owed().ShouldBe([(NoticeKind.MediationAgreement, 2)]);
        Serve(Post(2)).ShouldBeNull();
        Owed().ShouldBe([(NoticeKind.MediationAgreement, 2)]);
        Case.ConfirmArrival(2, new DeliveryArrival(Today), [], _story.Now).ShouldBeNull();
        Owed().ShouldBeEmpty();
    }

    [Fact]
    public void A7_who_was_served_the_version_before_is_owed_the_new_one()
    {
        Serve(Direct(1)).ShouldBeNull();
        _story.After(TimeSpan.FromMinutes(1)).Revising(_story.Draft()).RevisionSigned().Refusal.ShouldBeNull(); // on the same day

        Owed().ShouldContain((NoticeKind.MediationAgreement, 1));
        Serve(Direct(1)).ShouldBeNull();
        Owed().ShouldNotContain((NoticeKind.MediationAgreement, 1));
    }

    [Fact]
    public void What_is_agreed_aloud_or_not_yet_in_force_is_not_served()
    {
        var aloud = CaseStory.Registered().InMediation();
        aloud.Do(aloud.Case.Attach(new CaseAttachment(0, AttachmentKind.PresenceProof, "p.jpg", "image/jpeg", 3, "d", "k", null, aloud.Now.Now, null), aloud.Now));
        var oral = MediationAgreement.AgreeOrally(
            AgreementId.New(CaseStory.Morning), aloud.Case, "漏水", [aloud.Payment()], false, true, null, aloud.Now.Today, aloud.Now, out var refusal)!;
        refusal.ShouldBeNull();
        DeliverablePapers.Of(aloud.Case, [oral]).Select(paper => paper.Kind).ShouldNotContain(NoticeKind.MediationAgreement);
        var drafted = CaseStory.Registered().InMediation().RecordSigned().Drafted();
        drafted.Case.RecordDelivery(Direct(1) with { SentOn = drafted.Now.Today }, DeliverablePapers.Of(drafted.Case, [drafted.Agreement]), drafted.Now)
            .ShouldBe(CaseRefusals.PaperIsNotThere);
    }

    [Fact]
    public void Only_papers_that_the_case_has_are_served_in_one_to_99_copies_and_others_by_their_title()
    {
        Serve(Direct(1) with { Papers = [] }).ShouldBe(CaseRefusals.DeliveryIsEmpty);
        Serve(Direct(1) with { Papers = [new(NoticeKind.MediationAgreement, 0)] }).ShouldBe(CaseRefusals.DeliveryIsEmpty);
        Serve(Direct(1) with { Papers = [new(NoticeKind.MediationAgreement, 100)] }).ShouldBe(CaseRefusals.DeliveryIsEmpty);
        Serve(Direct(1) with { Papers = [new(NoticeKind.MediationAgreement, 99)] }).ShouldBeNull();
        Serve(Direct(1) with { Papers = [new(NoticeKind.MediationAgreement, 1), new(NoticeKind.MediationAgreement, 2)] }).ShouldBe(CaseRefusals.DeliveryIsEmpty);
        Serve(Direct(1) with { Papers = [new(NoticeKind.OtherPaper, 1)] }).ShouldBe(CaseRefusals.DeliveryIsEmpty);
        Serve(Direct(1) with { Papers = [new(NoticeKind.OtherPaper, 1, "鉴定意见书")] }).ShouldBeNull();
        Serve(Direct(1) with { Papers = [new(NoticeKind.TerminationNotice, 1)] }).ShouldBe(CaseRefusals.PaperIsNotThere);
        Serve(Direct(3)).ShouldBe(CaseRefusals.NoSuchParty);
    }

    [Fact]
    public void TIME_nothing_is_sent_before_there_was_the_paper_or_after_today()
    {
        Serve(Direct(1) with { SentOn = Agreed.AddDays(-1), Arrival = new(Today) }).ShouldBe(CaseRefusals.DateBeforeCase);
        var later = _story.After(TimeSpan.FromDays(1)).Revising(_story.Draft()).RevisionSigned();
        Serve(Direct(1) with { SentOn = later.Now.Today.AddDays(-1), Arrival = null }).ShouldBe(CaseRefusals.DeliveredBeforePaper);
        Serve(Direct(1) with { SentOn = later.Now.Today, Arrival = null }).ShouldBeNull();
        Serve(Direct(1) with { SentOn = Today.AddDays(1), Arrival = null }).ShouldBe(CaseRefusals.DateInFuture);
    }

    [Fact]
    public void TIME_nothing_is_received_before_it_was_sent_or_after_today()
    {
        var sent = Post(1) with { SentOn = Today.AddDays(-1) };
        Serve(sent with { Arrival = new(Today.AddDays(-2)) }).ShouldBe(CaseRefusals.ReceivedBeforeSent);
        Serve(sent with { Arrival = new(Today.AddDays(1)) }).ShouldBe(CaseRefusals.DateInFuture);
        Serve(sent with { Arrival = new(Today.AddDays(-1)) }).ShouldBeNull();
        Serve(sent with { Arrival = new(Today) }).ShouldBeNull();
        Serve(sent).ShouldBeNull();
        Case.ConfirmArrival(3, new(Today.AddDays(-2)), [], _story.Now).ShouldBe(CaseRefusals.ReceivedBeforeSent);
        Case.ConfirmArrival(3, new(Today), [], _story.Now).ShouldBeNull();
        Case.ConfirmArrival(3, new(Today), [], _story.Now).ShouldBe(CaseRefusals.NothingUnderWay);
    }

    [Fact]
    public void D2_electronic_service_rests_on_the_consent_of_that_party_on_that_day()
    {
        Serve(Electronic(1)).ShouldBe(CaseRefusals.ElectronicNeedsConsent);
        _story.Agreeing(2, ConsentKind.ElectronicDelivery);
        Serve(Electronic(1)).ShouldBe(CaseRefusals.ElectronicNeedsConsent);
        _story.Agreeing(1, ConsentKind.ElectronicDelivery);
        Serve(Electronic(1) with { SentOn = Today.AddDays(-1) }).ShouldBe(CaseRefusals.ElectronicNeedsConsent);
        Serve(Electronic(1)).ShouldBeNull();

        _story.After(TimeSpan.FromDays(1)).Do(Case.WithdrawConsent(1, ConsentKind.ElectronicDelivery, null, ContactChannel.Telephone, _story.Now));
        Serve(Electronic(1)).ShouldBe(CaseRefusals.ElectronicNeedsConsent);
        Serve(Electronic(1) with { SentOn = Today.AddDays(-1) }).ShouldBeNull();
    }

    [Fact]
    public void SERVE_electronic_service_needs_the_day_of_arrival_and_the_address()
    {
        _story.Agreeing(1, ConsentKind.ElectronicDelivery);

        Serve(Electronic(1) with { Arrival = null }).ShouldBe(CaseRefusals.ArrivalMissing);
        Serve(Electronic(1) with { Through = " " }).ShouldBe(CaseRefusals.ThroughMissing);
        Serve(Electronic(1)).ShouldBeNull();
    }

    [Fact]
    public void SERVE_a_letter_goes_by_a_courier_with_a_number_and_what_is_forwarded_through_somebody()
    {
        Serve(Post(1) with { TrackingNumber = null }).ShouldBe(CaseRefusals.ThroughMissing);
        Serve(Post(1) with { Through = null }).ShouldBe(CaseRefusals.ThroughMissing);
        Serve(Post(1)).ShouldBeNull();
        Serve(Post(1) with { Way = DeliveryWay.Forwarded, Through = null }).ShouldBe(CaseRefusals.ThroughMissing);
        Serve(Post(1) with { Way = DeliveryWay.Forwarded, TrackingNumber = null }).ShouldBeNull();
    }

    [Fact]
    public void SERVE_papers_are_left_with_the_reason_and_a_witness_or_a_picture()
    {
        var left = Direct(1) with { Way = DeliveryWay.Left, RefusalReason = "不愿签收", Witness = "湛山社区 周主任" };
        Serve(left with { RefusalReason = null }).ShouldBe(CaseRefusals.LeavingNeedsWitness);
        Serve(left with { Witness = "" }).ShouldBe(CaseRefusals.LeavingNeedsWitness);
        Serve(left).ShouldBeNull();
        Serve(left with { Witness = null, Proofs = [1] }).ShouldBe(CaseRefusals.NoSuchFile);
        _story.Do(Case.Attach(new CaseAttachment(0, AttachmentKind.SignedScan, "p.jpg", "image/jpeg", 3, "d", "k", null, _story.Now.Now, null), _story.Now));
        Serve(left with { Witness = null, Proofs = [1] }).ShouldBeNull();
        Serve(left with { Witness = null, Proofs = [2] }).ShouldBe(CaseRefusals.NoSuchFile);
    }

    [Fact]
    public void SERVE_who_takes_papers_in_for_a_party_says_in_what_capacity_and_why()
    {
        DeliveryArrival wife = new(Today, ReceiverCapacity.Household, "李梅", "本人出差");
        Serve(Taken(wife with { Capacity = null })).ShouldBe(CaseRefusals.ReceiverNeedsCapacity);
        Serve(Taken(wife with { Receiver = null })).ShouldBe(CaseRefusals.ReceiverNeedsCapacity);
        Serve(Taken(wife with { Reason = " " })).ShouldBe(CaseRefusals.ReceiverNeedsCapacity);
        Serve(Taken(wife)).ShouldBeNull();
        Serve(Taken(wife with { Capacity = ReceiverCapacity.Named })).ShouldBeNull();
        Serve(Taken(wife with { Capacity = ReceiverCapacity.Mailroom })).ShouldBe(CaseRefusals.CapacityDoesNotFit);
        Serve(Taken(wife with { Capacity = ReceiverCapacity.Head })).ShouldBe(CaseRefusals.CapacityDoesNotFit);
        Serve(Taken(wife with { Capacity = ReceiverCapacity.Guardian })).ShouldBe(CaseRefusals.CapacityDoesNotFit);
        Serve(Taken(wife with { Capacity = ReceiverCapacity.Agent })).ShouldBe(CaseRefusals.CapacityDoesNotFit);
    }

    [Fact]
    public void SERVE_a_child_receives_by_its_guardian_from_the_birthday_on_by_itself()
    {
        var born = CaseStory.Morning.AddYears(-18).AddDays(1);
        var application = CaseStory.Application();
        var child = application.Parties[1] with
        {
            BirthDate = DateOnly.FromDateTime(born),
            Representative = new Representative(RepresentativeKind.Legal, "李父", "父亲", null, null, true),
        };
        var story = CaseStory.Registered(application with { Parties = [application.Parties[0], child] }).Reviewed().Agreed().Accepted();

        Hand(null).ShouldBe(CaseRefusals.CapacityDoesNotFit);
        Hand(ReceiverCapacity.Guardian).ShouldBeNull();
        story.After(TimeSpan.FromDays(1));
        Hand(null).ShouldBeNull();

        Refusal? Hand(ReceiverCapacity? capacity) => story.Case.RecordDelivery(
            new(2, [new(NoticeKind.AcceptanceNotice, 1)], DeliveryWay.Direct, story.Now.Today, new(story.Now.Today, capacity)), DeliverablePapers.Of(story.Case, []), story.Now);
    }

    [Fact]
    public void SERVE_an_organisation_receives_by_its_head_or_whoever_takes_papers_in()
    {
        var application = CaseStory.Application();
        var company = new PartyDetails { Role = PartyRole.Respondent, Kind = PartyKind.LegalPerson, Name = "某物业公司", Phone = "13800000002", HeadName = "王总" };
        var story = CaseStory.Registered(application with { Parties = [application.Parties[0], company] }).Reviewed().Agreed().Accepted();

        Hand(null, null).ShouldBe(CaseRefusals.ReceiverNeedsCapacity);
        Hand(ReceiverCapacity.Self, null).ShouldBe(CaseRefusals.CapacityDoesNotFit);
        Hand(ReceiverCapacity.Household, "某人").ShouldBe(CaseRefusals.CapacityDoesNotFit);
        Hand(ReceiverCapacity.Mailroom, null).ShouldBe(CaseRefusals.ReceiverNeedsCapacity);
        Hand(ReceiverCapacity.Mailroom, "前台小周").ShouldBeNull();
        Hand(ReceiverCapacity.Head, null).ShouldBeNull();

        Refusal? Hand(ReceiverCapacity? capacity, string? name) => story.Case.RecordDelivery(
            new(2, [new(NoticeKind.AcceptanceNotice, 1)], DeliveryWay.Direct, story.Now.Today, new(story.Now.Today, capacity, name)), DeliverablePapers.Of(story.Case, []), story.Now);
    }

    [Fact]
    public void WARN_a_wrong_record_is_struck_out_with_its_reason_and_stays()
    {
        Serve(Direct(1)).ShouldBeNull();
        Case.StrikeDelivery(1, " ", _story.Now).ShouldBe(CaseRefusals.ReasonIsMissing);
        Case.StrikeDelivery(2, "写错了人", _story.Now).ShouldBe(CaseRefusals.NoSuchReceipt);
        Case.StrikeDelivery(1, "写错了人", _story.Now).ShouldBeNull();
        Case.StrikeDelivery(1, "写错了人", _story.Now).ShouldBe(CaseRefusals.NoSuchReceipt);

        Case.Receipts.ShouldHaveSingleItem().Strike!.Reason.ShouldBe("写错了人");
        Owed().ShouldContain((NoticeKind.MediationAgreement, 1));
        Case.Timeline.Select(entry => entry.Act).TakeLast(2).ShouldBe([CaseAct.RecordDelivery, CaseAct.StrikeDelivery]);
        Case.Timeline[^1].Payload.ShouldBe("""{"delivery":1,"party":1}""");
        CasePapers.AllOf(SomeCaseFile.Of(_story)).OfType<DeliveryReceiptPaper>().Single().StruckFor.ShouldBe("写错了人");
    }

    [Fact]
    public void T1_a_notice_that_came_in_by_its_record_counts_as_told_and_a_struck_one_does_not()
    {
        var story = CaseStory.Registered().InMediation();
        foreach (var party in story.Case.Parties)
        {
            Notify(party.Number).ShouldBeNull();
        }
        story.Case.StrikeDelivery(2, "没有送到", story.Now).ShouldBeNull();
        story.Case.Fail(TerminationReason.GapTooWide, "差距过大", story.Now).ShouldBe(CaseRefusals.TerminationNoticeMissing);
        Notify(2).ShouldBeNull();
        story.Case.Fail(TerminationReason.GapTooWide, "差距过大", story.Now).ShouldBeNull();
        DeliverablePapers.OwedBy(story.Case, []).ShouldBeEmpty();

        Refusal? Notify(int party) => story.Case.RecordDelivery(
            new(party, [new(NoticeKind.TerminationNotice, 1)], DeliveryWay.Direct, story.Now.Today, null), DeliverablePapers.Of(story.Case, []), story.Now);
    }

    [Fact]
    public void T1_the_notice_of_the_end_bears_the_day_on_which_it_came_in_and_not_that_of_writing_it_down()
    {
        var story = CaseStory.Registered().InMediation();
        var sentOn = story.Now.Today;
        foreach (var party in story.Case.Parties)
        {
            story.Do(story.Case.RecordDelivery(
                new(party.Number, [new(NoticeKind.TerminationNotice, 1)], DeliveryWay.Post, sentOn, null) { Through = "邮政快递", TrackingNumber = "EX1" },
                DeliverablePapers.Of(story.Case, []), story.Now)).Refusal.ShouldBeNull();
        }
        story.After(TimeSpan.FromDays(4));
        story.Case.ConfirmArrival(1, new(sentOn.AddDays(4)), [], story.Now).ShouldBeNull();
        story.Case.ConfirmArrival(2, new(sentOn.AddDays(3)), [], story.Now).ShouldBeNull();
        story.Case.Fail(TerminationReason.GapTooWide, "差距过大", story.Now).ShouldBeNull();

        CasePapers.AllOf(SomeCaseFile.Of(story)).OfType<TerminationNoticePaper>().ShouldHaveSingleItem().On.ShouldBe(sentOn.AddDays(3));
    }

    [Fact]
    public void T1_who_withdraws_after_acceptance_can_be_served_the_notice_but_is_not_owed_it()
    {
        var story = CaseStory.Registered().InMediation();
        story.Case.Withdraw(1, "和好", story.Now).ShouldBeNull();

        DeliverablePapers.Of(story.Case, []).Where(paper => paper.Kind == NoticeKind.TerminationNotice).Select(paper => (paper.Party, paper.IsOwed)).ShouldBe([(1, false), (2, false)]);
    }

    [Fact]
    public void CPL87_only_a_notice_that_there_is_now_is_marked_as_told()
    {
        var story = CaseStory.Registered();
        story.Case.Deliver(NoticeKind.AcceptanceNotice, 1, NoticeWay.Direct, story.Now).ShouldBe(CaseRefusals.PaperIsNotThere);
        story.Reviewed().Agreed().Accepted();
        story.Case.Deliver(NoticeKind.AcceptanceNotice, 1, NoticeWay.Direct, story.Now).ShouldBeNull();
        foreach (var other in new[] { NoticeKind.OtherPaper, NoticeKind.MediationAgreement, NoticeKind.UrgeNotice, NoticeKind.RightsNotice, NoticeKind.NonAcceptanceNotice })
        {
            story.Case.Deliver(other, 1, NoticeWay.Direct, story.Now).ShouldBe(CaseRefusals.PaperIsNotThere);
        }
    }

    [Fact]
    public void R1_the_volume_waits_for_what_is_under_way_and_the_case_knows_whose_copy_is_missing()
    {
        Serve(Direct(1)).ShouldBeNull();
        Serve(Post(2)).ShouldBeNull();

        VolumeCheck.Missing(SomeCaseFile.Of(_story)).Select(paper => paper.Code).ShouldContain("DeliveryReceipt:李四");
        Completeness.Of(SomeCaseFile.Of(_story), Today).Missing.Where(item => item.Kind == CompletenessKind.AgreementCopy).Select(item => item.Party).ShouldBe([2]);

        Case.ConfirmArrival(2, new(Today), [], _story.Now).ShouldBeNull();
        VolumeCheck.Missing(SomeCaseFile.Of(_story)).Select(paper => paper.Code).ShouldNotContain("DeliveryReceipt:李四");
        Completeness.Of(SomeCaseFile.Of(_story), Today).Missing.ShouldNotContain(item => item.Kind == CompletenessKind.AgreementCopy);
    }

    [Fact]
    public void The_receipt_on_paper_says_who_took_it_and_replaces_the_open_one_of_the_mark()
    {
        var story = CaseStory.Registered().Reviewed().Agreed().Accepted();
        story.Do(story.Case.Deliver(NoticeKind.AcceptanceNotice, 2, NoticeWay.Telephone, story.Now));
        CasePapers.AllOf(SomeCaseFile.Of(story)).OfType<DeliveryReceiptPaper>().Single().Told.ShouldBe(NoticeWay.Telephone);

        story.Case.RecordDelivery(
            new(2, [new(NoticeKind.AcceptanceNotice, 1)], DeliveryWay.Direct, story.Now.Today, new(story.Now.Today, ReceiverCapacity.Household, "李梅", "本人出差")),
            DeliverablePapers.Of(story.Case, []), story.Now).ShouldBeNull();
        var paper = CasePapers.AllOf(SomeCaseFile.Of(story)).OfType<DeliveryReceiptPaper>().Single();
        (paper.Recipient, paper.Receiver, paper.Capacity, paper.Signature!.Name).ShouldBe(("李四", "李梅", ReceiverCapacity.Household, "李梅"));
    }

    [Fact]
    public void SERVE_a_party_confirms_where_papers_reach_it_and_the_paper_says_so()
    {
        DeliveryAddress address = new("李四", "香港东路 2 号", "13800000002", Today, "赵记录") { Substitute = "李梅，妻子" };
        Case.ConfirmDeliveryAddress(2, address with { Recipient = " " }, _story.Now).ShouldBe(CaseRefusals.DeliveryAddressIncomplete);
        Case.ConfirmDeliveryAddress(2, address with { Address = "" }, _story.Now).ShouldBe(CaseRefusals.DeliveryAddressIncomplete);
        Case.ConfirmDeliveryAddress(2, address with { Phone = "" }, _story.Now).ShouldBe(CaseRefusals.DeliveryAddressIncomplete);
        Case.ConfirmDeliveryAddress(2, address with { MessagePhone = "12" }, _story.Now).ShouldBe(CaseRefusals.PhoneNotUnderstood);
        Case.ConfirmDeliveryAddress(2, address with { On = Today.AddDays(1) }, _story.Now).ShouldBe(CaseRefusals.DateInFuture);
        Case.ConfirmDeliveryAddress(3, address, _story.Now).ShouldBe(CaseRefusals.NoSuchParty);
        Case.ConfirmDeliveryAddress(2, address, _story.Now).ShouldBeNull();

        var paper = CasePapers.AllOf(SomeCaseFile.Of(_story)).OfType<DeliveryAddressPaper>().ShouldHaveSingleItem();
        (paper.Party, paper.Address, paper.Substitute, paper.AgreesToElectronic, paper.On).ShouldBe(("李四", "香港东路 2 号", "李梅，妻子", false, Today));
        _story.Agreeing(2, ConsentKind.ElectronicDelivery);
        CasePapers.AllOf(SomeCaseFile.Of(_story)).OfType<DeliveryAddressPaper>().Single().AgreesToElectronic.ShouldBe(false, "what was signed stays as it was signed");
        Case.ConfirmDeliveryAddress(2, address with { AgreesToElectronic = true }, _story.Now).ShouldBeNull();
        CasePapers.AllOf(SomeCaseFile.Of(_story)).OfType<DeliveryAddressPaper>().Single().AgreesToElectronic.ShouldBe(true);
    }

    [Fact]
    public void An_archived_case_takes_no_record_of_service()
    {
        var story = CaseStory.Registered();
        story.Do(story.Case.Withdraw(1, "和好", story.Now)).Do(story.Case.Close(null, story.Now)).Do(story.Case.Archive([], null, story.Now));
        DeliveryDetails other = new(1, [new(NoticeKind.OtherPaper, 1, "材料清单")], DeliveryWay.Direct, story.Now.Today, null);

        story.Case.RecordDelivery(other, DeliverablePapers.Of(story.Case, []), story.Now).ShouldBe(CaseRefusals.NotAtThisStage);
        story.Case.ConfirmArrival(1, new(story.Now.Today), [], story.Now).ShouldBe(CaseRefusals.NotAtThisStage);
        story.Case.StrikeDelivery(1, "错", story.Now).ShouldBe(CaseRefusals.NotAtThisStage);
    }

    private DeliveryDetails Direct(int party) => new(party, [new(NoticeKind.MediationAgreement, 1)], DeliveryWay.Direct, Today, new(Today));

    private DeliveryDetails Post(int party) => Direct(party) with { Way = DeliveryWay.Post, Arrival = null, Through = "邮政快递", TrackingNumber = "EX1" };

    private DeliveryDetails Electronic(int party) => Direct(party) with { Way = DeliveryWay.Electronic, Through = "13800000001" };

    private DeliveryDetails Taken(DeliveryArrival arrival) => Direct(2) with { Arrival = arrival };

    private Refusal? Serve(DeliveryDetails details) => Case.RecordDelivery(details, DeliverablePapers.Of(Case, [_story.Agreement]), _story.Now);

    private IEnumerable<(NoticeKind, int)> Owed() => DeliverablePapers.OwedBy(Case, [_story.Agreement]).Select(paper => (paper.Kind, paper.Party));
}
