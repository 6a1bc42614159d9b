using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Domain.Tests.Forms;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Cases;

public sealed class ConsentingTests
{
    private const string Court = "市南区人民法院";

    [Fact]
    public void D2_a_consent_is_kept_with_its_text_its_day_and_its_channel()
    {
        var story = CaseStory.Registered().Agreeing(2, ConsentKind.PrivacyNotice);

        story.Case.Consents.ShouldBe([new ConsentRecord(2, ConsentKind.PrivacyNotice, "2026-11.2", CaseStory.Morning, ContactChannel.Counter)]);
        story.Case.Timeline[^1].Act.ShouldBe(CaseAct.GiveConsent);
        story.Case.Timeline[^1].Payload.ShouldBe("""{"channel":"Counter","kind":"PrivacyNotice","party":2,"version":"2026-11.2"}""");
    }

    [Fact]
    public void D2_a_consent_that_stands_is_not_written_twice_and_one_taken_back_may_be_given_again()
    {
        var story = CaseStory.Registered().Agreeing(1, ConsentKind.ElectronicDelivery);

        story.Agreeing(1, ConsentKind.ElectronicDelivery).Refusal.ShouldBe(CaseRefusals.ConsentStands);
        story.Agreeing(2, ConsentKind.ElectronicDelivery).Refusal.ShouldBeNull();
        Withdraw(story, 1, ConsentKind.ElectronicDelivery).ShouldBeNull();
        story.Agreeing(1, ConsentKind.ElectronicDelivery).Refusal.ShouldBeNull();
        story.Case.Consents.Count.ShouldBe(3);
    }

    [Fact]
    public void D2_what_was_never_given_or_is_gone_is_not_taken_back()
    {
        var story = CaseStory.Registered();

        Withdraw(story, 1, ConsentKind.ElectronicDelivery).ShouldBe(CaseRefusals.NoConsentToWithdraw);
        story.Agreeing(1, ConsentKind.ElectronicDelivery);
        Withdraw(story, 2, ConsentKind.ElectronicDelivery).ShouldBe(CaseRefusals.NoConsentToWithdraw);
        Withdraw(story, 1, ConsentKind.ElectronicDelivery).ShouldBeNull();
        Withdraw(story, 1, ConsentKind.ElectronicDelivery).ShouldBe(CaseRefusals.NoConsentToWithdraw);
        story.Case.Consents[0].WithdrawnBy.ShouldBe(ContactChannel.Telephone);
    }

    [Fact]
    public void A_consent_is_of_a_party_of_the_case() =>
        CaseStory.Registered().Agreeing(3, ConsentKind.PrivacyNotice).Refusal.ShouldBe(CaseRefusals.NoSuchParty);

    [Fact]
    public void An_archived_case_rests_on_the_law_and_no_longer_on_consents()
    {
        var story = CaseStory.Registered().Agreeing(1, ConsentKind.PrivacyNotice);
        story.Do(story.Case.Withdraw(1, "和好", story.Now)).Do(story.Case.Close(null, story.Now)).Do(story.Case.Archive([], null, story.Now));

        story.Agreeing(2, ConsentKind.PrivacyNotice).Refusal.ShouldBe(CaseRefusals.NotAtThisStage);
        Withdraw(story, 1, ConsentKind.PrivacyNotice).ShouldBe(CaseRefusals.NotAtThisStage);
    }

    [Fact]
    public void D2_without_the_consent_mediation_is_not_taken_on_until_it_is_given_again()
    {
        var story = CaseStory.Registered().Reviewed().Agreed().Agreeing(2, ConsentKind.PrivacyNotice);
        Withdraw(story, 2, ConsentKind.PrivacyNotice).ShouldBeNull();

        story.Accepted().Refusal.ShouldBe(CaseRefusals.PrivacyConsentWithdrawn);
        story.Refusal!.Details.ShouldBe(["李四"]);
        story.Agreeing(2, ConsentKind.PrivacyNotice).Accepted().Refusal.ShouldBeNull();
    }

    [Fact]
    public void D2_without_the_consent_nobody_is_invited_assigned_or_heard_in_a_session()
    {
        var invited = Gone(CaseStory.Registered().Reviewed());
        invited.Do(invited.Case.Invite(() => "ABCDEFGHJK", invited.Now)).Refusal.ShouldBe(CaseRefusals.PrivacyConsentWithdrawn);
        Gone(CaseStory.Registered().Reviewed().Agreed().Accepted()).Assigned().Refusal.ShouldBe(CaseRefusals.PrivacyConsentWithdrawn);

        var told = CaseStory.Registered().Reviewed().Agreed().Accepted().Assigned().Told().Planned();
        Gone(told).Opened().Refusal.ShouldBe(CaseRefusals.PrivacyConsentWithdrawn);
        told.Agreeing(1, ConsentKind.PrivacyNotice).Opened().Refusal.ShouldBeNull();
    }

    [Fact]
    public void D2_without_the_consent_an_agreement_does_not_come_into_force()
    {
        Gone(CaseStory.Registered().InMediation().RecordSigned().Drafted()).AllSigned().Refusal.ShouldBe(CaseRefusals.PrivacyConsentWithdrawn);
        CaseStory.Registered().InMediation().RecordSigned().Drafted().AllSigned().Refusal.ShouldBeNull();
    }

    [Fact]
    public void D2_without_the_consent_nobody_signs_and_a_refused_signature_leaves_no_trace()
    {
        var story = CaseStory.Registered().InMediation().RecordSigned().Drafted();
        var signatures = story.Signatures(SignerRole.Committee).ToList();
        foreach (var signature in signatures.SkipLast(1))
        {
            story.Do(story.Agreement.Sign(story.Case, signature, false, story.Sessions, story.Now)).Refusal.ShouldBeNull();
        }
        var version = Gone(story).Case.Version;

        story.Do(story.Agreement.Sign(story.Case, signatures[^1], false, story.Sessions, story.Now)).Refusal.ShouldBe(CaseRefusals.PrivacyConsentWithdrawn);

        (story.Agreement.Signatures.Count, story.Case.Version).ShouldBe((signatures.Count - 1, version));
        story.Drafted().Refusal.ShouldBe(CaseRefusals.PrivacyConsentWithdrawn);
    }

    [Fact]
    public void D2_without_the_consent_no_agreement_is_revised()
    {
        var story = CaseStory.Registered().Settled();
        story.Revising(story.Draft(story.Payment())).Refusal.ShouldBeNull();
        Gone(story);

        story.RevisionSigned().Refusal.ShouldBe(CaseRefusals.PrivacyConsentWithdrawn);
        story.Revision!.Signatures.ShouldBeEmpty();
        story.Do(story.Revision.Drop(story.Case, "张三不再同意使用信息", story.Now)).Refusal.ShouldBeNull();
        story.Revising(story.Draft(story.Payment())).Refusal.ShouldBe(CaseRefusals.PrivacyConsentWithdrawn);
    }

    [Fact]
    public void Without_the_consent_a_case_ends_and_is_bound_as_the_law_wants_it()
    {
        var story = Gone(CaseStory.Registered().InMediation());

        story.Do(story.Case.Withdraw(1, "不想再用我的信息", story.Now)).Refusal.ShouldBeNull();
        story.Do(story.Case.Close(null, story.Now)).Do(story.Case.Archive([], null, story.Now)).Refusal.ShouldBeNull();
    }

    [Fact]
    public void D2_who_took_electronic_delivery_back_is_served_another_way()
    {
        var story = CaseStory.Registered().InMediation();
        story.Do(story.Case.Deliver(NoticeKind.SessionNotice, 1, NoticeWay.Electronic, story.Now)).Refusal.ShouldBeNull();
        story.Agreeing(1, ConsentKind.ElectronicDelivery);
        story.Do(story.Case.Deliver(NoticeKind.SessionNotice, 1, NoticeWay.Electronic, story.Now)).Refusal.ShouldBeNull();
        Withdraw(story, 1, ConsentKind.ElectronicDelivery);

        story.Do(story.Case.Deliver(NoticeKind.SessionNotice, 1, NoticeWay.Electronic, story.Now)).Refusal.ShouldBe(CaseRefusals.ElectronicDeliveryWithdrawn);
        story.Do(story.Case.Deliver(NoticeKind.SessionNotice, 1, NoticeWay.Post, story.Now)).Refusal.ShouldBeNull();
        story.Do(story.Case.Deliver(NoticeKind.SessionNotice, 2, NoticeWay.Electronic, story.Now)).Refusal.ShouldBeNull();
    }

    [Fact]
    public void D2_only_the_party_itself_still_reads_the_notice_of_rights_on_the_net()
    {
        var story = CaseStory.Registered().Reviewed().Agreed().Accepted().Agreeing(1, ConsentKind.ElectronicDelivery);
        Withdraw(story, 1, ConsentKind.ElectronicDelivery);

        story.Do(story.Case.Acknowledge(1, NoticeWay.Electronic, false, story.Now)).Refusal.ShouldBe(CaseRefusals.ElectronicDeliveryWithdrawn);
        var itself = story.Now with { By = Actor.Party(CaseStory.District, story.Case.Id.Value, 1, "张三") };
        story.Do(story.Case.Acknowledge(1, NoticeWay.Electronic, false, itself)).Refusal.ShouldBeNull();
    }

    [Fact]
    public void D2_who_took_electronic_delivery_back_is_urged_another_way_and_a_refused_urging_leaves_no_trace()
    {
        var story = CaseStory.Registered().Settled().Agreeing(2, ConsentKind.ElectronicDelivery).After(TimeSpan.FromDays(12));
        Withdraw(story, 2, ConsentKind.ElectronicDelivery);
        var (state, version) = (story.Case.State, story.Case.Version);

        story.Do(story.Agreement.Urge(story.Case, 1, NoticeWay.Electronic, story.Now)).Refusal.ShouldBe(CaseRefusals.ElectronicDeliveryWithdrawn);
        (story.Case.State, story.Case.Version).ShouldBe((state, version));
        story.Do(story.Agreement.Urge(story.Case, 1, NoticeWay.Post, story.Now)).Refusal.ShouldBeNull();
    }

    [Theory]
    [InlineData(AttachmentKind.IdentityProof)]
    [InlineData(AttachmentKind.Fingerprint)]
    [InlineData(AttachmentKind.MedicalRecord)]
    [InlineData(AttachmentKind.BankAccount)]
    [InlineData(AttachmentKind.ChildRecord)]
    public void D4_a_sensitive_file_is_kept_only_with_the_person_s_own_consent(AttachmentKind kind)
    {
        var story = CaseStory.Registered().Agreeing(2, ConsentKind.SensitiveInformation).Agreeing(1, ConsentKind.PrivacyNotice);

        Attach(story, kind, 1).ShouldBe(CaseRefusals.SensitiveConsentMissing);
        Attach(story, kind, null).ShouldBe(CaseRefusals.SensitiveNeedsPerson);
        Attach(story, kind, 2).ShouldBeNull();
        Withdraw(story, 2, ConsentKind.SensitiveInformation);
        Attach(story, kind, 2).ShouldBe(CaseRefusals.SensitiveConsentMissing);
    }

    [Fact]
    public void Any_other_file_needs_no_consent_of_its_own()
    {
        var story = CaseStory.Registered();

        foreach (var kind in Enum.GetValues<AttachmentKind>().Where(kind => !kind.IsSensitive()))
        {
            Attach(story, kind, null).ShouldBeNull();
        }
    }

    [Fact]
    public void D4_the_licence_of_an_organisation_is_no_personal_data_and_a_file_of_a_patient_is_not_the_hospital_s()
    {
        var application = CaseStory.Application();
        var story = CaseStory.Registered(application with
        {
            Parties = [application.Parties[0], new PartyDetails { Role = PartyRole.Respondent, Kind = PartyKind.LegalPerson, Name = "某医院" }],
        });

        Attach(story, AttachmentKind.IdentityProof, 2).ShouldBeNull();
        Attach(story, AttachmentKind.MedicalRecord, 2).ShouldBe(CaseRefusals.SensitiveNeedsPerson);
    }

    [Fact]
    public void D6_a_case_is_handed_over_when_every_person_agreed_to_just_this_receiver()
    {
        var story = CaseStory.Registered().InMediation().Agreeing(1, ConsentKind.HandOver, Court).Agreeing(2, ConsentKind.HandOver, "市北区人民法院");

        var refusal = Transfer(story, HandoverTo.Court, Court);
        refusal.ShouldBe(CaseRefusals.HandoverNeedsConsents);
        refusal!.Details.ShouldBe(["李四"]);
        story.Agreeing(2, ConsentKind.HandOver, $" {Court} ");
        Transfer(story, HandoverTo.Court, Court).ShouldBeNull();
    }

    [Fact]
    public void D6_a_consent_taken_back_no_longer_lets_the_data_go()
    {
        var story = CaseStory.Registered().InMediation().Agreeing(1, ConsentKind.HandOver, Court).Agreeing(2, ConsentKind.HandOver, Court);
        story.Do(story.Case.WithdrawConsent(1, ConsentKind.HandOver, Court, ContactChannel.Portal, story.Now)).Refusal.ShouldBeNull();

        Transfer(story, HandoverTo.Court, Court).ShouldBe(CaseRefusals.HandoverNeedsConsents);
    }

    [Fact]
    public void D6_a_consent_to_handing_over_names_its_receiver() =>
        CaseStory.Registered().Agreeing(1, ConsentKind.HandOver, " ").Refusal.ShouldBe(CaseRefusals.ReceiverMissing);

    [Fact]
    public void D6_an_organisation_is_not_asked()
    {
        var application = CaseStory.Application();
        var story = CaseStory.Registered(application with
        {
            Parties = [application.Parties[0], new PartyDetails { Role = PartyRole.Respondent, Kind = PartyKind.LegalPerson, Name = "某公司" }],
        }).InMediation().Agreeing(1, ConsentKind.HandOver, Court);

        Transfer(story, HandoverTo.Court, Court).ShouldBeNull();
    }

    [Theory]
    [InlineData(HandoverTo.Police, null)]
    [InlineData(HandoverTo.OtherAuthority, null)]
    [InlineData(HandoverTo.Court, nameof(CaseRefusals.NoDutyToReport))]
    [InlineData(HandoverTo.Arbitration, nameof(CaseRefusals.NoDutyToReport))]
    [InlineData(HandoverTo.OtherCommittee, nameof(CaseRefusals.NoDutyToReport))]
    public void D6_what_the_law_makes_the_committee_report_goes_without_consent_to_authorities_alone(HandoverTo to, string? refusal)
    {
        var story = CaseStory.Registered().InMediation();

        Transfer(story, to, "某机关", " ").ShouldBe(CaseRefusals.HandoverNeedsConsents);
        (Transfer(story, to, "某机关", "双方动手，可能引起治安案件")?.Code).ShouldBe(refusal);
        (story.Case.State == CaseState.Transferred).ShouldBe(refusal is null);
    }

    [Fact]
    public void The_consent_paper_prints_what_stands()
    {
        var story = CaseStory.Registered().Agreeing(1, ConsentKind.PrivacyNotice).Agreeing(1, ConsentKind.ElectronicDelivery).Agreeing(2, ConsentKind.HandOver, Court);
        Withdraw(story, 1, ConsentKind.ElectronicDelivery);

        CasePapers.PrivacyConsentsOf(SomeCaseFile.Of(story)).ShouldHaveSingleItem().Given.ShouldBe([ConsentKind.PrivacyNotice]);
    }

    private static CaseStory Gone(CaseStory story)
    {
        story.Agreeing(1, ConsentKind.PrivacyNotice);
        Withdraw(story, 1, ConsentKind.PrivacyNotice).ShouldBeNull();
        return story;
    }

    private static Refusal? Withdraw(CaseStory story, int party, ConsentKind kind) =>
        story.Case.WithdrawConsent(party, kind, null, ContactChannel.Telephone, story.Now);

    private static Refusal? Attach(CaseStory story, AttachmentKind kind, int? party) =>
        story.Case.Attach(new CaseAttachment(0, kind, "一份.jpg", "image/jpeg", 1, new string('a', 64), "k", party, story.Now.Now, null), story.Now);

    private static Refusal? Transfer(CaseStory story, HandoverTo to, string receiver, string? duty = null) =>
        story.Case.Transfer(new Handover(to, receiver, "双方同意", story.Now.Today, null) { DutyToReport = duty }, story.Now);
}
