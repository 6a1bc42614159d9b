using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Linkage;
using Hejie.Domain.Places;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Linkage;

public sealed class HoldingJointMeetingsTests
{
    private const string District = "370202";
    private const string Street = "370202003";
    private static readonly DateOnly Tuesday = new(2026, 3, 10);

    private static readonly MeetingPlan Plan = new(
        MeetingTopic.ChangeOfBodies, "演示小区物业公司更换交接", "一、通报决定；二、商定交接", InstantAt(14), InstantAt(16), "湛山街道第二会议室",
        [new(MeetingSeat.Convener, "钱主任", "湛山街道办事处", "副主任", null), new(MeetingSeat.PropertyCompany, "陈经理", "演示物业公司", null, "0532-80000001")], []);

    private static readonly MeetingMinutes Minutes = new(Plan.Members, "钱主任", "冯记录", "物业公司说明了资料移交的情况。");

    private static readonly ResolvedMatter HandOver = new("移交物业资料", MeetingSeat.PropertyCompany, "演示物业公司", new DateOnly(2026, 3, 20), IsForOwners: false);

    private static readonly ManagedEstate Estate = EstateIn(Street);

    private static DateTime InstantAt(int hour, int daysLater = 0) => ChinaTime.InstantOf(Tuesday.AddDays(daysLater), new TimeOnly(hour, 0));

    private static Moment At(DateTime now, string? street = Street) => new(
        street is null
            ? Actor.Person(Role.BureauOfficer, District, AccountId.New(now), "区司法局")
            : Actor.Person(Role.SubdistrictOfficer, District, AccountId.New(now), "司法所", subdistrictCode: street),
        now, HolidayCalendar.Standard);

    private static Moment Before => At(InstantAt(9, -5));

    private static Moment After => At(InstantAt(17));

    private static ManagedEstate EstateIn(string street)
    {
        var moment = new Moment(Actor.Job(District, "test"), InstantAt(9, -30), HolidayCalendar.Standard);
        return ManagedEstate.Enter(
            ManagedEstateId.New(moment.Now), 1, new EstateDetails(EstateKind.Residential, "演示小区", "演示路1号", 100, null, "演示物业公司", null, null, []),
            new Community { DistrictCode = District, Code = street + "001", SubdistrictCode = street, Name = "演示社区" }, isNameTaken: false, moment, out _)!;
    }

    private static JointMeeting? Convene(MeetingPlan plan, out Refusal? refusal, ManagedEstate? estate = null, Moment? moment = null) =>
        JointMeeting.Convene(JointMeetingId.New(Before.Now), plan, estate, moment ?? Before, out refusal);

    private static JointMeeting Convened() => Convene(Plan, out _, Estate).ShouldNotBeNull();

    private static JointMeeting Held(params ResolvedMatter[] matters)
    {
        var meeting = Convened();
        meeting.WriteMinutes(Minutes, matters.Length > 0 ? matters : [HandOver], After).ShouldBeNull();
        return meeting;
    }

    private static JointMeeting Signed()
    {
        var meeting = Held();
        meeting.SignMinutes(Tuesday, After).ShouldBeNull();
        return meeting;
    }

    private static void NotConvened(MeetingPlan plan, Refusal why, ManagedEstate? estate = null, Moment? moment = null)
    {
        Convene(plan, out var refusal, estate ?? Estate, moment).ShouldBeNull();
        refusal.ShouldBe(why);
    }

    [Fact]
    public void W2_a_street_calls_a_meeting_on_one_of_its_estates()
    {
        var meeting = Convened();

        (meeting.State, meeting.SubdistrictCode, meeting.EstateId, meeting.IsOfDistrict).ShouldBe((MeetingState.Convened, Street, Estate.Id, false));
        meeting.IsConvenedBy(Before.By).ShouldBeTrue();
        meeting.IsConvenedBy(At(Before.Now, "370202004").By).ShouldBeFalse();
        meeting.IsConvenedBy(At(Before.Now, null).By).ShouldBeFalse("the bureau reads, the street keeps");
    }

    [Fact]
    public void W2_a_street_does_not_call_one_without_an_estate()
    {
        Convene(Plan, out var refusal).ShouldBeNull();
        refusal.ShouldBe(JointMeetingRefusals.MeetingNeedsEstate);
    }

    [Fact]
    public void W2_the_bureau_calls_one_for_the_whole_district()
    {
        var meeting = Convene(Plan, out var refusal, null, At(Before.Now, null)).ShouldNotBeNull();

        refusal.ShouldBeNull();
        (meeting.IsOfDistrict, meeting.SubdistrictCode).ShouldBe((true, null));
        meeting.IsConvenedBy(Before.By).ShouldBeFalse();
    }

    [Fact]
    public void W2_a_street_does_not_call_one_on_an_estate_of_another() => NotConvened(Plan, JointMeetingRefusals.MeetingOutsideStreet, EstateIn("370202004"));

    [Fact]
    public void W2_none_is_called_on_an_estate_off_the_register()
    {
        var closed = EstateIn(Street);
        closed.Close("拆除", Before).ShouldBeNull();

        NotConvened(Plan, EstateRefusals.EstateIsClosed, closed);
    }

    [Theory]
    [InlineData("MeetingTitle")]
    [InlineData("MeetingAgenda")]
    [InlineData("MeetingPlace")]
    [InlineData("MeetingMembers")]
    public void W2_the_invitation_says_what_it_is_about_where_it_is_and_who_comes(string gap)
    {
        var plan = gap switch
        {
            "MeetingTitle" => Plan with { Title = " " },
            "MeetingAgenda" => Plan with { Agenda = "" },
            "MeetingPlace" => Plan with { Place = "" },
            _ => Plan with { Members = [.. Plan.Members, new(MeetingSeat.Police, "民警", " ", null, null)] },
        };

        Convene(plan, out var refusal, Estate).ShouldBeNull();
        refusal.ShouldBe(JointMeetingRefusals.MeetingIncomplete);
        refusal!.Details.ShouldBe([gap]);
    }

    [Fact]
    public void W2_a_joint_meeting_has_several_sides()
    {
        NotConvened(Plan with { Members = [Plan.Members[0], Plan.Members[0]] }, JointMeetingRefusals.MeetingNeedsSeveral);
        Convene(Plan, out _, Estate).ShouldNotBeNull("two are enough");
    }

    [Fact]
    public void W2_it_ends_after_it_begins()
    {
        NotConvened(Plan with { Until = Plan.From }, JointMeetingRefusals.MeetingEndsBeforeItBegins);
        Convene(Plan with { Until = Plan.From.AddMinutes(1) }, out _, Estate).ShouldNotBeNull();
    }

    [Fact]
    public void A_telephone_that_is_none_is_not_understood() =>
        NotConvened(Plan with { Members = [Plan.Members[0], Plan.Members[1] with { Phone = "12" }] }, CaseRefusals.PhoneNotUnderstood);

    [Fact]
    public void W2_it_is_put_off_and_called_off_with_a_reason()
    {
        var meeting = Convened();
        meeting.Reschedule(InstantAt(9, 1), InstantAt(11, 1), "社区会议室", " ", Before).ShouldBe(CaseRefusals.ReasonIsMissing);
        meeting.Reschedule(InstantAt(9, 1), InstantAt(9, 1), "社区会议室", "民警有任务", Before).ShouldBe(JointMeetingRefusals.MeetingEndsBeforeItBegins);
        meeting.Reschedule(InstantAt(9, 1), InstantAt(11, 1), "社区会议室", "民警有任务", Before).ShouldBeNull();
        (meeting.From, meeting.Place).ShouldBe((InstantAt(9, 1), "社区会议室"));
        meeting.CallOff("", Before).ShouldBe(CaseRefusals.ReasonIsMissing);
        meeting.CallOff("已经和解", Before).ShouldBeNull();

        meeting.CallOff("再取消", Before).ShouldBe(JointMeetingRefusals.MeetingNotAtThisPoint);
        meeting.Reschedule(InstantAt(9, 2), InstantAt(11, 2), "社区会议室", "改期", Before).ShouldBe(JointMeetingRefusals.MeetingNotAtThisPoint);
        meeting.Rearrange(Plan, Before).ShouldBe(JointMeetingRefusals.MeetingNotAtThisPoint);
        meeting.WriteMinutes(Minutes, [], At(InstantAt(12, 1))).ShouldBe(JointMeetingRefusals.MeetingNotAtThisPoint);
        meeting.Steps.Select(step => step.Act).ShouldBe([MeetingAct.Convene, MeetingAct.Reschedule, MeetingAct.CallOff]);
    }

    [Fact]
    public void Who_comes_is_changed_and_the_time_stays()
    {
        var meeting = Convened();

        meeting.Rearrange(Plan with { Title = "演示小区交接", Until = InstantAt(23), Place = "别处", Members = [.. Plan.Members, new(MeetingSeat.Lawyer, "林律师", "演示律师事务所", null, null)] }, Before).ShouldBeNull();

        (meeting.Title, meeting.Until, meeting.Place, meeting.Members.Count).ShouldBe(("演示小区交接", Plan.Until, Plan.Place, 3));
        meeting.Rearrange(Plan with { Title = "" }, Before).ShouldBe(JointMeetingRefusals.MeetingIncomplete);
    }

    [Fact]
    public void W2_minutes_are_written_from_the_beginning_of_the_meeting_on()
    {
        var meeting = Convened();

        meeting.WriteMinutes(Minutes, [HandOver], At(Plan.From.AddSeconds(-1))).ShouldBe(JointMeetingRefusals.MeetingIsToCome);
        meeting.LacksMinutesAt(Plan.Until.AddSeconds(-1)).ShouldBeFalse();
        meeting.LacksMinutesAt(Plan.Until).ShouldBeTrue();
        meeting.WriteMinutes(Minutes, [HandOver], At(Plan.From)).ShouldBeNull();
        meeting.LacksMinutesAt(Plan.Until).ShouldBeFalse();
    }

    [Theory]
    [InlineData("MeetingPresent")]
    [InlineData("MeetingChair")]
    [InlineData("MeetingRecorder")]
    [InlineData("MeetingDiscussion")]
    [InlineData("MeetingResolutions")]
    public void W2_minutes_say_who_was_there_what_was_said_and_who_does_what(string gap)
    {
        var (minutes, matter) = gap switch
        {
            "MeetingPresent" => (Minutes with { Present = [] }, HandOver),
            "MeetingChair" => (Minutes with { Chair = " " }, HandOver),
            "MeetingRecorder" => (Minutes with { Recorder = "" }, HandOver),
            "MeetingDiscussion" => (Minutes with { Discussion = "" }, HandOver),
            _ => (Minutes, HandOver with { Unit = " " }),
        };

        var refusal = Convened().WriteMinutes(minutes, [matter], After).ShouldNotBeNull();
        refusal.ShouldBe(JointMeetingRefusals.MinutesIncomplete);
        refusal.Details.ShouldBe([gap]);
    }

    [Theory]
    [InlineData(MeetingPlan.MostMembers, MeetingMinutes.MostPresent, MeetingMinutes.MostResolutions, true)]
    [InlineData(MeetingPlan.MostMembers + 1, MeetingMinutes.MostPresent, MeetingMinutes.MostResolutions, false)]
    [InlineData(MeetingPlan.MostMembers, MeetingMinutes.MostPresent + 1, MeetingMinutes.MostResolutions, false)]
    [InlineData(MeetingPlan.MostMembers, MeetingMinutes.MostPresent, MeetingMinutes.MostResolutions + 1, false)]
    public void W2_no_more_come_and_nothing_more_is_resolved_than_the_minutes_hold(int invited, int present, int resolved, bool holds)
    {
        var meeting = Convene(Plan with { Members = [.. Plan.Members, .. People(invited - Plan.Members.Count)] }, out var refusal, Estate);
        refusal ??= meeting!.WriteMinutes(Minutes with { Present = People(present) }, [.. Enumerable.Repeat(HandOver, resolved)], After);

        (refusal is null).ShouldBe(holds);

        static JointMeetingMember[] People(int count) => [.. Enumerable.Range(1, count).Select(number => new JointMeetingMember(MeetingSeat.OwnersSide, $"业主{number}", "演示小区", null, null))];
    }

    [Fact]
    public void W2_what_the_owners_decide_in_common_is_only_put_before_their_assembly()
    {
        var hire = HandOver with { Matter = "选聘新的物业公司", IsForOwners = true };

        Convened().WriteMinutes(Minutes, [hire], After).ShouldBe(JointMeetingRefusals.OwnersDecideThemselves);
        Convened().WriteMinutes(Minutes, [hire with { Seat = MeetingSeat.OwnersSide, Unit = "演示小区业主委员会" }], After).ShouldBeNull();
        Convened().WriteMinutes(Minutes, [hire with { Seat = MeetingSeat.ResidentsCommittee, Unit = "演示社区居委会" }], After).ShouldBeNull();
    }

    [Fact]
    public void W2_nothing_is_due_before_the_meeting()
    {
        Convened().WriteMinutes(Minutes, [HandOver with { DueOn = Tuesday.AddDays(-1) }], After).ShouldBe(JointMeetingRefusals.ResolutionDueBeforeMeeting);
        Convened().WriteMinutes(Minutes, [HandOver with { DueOn = Tuesday }], After).ShouldBeNull();
    }

    [Fact]
    public void W2_minutes_are_put_right_until_they_are_signed_and_not_after()
    {
        var meeting = Held(HandOver, HandOver with { Matter = "保障供水" });
        meeting.WriteMinutes(Minutes with { Chair = "李主任" }, [HandOver], After).ShouldBeNull();
        (meeting.Minutes!.Chair, meeting.Resolutions.Count, meeting.Resolutions[0].Number).ShouldBe(("李主任", 1, 1));
        meeting.SignMinutes(Tuesday.AddDays(-1), After).ShouldBe(JointMeetingRefusals.MinutesSignedBeforeMeeting);
        meeting.SignMinutes(Tuesday.AddDays(1), After).ShouldBe(CaseRefusals.DateInFuture);
        meeting.SignMinutes(Tuesday, After).ShouldBeNull();

        meeting.WriteMinutes(Minutes, [HandOver], After).ShouldBe(JointMeetingRefusals.MinutesAreSigned);
        meeting.SignMinutes(Tuesday, After).ShouldBe(JointMeetingRefusals.MeetingNotAtThisPoint);
        Convened().SignMinutes(Tuesday, After).ShouldBe(JointMeetingRefusals.MeetingNotAtThisPoint, "nothing is written yet");
    }

    [Fact]
    public void W2_a_resolution_is_followed_up_once_the_minutes_are_signed()
    {
        Held().Fulfil(1, "移交了", Tuesday, After).ShouldBe(JointMeetingRefusals.MeetingNotAtThisPoint);
        var meeting = Signed();
        meeting.Fulfil(1, " ", Tuesday, After).ShouldBe(JointMeetingRefusals.ResolutionNeedsWords);
        meeting.Fulfil(1, "移交了", Tuesday.AddDays(1), After).ShouldBe(CaseRefusals.DateInFuture);
        meeting.Fulfil(1, "移交了", Tuesday.AddDays(-1), After).ShouldBe(JointMeetingRefusals.ResolutionDoneBeforeMeeting);
        meeting.Fulfil(1, "移交了", Tuesday, After).ShouldBeNull();

        meeting.Resolutions[0].State.ShouldBe(ResolutionState.Done);
        meeting.Fulfil(1, "又移交", Tuesday, After).ShouldBe(JointMeetingRefusals.ResolutionIsEnded);
        Should.Throw<ArgumentOutOfRangeException>(() => meeting.LeaveUndone(2, "没有这一项", After));
    }

    [Fact]
    public void W2_what_is_put_off_gets_a_later_day_and_the_minutes_keep_the_first()
    {
        var (meeting, late) = (Signed(), At(InstantAt(9, 15)));
        var due = HandOver.DueOn;
        meeting.Resolutions[0].IsOverdueOn(due).ShouldBeFalse();
        meeting.Resolutions[0].IsOverdueOn(due.AddDays(1)).ShouldBeTrue();
        meeting.Postpone(1, due, "资料不全", After).ShouldBe(JointMeetingRefusals.NewDayIsNotLater);
        meeting.Postpone(1, late.Today.AddDays(-1), "资料不全", late).ShouldBe(JointMeetingRefusals.NewDayIsNotLater, "that day is over");
        meeting.Postpone(1, late.Today, "资料不全", late).ShouldBeNull();

        (meeting.Resolutions[0].DueOn, meeting.Resolutions[0].FirstDueOn, meeting.Resolutions[0].State).ShouldBe((late.Today, due, ResolutionState.Open));
        meeting.LeaveUndone(1, "", late).ShouldBe(JointMeetingRefusals.ResolutionNeedsWords);
        meeting.LeaveUndone(1, "物业公司注销", late).ShouldBeNull();
        meeting.Resolutions[0].IsOverdueOn(late.Today.AddDays(9)).ShouldBeFalse("it is followed up no longer");
        meeting.Resolutions[0].FollowUps.Select(word => word.Words).ShouldBe(["资料不全", "物业公司注销"]);
    }
}
