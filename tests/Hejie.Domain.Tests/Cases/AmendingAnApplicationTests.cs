using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Domain.Notices;
using Hejie.Domain.Tests.Forms;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Cases;

public sealed class AmendingAnApplicationTests
{
    private static readonly AmendedApplication Other = new("楼上卫生间漏水，天花板和地板都泡坏了。", ["修好漏水", "赔偿 5000 元"], 500_000);

    [Fact]
    public void I11_an_applicant_amends_until_the_committee_has_decided_and_what_stood_before_is_kept()
    {
        var story = CaseStory.Registered();
        story.Case.AmendApplication(1, Other, story.Now).ShouldBeNull();

        var amendment = story.Case.Amendments.ShouldHaveSingleItem();
        amendment.Fields.Select(field => (field.Fact, field.Before, field.After)).ShouldBe(
        [
            (AmendedFact.Statement, "楼上卫生间漏水，泡坏了我家天花板。", Other.Statement),
            (AmendedFact.Requests, "修好漏水\n赔偿 3000 元", "修好漏水\n赔偿 5000 元"),
            (AmendedFact.Claim, "300000", "500000"),
        ]);
        (story.Case.Statement, story.Case.ClaimFen).ShouldBe((Other.Statement, 500_000));
        story.Case.Timeline[^1].Payload.ShouldBe("""{"facts":["Statement","Requests","Claim"],"party":1}""");

        story.Reviewed();
        story.Case.AmendApplication(1, Other with { ClaimFen = null }, story.Now).ShouldBeNull();
        story.Case.Amendments[^1].Fields.ShouldBe([new AmendedField(AmendedFact.Claim, "500000", null)]);
        story.Agreed().Accepted().Refusal.ShouldBeNull();
        story.Case.AmendApplication(1, Other, story.Now).ShouldBe(CaseRefusals.ApplicationIsDecided);
        story.Case.AddPaper(1, Photo, story.Now).ShouldBe(CaseRefusals.ApplicationIsDecided);
    }

    [Fact]
    public void I11_only_who_applied_amends_the_application()
    {
        var story = CaseStory.Registered();

        story.Case.AmendApplication(2, Other, story.Now).ShouldBe(CaseRefusals.OnlyApplicantsAmend);
        story.Case.AddPaper(2, Photo, story.Now).ShouldBe(CaseRefusals.OnlyApplicantsAmend);
        story.Case.AmendApplication(3, Other, story.Now).ShouldBe(CaseRefusals.NoSuchParty);
        story.Case.AddPaper(1, Photo, story.Now).ShouldBeNull();
        story.Case.Attachments.ShouldHaveSingleItem().Party.ShouldBe(1);
        story.Case.Amendments.ShouldHaveSingleItem().Fields.ShouldBe([new AmendedField(AmendedFact.Paper, null, "p.jpg")]);
    }

    [Fact]
    public void I11_who_was_only_named_as_applying_too_does_not_rewrite_what_another_signed()
    {
        var sent = CaseStory.Application();
        var story = CaseStory.Registered(sent with
        {
            Channel = IntakeChannel.Portal,
            Parties = [sent.Parties[0], sent.Parties[0] with { Name = "王五", IdNumber = null, Phone = "13800000003" }, sent.Parties[1]],
        });
        story.Case.Parties.Select(party => (party.Role, party.HasApplied)).ShouldBe([(PartyRole.Applicant, true), (PartyRole.Applicant, false), (PartyRole.Respondent, false)]);

        story.Case.AmendApplication(2, Other, story.Now).ShouldBe(CaseRefusals.OnlyApplicantsAmend);
        story.Case.AmendApplication(1, Other, story.Now).ShouldBeNull();
    }

    [Fact]
    public void I11_thirty_changes_of_a_party_are_kept_and_no_more()
    {
        var story = CaseStory.Registered();
        for (var i = 0; i < MediationCase.MostAmendments; i++)
        {
            story.Case.AmendApplication(1, Other with { ClaimFen = i }, story.Now).ShouldBeNull();
        }
        story.Case.AmendApplication(1, Other with { ClaimFen = 99 }, story.Now).ShouldBe(CaseRefusals.AmendedTooOften);
        story.Case.AddPaper(1, Photo, story.Now).ShouldBe(CaseRefusals.AmendedTooOften);
        story.Case.CorrectContact(1, null, "香港东路 2 号", story.Now).ShouldBe(CaseRefusals.AmendedTooOften);
        story.Case.CorrectContact(2, null, "香港东路 2 号", story.Now).ShouldBeNull();
    }

    [Fact]
    public void I10_nobody_takes_the_telephone_with_which_another_comes_in()
    {
        var story = CaseStory.Registered();
        story.Case.CorrectContact(2, "138 0000 0001", null, story.Now).ShouldBe(CaseRefusals.PhoneIsOfAnother);
        story.Case.CorrectContact(2, "13800000009", null, story.Now).ShouldBeNull();
        story.Case.CorrectContact(1, "13800000002", null, story.Now).ShouldBeNull(); // it is the other's no more
    }

    [Fact]
    public void I10_what_could_not_be_registered_is_not_amended_to()
    {
        var story = CaseStory.Registered();

        story.Case.AmendApplication(1, Other with { Statement = " " }, story.Now).ShouldBe(CaseRefusals.StatementMissing);
        story.Case.AmendApplication(1, Other with { Statement = new string('漏', 10_001) }, story.Now).ShouldBe(CaseRefusals.TextTooLong);
        story.Case.AmendApplication(1, Other with { ClaimFen = -1 }, story.Now).ShouldBe(CaseRefusals.ClaimOutOfRange);
        story.Case.AmendApplication(1, new(story.Case.Statement, story.Case.Requests, story.Case.ClaimFen), story.Now).ShouldBe(CaseRefusals.NothingAmended);
        story.Case.AmendApplication(1, Other with { Statement = new string('漏', 10_000), ClaimFen = 0 }, story.Now).ShouldBeNull();
    }

    [Fact]
    public void I11_each_party_corrects_its_own_telephone_and_address_until_the_case_is_archived()
    {
        var story = CaseStory.Registered().Settled();

        story.Case.CorrectContact(2, "139 0000 0002", "香港东路 2 号", story.Now).ShouldBeNull();
        (story.Case.Party(2)!.Phone, story.Case.Party(2)!.Address).ShouldBe(("13900000002", "香港东路 2 号"));
        story.Case.CorrectContact(2, null, null, story.Now).ShouldBe(CaseRefusals.NothingAmended);
        story.Case.CorrectContact(2, "12", null, story.Now).ShouldBe(CaseRefusals.PhoneNotUnderstood);
        story.Case.CorrectContact(2, null, new string('路', 201), story.Now).ShouldBe(CaseRefusals.TextTooLong);
        story.Case.CorrectContact(2, null, new string('路', 200), story.Now).ShouldBeNull();
        story.Case.CorrectContact(3, null, "x", story.Now).ShouldBe(CaseRefusals.NoSuchParty);

        var archived = CaseStory.Registered();
        archived.Do(archived.Case.Withdraw(1, "和好", archived.Now)).Do(archived.Case.Close(null, archived.Now)).Do(archived.Case.Archive([], null, archived.Now));
        archived.Case.CorrectContact(1, "13900000002", null, archived.Now).ShouldBe(CaseRefusals.NotAtThisStage);
        archived.Case.SeeAmendments(archived.Now).ShouldBe(CaseRefusals.NotAtThisStage);
    }

    [Fact]
    public void A_paper_keeps_the_telephone_and_address_of_its_day()
    {
        var story = CaseStory.Registered().Settled();
        story.After(TimeSpan.FromMinutes(1)).Case.CorrectContact(2, "13900000002", "香港东路 2 号", story.Now).ShouldBeNull();

        CasePapers.AgreementOf(SomeCaseFile.Of(story), story.Agreement).Parties[1].Contact.ShouldBe("13800000002");
        CasePapers.ApplicationOf(SomeCaseFile.Of(story)).Parties[1].Address.ShouldBeNull();
    }

    [Fact]
    public void The_committee_sees_what_changed_since_it_looked()
    {
        var story = CaseStory.Registered();
        story.Case.SeeAmendments(story.Now).ShouldBe(CaseRefusals.NothingAmended);
        story.Case.AmendApplication(1, Other, story.Now).ShouldBeNull();
        story.Case.UnseenAmendments.Select(amendment => amendment.Number).ShouldBe([1]);
        story.Case.SeeAmendments(story.Now).ShouldBeNull();
        story.Case.UnseenAmendments.ShouldBeEmpty();
        story.Case.CorrectContact(2, "13900000002", null, story.Now).ShouldBeNull();
        story.Case.UnseenAmendments.Select(amendment => amendment.Number).ShouldBe([2]);
        NoticePlan.Of(CaseAct.CorrectContact).Single().About.ShouldBe(NoticeOccasion.ContactCorrected);
    }

    [Fact]
    public void The_application_on_paper_says_that_it_was_amended()
    {
        var story = CaseStory.Registered();
        CasePapers.ApplicationOf(SomeCaseFile.Of(story)).AmendedOn.ShouldBeNull();
        story.After(TimeSpan.FromDays(1)).Case.AmendApplication(1, Other, story.Now).ShouldBeNull();
        CasePapers.ApplicationOf(SomeCaseFile.Of(story)).AmendedOn.ShouldBe(story.Now.Today);
    }

    [Fact]
    public void What_was_sent_over_the_net_is_signed_on_the_day_of_its_last_change()
    {
        var story = CaseStory.Registered(CaseStory.Application() with { Channel = IntakeChannel.Portal }, Actor.Visitor(CaseStory.District));
        CasePapers.ApplicationOf(SomeCaseFile.Of(story)).Signatures[0].On.ShouldBe(story.Case.ApplicationDate);
        story.After(TimeSpan.FromDays(1)).Case.AmendApplication(1, Other, story.Now).ShouldBeNull();
        CasePapers.ApplicationOf(SomeCaseFile.Of(story)).Signatures[0].On.ShouldBe(story.Now.Today);
    }

    private static CaseAttachment Photo => new(0, AttachmentKind.Evidence, "p.jpg", "image/jpeg", 3, "d", "k", null, CaseStory.Morning, null);
}
