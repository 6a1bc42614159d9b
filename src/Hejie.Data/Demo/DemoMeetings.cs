using Hejie.Data.Demo.Shinan;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Linkage;
using Hejie.Domain.Places;

namespace Hejie.Data.Demo;

/// <summary>Four joint meetings: one followed up, with a matter that is late; one whose minutes await their signatures; two to come.</summary>
internal sealed class DemoMeetings
{
    private readonly DateTime _at;
    private readonly string _street;

    private DemoMeetings(string street, DateTime at) => (_street, _at) = (street, at);

    /// <param name="estates">Those of the register, as they stand in the database.</param>
    /// <param name="at">The first start.</param>
    public static IReadOnlyList<JointMeeting> Make(ShinanRegister register, IReadOnlyList<ManagedEstate> estates, DateTime at)
    {
        var street = register.Subdistricts.OrderBy(row => row.Code, StringComparer.Ordinal).First();
        var own = estates.Where(estate => estate.SubdistrictCode == street.Code).OrderBy(estate => estate.Number).ToList();
        var demo = new DemoMeetings(street.Code, at);
        return [demo.FollowedUp(own[0], street.Name), demo.Written(own[1], street.Name), demo.ToCome(own[0], street.Name), demo.OfDistrict()];
    }

    private JointMeeting FollowedUp(ManagedEstate estate, string street)
    {
        var meeting = Convene(-40, MeetingTopic.ChangeOfBodies, $"{estate.Name}物业公司更换交接", "一、通报业主大会的决定；二、商定资料、设施和账目的移交；三、交接期间的秩序", estate, street);
        var day = ChinaTime.DayOf(meeting.From);
        var minutes = new MeetingMinutes(meeting.Members, "钱主任（演示）", "冯记录（演示）", "居委会通报了业主大会的决定；原物业公司说明资料移交的情况；派出所提醒维持现场秩序。");
        _ = meeting.WriteMinutes(
            minutes,
            [
                new("移交物业资料、设施设备清单", MeetingSeat.PropertyCompany, estate.Company, day.AddDays(10), IsForOwners: false), new("交接期间保障供水和电梯运行", MeetingSeat.ResidentsCommittee, "社区居委会（演示）", day.AddDays(20), IsForOwners: false),
                new("公共收益的使用办法提请业主大会决定", MeetingSeat.OwnersSide, $"{estate.Name}业主委员会（演示）", day.AddDays(90), IsForOwners: true),
            ],
            MomentOf(-39));
        _ = meeting.SignMinutes(day.AddDays(1), MomentOf(-38));
        _ = meeting.Fulfil(1, "资料和清单已经移交，双方签字", day.AddDays(8), MomentOf(-30));
        return meeting; // the second is late
    }

    private JointMeeting Written(ManagedEstate estate, string street)
    {
        var meeting = Convene(-3, MeetingTopic.Renovation, $"{estate.Name}加装电梯的意见协调", "一、听取一至三楼住户的意见；二、商定补偿和施工时间", estate, street);
        var minutes = new MeetingMinutes(meeting.Members, "钱主任（演示）", "冯记录（演示）", "低层住户担心采光和噪声；设计单位说明了方案；同意先公示再施工。");
        _ = meeting.WriteMinutes(minutes, [new("方案公示七天，收集意见", MeetingSeat.ResidentsCommittee, "社区居委会（演示）", ChinaTime.DayOf(_at).AddDays(10), IsForOwners: false)], MomentOf(-2));
        return meeting;
    }

    private JointMeeting ToCome(ManagedEstate estate, string street) =>
        Convene(6, MeetingTopic.CommunityWork, $"{estate.Name}停车和消防通道", "一、消防通道占用的情况；二、划线和引导", estate, street);

    private JointMeeting OfDistrict() => Convene(12, MeetingTopic.Emergency, "汛期地下车库防水准备", "一、各街道隐患清单；二、抽排设备和值守", null, "市南区");

    private JointMeeting Convene(int days, MeetingTopic topic, string title, string agenda, ManagedEstate? estate, string who)
    {
        var day = ChinaTime.DayOf(_at).AddDays(days);
        var plan = new MeetingPlan(
            topic, title, agenda, ChinaTime.InstantOf(day, new TimeOnly(14, 0)), ChinaTime.InstantOf(day, new TimeOnly(16, 0)), $"{who}会议室（演示）",
            [
                new(MeetingSeat.Convener, "钱主任（演示）", $"{who}（演示）", "副主任", null), new(MeetingSeat.ResidentsCommittee, "孙书记（演示）", "社区居委会（演示）", "主任", "13800000201"),
                new(MeetingSeat.Police, "秦警官（演示）", "派出所（演示）", "民警", null), new(MeetingSeat.PropertyCompany, "尤经理（演示）", estate?.Company ?? "物业行业协会（演示）", "经理", "13800000202"),
            ],
            []);
        var moment = MomentOf(Math.Min(days, 0) - 7, estate is null);
        return JointMeeting.Convene(JointMeetingId.New(moment.Now), plan, estate, moment, out var refusal) ?? throw new InvalidOperationException($"{title}: {refusal!.Code}");
    }

    private Moment MomentOf(int days, bool ofDistrict = false) => new(
        ofDistrict
            ? Actor.Person(Role.BureauOfficer, ShinanRegister.DistrictCode, AccountId.New(DateTime.UnixEpoch), "区司法局（演示）")
            : Actor.Person(Role.SubdistrictOfficer, ShinanRegister.DistrictCode, AccountId.New(DateTime.UnixEpoch), "司法所（演示）", subdistrictCode: _street),
        _at.AddDays(days), HolidayCalendar.Standard);
}
