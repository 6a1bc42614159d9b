using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Domain.Tests.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Forms;

public sealed class AskingHowCompleteACaseIsTests
{
    [Fact]
    public void A_case_that_has_just_come_in_needs_its_review_and_ways_to_reach_the_parties()
    {
        var asked = Of(CaseStory.Registered());

        asked.Items.Select(item => item.Kind).ShouldBe([CompletenessKind.Contact, CompletenessKind.Contact, CompletenessKind.Review]);
        asked.There.ShouldBe(2);
        Lacks(asked).ShouldBe(["Review"]);
    }

    [Fact]
    public void A_party_without_telephone_and_address_is_told_by_number()
    {
        Lacks(Of(CaseStory.Registered(Respondent(party => party with { Phone = null })))).ShouldBe(["Contact:2", "Review"]);
        Lacks(Of(CaseStory.Registered(Respondent(party => party with { Phone = null, Address = "湛山一路 2 号" })))).ShouldBe(["Review"]);
    }

    [Fact]
    public void Whoever_speaks_for_a_party_is_a_way_to_reach_it()
    {
        var spoken = Respondent(party => party with
        {
            Phone = null,
            Representative = new Representative(RepresentativeKind.Legal, "李父", "父亲", null, "13800000009", true),
        });

        Lacks(Of(CaseStory.Registered(spoken))).ShouldBe(["Review"]);
    }

    [Fact]
    public void A_child_needs_a_guardian_on_the_last_day_before_eighteen_and_not_on_the_birthday()
    {
        var story = CaseStory.Registered(Respondent(party => party with { BirthDate = new DateOnly(2008, 4, 1) }));

        Lacks(Of(story, new DateOnly(2026, 3, 31))).ShouldContain("Guardian:2");
        Of(story, new DateOnly(2026, 4, 1)).Items.ShouldNotContain(item => item.Kind == CompletenessKind.Guardian);
    }

    [Fact]
    public void A_named_guardian_is_there()
    {
        var story = CaseStory.Registered(Respondent(party => party with
        {
            BirthDate = new DateOnly(2015, 4, 1),
            Representative = new Representative(RepresentativeKind.Legal, "李父", "父亲", null, null, true),
        }));

        Kind(Of(story), CompletenessKind.Guardian).ShouldHaveSingleItem().IsThere.ShouldBeTrue();
    }

    [Fact]
    public void An_agent_needs_the_letter_until_it_is_handed_in()
    {
        var story = CaseStory.Registered(Respondent(party => party with
        {
            Representative = new Representative(RepresentativeKind.Entrusted, "周律师", "律师", null, null, true),
        }));
        Lacks(Of(story)).ShouldContain("AuthorityLetter:2");

        story.Do(story.Case.Attach(Paper(AttachmentKind.PowerOfAttorney, party: 2), story.Now));

        Lacks(Of(story)).ShouldBe(["Review"]);
    }

    [Fact]
    public void After_the_review_the_other_side_must_have_answered()
    {
        var story = CaseStory.Registered().Reviewed();
        Lacks(Of(story)).ShouldBe(["Answer:2"]);

        story.Do(story.Case.RecordAnswer(2, Willingness.Asks, ContactChannel.Telephone, "要想一想", story.Now));
        Lacks(Of(story)).ShouldBe(["Answer:2"]);

        Lacks(Of(story.Agreed())).ShouldBeEmpty();
    }

    [Fact]
    public void A_refusal_is_an_answer()
    {
        var story = CaseStory.Registered().Reviewed();
        story.Do(story.Case.RecordAnswer(2, Willingness.Refuses, ContactChannel.Telephone, "不调", story.Now));

        Lacks(Of(story)).ShouldBeEmpty();
    }

    [Fact]
    public void What_the_review_bars_asks_nobody_for_an_answer()
    {
        var story = CaseStory.Registered();
        var questions = IntakeReview.QuestionsFor(story.Case.Type, story.Case.Source);
        story.Do(story.Case.Review([.. questions.Select(q => new ReviewAnswer(q.Code, q.Code == "CivilDispute" ? !q.GoodAnswer : q.GoodAnswer, null))], story.Now));

        story.Refusal.ShouldBeNull();
        Lacks(Of(story)).ShouldBeEmpty();
    }

    [Fact]
    public void An_application_withdrawn_before_its_review_needs_none()
    {
        var story = CaseStory.Registered();
        story.Do(story.Case.Withdraw(1, "已经和好。", story.Now));

        Lacks(Of(story)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(RiskLevel.Medium, 0)]
    [InlineData(RiskLevel.High, 1)]
    [InlineData(RiskLevel.Critical, 1)]
    public void A_high_risk_must_be_judged(RiskLevel level, int asked)
    {
        var risk = Kind(Of(CaseStory.Registered(CaseStory.Application() with { Risk = level })), CompletenessKind.Risk).ToList();

        risk.Count.ShouldBe(asked);
        risk.ShouldAllBe(item => !item.IsThere);
    }

    [Fact]
    public void An_accepted_case_needs_a_host_and_with_a_host_everybody_must_know_the_rights()
    {
        var story = CaseStory.Registered(SomeCaseFile.Identified()).Reviewed().Agreed().Accepted();
        Lacks(Of(story)).ShouldBe(["Host"]);
        Lacks(Of(story.Assigned())).ShouldBe(["RightsNotice:1", "RightsNotice:2"]);
        Lacks(Of(story.Told())).ShouldBe(["Session"]);
        Lacks(Of(story.Planned())).ShouldBeEmpty();
    }

    [Fact]
    public void A_session_that_was_called_off_is_no_session()
    {
        var story = CaseStory.Registered(SomeCaseFile.Identified()).Reviewed().Agreed().Accepted().Assigned().Told().Planned();
        story.Do(story.Sessions[0].Cancel(story.Case, "有人病了。", story.Now));

        Lacks(Of(story)).ShouldBe(["Session"]);
    }

    [Fact]
    public void Who_was_told_of_the_rights_must_have_shown_who_he_is()
    {
        var story = CaseStory.Registered().Reviewed().Agreed().Accepted().Assigned();
        Of(story).Items.ShouldNotContain(item => item.Kind == CompletenessKind.Identity);

        Lacks(Of(story.Told().Planned())).ShouldBe(["Identity:1", "Identity:2"]);
        story.Agreeing(1, ConsentKind.SensitiveInformation).Do(story.Case.Attach(Paper(AttachmentKind.IdentityProof, party: 1), story.Now));
        Lacks(Of(story)).ShouldBe(["Identity:2"]);
    }

    [Fact]
    public void An_objection_to_the_mediator_must_be_answered()
    {
        var story = CaseStory.Registered(SomeCaseFile.Identified()).Reviewed().Agreed().Accepted().Assigned().Told().Planned();
        story.Do(story.Case.RequestRecusal(2, CaseStory.Wang.Id, "他是申请人的同学", story.Now));
        story.Refusal.ShouldBeNull();
        Lacks(Of(story)).ShouldBe(["RecusalDecision"]);

        story.Do(story.Case.DenyRecusal(2, "不是同学", story.Now));

        story.Refusal.ShouldBeNull();
        Kind(Of(story), CompletenessKind.RecusalDecision).ShouldHaveSingleItem().IsThere.ShouldBeTrue();
    }

    [Fact]
    public void An_opened_session_must_be_recorded_and_the_record_signed()
    {
        var story = CaseStory.Registered(SomeCaseFile.Identified()).InMediation();
        Lacks(Of(story)).ShouldBe(["Record/1"]);

        story.Do(story.Sessions[0].WriteRecord(story.Case, story.FullRecord(), story.Now));
        var unsigned = Of(story).Missing.ShouldHaveSingleItem();
        unsigned.Kind.ShouldBe(CompletenessKind.RecordSignatures);
        unsigned.Number.ShouldBe(1);
        unsigned.Unsigned.ShouldBe(["张三", "李四", "Mediator", "Recorder"]);

        Lacks(Of(story.RecordSigned())).ShouldBeEmpty();
    }

    [Fact]
    public void A_written_agreement_needs_every_signature_and_the_seal()
    {
        var story = CaseStory.Registered(SomeCaseFile.Identified()).InMediation().RecordSigned().Drafted();
        Lacks(Of(story)).ShouldBe(["AgreementSignatures", "Seal"]);
        Kind(Of(story), CompletenessKind.AgreementSignatures).Single().Unsigned.ShouldBe(["张三", "李四", "王调解"]);

        foreach (var signature in story.Signatures(SignerRole.Committee).Where(signed => signed.Role != SignerRole.Committee))
        {
            story.Do(story.Agreement.Sign(story.Case, signature, byRepresentative: false, story.Sessions, story.Now));
        }
        Lacks(Of(story)).ShouldBe(["Seal"]);
    }

    [Fact]
    public void What_was_agreed_aloud_needs_no_record_but_proof_that_the_parties_were_there()
    {
        var story = CaseStory.Registered(SomeCaseFile.Identified()).InMediation();
        story.Do(story.Case.Attach(Paper(AttachmentKind.PresenceProof, party: null), story.Now));
        var agreed = MediationAgreement.AgreeOrally(
            AgreementId.New(CaseStory.Morning), story.Case, "漏水", [story.Payment()], false, true, null, story.Now.Today, story.Now, out var refusal)!;
        refusal.ShouldBeNull();

        var asked = Completeness.Of(SomeCaseFile.Of(story) with { Agreement = agreed }, story.Now.Today);

        Lacks(asked).ShouldBe(["Visit"]);
        Kind(asked, CompletenessKind.PresenceProof).ShouldHaveSingleItem().IsThere.ShouldBeTrue();
        asked.Items.ShouldNotContain(item => item.Kind == CompletenessKind.Record || item.Kind == CompletenessKind.Seal);
    }

    [Fact]
    public void A_revision_that_is_being_signed_is_asked_for_its_signatures()
    {
        var story = CaseStory.Registered(SomeCaseFile.Identified()).Settled().Served();
        Lacks(Of(story)).ShouldBeEmpty();

        story.Revising(story.Draft());

        story.Refusal.ShouldBeNull();
        Lacks(story.Revision!, story).ShouldBe(["AgreementSignatures", "Seal"]);
    }

    [Fact]
    public void A_promise_is_asked_for_from_its_day_on()
    {
        var story = CaseStory.Registered(SomeCaseFile.Identified()).Settled().Served();
        var due = story.Agreement.Terms[0].DueOn!.Value;

        Lacks(Of(story, due.AddDays(-1))).ShouldBeEmpty();
        Lacks(Of(story, due)).ShouldBe(["Performance/1"]);
        Lacks(Of(story, due.AddDays(1))).ShouldBe(["Performance/1"]);
    }

    [Fact]
    public void What_was_performed_is_there_and_then_a_visit_is_owed()
    {
        var story = CaseStory.Registered(SomeCaseFile.Identified()).Settled().Served();
        story.Do(story.Agreement.Perform(story.Case, 1, story.Now.Today, "转账凭证", story.Now));
        story.Refusal.ShouldBeNull();

        Kind(Of(story), CompletenessKind.Performance).ShouldHaveSingleItem().IsThere.ShouldBeTrue();
        Lacks(Of(story)).ShouldBe(["Visit"]);

        story.Do(story.Case.FollowUp(Visit(story), story.Now));
        Lacks(Of(story)).ShouldBeEmpty();
    }

    [Fact]
    public void A_case_closed_with_the_reason_asks_no_longer_for_what_was_not_performed()
    {
        var story = CaseStory.Registered(SomeCaseFile.Identified()).Settled().Served();
        var due = story.Agreement.Terms[0].DueOn!.Value;
        story.After(TimeSpan.FromDays(30));
        story.Do(story.Agreement.Urge(story.Case, 1, NoticeWay.Direct, story.Now));
        story.Refusal.ShouldBeNull();
        story.Do(story.Case.FollowUp(Visit(story), story.Now));
        story.Do(story.Case.Close("债务人失踪，已告知申请人起诉。", story.Now));
        story.Refusal.ShouldBeNull();

        Lacks(Of(story, due.AddDays(40))).ShouldBeEmpty();
        Kind(Of(story), CompletenessKind.Visit).ShouldHaveSingleItem().IsThere.ShouldBeTrue();
    }

    [Fact]
    public void A_declined_applicant_must_have_been_told()
    {
        var story = CaseStory.Registered().Reviewed();
        story.Do(story.Case.Decline(NonAcceptanceReason.Other, "属于行政争议。", story.Now));
        Lacks(Of(story)).ShouldBe(["NonAcceptanceNotice:1"]);

        story.Do(story.Case.Deliver(NoticeKind.NonAcceptanceNotice, 1, NoticeWay.Direct, story.Now));
        Lacks(Of(story)).ShouldBeEmpty();
    }

    [Fact]
    public void After_a_failure_each_partys_notice_is_counted_and_no_session_is_asked_for()
    {
        var story = CaseStory.Registered(SomeCaseFile.Identified()).Reviewed().Agreed().Accepted().Assigned().Told();
        foreach (var party in story.Case.Parties)
        {
            story.Do(story.Case.Deliver(NoticeKind.TerminationNotice, party.Number, NoticeWay.Direct, story.Now));
        }
        story.Do(story.Case.Fail(TerminationReason.GapTooWide, "谈不拢。", story.Now));
        story.Refusal.ShouldBeNull();

        Kind(Of(story), CompletenessKind.TerminationNotice).Count().ShouldBe(2);
        Lacks(Of(story)).ShouldBeEmpty();
    }

    [Fact]
    public void A_refusal_after_acceptance_leaves_only_the_end()
    {
        var story = CaseStory.Registered(SomeCaseFile.Identified()).Reviewed().Agreed().Accepted();
        story.Do(story.Case.RecordAnswer(2, Willingness.Refuses, ContactChannel.Telephone, "不调了", story.Now));

        Lacks(Of(story)).ShouldBeEmpty();
    }

    [Fact]
    public void A_reopened_case_asks_for_what_this_round_needs()
    {
        var story = CaseStory.Registered(SomeCaseFile.Identified()).InMediation().Failed().Closed().After(TimeSpan.FromDays(1)).Reopened();
        Lacks(Of(story)).ShouldBe(["Session"]); // the record of the round before is no longer asked for
        var settled = CaseStory.Registered(SomeCaseFile.Identified()).Settled();
        settled.Do(settled.Agreement.Perform(settled.Case, 1, settled.Now.Today, "收条", settled.Now)).Visited().Closed().After(TimeSpan.FromDays(1)).Reopened();
        settled.Planned().Opened().RecordSigned().Drafted().AllSigned().Served();
        settled.Do(settled.Agreement.Perform(settled.Case, 1, settled.Now.Today, "收条", settled.Now)).Refusal.ShouldBeNull();

        Lacks(Of(settled)).ShouldBe(["Visit"]);
        settled.Visited();
        Lacks(Of(settled)).ShouldBeEmpty();
    }

    [Fact]
    public void The_answer_of_a_court_that_was_asked_is_waited_for()
    {
        var story = CaseStory.Registered(SomeCaseFile.Identified()).Settled().Served();
        var asking = JudicialConfirmation.Begin(ConfirmationId.New(story.Now.Now), story.Case, story.Agreement, [], out _)!;
        var file = SomeCaseFile.Of(story) with { Confirmations = [asking] };
        foreach (var party in story.Case.Parties)
        {
            story.Do(asking.RecordWish(story.Case, story.Agreement, new ConfirmationWish(party.Number, true, story.Now.Today, null, null), story.Now));
        }
        Lacks(Completeness.Of(file, story.Now.Today)).ShouldBeEmpty();

        story.Do(asking.Apply(story.Case, story.Agreement, new ConfirmationApplication("青岛市市南区人民法院", CourtGround.OrganizationPlace, story.Now.Today), story.Now)).Refusal.ShouldBeNull();

        Lacks(Completeness.Of(file, story.Now.Today)).ShouldBe(["CourtAnswer"]);
        VolumeCheck.Missing(file).ShouldBe([new MissingPaper(FormCode.ConfirmationPaper)]);
    }

    [Fact]
    public void What_the_volume_lacks_is_missing_here_too()
    {
        var story = CaseStory.Registered().Settled();
        var bare = SomeCaseFile.Of(story) with { Agreement = null, Sessions = [] };

        VolumeCheck.Missing(bare).Select(paper => paper.Form)
            .ShouldBe([FormCode.IdentityProof, FormCode.IdentityProof, FormCode.MediationRecord, FormCode.MediationAgreement]);
        Lacks(Completeness.Of(bare, story.Now.Today)).ShouldBe(["Identity:1", "Identity:2", "Record", "Agreement"]);
    }

    private static Completeness Of(CaseStory story, DateOnly? today = null) => Completeness.Of(SomeCaseFile.Of(story), today ?? story.Now.Today);

    private static IEnumerable<string> Lacks(MediationAgreement revision, CaseStory story) =>
        Lacks(Completeness.Of(SomeCaseFile.Of(story) with { OtherVersions = [revision] }, story.Now.Today));

    private static IEnumerable<string> Lacks(Completeness asked) => asked.Missing.Select(item =>
        $"{item.Kind}{(item.Party is { } party ? $":{party}" : "")}{(item.Number is { } number ? $"/{number}" : "")}");

    private static IEnumerable<CompletenessItem> Kind(Completeness asked, CompletenessKind kind) => asked.Items.Where(item => item.Kind == kind);

    private static Registration Respondent(Func<PartyDetails, PartyDetails> change)
    {
        var application = CaseStory.Application();
        return application with { Parties = [application.Parties[0], change(application.Parties[1])] };
    }

    private static CaseAttachment Paper(AttachmentKind kind, int? party) => new(
        0, kind, "a.jpg", "image/jpeg", 1, new string('0', 64), "k", party, CaseStory.Morning, null);

    private static FollowUpVisit Visit(CaseStory story) => new(
        story.Now.Today, ContactChannel.Telephone, "王调解", [1, 2], Performed: true, Satisfaction: 5, RelapseRisk: false, RelationshipRepaired: true, "已经修好。");
}
