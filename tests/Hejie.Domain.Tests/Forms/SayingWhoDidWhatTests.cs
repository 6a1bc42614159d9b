using Hejie.Domain.Access;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Domain.Tests.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Forms;

public sealed class SayingWhoDidWhatTests
{
    [Fact]
    public void The_host_told_the_parties_of_their_rights_whoever_wrote_it_down() =>
        CasePapers.RightsNoticeOf(SomeCaseFile.Of(CaseStory.Registered().InMediation())).ToldBy.ShouldBe(CaseStory.Wang.Name);

    [Fact]
    public void The_rights_notice_says_how_the_mediator_was_chosen_and_who_asked_for_another()
    {
        var story = CaseStory.Registered().InMediation();
        story.Do(story.Case.RequestRecusal(2, CaseStory.Wang.Id, "是对方的亲属", story.Now)).Refusal.ShouldBeNull();

        var paper = CasePapers.RightsNoticeOf(SomeCaseFile.Of(story));

        paper.Choice.ShouldBe(AssignmentMode.NamedByCommittee);
        paper.Parties.Select(party => party.AsksForRecusal).ShouldBe([false, true]);
    }

    [Fact]
    public void A_record_names_the_mediators_of_its_day()
    {
        var story = CaseStory.Registered().InMediation().RecordSigned();
        story.After(TimeSpan.FromDays(2)).Do(story.Case.ReplaceHost(CaseStory.Liu, "调离", story.Now));
        story.After(TimeSpan.FromDays(1)).Planned().Opened().RecordSigned();
        var file = SomeCaseFile.Of(story);

        var (first, second) = (CasePapers.RecordOf(file, story.Sessions[0]), CasePapers.RecordOf(file, story.Sessions[1]));

        first.Host.ShouldBe(CaseStory.Wang.Name);
        first.Mediators.ShouldBe([CaseStory.Wang.Name]);
        second.Host.ShouldBe(CaseStory.Liu.Name);
    }

    [Fact]
    public void An_answer_that_staff_entered_as_online_is_no_electronic_signature()
    {
        var story = CaseStory.Registered().Reviewed();
        story.Do(story.Case.RecordAnswer(2, Willingness.Agrees, ContactChannel.Portal, null, story.Now));

        CasePapers.AcceptanceOf(SomeCaseFile.Of(story.Accepted())).Parties[1].Kind.ShouldBeNull();
    }

    [Fact]
    public void An_answer_that_the_party_gave_itself_is_one()
    {
        var story = CaseStory.Registered().Reviewed();
        var respondent = Actor.Party(CaseStory.District, story.Case.Id.Value, 2, "李*");
        story.Do(story.Case.RecordAnswer(2, Willingness.Agrees, ContactChannel.Portal, null, story.Now with { By = respondent }));

        CasePapers.AcceptanceOf(SomeCaseFile.Of(story.Accepted())).Parties[1].Kind.ShouldBe(SignatureKind.Electronic);
    }

    [Theory]
    [InlineData(IntakeChannel.Portal)]
    [InlineData(IntakeChannel.Email)]
    public void An_application_that_a_clerk_registered_waits_for_the_hand(IntakeChannel channel) =>
        CasePapers.ApplicationOf(SomeCaseFile.Of(CaseStory.Registered(CaseStory.Application() with { Channel = channel })))
            .Signatures.ShouldHaveSingleItem().Kind.ShouldBeNull();

    [Fact]
    public void A_dispute_that_the_committee_took_up_itself_has_no_application()
    {
        var story = CaseStory.Registered(CaseStory.Application() with { Source = CaseSource.ProactiveMediation }).Reviewed().Agreed().Accepted();

        var forms = CasePapers.AllOf(SomeCaseFile.Of(story)).Select(paper => paper.Form).ToList();

        forms.ShouldNotContain(FormCode.MediationApplication);
        forms.ShouldContain(FormCode.AcceptanceRegistration);
    }

    [Theory]
    [InlineData("登记员", SignatureKind.Electronic)]
    [InlineData("王调解", null)]
    public void Only_the_visitor_who_wrote_the_visit_down_has_signed_it(string visitor, SignatureKind? kind) =>
        Visited(visitor).Visitor!.Kind.ShouldBe(kind);

    [Fact]
    public void A_visit_finds_what_was_done_in_part() => Visited("登记员").Performance.ShouldBe(PerformanceStatus.InPart);

    [Fact]
    public void An_agreement_on_title_is_printed_with_the_caution_and_an_organisation_seals_it()
    {
        var application = CaseStory.Application(DisputeType.HousingHomestead);
        var story = CaseStory.Registered(application with
        {
            Parties = [application.Parties[0], new PartyDetails { Role = PartyRole.Respondent, Kind = PartyKind.LegalPerson, Name = "演示置业公司", Phone = "0532-80000000" }],
        }).InMediation().RecordSigned();
        var draft = story.Draft();
        var agreement = MediationAgreement.Draft(
            AgreementId.New(story.Now.Now), story.Case,
            draft with { Check = [.. draft.Check.Select(answer => answer.Code == "DoesNotSettleTitle" ? answer with { Holds = false, Reason = "涉及产权份额" } : answer)] },
            story.Now, out var refusal)!;
        refusal.ShouldBeNull();

        var paper = CasePapers.AgreementOf(SomeCaseFile.Of(story), agreement);

        paper.HasUnconfirmable.ShouldBeTrue();
        paper.PartySignatures.Select(signature => signature.SealBy).ShouldBe([null, "演示置业公司"]);
        CasePapers.RecordOf(SomeCaseFile.Of(story), story.Sessions[0]).PartySignatures.ShouldAllBe(signature => signature.SealBy == null);
    }

    /// <summary>A visit after the payment and before the repair.</summary>
    private static FollowUpPaper Visited(string visitor)
    {
        var story = CaseStory.Registered();
        story.Settled(story.Payment(), new TermDraft(TermKind.Act, 2, 1, "李四修好漏水", null, story.Now.Today.AddDays(20), "请人维修", "李四家卫生间"));
        story.Do(story.Agreement.Perform(story.Case, 1, story.Now.Today, "转账截图", story.Now)).Refusal.ShouldBeNull();
        story.Do(story.Case.FollowUp(
            new FollowUpVisit(story.Now.Today, ContactChannel.Telephone, visitor, [1], false, null, false, null, "还没有修"), story.Now)).Refusal.ShouldBeNull();
        return CasePapers.AllOf(SomeCaseFile.Of(story)).OfType<FollowUpPaper>().ShouldHaveSingleItem();
    }
}
