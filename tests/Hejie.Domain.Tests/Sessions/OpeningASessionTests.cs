using Hejie.Domain.Cases;
using Hejie.Domain.Sessions;
using Hejie.Domain.Tests.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Sessions;

public sealed class OpeningASessionTests
{
    [Fact]
    public void B9_a_party_that_objects_after_the_plan_closes_the_doors()
    {
        var story = CaseStory.Registered().Reviewed().Agreed().Accepted().Assigned().Planned(SessionOpenness.Open);
        story.Do(story.Case.Acknowledge(1, NoticeWay.Oral, false, story.Now)).Do(story.Case.Acknowledge(2, NoticeWay.Oral, true, story.Now));

        story.Opened().Refusal.ShouldBeNull();

        story.Sessions[0].Openness.ShouldBe(SessionOpenness.Closed);
    }

    [Fact]
    public void B9_an_objection_is_not_lost_by_another_confirmation()
    {
        var story = CaseStory.Registered().Reviewed().Agreed().Accepted().Assigned();
        story.Do(story.Case.Acknowledge(2, NoticeWay.Oral, true, story.Now)).Do(story.Case.Acknowledge(2, NoticeWay.Direct, false, story.Now));

        story.Planned(SessionOpenness.Open).Refusal.ShouldBe(CaseRefusals.ClosedSessionWanted);
    }

    [Fact]
    public void B9_a_medical_case_is_open_only_when_all_want_it()
    {
        var story = CaseStory.Registered(CaseStory.Application(DisputeType.Medical)).Reviewed().Agreed().Accepted().Assigned();
        var plan = new SessionPlan(story.Now.Now.AddDays(1), MediationMode.OnSite, "调解室", SessionOpenness.Open, []);

        Plan(story, plan).ShouldBe(CaseRefusals.OpenSessionNeedsConsent);
        Plan(story, plan with { AllWantItOpen = true }).ShouldBeNull();
        Plan(story, plan with { Openness = SessionOpenness.Closed }).ShouldBeNull();
    }

    [Fact]
    public void A_session_is_not_planned_for_a_day_before_the_case_was_taken_on()
    {
        var story = CaseStory.Registered().Reviewed().Agreed().Accepted().Assigned();
        var plan = new SessionPlan(CaseStory.Morning.AddDays(-1), MediationMode.OnSite, "调解室", SessionOpenness.Closed, []);

        Plan(story, plan).ShouldBe(CaseRefusals.DateBeforeCase);
        Plan(story, plan with { At = CaseStory.Morning }).ShouldBeNull();
    }

    [Fact]
    public void B4_no_session_without_a_host()
    {
        var story = CaseStory.Registered().Reviewed().Agreed().Accepted().Told();
        story.Case.WhyNoSession().ShouldBe(CaseRefusals.NoHost);

        story.Assigned().Told();

        story.Case.WhyNoSession().ShouldBeNull();
    }

    [Fact]
    public void SR1_a_session_is_opened_and_called_off_once()
    {
        var story = CaseStory.Registered().InMediation();

        story.Opened().Refusal.ShouldBe(CaseRefusals.SessionIsOver);
        story.Sessions[0].Cancel(story.Case, "有人生病", story.Now).ShouldBe(CaseRefusals.SessionIsOver);
        story.Planned().Sessions[1].Cancel(story.Case, "有人生病", story.Now).ShouldBeNull();
        story.Opened().Refusal.ShouldBe(CaseRefusals.SessionIsOver);
    }

    [Fact]
    public void SR1_a_record_is_written_and_signed_after_the_session_began()
    {
        var story = CaseStory.Registered().Reviewed().Agreed().Accepted().Assigned().Told().Planned();
        story.Sessions[0].WriteRecord(story.Case, story.FullRecord(), story.Now).ShouldBe(CaseRefusals.SessionHasNotBegun);
        story.Sessions[0].Sign(story.Case, story.PartySignature(1), story.Now).ShouldBe(CaseRefusals.SessionHasNotBegun);

        story.Opened();

        story.Sessions[0].Sign(story.Case, story.PartySignature(1), story.Now).ShouldBe(CaseRefusals.SessionHasNotBegun);
        story.Sessions[0].WriteRecord(story.Case, story.FullRecord(), story.Now).ShouldBeNull();
        story.Sessions[0].Sign(story.Case, story.PartySignature(1), story.Now).ShouldBeNull();
        story.Sessions[0].WriteRecord(story.Case, story.FullRecord(), story.Now).ShouldBe(CaseRefusals.RecordIsSigned);
    }

    [Fact]
    public void SR1_a_record_says_which_parties_were_there()
    {
        var story = CaseStory.Registered().InMediation();

        story.Sessions[0].WriteRecord(story.Case, story.FullRecord() with { Attended = [] }, story.Now).ShouldBe(CaseRefusals.NobodyAttended);
        story.Sessions[0].WriteRecord(story.Case, story.FullRecord() with { Attended = [3] }, story.Now).ShouldBe(CaseRefusals.NobodyAttended);
        story.Sessions[0].WriteRecord(story.Case, story.FullRecord() with { Attended = [1] }, story.Now).ShouldBeNull();
    }

    [Fact]
    public void SR2_the_times_of_a_record_stand_in_their_order_and_within_the_case()
    {
        var story = CaseStory.Registered().InMediation().After(TimeSpan.FromHours(2));
        var record = story.FullRecord();

        story.Sessions[0].WriteRecord(story.Case, record with { To = record.From.AddMinutes(-1) }, story.Now).ShouldBe(CaseRefusals.TimesReversed);
        story.Sessions[0].WriteRecord(story.Case, record with { To = story.Now.Now.AddMinutes(1) }, story.Now).ShouldBe(CaseRefusals.DateInFuture);
        story.Sessions[0].WriteRecord(story.Case, record with { From = CaseStory.Morning.AddDays(-1) }, story.Now).ShouldBe(CaseRefusals.DateBeforeCase);
        story.Sessions[0].WriteRecord(story.Case, record, story.Now).ShouldBeNull();
    }

    [Fact]
    public void SR1_nobody_from_outside_the_case_signs_its_record()
    {
        var story = CaseStory.Registered().InMediation();
        story.Do(story.Sessions[0].WriteRecord(story.Case, story.FullRecord(), story.Now));
        var stranger = new Signature(SignerRole.Mediator, null, Guid.Empty, "路人", SignatureKind.Handwritten, story.Now.Now, "d");

        story.Sessions[0].Sign(story.Case, stranger, story.Now).ShouldBe(CaseRefusals.MediatorIsNotOnTheCase);
        story.Sessions[0].Sign(story.Case, stranger with { Role = SignerRole.Party, Party = 9 }, story.Now).ShouldBe(CaseRefusals.NoSuchParty);
    }

    public static TheoryData<MediationMode> Modes => [.. Enum.GetValues<MediationMode>()];

    [Theory]
    [MemberData(nameof(Modes))]
    public void B10_a_session_is_held_in_the_room_or_wherever_it_suits(MediationMode mode)
    {
        var story = CaseStory.Registered().Reviewed().Agreed().Accepted().Assigned();

        Plan(story, new SessionPlan(story.Now.Now.AddDays(1), mode, "当事人家中", SessionOpenness.Closed, [])).ShouldBeNull();
    }

    [Fact]
    public void SR3_the_record_keeps_by_which_way_the_parties_were_brought_together()
    {
        var story = CaseStory.Registered().InMediation();

        story.Sessions[0].WriteRecord(story.Case, story.FullRecord() with { Tactic = MediationTactic.BackToBack }, story.Now).ShouldBeNull();

        story.Sessions[0].Record!.Tactic.ShouldBe(MediationTactic.BackToBack);
    }

    private static Refusal? Plan(CaseStory story, SessionPlan plan)
    {
        MediationSession.Plan(SessionId.New(story.Now.Now), story.Case, 0, plan, story.Now, out var refusal);
        return refusal;
    }
}
