using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Domain.Tests.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Forms;

public sealed class AskingWhatTheVolumeLacksTests
{
    [Fact]
    public void A_settled_case_of_known_parties_lacks_nothing() =>
        Lacks(CaseStory.Registered(SomeCaseFile.Identified()).Settled()).ShouldBeEmpty();

    [Fact]
    public void Each_party_without_proof_of_identity_is_named() =>
        Lacks(CaseStory.Registered().Settled()).ShouldBe(["IdentityProof:张三", "IdentityProof:李四"]);

    [Fact]
    public void A_copy_of_the_card_is_proof_of_identity()
    {
        var story = CaseStory.Registered().InMediation();
        story.Agreeing(1, ConsentKind.SensitiveInformation).Do(story.Case.Attach(Copy(party: 1), story.Now));

        Lacks(story.RecordSigned().Drafted().AllSigned()).ShouldBe(["IdentityProof:李四"]);
    }

    [Fact]
    public void A_settled_case_without_agreement_or_record_lacks_them()
    {
        var story = CaseStory.Registered(SomeCaseFile.Identified()).Settled();

        var bare = SomeCaseFile.Of(story) with { Agreement = null, Sessions = [] };

        VolumeCheck.Missing(bare).Select(paper => paper.Form).ShouldBe([FormCode.MediationRecord, FormCode.MediationAgreement]);
    }

    [Fact]
    public void A_session_that_was_opened_must_have_its_record() =>
        Lacks(CaseStory.Registered(SomeCaseFile.Identified()).InMediation()).ShouldBe(["MediationRecord"]);

    [Fact]
    public void A_case_that_was_declined_lacks_nothing_of_a_party_that_never_came()
    {
        var story = CaseStory.Registered().Reviewed();
        story.Do(story.Case.Decline(NonAcceptanceReason.Other, "属于行政争议。", story.Now));
        story.Do(story.Case.Deliver(NoticeKind.NonAcceptanceNotice, 1, NoticeWay.Direct, story.Now));

        Lacks(story).ShouldBeEmpty();
    }

    private static IEnumerable<string> Lacks(CaseStory story) => VolumeCheck.Missing(SomeCaseFile.Of(story)).Select(paper => paper.Code);

    private static CaseAttachment Copy(int party) => new(
        0, AttachmentKind.IdentityProof, "身份证.jpg", "image/jpeg", 1, new string('0', 64), "k", party, CaseStory.Morning, null);
}
