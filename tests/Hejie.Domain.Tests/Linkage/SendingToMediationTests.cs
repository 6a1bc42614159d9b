using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Forms;
using Hejie.Domain.Linkage;
using Hejie.Domain.Organizations;
using Hejie.Domain.Tests.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Linkage;

public sealed class SendingToMediationTests
{
    private static readonly MediationOrganization Committee = CommitteeOf(CaseStory.Application().Organization);
    private static readonly Moment Monday = At(new DateOnly(2026, 3, 2));
    private static readonly PartnerBody Court = Body(PartnerKind.Court);
    private static readonly PartnerBody Arbitration = Body(PartnerKind.LaborArbitration);

    private static readonly ReferralLetter Wages = new(
        "青南劳人仲案〔2026〕12号", Monday.Today, ReferralKind.Arbitration, LaborMediationMode.EntrustedInArbitration, DisputeType.Labor, "拖欠三个月工资。",
        [new(PartyRole.Applicant, PartyKind.Person, "张三", "13800000001"), new(PartyRole.Respondent, PartyKind.LegalPerson, "演示公司", null)],
        Monday.Today, null, "孙仲裁", "13800000009");

    private static readonly ReferralLetter Hearing = Wages with
    {
        Mode = LaborMediationMode.AssistedInHearing,
        HearingAt = ChinaTime.InstantOf(new DateOnly(2026, 3, 9), new TimeOnly(9, 0)),
        HearingPlace = "第一仲裁庭",
    };

    private static Moment At(DateOnly day, int hour = 9) => new(Actor.Job(CaseStory.District, "登记员"), ChinaTime.InstantOf(day, new TimeOnly(hour, 0)), HolidayCalendar.Standard);

    private static MediationOrganization CommitteeOf(OrganizationId id) => new()
    {
        DistrictCode = CaseStory.District, Id = id, Kind = OrganizationKind.MediationCommittee, Category = OrganizationCategory.IndustryProfessional, Level = OrgLevel.District,
        Name = "演示劳动争议调委会", Abbreviation = "演劳", HostUnit = "演示", Address = "演示路 1 号", Phone = "0532-80000000", OpeningHours = "9:00–17:00",
    };

    private static PartnerBody Body(PartnerKind kind) => PartnerBody.Enter(PartnerBodyId.New(Monday.Now), new(kind, $"演示{kind}", null, null, null), isKnown: false, Monday, out _)!;

    private static Referral? Send(ReferralLetter letter, out Refusal? refusal, PartnerBody? by = null, bool isKnown = false, Moment? at = null) =>
        Referral.Send(ReferralId.New(Monday.Now), letter, by ?? Arbitration, Committee, isKnown, at ?? Monday, out refusal);

    private static Referral Sent(ReferralLetter? letter = null, PartnerBody? by = null) => Send(letter ?? Wages, out _, by).ShouldNotBeNull();

    private static void Refused(ReferralLetter letter, Refusal why, PartnerBody? by = null)
    {
        Send(letter, out var refusal, by).ShouldBeNull();
        refusal.ShouldBe(why);
    }

    private static CaseStory Story(ReferralLetter letter) => CaseStory.Registered(CaseStory.Application(letter.Type) with
    {
        Source = CaseSource.Entrusted,
        Referral = letter.Kind,
        ReferralLetterNumber = letter.LetterNumber,
    });

    [Fact]
    public void I6_a_letter_tells_all_that_it_needs()
    {
        Refused(Wages with { LetterNumber = " " }, ReferralRefusals.ReferralIncomplete.About(["LetterNumber"]));
        Refused(Wages with { Facts = "", Contact = "", Phone = "" }, ReferralRefusals.ReferralIncomplete.About(["Facts", "Contact", "Phone"]));
        Refused(Wages with { Parties = [.. Wages.Parties, new(PartyRole.Respondent, PartyKind.Person, " ", null)] }, ReferralRefusals.ReferralIncomplete.About(["Name"]));
        Refused(Wages with { Days = 0 }, ReferralRefusals.ReferralIncomplete.About(["Days"]));
        Refused(Wages with { Days = 181 }, ReferralRefusals.ReferralIncomplete.About(["Days"]));
        Refused(Wages with { PersonCount = 0 }, ReferralRefusals.ReferralIncomplete.About(["PersonCount"]));
        Refused(Wages with { Phone = "12" }, CaseRefusals.PhoneNotUnderstood);
        Refused(Wages with { Parties = [Wages.Parties[0] with { Phone = "12" }, Wages.Parties[1]] }, CaseRefusals.PhoneNotUnderstood);
        Refused(Wages with { Parties = [Wages.Parties[0]] }, ReferralRefusals.ReferralNeedsBothSides);
        Refused(Wages with { Parties = [Wages.Parties[1]] }, ReferralRefusals.ReferralNeedsBothSides);
        Refused(Wages with { LetterOn = Monday.Today.AddDays(1) }, CaseRefusals.DateInFuture);
        Refused(Wages with { AgreedOn = Monday.Today.AddDays(1) }, CaseRefusals.DateInFuture);
        Sent(Wages with { Days = 180, PersonCount = 1 }).State.ShouldBe(ReferralState.Sent);
    }

    [Fact]
    public void I6_only_who_is_guided_before_arbitration_is_sent_without_consent()
    {
        Refused(Wages with { AgreedOn = null }, ReferralRefusals.ReferralNeedsConsent);
        Refused(Wages with { AgreedOn = null, Kind = ReferralKind.CourtAssigned, Mode = null, Type = DisputeType.Neighborhood }, ReferralRefusals.ReferralNeedsConsent, Court);
        Sent(Wages with { AgreedOn = null, Mode = LaborMediationMode.PreArbitration }).State.ShouldBe(ReferralState.Sent);
    }

    [Fact]
    public void L3_a_mode_belongs_to_labour_arbitration_and_a_stage_to_the_court()
    {
        Refused(Wages with { Mode = null }, ReferralRefusals.ModeDoesNotFit);
        Refused(Wages with { Type = DisputeType.Neighborhood }, ReferralRefusals.ModeDoesNotFit);
        Refused(Wages with { Kind = ReferralKind.Police }, ReferralRefusals.ModeDoesNotFit);
        Refused(Wages, ReferralRefusals.ModeDoesNotFit, Court);
        Refused(Wages with { Kind = ReferralKind.CourtAssigned }, ReferralRefusals.ModeDoesNotFit, Court);
        Sent(Wages with { Kind = ReferralKind.CourtEntrusted, Mode = null }, Court).State.ShouldBe(ReferralState.Sent);
        Sent(Wages with { Kind = ReferralKind.Police, Mode = null, Type = DisputeType.Neighborhood }, Body(PartnerKind.Police)).State.ShouldBe(ReferralState.Sent);
    }

    [Fact]
    public void L3_who_is_asked_to_a_hearing_is_told_when_and_where()
    {
        Refused(Hearing with { HearingAt = null }, ReferralRefusals.HearingHasNoTime);
        Refused(Hearing with { HearingPlace = " " }, ReferralRefusals.HearingHasNoTime);
        Refused(Hearing with { HearingAt = ChinaTime.InstantOf(Monday.Today.AddDays(-1), new TimeOnly(9, 0)) }, ReferralRefusals.HearingIsOver);
        Sent(Hearing with { HearingAt = ChinaTime.InstantOf(Monday.Today, new TimeOnly(8, 0)) }).IsAssistance.ShouldBeTrue();
    }

    [Fact]
    public void I6_a_letter_that_came_twice_or_from_a_body_out_of_use_is_refused()
    {
        Send(Wages, out var twice, isKnown: true).ShouldBeNull();
        twice.ShouldBe(ReferralRefusals.LetterIsThere.About([Wages.LetterNumber]));
        var gone = Body(PartnerKind.LaborArbitration);
        gone.Change(new(PartnerKind.LaborArbitration, "演示", null, null, null), isKnown: false, isActive: false).ShouldBeNull();
        Refused(Wages, ReferralRefusals.PartnerIsClosed, gone);
    }

    [Fact]
    public void I6_a_body_has_a_name_and_a_telephone_that_one_can_dial()
    {
        PartnerBody.Enter(PartnerBodyId.New(Monday.Now), new(PartnerKind.Other, " ", null, null, null), isKnown: false, Monday, out var nameless).ShouldBeNull();
        nameless.ShouldBe(ReferralRefusals.PartnerHasNoName);
        Court.Change(new(PartnerKind.Court, "演示法院", null, "12", null), isKnown: false, isActive: true).ShouldBe(CaseRefusals.PhoneNotUnderstood);
        Court.Change(new(PartnerKind.Court, "演示法院", null, null, null), isKnown: true, isActive: true).ShouldBe(ReferralRefusals.PartnerIsThere.About(["演示法院"]));
    }

    [Theory]
    [InlineData("2026-03-02", "2026-03-05")]
    [InlineData("2026-02-12", "2026-02-24")] // over the Spring Festival, with the Saturday that is worked for it
    [InlineData("2024-02-28", "2024-03-04")] // over 29 February
    public void SC22_12_the_reply_is_due_on_the_third_working_day(string sent, string due) =>
        Send(Wages with { LetterOn = DateOnly.Parse(sent), AgreedOn = DateOnly.Parse(sent) }, out _, at: At(DateOnly.Parse(sent)))!.ReplyBy.ShouldBe(DateOnly.Parse(due));

    [Fact]
    public void A_reply_is_late_from_the_day_after_on()
    {
        var referral = Sent();
        referral.IsOverdueOn(new DateOnly(2026, 3, 4)).ShouldBeFalse();
        referral.IsOverdueOn(new DateOnly(2026, 3, 5)).ShouldBeFalse();
        referral.IsOverdueOn(new DateOnly(2026, 3, 6)).ShouldBeTrue();
    }

    [Fact]
    public void ARB33_70_what_arbitration_entrusts_is_returned_within_ten_days_from_the_consent()
    {
        var story = Story(Wages);
        var referral = Sent();
        referral.Receive(Monday).ShouldBeNull();
        referral.TakeOn(story.Case, isTied: false, At(new DateOnly(2026, 3, 4))).ShouldBeNull();

        (referral.State, referral.CaseNumber, referral.ReturnBy, referral.OwedBy).ShouldBe((ReferralState.TakenOn, story.Case.Number, new DateOnly(2026, 3, 12), new DateOnly(2026, 3, 12)));
        referral.IsOverdueOn(new DateOnly(2026, 3, 12)).ShouldBeFalse();
        referral.IsOverdueOn(new DateOnly(2026, 3, 13)).ShouldBeTrue();
        story.Case.MediationPeriod.ShouldBe(DeadlineKey.ArbitrationEntrusted);
    }

    [Fact]
    public void LDA14_who_is_guided_before_arbitration_is_mediated_in_fifteen_days()
    {
        var letter = Wages with { Mode = LaborMediationMode.PreArbitration, AgreedOn = null };
        var story = Story(letter);
        var referral = Sent(letter);
        referral.TakeOn(story.Case, isTied: false, Monday).ShouldBeNull();

        referral.ReturnBy.ShouldBe(new DateOnly(2026, 3, 17));
        story.Case.MediationPeriod.ShouldBe(DeadlineKey.Labor);
    }

    [Fact]
    public void The_days_of_the_letter_go_before_those_of_the_rule()
    {
        var letter = Wages with { Days = 5 };
        var referral = Sent(letter);
        referral.TakeOn(Story(letter).Case, isTied: false, Monday).ShouldBeNull();

        referral.ReturnBy.ShouldBe(new DateOnly(2026, 3, 9)); // the fifth is a Saturday
    }

    [Fact]
    public void No_letter_gives_more_time_than_the_rule()
    {
        var letter = Wages with { Days = 60 };
        var referral = Sent(letter);
        referral.TakeOn(Story(letter).Case, isTied: false, Monday).ShouldBeNull();

        referral.ReturnBy.ShouldBe(new DateOnly(2026, 3, 12));
    }

    [Theory]
    [InlineData(29, 29, PeriodUnit.CalendarDays)]
    [InlineData(30, 30, PeriodUnit.Workdays)]
    [InlineData(180, 30, PeriodUnit.Workdays)]
    public void MED38_no_letter_gives_more_time_than_working_days_do(int days, int length, PeriodUnit unit)
    {
        var rule = DeadlineRule.Of(DeadlineKey.Medical).ShortenedTo(days);

        (rule.Length, rule.Unit).ShouldBe((length, unit));
    }

    [Fact]
    public void SC16_27_the_time_of_a_case_from_the_court_runs_from_the_day_on_which_the_letter_was_received()
    {
        var letter = Wages with { Kind = ReferralKind.CourtAssigned, Mode = null, Type = DisputeType.Neighborhood };
        var referral = Sent(letter, Court);
        referral.Receive(Monday).ShouldBeNull();
        referral.TakeOn(Story(letter).Case, isTied: false, At(new DateOnly(2026, 3, 5))).ShouldBeNull();

        referral.ReturnBy.ShouldBe(new DateOnly(2026, 4, 1));
    }

    [Fact]
    public void I6_a_case_that_had_ended_before_or_is_of_another_type_is_not_what_was_sent()
    {
        var ended = Story(Wages);
        ended.Do(ended.Case.Withdraw(1, "和好", ended.Now)).Refusal.ShouldBeNull();
        var later = Send(Wages, out _, at: At(new DateOnly(2026, 3, 3))).ShouldNotBeNull();
        later.TakeOn(ended.Case, isTied: false, At(new DateOnly(2026, 3, 3))).ShouldBe(ReferralRefusals.CaseDoesNotFit);
        Sent().TakeOn(CaseStory.Registered().Case, isTied: false, Monday).ShouldBe(ReferralRefusals.CaseDoesNotFit);
        Sent().TakeOn(ended.Case, isTied: false, Monday).ShouldBeNull();
    }

    [Fact]
    public void I9_a_committee_is_sent_only_what_it_takes()
    {
        MediationOrganization Other(OrgLevel level, params DisputeType[] fields) => new()
        {
            DistrictCode = CaseStory.District, Id = OrganizationId.New(Monday.Now), Kind = OrganizationKind.MediationCommittee, Category = OrganizationCategory.IndustryProfessional,
            Level = level, Fields = fields, Name = "演示", Abbreviation = "演", HostUnit = "演示", Address = "演示路 1 号", Phone = "0532-80000000", OpeningHours = "9:00–17:00",
        };
        foreach (var other in new[] { Other(OrgLevel.District, DisputeType.Medical), Other(OrgLevel.City) })
        {
            Referral.Send(ReferralId.New(Monday.Now), Wages, Arbitration, other, isKnown: false, Monday, out var refusal).ShouldBeNull();
            refusal.ShouldBe(ReferralRefusals.CommitteeDoesNotTake);
        }
        Referral.Send(ReferralId.New(Monday.Now), Wages, Arbitration, Other(OrgLevel.District, DisputeType.Labor), isKnown: false, Monday, out _).ShouldNotBeNull();
    }

    [Fact]
    public void I6_it_is_taken_on_once_by_the_committee_that_it_is_sent_to()
    {
        var referral = Sent();
        var foreign = CaseStory.Registered(CaseStory.Application(DisputeType.Labor) with { Organization = OrganizationId.New(Monday.Now) });
        referral.TakeOn(foreign.Case, isTied: false, Monday).ShouldBe(ReferralRefusals.CaseIsOfAnotherCommittee);
        referral.TakeOn(Story(Wages).Case, isTied: true, Monday).ShouldBe(ReferralRefusals.CaseHasReferral);
        referral.TakeOn(Story(Wages).Case, isTied: false, Monday).ShouldBeNull();
        referral.TakeOn(Story(Wages).Case, isTied: false, Monday).ShouldBe(ReferralRefusals.NotAtThisPoint);
        referral.Decline("晚了", Monday).ShouldBe(ReferralRefusals.NotAtThisPoint);
        referral.Recall("晚了", Monday).ShouldBe(ReferralRefusals.NotAtThisPoint);
        referral.Receive(Monday).ShouldBe(ReferralRefusals.NotAtThisPoint);
        referral.Help(["王调解"], Monday).ShouldBe(ReferralRefusals.NotAtThisPoint);
    }

    [Fact]
    public void SC22_12_declining_and_recalling_tell_why()
    {
        var referral = Sent();
        referral.Decline(" ", Monday).ShouldBe(ReferralRefusals.DecliningNeedsReason);
        referral.Decline("不属于受理范围", Monday).ShouldBeNull();
        (referral.State, referral.Reply!.Accepts, referral.Reply.Reason).ShouldBe((ReferralState.Declined, false, "不属于受理范围"));

        var other = Sent();
        other.Recall("", Monday).ShouldBe(ReferralRefusals.RecallNeedsReason);
        other.Recall("当事人撤回申请", Monday).ShouldBeNull();
        (other.State, other.OwedBy).ShouldBe((ReferralState.Recalled, (DateOnly?)null));
    }

    [Fact]
    public void L4_the_result_goes_back_when_the_case_has_one()
    {
        var story = Story(Wages);
        var referral = Sent();
        referral.Return(story.Case, null, [], Monday).ShouldBe(ReferralRefusals.NotAtThisPoint);
        referral.TakeOn(story.Case, isTied: false, Monday).ShouldBeNull();
        referral.Return(story.Case, null, [], Monday).ShouldBe(ReferralRefusals.CaseHasNotEnded);
        story.Do(story.Case.Withdraw(1, "已经和好", story.Now)).Refusal.ShouldBeNull();
        referral.Return(Story(Wages).Case, null, [], Monday).ShouldBe(ReferralRefusals.NotAtThisPoint);
        referral.SeeResult(Monday).ShouldBe(ReferralRefusals.NotAtThisPoint);
        referral.Return(story.Case, " 双方和好 ", [new(FormCode.ReferralResultLetter, 1)], Monday).ShouldBeNull();

        (referral.State, referral.Outcome, referral.Result!.Explanation).ShouldBe((ReferralState.Returned, CaseOutcome.Withdrawn, "双方和好"));
        referral.SeeResult(Monday).ShouldBeNull();
        referral.SeeResult(Monday).ShouldBe(ReferralRefusals.NotAtThisPoint);
        referral.Steps.Select(step => step.Act).ShouldBe([ReferralAct.Send, ReferralAct.TakeOn, ReferralAct.Return, ReferralAct.SeeResult]);
    }

    [Fact]
    public void L3_help_at_a_hearing_names_who_helps_and_ends_with_the_sheet_of_the_tribunal()
    {
        var referral = Sent(Hearing);
        referral.TakeOn(Story(Hearing).Case, isTied: false, Monday).ShouldBe(ReferralRefusals.NotAtThisPoint);
        referral.Help([" "], Monday).ShouldBe(ReferralRefusals.HelperIsNotNamed);
        referral.Help(["王调解", " 王调解 ", "刘调解"], Monday).ShouldBeNull();
        (referral.ReturnBy, referral.CaseId).ShouldBe((new DateOnly(2026, 3, 9), (CaseId?)null));
        referral.Reply!.Mediators.ShouldBe(["王调解", "刘调解"]);

        referral.ReturnHelp(true, "〔2026〕12号", null, At(new DateOnly(2026, 3, 9), hour: 8)).ShouldBe(ReferralRefusals.HearingIsToCome);
        var after = At(new DateOnly(2026, 3, 9), hour: 11);
        referral.ReturnHelp(true, " ", null, after).ShouldBe(ReferralRefusals.ArbitrationPaperMissing);
        referral.ReturnHelp(true, "〔2026〕12号", null, after).ShouldBeNull();
        (referral.Outcome, referral.Result!.ArbitrationPaper).ShouldBe((CaseOutcome.Settled, "〔2026〕12号"));
        Sent().ReturnHelp(false, null, null, after).ShouldBe(ReferralRefusals.NotAtThisPoint);
    }

    [Fact]
    public void L3_a_hearing_is_moved_or_called_off_by_who_asked_and_the_day_of_the_result_goes_with_it()
    {
        var referral = Sent(Hearing);
        var later = ChinaTime.InstantOf(new DateOnly(2026, 3, 16), new TimeOnly(14, 0));
        referral.MoveHearing(later, " ", Monday).ShouldBe(ReferralRefusals.HearingHasNoTime);
        referral.MoveHearing(ChinaTime.InstantOf(Monday.Today.AddDays(-1), new TimeOnly(9, 0)), "第二仲裁庭", Monday).ShouldBe(ReferralRefusals.HearingIsOver);
        referral.Help(["王调解"], Monday).ShouldBeNull();
        referral.MoveHearing(later, "第二仲裁庭", Monday).ShouldBeNull();
        (referral.ReturnBy, referral.Letter!.HearingAt, referral.Letter.HearingPlace).ShouldBe((new DateOnly(2026, 3, 16), later, "第二仲裁庭"));
        referral.Recall("申请人撤回仲裁", Monday).ShouldBeNull();
        (referral.State, referral.OwedBy).ShouldBe((ReferralState.Recalled, (DateOnly?)null));
        Sent().MoveHearing(later, "第二仲裁庭", Monday).ShouldBe(ReferralRefusals.NotAtThisPoint);
    }

    [Fact]
    public void L3_who_is_asked_to_a_hearing_answers_by_its_day_and_no_other_letter_carries_one()
    {
        var soon = Sent(Hearing with { HearingAt = ChinaTime.InstantOf(new DateOnly(2026, 3, 4), new TimeOnly(9, 0)) });
        soon.ReplyBy.ShouldBe(new DateOnly(2026, 3, 4));
        soon.MoveHearing(ChinaTime.InstantOf(new DateOnly(2026, 3, 16), new TimeOnly(9, 0)), "第一仲裁庭", Monday).ShouldBeNull();
        soon.ReplyBy.ShouldBe(new DateOnly(2026, 3, 5), "the working days again");
        Sent(Hearing).ReplyBy.ShouldBe(new DateOnly(2026, 3, 5));
        var letter = Sent(Hearing with { Mode = LaborMediationMode.EntrustedInArbitration }).Letter!;
        (letter.HearingAt, letter.HearingPlace).ShouldBe(((DateTime?)null, (string?)null));
    }

    [Fact]
    public void I6_the_case_takes_over_where_it_came_from_and_its_clock_is_that_of_the_letter()
    {
        var story = CaseStory.Registered(CaseStory.Application(DisputeType.Labor)).Reviewed();
        story.Case.ReviewedOn.ShouldNotBeNull();
        var letter = Wages with { Days = 7, PersonCount = 12 };
        Sent(letter).TakeOn(story.Case, isTied: false, Monday).ShouldBeNull();

        (story.Case.Source, story.Case.Referral, story.Case.ReferralLetterNumber, story.Case.LaborMode).ShouldBe((CaseSource.Entrusted, (ReferralKind?)ReferralKind.Arbitration, letter.LetterNumber, letter.Mode));
        story.After(TimeSpan.FromDays(2)).Reviewed().Agreed().Accepted();
        story.Case.PeriodEndsOn.ShouldBe(new DateOnly(2026, 3, 9), "seven days from the consent, not from acceptance");
    }

    [Fact]
    public void I6_a_case_under_way_is_counted_anew_by_the_letter_that_turns_up()
    {
        var story = CaseStory.Registered(CaseStory.Application(DisputeType.Labor)).Reviewed().Agreed().Accepted();
        story.Case.PeriodEndsOn.ShouldBe(new DateOnly(2026, 3, 17));
        Sent().TakeOn(story.Case, isTied: false, Monday).ShouldBeNull();

        story.Case.PeriodEndsOn.ShouldBe(new DateOnly(2026, 3, 12));
    }

    [Theory]
    [InlineData(9, DisputeType.Labor, RiskLevel.Low)]
    [InlineData(10, DisputeType.Labor, RiskLevel.Medium)]
    [InlineData(10, DisputeType.Neighborhood, RiskLevel.Low)]
    public void L6_a_collective_dispute_is_no_small_risk_at_the_door(int persons, DisputeType type, RiskLevel risk) =>
        CaseStory.Registered(CaseStory.Application(type) with { PersonCount = persons }).Case.Risk.ShouldBe(risk);

    [Fact]
    public void A12_the_result_goes_back_once_more_when_the_case_was_reopened_and_ended_otherwise()
    {
        var story = Story(Wages);
        var referral = Sent();
        referral.TakeOn(story.Case, isTied: false, Monday).ShouldBeNull();
        story.InMediation().Failed().Closed();
        referral.Return(story.Case, null, [], Monday).ShouldBeNull();
        referral.SeeResult(Monday).ShouldBeNull();
        referral.Return(story.Case, null, [], Monday).ShouldBe(ReferralRefusals.NotAtThisPoint);

        story.Reopened();
        referral.Return(story.Case, null, [], Monday).ShouldBe(ReferralRefusals.CaseHasNotEnded);
        story.Planned().Opened().Failed();
        referral.Return(story.Case, "又谈了一次", [], Monday).ShouldBeNull();
        (referral.State, referral.Result!.Explanation, referral.ResultSeenAt).ShouldBe((ReferralState.Returned, "又谈了一次", null));
    }

    [Theory]
    [InlineData(9, DisputeType.Labor, false)]
    [InlineData(10, DisputeType.Labor, true)]
    [InlineData(10, DisputeType.Neighborhood, false)]
    public void L6_ten_workers_or_more_are_a_collective_dispute(int persons, DisputeType type, bool isCollective) =>
        (Wages with { PersonCount = persons, Type = type }).IsCollective.ShouldBe(isCollective);

    [Fact]
    public void L6_workers_who_are_named_count_without_being_counted() =>
        (Wages with { Parties = [.. Enumerable.Repeat(Wages.Parties[0], 10), Wages.Parties[1]] }).IsCollective.ShouldBeTrue();
}
