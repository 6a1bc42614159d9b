using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Domain.Linkage;
using Hejie.Domain.Tests.Cases;
using Hejie.Domain.Tests.Forms;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Linkage;

public sealed class SendingToLegalAidTests
{
    private const string Office = "演示法律援助中心";
    private static readonly LegalAidRequest Wages = new(AidGround.CheckWaived, "拖欠三个月工资。", "代理仲裁", null, ["工资条", " "]);

    private readonly CaseStory _story = CaseStory.Registered(CaseStory.Application(DisputeType.Labor)).Agreeing(1, ConsentKind.HandOver, Office);

    private PartnerBody Body(PartnerKind kind = PartnerKind.LegalAid, string name = Office) =>
        PartnerBody.Enter(PartnerBodyId.New(_story.Now.Now), new(kind, name, null, null, null), isKnown: false, _story.Now, out _)!;

    private LegalAidReferral? Send(out Refusal? refusal, LegalAidRequest? request = null, int party = 1, PartnerBody? office = null, params LegalAidReferral[] others) =>
        LegalAidReferral.Send(LegalAidReferralId.New(_story.Now.Now), _story.Case, party, office ?? Body(), request ?? Wages, others, _story.Now, out refusal);

    private void Refused(Refusal why, LegalAidRequest? request = null, int party = 1, PartnerBody? office = null, params LegalAidReferral[] others)
    {
        Send(out var refusal, request, party, office, others).ShouldBeNull();
        refusal.ShouldBe(why);
        refusal!.Details.ShouldBe(why.Details);
    }

    private LegalAidReferral Sent(LegalAidRequest? request = null)
    {
        var made = Send(out var refusal, request);
        refusal.ShouldBeNull();
        return made!;
    }

    private DateOnly Today => _story.Now.Today;

    private LegalAidReferral Received()
    {
        var aid = Sent();
        aid.Receive(Today, _story.Now).ShouldBeNull();
        return aid;
    }

    private LegalAidReferral Granted()
    {
        var aid = Received();
        aid.Grant(Today, _story.Now).ShouldBeNull();
        return aid;
    }

    private LegalAidReferral Assigned()
    {
        var aid = Granted();
        aid.Assign(Today, new AidLawyer(" 陈律师 ", "演示律师事务所", " "), _story.Now).ShouldBeNull();
        return aid;
    }

    [Fact]
    public void L5_a_person_is_sent_with_consent_to_just_this_office()
    {
        Refused(LegalAidRefusals.AidNeedsConsent.About("李四"), party: 2);
        Refused(LegalAidRefusals.AidNeedsConsent.About("张三"), office: Body(name: "另一法律援助中心"));
        Refused(CaseRefusals.NoSuchParty, party: 9);
        Refused(LegalAidRefusals.NoSuchAidOffice, office: Body(PartnerKind.Court));
        Refused(LegalAidRefusals.AidIncomplete.About(["AidFacts", "AidWanted"]), Wages with { Facts = " ", Wanted = "" });
        var aid = Sent();
        (aid.State, aid.Number, aid.Person!.Name, aid.OfficeName).ShouldBe((LegalAidState.Sent, 1, "张三", Office));
        aid.Request!.Materials.ShouldBe(["工资条"]);
        _story.Case.Timeline[^1].Act.ShouldBe(CaseAct.SendToLegalAid);
        Refused(LegalAidRefusals.AidIsAskedFor, others: aid);
        aid.Recall("不需要了", _story.Now).ShouldBeNull();
        Send(out _, others: aid)!.Number.ShouldBe(2);
    }

    [Fact]
    public void L5_an_office_that_is_closed_and_an_organisation_in_need_are_refused()
    {
        var closed = Body();
        closed.Change(new(PartnerKind.LegalAid, Office, null, null, null), isKnown: false, isActive: false).ShouldBeNull();
        Refused(LegalAidRefusals.NoSuchAidOffice, office: closed);
        var application = CaseStory.Application(DisputeType.Labor);
        var company = CaseStory.Registered(application with { Parties = [application.Parties[0], application.Parties[1] with { Kind = PartyKind.LegalPerson, Name = "演示公司" }] });
        LegalAidReferral.Send(LegalAidReferralId.New(company.Now.Now), company.Case, 2, Body(), Wages, [], company.Now, out var refusal).ShouldBeNull();
        refusal.ShouldBe(LegalAidRefusals.AidIsForPersons);
    }

    [Fact]
    public void L5_a_limit_in_less_than_seven_days_is_urgent_and_one_that_is_over_is_told()
    {
        Refused(LegalAidRefusals.AidLimitIsOver, Wages with { UrgentBy = Today.AddDays(-1) });
        Sent(Wages with { UrgentBy = Today }).IsUrgent.ShouldBeTrue();
        Sent(Wages with { UrgentBy = Today.AddDays(6) }).IsUrgent.ShouldBeTrue();
        Sent(Wages with { UrgentBy = Today.AddDays(7) }).IsUrgent.ShouldBeFalse();
        Sent().IsUrgent.ShouldBeFalse();
    }

    [Fact]
    public void L5_the_office_decides_in_seven_days_from_receiving_and_assigns_in_three_from_granting()
    {
        var aid = Sent();
        (aid.OwedBy, aid.OwedDerivation).ShouldBe((null, null));
        _story.After(TimeSpan.FromDays(1));
        aid.Receive(new DateOnly(2026, 3, 3), _story.Now).ShouldBeNull();
        aid.OwedBy.ShouldBe(new DateOnly(2026, 3, 10));
        aid.IsOverdueOn(new DateOnly(2026, 3, 10)).ShouldBeFalse();
        aid.IsOverdueOn(new DateOnly(2026, 3, 11)).ShouldBeTrue();
        _story.After(TimeSpan.FromDays(1));
        aid.Grant(new DateOnly(2026, 3, 4), _story.Now).ShouldBeNull();
        aid.OwedBy.ShouldBe(new DateOnly(2026, 3, 9), "7 March 2026 is a Saturday");
        (aid.SentOn, aid.DecidedOn).ShouldBe((new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 4)));
    }

    [Fact]
    public void L5_days_follow_one_another_and_none_is_in_the_future()
    {
        var aid = Sent();
        aid.Receive(Today.AddDays(1), _story.Now).ShouldBe(CaseRefusals.DateInFuture);
        aid.Receive(Today.AddDays(-1), _story.Now).ShouldBe(LegalAidRefusals.AidDayBeforeLastStep);
        aid.Receive(Today, _story.Now).ShouldBeNull();
    }

    [Fact]
    public void L5_refusing_and_recalling_need_a_reason()
    {
        var aid = Received();
        aid.Refuse(Today, " ", _story.Now).ShouldBe(LegalAidRefusals.AidNeedsReason);
        aid.Refuse(Today, "不符合经济困难标准", _story.Now).ShouldBeNull();
        (aid.State, aid.DecidedOn, aid.IsOpen).ShouldBe((LegalAidState.Refused, Today, false));
        var other = Received();
        other.Recall(null, _story.Now).ShouldBe(LegalAidRefusals.AidNeedsReason);
    }

    [Fact]
    public void L5_somebody_is_assigned_by_name_and_another_may_take_over()
    {
        var aid = Granted();
        aid.Assign(Today, new AidLawyer(" ", null, null), _story.Now).ShouldBe(LegalAidRefusals.AidLawyerHasNoName);
        aid.Assign(Today, new AidLawyer(" 陈律师 ", "演示律师事务所", " "), _story.Now).ShouldBeNull();
        aid.Lawyer.ShouldBe(new AidLawyer("陈律师", "演示律师事务所", null));
        _story.After(TimeSpan.FromDays(20));
        aid.Assign(Today, new AidLawyer("孙律师", null, null), _story.Now).ShouldBeNull();
        (aid.State, aid.AssignedOn, aid.Lawyer!.Name).ShouldBe((LegalAidState.Assigned, new DateOnly(2026, 3, 2), "孙律师"));
    }

    [Fact]
    public void L5_it_ends_with_what_came_of_it()
    {
        var aid = Assigned();
        aid.End(Today, "", _story.Now).ShouldBe(LegalAidRefusals.AidNeedsResult);
        aid.End(Today, "裁决支持工资", _story.Now).ShouldBeNull();
        (aid.State, aid.EndedOn).ShouldBe((LegalAidState.Ended, Today));
    }

    [Fact]
    public void L5_what_does_not_belong_at_this_point_is_refused()
    {
        Sent().Grant(Today, _story.Now).ShouldBe(LegalAidRefusals.AidIsNotAtThisPoint);
        Received().Receive(Today, _story.Now).ShouldBe(LegalAidRefusals.AidIsNotAtThisPoint);
        Granted().End(Today, "没有指派过", _story.Now).ShouldBe(LegalAidRefusals.AidIsNotAtThisPoint);
        Assigned().Recall("晚了", _story.Now).ShouldBe(LegalAidRefusals.AidIsNotAtThisPoint);
    }

    [Fact]
    public void F41_is_drawn_for_each_that_was_not_taken_back()
    {
        var (sent, recalled) = (Sent(), Sent());
        recalled.Recall("不需要了", _story.Now).ShouldBeNull();
        var paper = CasePapers.AllOf(SomeCaseFile.Of(_story) with { LegalAid = [sent, recalled] }).OfType<LegalAidReferralPaper>().ShouldHaveSingleItem();
        (paper.Addressee, paper.Person!.Name, paper.Ground, paper.Wanted, paper.On).ShouldBe((Office, "张三", AidGround.CheckWaived, "代理仲裁", new DateOnly(2026, 3, 2)));
    }
}
