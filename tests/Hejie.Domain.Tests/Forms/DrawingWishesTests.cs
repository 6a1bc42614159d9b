using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Forms;
using Hejie.Domain.Sessions;
using Hejie.Domain.Tests.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Forms;

public sealed class DrawingWishesTests
{
    private static readonly Representative Agent = new(RepresentativeKind.Entrusted, "周代理", "同事", "370202196005010019", "13900000000", MaySettle: true);

    [Fact]
    public void An_agent_s_letter_is_drawn_to_be_signed_until_the_signed_one_is_handed_in()
    {
        var story = CaseStory.Registered(With(Agent));

        var letter = Only<PowerOfAttorneyPaper>(story);

        (letter.Principal!.Name, letter.Agent).ShouldBe(("李四", Agent));
        (letter.PrincipalSignature, letter.AgentSignature).ShouldBe((null, null));

        story.Do(story.Case.Attach(new CaseAttachment(1, AttachmentKind.PowerOfAttorney, "委托书.jpg", "image/jpeg", 3, "d1", "k1", 2, CaseStory.Morning, null), story.Now)).Refusal.ShouldBeNull();
        Papers(story).OfType<PowerOfAttorneyPaper>().ShouldBeEmpty();
    }

    [Fact]
    public void A_guardian_has_no_letter() =>
        Papers(CaseStory.Registered(With(Agent with { Kind = RepresentativeKind.Legal }))).OfType<PowerOfAttorneyPaper>().ShouldBeEmpty();

    [Fact]
    public void An_agent_s_numbers_are_shown_in_part_to_the_other_side()
    {
        var file = SomeCaseFile.Of(CaseStory.Registered(With(Agent))) with { Reader = 1 };

        CasePapers.AllOf(file).OfType<PowerOfAttorneyPaper>().ShouldHaveSingleItem().Agent!.IdNumber.ShouldBe("370***********0019");
    }

    [Fact]
    public void An_objection_that_nobody_decided_has_its_decision_open()
    {
        var paper = Only<RecusalPaper>(Objected());

        (paper.Requester, paper.Mediator, paper.Ground, paper.RequestedOn).ShouldBe(("李四", "王调解", "是对方的亲戚", new DateOnly(2026, 3, 2)));
        (paper.Granted, paper.Decision, paper.DecidedOn).ShouldBe((null, null, null));
        paper.Signature.ShouldBe(new PaperSignature("李四", null, new DateOnly(2026, 3, 2)));
    }

    [Fact]
    public void An_objection_from_the_party_s_own_door_is_signed_there()
    {
        var story = CaseStory.Registered().InMediation();
        var respondent = Actor.Party(CaseStory.District, story.Case.Id.Value, 2, "李*");
        story.Do(story.Case.RequestRecusal(2, CaseStory.Wang.Id, "是对方的亲戚", story.Now with { By = respondent })).Refusal.ShouldBeNull();

        Only<RecusalPaper>(story).Signature!.Kind.ShouldBe(SignatureKind.Electronic);
    }

    [Fact]
    public void Each_objection_bears_the_day_of_its_own_decision()
    {
        var story = Objected();
        story.After(TimeSpan.FromDays(1)).Do(story.Case.DenyRecusal(2, "查无亲属关系", story.Now)).Refusal.ShouldBeNull();
        story.After(TimeSpan.FromDays(1)).Do(story.Case.RequestRecusal(2, CaseStory.Wang.Id, "与对方同住一院", story.Now)).Refusal.ShouldBeNull();
        story.After(TimeSpan.FromDays(1)).Do(story.Case.ReplaceHost(CaseStory.Liu, "理由成立", story.Now)).Refusal.ShouldBeNull();

        Papers(story).OfType<RecusalPaper>().Select(paper => (paper.Granted, paper.Decision, paper.DecidedOn)).ShouldBe(
        [
            (false, "查无亲属关系", new DateOnly(2026, 3, 3)), (true, "理由成立", new DateOnly(2026, 3, 5)),
        ]);
    }

    [Fact]
    public void More_time_has_the_consents_of_those_who_agreed()
    {
        var story = CaseStory.Registered().InMediation();
        var more = new ExtensionDetails(10, PeriodUnit.Workdays, new DateOnly(2026, 3, 2), [1, 2], CommitteeAgrees: true, "等鉴定报告");
        story.Do(story.Case.Extend(more, story.Now)).Refusal.ShouldBeNull();

        var paper = Only<ExtensionConsentPaper>(story);

        (paper.Length, paper.Unit, paper.Reason, paper.AgreedOn, paper.CommitteeAgrees).ShouldBe((10, PeriodUnit.Workdays, "等鉴定报告", new DateOnly(2026, 3, 2), true));
        paper.Parties.ShouldBe([new PaperSignature("张三"), new PaperSignature("李四")]);
    }

    [Fact]
    public void Who_is_asked_to_a_session_has_a_letter_until_it_is_called_off()
    {
        var story = CaseStory.Registered().Reviewed().Agreed().Accepted().Assigned().Told().Inviting("郑楼组长").Inviting("孙律师");
        var plan = new SessionPlan(CaseStory.Morning.AddDays(1), MediationMode.OnSite, "湛山社区调解室", SessionOpenness.Closed, [1, 2]);
        story.Sessions.Add(MediationSession.Plan(SessionId.New(CaseStory.Morning), story.Case, 0, plan, story.Now, out _)!);

        var letters = Papers(story).OfType<InvitationPaper>().ToList();

        letters.Select(letter => letter.Invitee).ShouldBe(["郑楼组长", "孙律师"]);
        letters[0].At.ShouldBe(new DateTime(2026, 3, 3, 9, 0, 0));

        story.Do(story.Sessions[0].Cancel(story.Case, "被申请人出差", story.Now)).Refusal.ShouldBeNull();
        Papers(story).OfType<InvitationPaper>().ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true, SignatureKind.Electronic, null)]
    [InlineData(false, null, "登记员")]
    public void Who_takes_the_application_back_has_a_paper_of_it(bool himself, SignatureKind? kind, string? takenDownBy)
    {
        var story = CaseStory.Registered();
        var moment = himself ? story.Now with { By = Actor.Party(CaseStory.District, story.Case.Id.Value, 1, "张*") } : story.Now;
        story.Do(story.Case.Withdraw(1, "已经谈好", moment)).Refusal.ShouldBeNull();

        var paper = Only<WithdrawalPaper>(story);

        (paper.Party, paper.TakesBack, paper.Reason, paper.On).ShouldBe(("张三", true, "已经谈好", new DateOnly(2026, 3, 2)));
        (paper.Signature!.Kind, paper.TakenDownBy).ShouldBe((kind, takenDownBy));
    }

    [Fact]
    public void A_case_where_nothing_was_wished_has_none_of_these_papers() =>
        Papers(CaseStory.Registered().Settled()).ShouldNotContain(paper =>
            paper is PowerOfAttorneyPaper || paper is RecusalPaper || paper is ExtensionConsentPaper || paper is InvitationPaper || paper is WithdrawalPaper);

    private static IReadOnlyList<CasePaper> Papers(CaseStory story) => CasePapers.AllOf(SomeCaseFile.Of(story));

    private static T Only<T>(CaseStory story) where T : CasePaper => Papers(story).OfType<T>().ShouldHaveSingleItem();

    private static Registration With(Representative agent)
    {
        var application = CaseStory.Application();
        return application with { Parties = [application.Parties[0], application.Parties[1] with { Representative = agent }] };
    }

    private static CaseStory Objected()
    {
        var story = CaseStory.Registered().InMediation();
        return story.Do(story.Case.RequestRecusal(2, CaseStory.Wang.Id, "是对方的亲戚", story.Now));
    }
}
