using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Sessions;
using Hejie.Domain.Tests.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Agreements;

public sealed class AgreeingTests
{
    [Fact]
    public void B1_no_session_opens_before_every_party_knows_its_rights()
    {
        var story = CaseStory.Registered().Reviewed().Agreed().Accepted().Assigned().Planned();
        story.Do(story.Case.Acknowledge(1, NoticeWay.Direct, false, story.Now));

        story.Opened().Refusal.ShouldBe(CaseRefusals.RightsNoticeMissing);
        story.Told().Opened().Refusal.ShouldBeNull();
    }

    [Fact]
    public void B9_one_party_closes_the_doors()
    {
        var story = CaseStory.Registered().Reviewed().Agreed().Accepted().Assigned().Told();
        story.Do(story.Case.Acknowledge(2, NoticeWay.Direct, wantsClosedSession: true, story.Now));

        story.Planned(SessionOpenness.Open).Refusal.ShouldBe(CaseRefusals.ClosedSessionWanted);
        story.Planned().Refusal.ShouldBeNull();
    }

    [Fact]
    public void B5_no_session_opens_while_an_objection_is_undecided()
    {
        var story = CaseStory.Registered().Reviewed().Agreed().Accepted().Assigned().Told().Planned();
        story.Do(story.Case.RequestRecusal(2, CaseStory.Wang.Id, "是申请人的亲戚", story.Now));

        story.Opened().Refusal.ShouldBe(CaseRefusals.RecusalIsOpen);

        story.Do(story.Case.ReplaceHost(CaseStory.Liu, "回避理由成立", story.Now)).Opened().Refusal.ShouldBeNull();
        story.Case.HostMediatorId.ShouldBe(CaseStory.Liu.Id);
    }

    [Fact]
    public void B6_a_related_mediator_needs_disclosure_and_the_parties_consent()
    {
        var story = CaseStory.Registered().Reviewed().Agreed().Accepted();
        var related = CaseStory.Wang with { Conflicts = ["SameSurnameAndAddress"] };

        story.Case.Assign(related, [], AssignmentMode.NamedByCommittee, story.Now).ShouldBe(CaseRefusals.ConflictNeedsDisclosure);
        story.Case.Assign(related with { Disclosure = "远房亲戚", PartiesAccept = true }, [], AssignmentMode.ChosenByParties, story.Now).ShouldBeNull();
    }

    [Fact]
    public void SR1_no_agreement_takes_effect_without_a_signed_record()
    {
        var story = CaseStory.Registered().InMediation().Drafted().AllSigned();

        story.Refusal.ShouldBe(CaseRefusals.SignedRecordMissing);
        story.Case.State.ShouldBe(CaseState.InMediation);
    }

    [Fact]
    public void SR2_a_record_with_an_empty_point_is_refused_by_name()
    {
        var story = CaseStory.Registered().InMediation();

        var refusal = story.Sessions[0].WriteRecord(story.Case, story.FullRecord() with { FactsChecked = " " }, story.Now);

        refusal.ShouldBe(CaseRefusals.RecordIsIncomplete);
        refusal!.Details.ShouldBe([nameof(MediationRecord.FactsChecked)]);
    }

    [Fact]
    public void SR2_a_record_with_a_blank_of_a_text_block_is_refused_with_its_word()
    {
        var story = CaseStory.Registered().InMediation();

        var refusal = story.Sessions[0].WriteRecord(story.Case, story.FullRecord() with { FactsChecked = "到现场看过，{核对结果}。" }, story.Now);

        refusal.ShouldBe(CaseRefusals.RecordHasBlanks);
        refusal!.Details.ShouldBe(["{核对结果}"]);
        story.Sessions[0].WriteRecord(story.Case, story.FullRecord(), story.Now).ShouldBeNull();
    }

    [Fact]
    public void A4_the_agreement_binds_on_the_day_of_the_last_signature()
    {
        var story = CaseStory.Registered().InMediation().RecordSigned().Drafted();
        story.Do(story.Agreement.Sign(story.Case, story.PartySignature(1), false, story.Sessions, story.Now));
        story.Agreement.EffectiveOn.ShouldBeNull();

        story.After(TimeSpan.FromDays(2));
        foreach (var signature in story.Signatures(SignerRole.Committee).Skip(1))
        {
            story.Do(story.Agreement.Sign(story.Case, signature, false, story.Sessions, story.Now));
        }

        story.Agreement.EffectiveOn.ShouldBe(new DateOnly(2026, 3, 4));
        story.Case.Deadlines.ShouldContain(deadline => deadline.Rule == DeadlineKey.JudicialConfirmation && deadline.Start == new DateOnly(2026, 3, 4));
    }

    [Theory]
    [InlineData(DisputeType.Labor)]
    [InlineData(DisputeType.Medical)]
    public void A2_labour_and_medical_agreements_are_written(DisputeType type)
    {
        var story = CaseStory.Registered(CaseStory.Application(type)).InMediation();

        Oral(story, performedNow: true).ShouldBe(CaseRefusals.OralNotAllowed);
    }

    [Fact]
    public void SR1_an_oral_agreement_needs_proof_that_the_parties_were_there()
    {
        var story = CaseStory.Registered().InMediation();
        Oral(story, performedNow: true).ShouldBe(CaseRefusals.PresenceProofMissing);

        story.Do(story.Case.Attach(new CaseAttachment(0, AttachmentKind.PresenceProof, "现场.jpg", "image/jpeg", 9, "ab", "k", null, story.Now.Now, null), story.Now));

        Oral(story, performedNow: true).ShouldBeNull();
        story.Case.State.ShouldBe(CaseState.Performed);
    }

    [Fact]
    public void A5_an_oral_agreement_is_written_down_and_binds_from_the_day_it_was_made()
    {
        var story = CaseStory.Registered().InMediation();
        story.Do(story.Case.Attach(new CaseAttachment(0, AttachmentKind.PresenceProof, "现场.jpg", "image/jpeg", 9, "ab", "k", null, story.Now.Now, null), story.Now));

        var agreement = MediationAgreement.AgreeOrally(
            AgreementId.New(CaseStory.Morning), story.Case, "漏水", [story.Payment()], writtenWanted: false, performedNow: false, "当场说定", story.Now.Today, story.Now, out var refusal);

        refusal.ShouldBeNull();
        agreement!.Form.ShouldBe(AgreementForm.Oral);
        agreement.EffectiveOn.ShouldBe(story.Now.Today);
        agreement.Terms.ShouldHaveSingleItem();
    }

    [Fact]
    public void A6_signatures_on_a_device_bind_like_those_by_hand()
    {
        var story = CaseStory.Registered().InMediation().RecordSigned().Drafted();

        foreach (var signature in story.Signatures(SignerRole.Committee))
        {
            story.Do(story.Agreement.Sign(story.Case, signature with { Kind = SignatureKind.Electronic }, byRepresentative: false, story.Sessions, story.Now)).Refusal.ShouldBeNull();
        }

        story.Agreement.EffectiveOn.ShouldBe(story.Now.Today);
    }

    [Fact]
    public void A3_a_payment_without_amount_or_day_is_named()
    {
        var story = CaseStory.Registered().InMediation().RecordSigned();

        story.Drafted(story.Payment() with { AmountFen = null, DueOn = null });

        story.Refusal.ShouldBe(CaseRefusals.TermsAreIncomplete);
        story.Refusal!.Details.ShouldBe(["1.AmountFen", "1.DueOn"]);
    }

    [Fact]
    public void A9_every_point_before_signing_must_hold()
    {
        var story = CaseStory.Registered().InMediation().RecordSigned();
        var draft = story.Draft() with { Check = [] };

        MediationAgreement.Draft(AgreementId.New(CaseStory.Morning), story.Case, draft, story.Now, out var refusal);

        refusal.ShouldBe(CaseRefusals.PreSignCheckOpen);
    }

    [Fact]
    public void A9_these_points_are_asked_of_every_agreement() =>
        PreSignCheck.PointsFor(DisputeType.Neighborhood).Select(point => point.Code)
            .ShouldBe(["KeepsMandatoryLaw", "HarmsNobodyElse", "GoodMorals", "Voluntary", "ClearAndEnforceable"]);

    public static TheoryData<DisputeType, string> Points =>
        [.. Enum.GetValues<DisputeType>().SelectMany(type => PreSignCheck.PointsFor(type).Select(point => (type, point.Code)))];

    [Theory]
    [MemberData(nameof(Points))]
    public void A9_a_point_that_does_not_hold_bars_the_signing_and_a_warning_asks_for_its_reason(DisputeType type, string code)
    {
        var point = PreSignCheck.PointsFor(type).Single(known => known.Code == code);
        PreSignAnswer[] Answers(bool holds, string? reason) =>
            [.. PreSignCheck.PointsFor(type).Select(known => known == point ? new PreSignAnswer(code, holds, reason) : new PreSignAnswer(known.Code, true, null))];

        PreSignCheck.Open(type, Answers(holds: true, null)).ShouldBeEmpty();
        PreSignCheck.Open(type, Answers(holds: false, null)).ShouldBe([code]);
        PreSignCheck.Open(type, Answers(holds: false, "已经解释")).ShouldBe(point.IsWarning ? [] : [code]);
    }

    [Fact]
    public void A4_an_effective_agreement_is_signed_no_more()
    {
        var story = CaseStory.Registered().Settled();

        story.Agreement.Sign(story.Case, story.PartySignature(1), byRepresentative: false, story.Sessions, story.Now).ShouldBe(CaseRefusals.AgreementIsEffective);
    }

    [Fact]
    public void A10_what_was_not_agreed_or_is_done_is_not_performed()
    {
        var drafted = CaseStory.Registered().InMediation().RecordSigned().Drafted();
        drafted.Agreement.Perform(drafted.Case, 1, drafted.Now.Today, "收条", drafted.Now).ShouldBe(CaseRefusals.NotYetEffective);
        var story = CaseStory.Registered().Settled();

        story.Agreement.Perform(story.Case, 2, story.Now.Today, "收条", story.Now).ShouldBe(CaseRefusals.NoSuchTerm);
        story.Agreement.Perform(story.Case, 1, story.Now.Today, "收条", story.Now).ShouldBeNull();
        story.Agreement.Perform(story.Case, 1, story.Now.Today, "收条", story.Now).ShouldBe(CaseRefusals.TermIsPerformed);
    }

    [Fact]
    public void I13_a_minor_is_bound_only_by_a_guardian()
    {
        var application = CaseStory.Application();
        var minor = application.Parties[1] with { BirthDate = new DateOnly(2010, 1, 1) };
        var guarded = minor with { Representative = new Representative(RepresentativeKind.Legal, "李父", "父亲", null, null, true) };

        CaseStory.Registered(application with { Parties = [application.Parties[0], minor] }).InMediation().RecordSigned().Drafted()
            .Refusal.ShouldBe(CaseRefusals.CapacityIsMissing);
        var story = CaseStory.Registered(application with { Parties = [application.Parties[0], guarded] }).InMediation().RecordSigned().Drafted();
        story.Agreement.Sign(story.Case, story.PartySignature(2), byRepresentative: false, story.Sessions, story.Now).ShouldBe(CaseRefusals.CapacityIsMissing);
        story.Agreement.Sign(story.Case, story.PartySignature(2), byRepresentative: true, story.Sessions, story.Now).ShouldBeNull();
    }

    [Fact]
    public void I15_an_agent_settles_only_with_special_authority()
    {
        var application = CaseStory.Application();
        var general = application.Parties[1] with { Representative = new Representative(RepresentativeKind.Entrusted, "律师", "律师", null, null, MaySettle: false) };
        var story = CaseStory.Registered(application with { Parties = [application.Parties[0], general] }).InMediation().RecordSigned().Drafted();

        story.Agreement.Sign(story.Case, story.PartySignature(2), byRepresentative: true, story.Sessions, story.Now).ShouldBe(CaseRefusals.AgentMayNotSettle);
    }

    [Fact]
    public void T1_a_case_fails_only_after_every_party_was_told_of_the_other_ways()
    {
        var story = CaseStory.Registered().InMediation();
        story.Case.Fail(TerminationReason.GapTooWide, "差距太大", story.Now).ShouldBe(CaseRefusals.TerminationNoticeMissing);

        story.Do(story.Case.Deliver(NoticeKind.TerminationNotice, 1, NoticeWay.Direct, story.Now))
            .Do(story.Case.Deliver(NoticeKind.TerminationNotice, 2, NoticeWay.Post, story.Now));

        story.Case.Fail(TerminationReason.GapTooWide, "差距太大", story.Now).ShouldBeNull();
        story.Case.State.ShouldBe(CaseState.Failed);
    }

    [Fact]
    public void A12_a_late_payment_is_urged_from_the_day_after_it_was_due()
    {
        var story = CaseStory.Registered().Settled(); // due 12 March
        story.After(TimeSpan.FromDays(10));
        story.Agreement.Urge(story.Case, 1, NoticeWay.Telephone, story.Now).ShouldBe(CaseRefusals.NothingToUrge);

        story.After(TimeSpan.FromDays(1));
        story.Agreement.Urge(story.Case, 1, NoticeWay.Telephone, story.Now).ShouldBeNull();
        story.Case.State.ShouldBe(CaseState.Breached);

        story.Do(story.Agreement.Perform(story.Case, 1, new DateOnly(2026, 3, 13), "收条", story.Now));
        story.Case.State.ShouldBe(CaseState.Performed);
        story.Case.SelfPerformed.ShouldBeFalse();
    }

    [Fact]
    public void A10_an_unperformed_agreement_is_not_closed_without_a_word()
    {
        var story = CaseStory.Registered().Settled();
        story.After(TimeSpan.FromDays(20)).Do(story.Agreement.Urge(story.Case, 1, NoticeWay.Telephone, story.Now));
        story.Do(story.Case.FollowUp(new FollowUpVisit(new DateOnly(2026, 3, 22), ContactChannel.Telephone, "王调解", [1], false, null, true, null, "仍未付款"), story.Now));

        story.Case.Close(" ", story.Now).ShouldBe(CaseRefusals.ExplanationMissing);
        story.Case.Close("已告知可以起诉", story.Now).ShouldBeNull();
    }

    [Fact]
    public void A_case_with_standing_promises_only_is_performed_when_it_binds()
    {
        var promise = new TermDraft(TermKind.StandingPromise, 2, null, "晚上十点后不再洗衣", null, null, "持续遵守", null);

        CaseStory.Registered().Settled(promise).Case.State.ShouldBe(CaseState.Performed);
    }

    [Fact]
    public void A2_what_the_parties_say_in_the_end_takes_the_place_of_what_was_being_written()
    {
        var story = CaseStory.Registered().InMediation().RecordSigned().Drafted();
        var written = story.Agreement;
        story.Do(story.Case.Attach(new CaseAttachment(0, AttachmentKind.PresenceProof, "现场.jpg", "image/jpeg", 9, "ab", "k", null, story.Now.Now, null), story.Now));
        MediationAgreement.Draft(AgreementId.New(story.Now.Now), story.Case, story.Draft(), story.Now, out var refusal, [written]).ShouldBeNull();
        refusal.ShouldBe(CaseRefusals.NotAtThisStage);

        var said = MediationAgreement.AgreeOrally(
            AgreementId.New(story.Now.Now), story.Case, "漏水", [story.Payment()], writtenWanted: false, performedNow: true, null, story.Now.Today, story.Now, out refusal, [written])!;

        refusal.ShouldBeNull();
        (written.Standing, said.Standing).ShouldBe((AgreementStanding.Dropped, AgreementStanding.InForce));
        IReadOnlyList<MediationAgreement> versions = [written, said];
        versions.InHand(1).ShouldBe(said);
        versions.Others(1).ShouldBeEmpty();
        written.Sign(story.Case, story.PartySignature(1), false, story.Sessions, story.Now).ShouldBe(CaseRefusals.NoRevision);
    }

    private static Refusal? Oral(CaseStory story, bool performedNow)
    {
        MediationAgreement.AgreeOrally(
            AgreementId.New(CaseStory.Morning), story.Case, "漏水", [story.Payment()], writtenWanted: false, performedNow, null, story.Now.Today, story.Now, out var refusal);
        return refusal;
    }
}
