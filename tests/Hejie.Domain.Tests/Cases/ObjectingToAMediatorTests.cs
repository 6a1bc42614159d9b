using Hejie.Domain.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Cases;

public sealed class ObjectingToAMediatorTests
{
    private static readonly AssignedMediator Liu = CaseStory.Liu;

    [Fact]
    public void B5_a_host_is_not_replaced_by_the_same_host()
    {
        var story = CaseStory.Registered().InMediation();

        story.Case.ReplaceHost(CaseStory.Wang, "当事人申请", story.Now).ShouldBe(CaseRefusals.SameHost);
    }

    [Fact]
    public void B5_who_stepped_back_on_an_objection_does_not_come_back()
    {
        var story = Objected();
        story.Do(story.Case.ReplaceHost(Liu, "理由成立", story.Now)).Refusal.ShouldBeNull();

        story.Case.ReplaceHost(CaseStory.Wang, "刘调解有事", story.Now).ShouldBe(CaseRefusals.MediatorSteppedBack);
    }

    [Fact]
    public void B5_nobody_signs_while_an_objection_is_open()
    {
        var story = CaseStory.Registered().InMediation().RecordSigned().Drafted();
        story.Do(story.Case.RequestRecusal(2, CaseStory.Wang.Id, "是对方的亲戚", story.Now));

        story.Agreement.Sign(story.Case, story.PartySignature(1), false, story.Sessions, story.Now).ShouldBe(CaseRefusals.RecusalIsOpen);
        story.Do(story.Case.DenyRecusal(2, "查无亲属关系", story.Now));
        story.Agreement.Sign(story.Case, story.PartySignature(1), false, story.Sessions, story.Now).ShouldBeNull();
    }

    [Fact]
    public void A_case_that_has_ended_answers_no_objection()
    {
        var story = Objected();
        story.Do(story.Case.Withdraw(1, "已经谈好", story.Now));

        story.Case.DenyRecusal(2, "查无亲属关系", story.Now).ShouldBe(CaseRefusals.NotAtThisStage);
    }

    [Fact]
    public void B5_an_objection_waits_for_its_answer_before_the_next()
    {
        var story = Objected();

        story.Case.RequestRecusal(2, CaseStory.Wang.Id, "再说一遍", story.Now).ShouldBe(CaseRefusals.RecusalAlreadyRequested);
        story.Do(story.Case.DenyRecusal(2, "查无亲属关系", story.Now));
        story.Case.RequestRecusal(2, CaseStory.Wang.Id, "另有新的事实", story.Now).ShouldBeNull();
    }

    private static CaseStory Objected()
    {
        var story = CaseStory.Registered().InMediation();
        return story.Do(story.Case.RequestRecusal(2, CaseStory.Wang.Id, "是对方的亲戚", story.Now));
    }
}
