using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Cases;

public sealed class RefusingAfterAcceptanceTests
{
    [Fact]
    public void P1_a_respondent_refuses_and_does_not_take_back_what_another_applied_for()
    {
        var story = CaseStory.Registered().InMediation();

        story.Case.Withdraw(2, "不想调了", story.Now).ShouldBe(CaseRefusals.OnlyApplicantsWithdraw);
        story.Case.RecordAnswer(2, Willingness.Refuses, ContactChannel.Portal, "不想调了", story.Now).ShouldBeNull();

        story.Case.State.ShouldBe(CaseState.InMediation);
        story.Case.IsRefused.ShouldBeTrue();
    }

    [Fact]
    public void P1_after_a_refusal_there_is_no_session_and_no_agreement()
    {
        var story = CaseStory.Registered().InMediation().RecordSigned().Drafted();
        story.Do(story.Case.RecordAnswer(2, Willingness.Refuses, ContactChannel.Telephone, null, story.Now)).Planned();

        story.Sessions[^1].Open(story.Case, story.Now).ShouldBe(CaseRefusals.PartyRefusesMediation);
        story.Agreement.Redraft(story.Case, story.Draft(), story.Now).ShouldBe(CaseRefusals.PartyRefusesMediation);
        story.Agreement.Sign(story.Case, story.PartySignature(1), false, story.Sessions, story.Now).ShouldBe(CaseRefusals.PartyRefusesMediation);
        MediationAgreement.AgreeOrally(AgreementId.New(CaseStory.Morning), story.Case, "漏水", [story.Payment()], false, true, null, story.Now.Today, story.Now, out var refusal);
        refusal.ShouldBe(CaseRefusals.PartyRefusesMediation);
    }

    [Fact]
    public void T1_a_refused_mediation_ends_once_everybody_has_the_notice()
    {
        var story = CaseStory.Registered().InMediation();
        story.Do(story.Case.RecordAnswer(2, Willingness.Refuses, ContactChannel.Counter, null, story.Now));
        story.Case.Fail(TerminationReason.PartyRefused, "被申请人不愿再调解", story.Now).ShouldBe(CaseRefusals.TerminationNoticeMissing);

        story.Do(story.Case.Deliver(NoticeKind.TerminationNotice, 1, NoticeWay.Direct, story.Now))
            .Do(story.Case.Deliver(NoticeKind.TerminationNotice, 2, NoticeWay.Post, story.Now));

        story.Case.Fail(TerminationReason.PartyRefused, "被申请人不愿再调解", story.Now).ShouldBeNull();
        story.Case.Outcome.ShouldBe(CaseOutcome.Failed);
    }

    [Fact]
    public void Under_mediation_nothing_but_a_refusal_is_said()
    {
        var story = CaseStory.Registered().InMediation();

        story.Case.RecordAnswer(2, Willingness.Agrees, ContactChannel.Counter, null, story.Now).ShouldBe(CaseRefusals.NotAtThisStage);
        story.Case.RecordAnswer(2, Willingness.Asks, ContactChannel.Counter, null, story.Now).ShouldBe(CaseRefusals.NotAtThisStage);
    }

    [Fact]
    public void An_application_is_not_taken_back_without_a_word()
    {
        var story = CaseStory.Registered();

        story.Case.Withdraw(1, " ", story.Now).ShouldBe(CaseRefusals.ReasonIsMissing);
        story.Case.Withdraw(1, "已经自己谈好", story.Now).ShouldBeNull();
    }
}
