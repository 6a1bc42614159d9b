using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Domain.Linkage;
using Hejie.Domain.Tests.Cases;
using Hejie.Domain.Tests.Forms;
using Shouldly;
using Xunit;
using static Hejie.Domain.Tests.Linkage.KeepingExpertsTests;

namespace Hejie.Domain.Tests.Linkage;

public sealed class ConsultingExpertsTests
{
    private static readonly ConsultationQuestion Leak = new("责任分不清", "涉及全楼上水管", "楼上卫生间漏水，原因不明。", "谁来负责", ["照片"], IsNameless: false);

    private static readonly PartyDetails Manager = new() { Role = PartyRole.Respondent, Kind = PartyKind.LegalPerson, Name = "青岛和风物业服务有限公司", Phone = "0532-10000009", HeadName = "赵总" };

    private readonly CaseStory _story = Story();
    private readonly Expert _lawyer = Entered(Lawyer with { Ties = [] }, MediatorCalled("孟律"));

    private static CaseStory Story(DisputeType type = DisputeType.Property, params PartyDetails[] others)
    {
        var application = CaseStory.Application(type);
        return CaseStory.Registered(application with { Parties = [.. application.Parties, .. others] }).Reviewed().Agreed().Accepted().Assigned();
    }

    private JointConsultation? Nominate(out Refusal? refusal, ConsultationQuestion? question = null, ExpertGroup group = ExpertGroup.PropertyLawyers, int[]? consents = null, CaseStory? on = null, params JointConsultation[] others)
    {
        var story = on ?? _story;
        return JointConsultation.Nominate(JointConsultationId.New(story.Now.Now), story.Case, group, question ?? Leak, consents ?? [1, 2], story.Now.Today, others, story.Now, out refusal);
    }

    private JointConsultation Nominated(ConsultationQuestion? question = null, int[]? consents = null, CaseStory? on = null)
    {
        var made = Nominate(out var refusal, question, consents: consents, on: on);
        refusal.ShouldBeNull();
        return made!;
    }

    private void RefusedNomination(Refusal why, ConsultationQuestion? question = null, ExpertGroup group = ExpertGroup.PropertyLawyers, CaseStory? on = null, params JointConsultation[] others)
    {
        Nominate(out var refusal, question, group, on: on, others: others).ShouldBeNull();
        refusal.ShouldBe(why);
        refusal!.Details.ShouldBe(why.Details);
    }

    private ConsultationMeeting Tomorrow => new(_story.Now.Now.AddDays(1), false, "区司法局会议室");

    private Refusal? Convene(JointConsultation consultation, params Expert[] experts) => consultation.Convene(_story.Case, Tomorrow, experts, _story.Now);

    private JointConsultation Convened()
    {
        var consultation = Nominated();
        Convene(consultation, _lawyer, Entered(Lawyer with { Name = "林律", Ties = [] })).ShouldBeNull();
        return consultation;
    }

    private JointConsultation Advised()
    {
        var consultation = Convened();
        _story.After(TimeSpan.FromDays(1));
        consultation.Advise(_story.Case, "先检测再分担", [new(1, true, null), new(2, false, "应由物业全部承担")], "记录员", _story.Now).ShouldBeNull();
        return consultation;
    }

    [Fact]
    public void M15_a_consultation_is_asked_for_with_reason_facts_and_questions_while_the_case_is_mediated()
    {
        RefusedNomination(ConsultationRefusals.ConsultationIncomplete.About(["ConsultationReason", "ConsultationFacts", "ConsultationQuestions"]), Leak with { Reason = " ", Facts = "", Questions = "" });
        RefusedNomination(CaseRefusals.NotAtThisStage, on: CaseStory.Registered(CaseStory.Application(DisputeType.Property)));
        var consultation = Nominated();
        (consultation.State, consultation.Number, consultation.Round).ShouldBe((ConsultationState.Nominated, 1, 1));
        _story.Case.Timeline[^1].Act.ShouldBe(CaseAct.NominateConsultation);
        RefusedNomination(ConsultationRefusals.ConsultationIsOpen, others: [consultation]);
        consultation.Recall("双方和好", _story.Now).ShouldBeNull();
        Nominate(out _, others: [consultation])!.Number.ShouldBe(2);
    }

    [Fact]
    public void M15_each_group_is_asked_about_its_own_disputes_and_the_pool_about_all()
    {
        var finance = Story(DisputeType.Finance);
        RefusedNomination(ConsultationRefusals.GroupDoesNotFit, on: finance);
        RefusedNomination(ConsultationRefusals.GroupDoesNotFit, group: ExpertGroup.Finance);
        Nominate(out _, group: ExpertGroup.Finance, on: finance).ShouldNotBeNull();
        Nominate(out _, group: ExpertGroup.DistrictPool, on: Story(DisputeType.Medical)).ShouldNotBeNull();
    }

    [Fact]
    public void M15_where_the_difficulty_is_not_confirmed_the_lawyers_are_asked_with_a_reason()
    {
        RefusedNomination(ConsultationRefusals.DifficultyNeedsReason, Leak with { Importance = " " });
        Nominate(out _, Leak with { Importance = null }, ExpertGroup.DistrictPool).ShouldNotBeNull();
        var hard = Story();
        hard.Case.ProposeDifficulty(DifficultyLevel.Difficult, [], "涉及全楼", hard.Now).ShouldBeNull();
        hard.Case.ConfirmDifficulty(DifficultyLevel.Difficult, "属实", hard.Now).ShouldBeNull();
        Nominate(out _, Leak with { Importance = null }, on: hard).ShouldNotBeNull();
    }

    [Fact]
    public void D6_nobody_is_convened_while_a_party_is_silent()
    {
        var consultation = Nominated(consents: [1]);
        Convene(consultation, _lawyer).ShouldBe(ConsultationRefusals.ConsultationNeedsConsent);
        consultation.StillToConsent(_story.Case).Select(party => party.Number).ShouldBe([2]);
        consultation.AddConsents(_story.Case, [3], _story.Now.Today, _story.Now).ShouldBe(CaseRefusals.NoSuchParty);
        consultation.AddConsents(_story.Case, [], _story.Now.Today, _story.Now).ShouldBe(CaseRefusals.NoSuchParty);
        consultation.AddConsents(_story.Case, [2], _story.Now.Today.AddDays(1), _story.Now).ShouldBe(CaseRefusals.DateInFuture);
        consultation.AddConsents(_story.Case, [1, 2], _story.Now.Today, _story.Now).ShouldBeNull();
        consultation.Consents.Count.ShouldBe(2);
        Convene(consultation, _lawyer).ShouldBeNull();
        consultation.AddConsents(_story.Case, [1], _story.Now.Today, _story.Now).ShouldBe(ConsultationRefusals.NotAtThisPoint);
    }

    [Fact]
    public void D6_without_names_nobody_need_agree_and_no_name_stands_in_the_words()
    {
        RefusedNomination(ConsultationRefusals.NamesAreTold.About(["张三"]), Leak with { IsNameless = true, Facts = "张三家漏水" });
        RefusedNomination(ConsultationRefusals.NamesAreTold.About(["李四"]), Leak with { IsNameless = true, Materials = ["李四的照片"] });
        var consultation = Nominated(Leak with { IsNameless = true }, []);
        consultation.AddConsents(_story.Case, [1], _story.Now.Today, _story.Now).ShouldBe(ConsultationRefusals.NotAtThisPoint);
        Convene(consultation, _lawyer).ShouldBeNull();
    }

    [Fact]
    public void M15_a_meeting_has_a_place_and_lies_ahead()
    {
        var consultation = Nominated();
        consultation.Convene(_story.Case, Tomorrow with { Place = " " }, [_lawyer], _story.Now).ShouldBe(ConsultationRefusals.MeetingIsNotPlanned);
        consultation.Convene(_story.Case, Tomorrow with { At = _story.Now.Now }, [_lawyer], _story.Now).ShouldBe(ConsultationRefusals.MeetingIsNotPlanned);
        consultation.Convene(_story.Case, Tomorrow with { At = _story.Now.Now.AddMinutes(1) }, [_lawyer], _story.Now).ShouldBeNull();
        Convene(consultation, _lawyer).ShouldBe(ConsultationRefusals.NotAtThisPoint);
    }

    [Fact]
    public void M15_only_experts_of_the_group_in_use_are_called_at_most_fifteen()
    {
        var consultation = Nominated();
        Convene(consultation).ShouldBe(ConsultationRefusals.NobodyIsCalled);
        Convene(consultation, [.. Enumerable.Repeat(_lawyer, JointConsultation.MostExperts + 1)]).ShouldBe(ConsultationRefusals.NobodyIsCalled);
        Convene(consultation, Entered(Lawyer with { Groups = [ExpertGroup.DistrictPool] })).ShouldBe(ConsultationRefusals.ExpertIsNotOfGroup);
        var left = Entered();
        left.Leave(_story.Now.Today, "调离", _story.Now).ShouldBeNull();
        Convene(consultation, left).ShouldBe(ConsultationRefusals.ExpertIsNotOfGroup);
        Convene(consultation, _lawyer).ShouldBeNull();
        consultation.Seats.ShouldHaveSingleItem().Name.ShouldBe("孟律");
    }

    [Theory]
    [InlineData("张三", "青岛演示律师事务所", null, "SamePerson", 1)]
    [InlineData("赵 总", "青岛演示律师事务所", null, "SamePerson", 3)]
    [InlineData("孟律", "和风物业公司法务部", "青岛和风物业服务（有限公司）", "BoundToParty", 3)]
    [InlineData("孟律", "青岛和风物业服务有限公司市南分公司", null, "BoundToParty", 3)]
    [InlineData("孟律", "青岛演示律师事务所", "李四", "BoundToParty", 2)]
    [InlineData("孟律", "山东代理律师事务所", null, "BoundToAgent", 1)]
    public void B6_an_expert_who_is_bound_to_a_party_is_not_called(string name, string unit, string? tie, string why, int party)
    {
        var application = CaseStory.Application(DisputeType.Property);
        var agent = new Representative(RepresentativeKind.Entrusted, "周代理", "山东代理律师事务所律师", null, null, false);
        var story = CaseStory.Registered(application with { Parties = [application.Parties[0] with { Representative = agent }, application.Parties[1], Manager] }).Reviewed().Agreed().Accepted().Assigned();
        var consultation = Nominated(consents: [1, 2, 3], on: story);
        var bound = Entered(Lawyer with { Name = name, Unit = unit, Ties = tie is null ? [] : [tie] });

        var refusal = consultation.Convene(story.Case, Tomorrow, [_lawyer, bound], story.Now);

        refusal.ShouldBe(ConsultationRefusals.ExpertIsBound);
        refusal!.Details.ShouldBe([name, why, $"party:{party}"]);
        consultation.State.ShouldBe(ConsultationState.Nominated);
        consultation.Convene(story.Case, Tomorrow, [_lawyer], story.Now).ShouldBeNull();
    }

    [Theory]
    [InlineData("青岛大学", "青岛大学附属医院", true)]
    [InlineData("中国演示银行股份有限公司青岛市分行", "中国演示银行", true)]
    [InlineData("演示银行", "演示银行（青岛）有限责任公司", true)]
    [InlineData("青岛和风物业有限公司", "青岛暖阳物业有限公司", false)]
    [InlineData("青岛", "青岛和风物业有限公司", false)]
    [InlineData("ＡＢＣ公司", "abc 公司", true)]
    public void B6_a_body_is_known_by_its_name_without_its_form_and_by_its_branches(string one, string other, bool isSame)
    {
        ConsultationConflict.IsSameBody(one, other).ShouldBe(isSame);
        ConsultationConflict.IsSameBody(other, one).ShouldBe(isSame);
    }

    [Fact]
    public void M15_the_bureau_declines_and_the_committee_recalls_with_a_reason()
    {
        var consultation = Nominated();
        consultation.Decline("", _story.Now).ShouldBe(CaseRefusals.ReasonIsMissing);
        consultation.Decline("事实还没有查清", _story.Now).ShouldBeNull();
        consultation.State.ShouldBe(ConsultationState.Declined);
        consultation.Recall("再说", _story.Now).ShouldBe(ConsultationRefusals.NotAtThisPoint);
        var convened = Convened();
        convened.Decline("改主意", _story.Now).ShouldBe(ConsultationRefusals.NotAtThisPoint);
        convened.Recall("双方和好", _story.Now).ShouldBeNull();
        convened.Steps[^1].Words.ShouldBe("双方和好");
    }

    [Fact]
    public void M15_the_opinion_is_written_down_once_the_consultation_has_begun_with_a_view_of_each_who_was_there()
    {
        var consultation = Convened();
        consultation.Advise(_story.Case, "先检测", [new(1, true, null)], "记录员", _story.Now).ShouldBe(ConsultationRefusals.ConsultationIsToCome);
        _story.After(TimeSpan.FromDays(1));
        consultation.Advise(_story.Case, " ", [new(1, true, null)], "记录员", _story.Now).ShouldBe(ConsultationRefusals.OpinionIsMissing);
        consultation.Advise(_story.Case, "先检测", [new(1, true, null)], "", _story.Now).ShouldBe(ConsultationRefusals.OpinionIsMissing);
        consultation.Advise(_story.Case, "先检测", [], "记录员", _story.Now).ShouldBe(ConsultationRefusals.NoSuchSeat);
        consultation.Advise(_story.Case, "先检测", [new(3, true, null)], "记录员", _story.Now).ShouldBe(ConsultationRefusals.NoSuchSeat);
        consultation.Advise(_story.Case, "先检测", [new(1, true, null), new(1, true, null)], "记录员", _story.Now).ShouldBe(ConsultationRefusals.NoSuchSeat);
        var refusal = consultation.Advise(_story.Case, "先检测", [new(1, true, null), new(2, false, " ")], "记录员", _story.Now);
        refusal.ShouldBe(ConsultationRefusals.DifferingNeedsWords);
        refusal!.Details.ShouldBe(["林律"]);
        consultation.Advise(_story.Case, "先检测", [new(1, true, null)], "记录员", _story.Now).ShouldBeNull();
        consultation.Present.ShouldHaveSingleItem().Number.ShouldBe(1);
        consultation.Advise(_story.Case, "先检测，再分担", [new(1, true, null), new(2, false, "由物业承担")], "记录员", _story.Now).ShouldBeNull();
        (consultation.State, consultation.Present.Count(), consultation.Opinion!.On).ShouldBe((ConsultationState.Advised, 2, _story.Now.Today));
        consultation.Recall("双方和好", _story.Now).ShouldBe(ConsultationRefusals.NotAtThisPoint);
    }

    [Fact]
    public void M15_it_is_closed_when_everybody_who_was_there_has_signed()
    {
        Convened().Close(_story.Case, [1, 2], _story.Now.Today, null, _story.Now).ShouldBe(ConsultationRefusals.NotAtThisPoint);
        var consultation = Advised();
        consultation.Close(_story.Case, [2], _story.Now.Today, null, _story.Now).ShouldBe(ConsultationRefusals.OpinionIsUnsigned.About(["孟律"]));
        consultation.Close(_story.Case, [1, 2], _story.Now.Today.AddDays(1), null, _story.Now).ShouldBe(CaseRefusals.DateInFuture);
        consultation.Close(_story.Case, [1, 2], _story.Now.Today, null, _story.Now).ShouldBeNull();
        (consultation.State, consultation.IsOpen, consultation.HandedTo).ShouldBe((ConsultationState.Closed, false, null));
        _story.Case.Timeline[^1].Act.ShouldBe(CaseAct.ConcludeConsultation);
        consultation.Advise(_story.Case, "改", [new(1, true, null)], "记录员", _story.Now).ShouldBe(ConsultationRefusals.NotAtThisPoint);
    }

    [Fact]
    public void M15_who_was_there_and_does_not_sign_is_named_with_the_reason_and_keeps_nothing_open()
    {
        var consultation = Advised();
        consultation.Close(_story.Case, [2], _story.Now.Today, null, _story.Now, " ").ShouldBe(ConsultationRefusals.OpinionIsUnsigned.About(["孟律"]));
        consultation.Close(_story.Case, [2], _story.Now.Today, null, _story.Now, "出差，电话表示同意").ShouldBeNull();
        (consultation.State, consultation.Opinion!.WithoutSignature, consultation.Seats[0].SignedOn, consultation.Seats[1].SignedOn).ShouldBe((ConsultationState.Closed, "出差，电话表示同意", null, _story.Now.Today));
    }

    [Fact]
    public void M15_a_convened_consultation_is_held_at_another_time_or_with_further_experts()
    {
        Nominated().Rearrange(_story.Case, Tomorrow, [], _story.Now).ShouldBe(ConsultationRefusals.NotAtThisPoint);
        var consultation = Convened();
        var later = Tomorrow with { At = Tomorrow.At.AddDays(2), Place = " 线上会议室 " };
        consultation.Rearrange(_story.Case, Tomorrow with { At = _story.Now.Now }, [], _story.Now).ShouldBe(ConsultationRefusals.MeetingIsNotPlanned);
        var third = Entered(Lawyer with { Name = "秦律", Ties = [] });
        consultation.Rearrange(_story.Case, later, [_lawyer, third], _story.Now).ShouldBeNull();
        (consultation.Meeting!.At, consultation.Meeting.Place).ShouldBe((later.At, "线上会议室"));
        consultation.Seats.Select(seat => seat.Name).ShouldBe(["孟律", "林律", "秦律"], "who was called stays called, once");
        var bound = Entered(Lawyer with { Name = "张三" });
        consultation.Rearrange(_story.Case, later, [bound], _story.Now).ShouldBe(ConsultationRefusals.ExpertIsBound);
        Advised().Rearrange(_story.Case, later, [], _story.Now).ShouldBe(ConsultationRefusals.NotAtThisPoint);
    }

    [Fact]
    public void D6_a_party_takes_its_consent_back_and_is_silent_again_or_ends_what_shows_its_data()
    {
        var nominated = Nominated();
        nominated.WithdrawConsent(9, _story.Now).ShouldBe(ConsultationRefusals.NotAtThisPoint);
        nominated.WithdrawConsent(2, _story.Now).ShouldBeNull();
        nominated.StillToConsent(_story.Case).ShouldHaveSingleItem().Number.ShouldBe(2);
        Convene(nominated, _lawyer).ShouldBe(ConsultationRefusals.ConsultationNeedsConsent);
        var convened = Convened();
        convened.WithdrawConsent(1, _story.Now).ShouldBeNull();
        (convened.State, convened.IsOpen).ShouldBe((ConsultationState.Recalled, false));
        Advised().WithdrawConsent(1, _story.Now).ShouldBe(ConsultationRefusals.NotAtThisPoint);
    }

    [Fact]
    public void TIME_the_opinion_is_signed_on_the_day_of_the_consultation_at_the_earliest()
    {
        var consultation = Advised();
        consultation.Close(_story.Case, [1, 2], consultation.Opinion!.On.AddDays(-1), null, _story.Now).ShouldBe(ConsultationRefusals.SignedBeforeConsultation);
        consultation.Close(_story.Case, [1, 2], consultation.Opinion.On, null, _story.Now).ShouldBeNull();
    }

    [Fact]
    public void M15_an_expert_who_was_there_and_is_a_mediator_may_be_proposed_and_the_committee_names_him()
    {
        var consultation = Advised();
        var other = Entered(Lawyer with { Name = "林律" });
        consultation.Close(_story.Case, [1, 2], _story.Now.Today, other, _story.Now).ShouldBe(ConsultationRefusals.ExpertIsNoMediator);
        var absent = Entered(Lawyer with { Name = "秦律" }, MediatorCalled("秦律"));
        consultation.Close(_story.Case, [1, 2], _story.Now.Today, absent, _story.Now).ShouldBe(ConsultationRefusals.ExpertIsNoMediator);
        consultation.Close(_story.Case, [1, 2], _story.Now.Today, _lawyer, _story.Now).ShouldBeNull();
        (consultation.HandedTo, consultation.HandedToName, consultation.TakenOverOn(_story.Case)).ShouldBe((_lawyer.MediatorId, "孟律", null));

        _story.Case.ReplaceHost(new AssignedMediator(_lawyer.MediatorId!.Value, "孟律", [], null, false), "联合会诊推荐", _story.Now).ShouldBeNull();

        consultation.TakenOverOn(_story.Case).ShouldBe(_story.Now.Today);
    }

    [Fact]
    public void Who_was_called_writes_the_own_opinion_until_that_of_all_is_written_down()
    {
        var consultation = Convened();
        consultation.Say(_story.Case, ExpertId.New(_story.Now.Now), "可以分担", _story.Now).ShouldBe(ConsultationRefusals.NoSuchSeat);
        consultation.Say(_story.Case, _lawyer.Id, " ", _story.Now).ShouldBe(ConsultationRefusals.OpinionIsMissing);
        consultation.Say(_story.Case, _lawyer.Id, "可以分担", _story.Now).ShouldBeNull();
        consultation.Seats[0].OwnOpinion.ShouldBe("可以分担");
        Advised().Say(_story.Case, _lawyer.Id, "再说", _story.Now).ShouldBe(ConsultationRefusals.NotAtThisPoint);
    }

    [Fact]
    public void M15_the_opinion_becomes_a_paper_of_the_case_once_it_is_written_down_and_the_file_waits_for_the_signatures()
    {
        var convened = Convened();
        var file = SomeCaseFile.Of(_story) with { Consultations = [convened] };
        CasePapers.AllOf(file).OfType<ExpertOpinionPaper>().ShouldBeEmpty();
        Item(file).IsThere.ShouldBeFalse();

        var consultation = Advised();
        var paper = CasePapers.AllOf(file with { Consultations = [consultation] }).OfType<ExpertOpinionPaper>().ShouldHaveSingleItem();
        (paper.Facts, paper.Opinion, paper.Recorder, paper.On, paper.Place).ShouldBe((Leak.Facts, "先检测再分担", "记录员", consultation.Opinion!.On, "区司法局会议室"));
        paper.Applicants.ShouldBe(["张三"]);
        paper.Experts.Select(expert => (expert.Name, expert.Agrees, expert.Words, expert.Signature)).ShouldBe([("孟律", true, null, null), ("林律", false, "应由物业全部承担", null)]);
        Item(file with { Consultations = [consultation] }).IsThere.ShouldBeFalse();

        consultation.Close(_story.Case, [1, 2], _story.Now.Today, null, _story.Now).ShouldBeNull();
        paper = CasePapers.AllOf(file with { Consultations = [consultation] }).OfType<ExpertOpinionPaper>().ShouldHaveSingleItem();
        paper.Experts.ShouldAllBe(expert => expert.Signature!.On == _story.Now.Today);
        Item(file with { Consultations = [consultation] }).IsThere.ShouldBeTrue();
        consultation = Nominated();
        Completeness.Of(file with { Consultations = [consultation] }, _story.Now.Today).Items.ShouldNotContain(item => item.Kind == CompletenessKind.ExpertOpinion);
    }

    private CompletenessItem Item(CaseFile file) => Completeness.Of(file, _story.Now.Today).Items.Single(item => item.Kind == CompletenessKind.ExpertOpinion);

    [Fact]
    public void D6_the_paper_of_a_nameless_consultation_names_no_party()
    {
        var consultation = Nominated(Leak with { IsNameless = true }, []);
        Convene(consultation, _lawyer).ShouldBeNull();
        _story.After(TimeSpan.FromDays(1));
        consultation.Advise(_story.Case, "先检测", [new(1, true, null)], "记录员", _story.Now).ShouldBeNull();
        var paper = CasePapers.AllOf(SomeCaseFile.Of(_story) with { Consultations = [consultation] }).OfType<ExpertOpinionPaper>().ShouldHaveSingleItem();
        paper.Applicants.Concat(paper.Respondents).ShouldBeEmpty();
    }
}
