using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Domain.Sessions;
using Hejie.Domain.Tests.Cases;
using Hejie.Domain.Tests.Forms;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Sessions;

public sealed class InvitingHelpersTests
{
    private readonly CaseStory _story = CaseStory.Registered().Reviewed().Agreed().Accepted().Assigned().Told();

    [Fact]
    public void B8_nobody_is_admitted_before_every_party_agrees()
    {
        Propose();
        Plan([1]).ShouldBe(CaseRefusals.InviteeNeedsEveryConsent.About("郑英"));

        Answer(1, agrees: true).ShouldBeNull();
        Plan([1]).ShouldBe(CaseRefusals.InviteeNeedsEveryConsent.About("郑英"));

        Answer(2, agrees: true).ShouldBeNull();
        Plan([1]).ShouldBeNull();
        _story.Sessions[0].Invitees.ShouldBe([1]);
    }

    [Fact]
    public void B8_one_party_that_refuses_keeps_the_invitee_out()
    {
        Propose();
        Answer(1, agrees: true);
        Answer(2, agrees: false);

        Plan([1]).ShouldBe(CaseRefusals.InviteeNeedsEveryConsent.About("郑英"));
        Plan([]).ShouldBeNull();
    }

    [Fact]
    public void B8_a_consent_is_taken_back_until_the_session_begins()
    {
        ProposeAndAgree();
        Plan([1]).ShouldBeNull();
        Answer(2, agrees: false).ShouldBeNull();

        _story.Opened().Refusal.ShouldBe(CaseRefusals.InviteeNeedsEveryConsent.About("郑英"));

        _story.Do(_story.Sessions[0].Admit(_story.Case, [], _story.Now)).Refusal.ShouldBeNull();
        _story.Opened().Refusal.ShouldBeNull();
    }

    [Fact]
    public void B8_what_is_taken_back_after_the_session_began_counts_from_the_next_on()
    {
        ProposeAndAgree();
        Plan([1]);
        _story.Opened().Refusal.ShouldBeNull();

        Answer(2, agrees: false).ShouldBeNull();

        _story.RecordSigned().Sessions[0].Invitees.ShouldBe([1]);
        Plan([1]).ShouldBe(CaseRefusals.InviteeNeedsEveryConsent.About("郑英"));
    }

    [Fact]
    public void B8_who_turns_up_is_admitted_until_the_record_is_written_when_all_agree()
    {
        Plan([]);
        _story.Opened();
        Propose();
        _story.Sessions[0].Admit(_story.Case, [1], _story.Now).ShouldBe(CaseRefusals.InviteeNeedsEveryConsent.About("郑英"));
        Answer(1, agrees: true);
        Answer(2, agrees: true);

        _story.Sessions[0].Admit(_story.Case, [1], _story.Now).ShouldBeNull();

        _story.RecordSigned().Sessions[0].Admit(_story.Case, [], _story.Now).ShouldBe(CaseRefusals.SessionIsOver);
    }

    [Fact]
    public void B8_parties_are_asked_with_name_relation_and_reason()
    {
        Propose(new("郑英", InviteeKind.Neighbour, "楼组长", " ")).ShouldBe(CaseRefusals.InviteeIncomplete);
        Propose(new("郑英", InviteeKind.Neighbour, "", "熟悉两家")).ShouldBe(CaseRefusals.InviteeIncomplete);
        Propose(new("", InviteeKind.Neighbour, "楼组长", "熟悉两家")).ShouldBe(CaseRefusals.InviteeIncomplete);
        Propose().ShouldBeNull();
    }

    [Fact]
    public void B8_only_who_was_put_to_the_parties_is_answered_for_and_admitted()
    {
        Propose();

        Answer(1, agrees: true, invitee: 2).ShouldBe(CaseRefusals.NoSuchInvitee);
        Plan([2]).ShouldBe(CaseRefusals.NoSuchInvitee);
        Answer(1, agrees: true).ShouldBeNull();
    }

    [Fact]
    public void B8_what_was_said_on_the_telephone_is_noted()
    {
        Propose();
        var answer = new InviteeAnswer(1, true, _story.Now.Today, ContactChannel.Telephone, null);

        _story.Case.AnswerInvitee(1, answer, _story.Now).ShouldBe(CaseRefusals.CallNeedsNote);
        _story.Case.AnswerInvitee(1, answer with { Note = "说可以，请他来" }, _story.Now).ShouldBeNull();
    }

    [Fact]
    public void An_answer_has_its_day_between_the_question_and_today()
    {
        Propose();
        var answer = new InviteeAnswer(1, true, _story.Now.Today, ContactChannel.Counter, null);

        _story.Case.AnswerInvitee(1, answer with { On = _story.Now.Today.AddDays(1) }, _story.Now).ShouldBe(CaseRefusals.DateInFuture);
        _story.After(TimeSpan.FromDays(1));
        _story.Case.AnswerInvitee(1, answer with { On = _story.Now.Today }, _story.Now).ShouldBeNull();
        _story.Case.AnswerInvitee(1, answer with { On = _story.Now.Today.AddDays(-1) }, _story.Now).ShouldBe(CaseRefusals.DateBeforeLastStep);
    }

    [Fact]
    public void The_record_and_the_letter_tell_who_was_invited_and_who_agreed()
    {
        ProposeAndAgree();
        Plan([1]);
        _story.Opened().RecordSigned();

        var papers = CasePapers.AllOf(SomeCaseFile.Of(_story));

        papers.OfType<MediationRecordPaper>().Single().Invitees.ShouldBe([new PaperInvitee("郑英", "楼组长")]);
        var letter = papers.OfType<InvitationPaper>().Single();
        (letter.Invitee, letter.Relation, letter.Reason).ShouldBe(("郑英", "楼组长", "熟悉两家情况"));
        letter.Parties.ShouldBe([new PaperSignature("张三", null, _story.Now.Today), new PaperSignature("李四", null, _story.Now.Today)]);
    }

    private Refusal? Propose(InviteeDetails? details = null) =>
        _story.Case.ProposeInvitee(details ?? new("郑英", InviteeKind.Neighbour, "楼组长", "熟悉两家情况"), _story.Now);

    private Refusal? Answer(int party, bool agrees, int invitee = 1) =>
        _story.Case.AnswerInvitee(invitee, new InviteeAnswer(party, agrees, _story.Now.Today, ContactChannel.Counter, null), _story.Now);

    private void ProposeAndAgree()
    {
        Propose().ShouldBeNull();
        Answer(1, agrees: true).ShouldBeNull();
        Answer(2, agrees: true).ShouldBeNull();
    }

    private Refusal? Plan(IReadOnlyList<int> invitees)
    {
        var plan = new SessionPlan(_story.Now.Now.AddDays(1), MediationMode.OnSite, "湛山社区调解室", SessionOpenness.Closed, invitees);
        if (MediationSession.Plan(SessionId.New(_story.Now.Now), _story.Case, _story.Sessions.Count, plan, _story.Now, out var refusal) is { } session)
        {
            _story.Sessions.Add(session);
        }
        return refusal;
    }
}
