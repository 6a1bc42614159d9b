using Hejie.Data.Demo.Shinan;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Linkage;

namespace Hejie.Data.Demo;

/// <summary>What is told of the district's property mediation, and two of our own.</summary>
internal static class DemoWorkEvents
{
    /// <param name="at">The first start.</param>
    public static IReadOnlyList<WorkEvent> Make(DateTime at)
    {
        var today = ChinaTime.DayOf(at);
        return
        [
            Event(at, new(WorkEventKind.OnSiteMeeting, new DateOnly(2013, 4, 1), IsDayKnown: false, "物业纠纷调解工作现场观摩会", "青岛市司法局", "市南区", "市司法局在市南区召开物业纠纷调解工作现场观摩会，推广市南区的经验。")),
            Event(at, new(WorkEventKind.Training, today.AddDays(-60), IsDayKnown: true, "物业纠纷调解员培训（演示）", "区司法局（演示）", "区社会治理服务中心（演示）", "讲解物业服务合同的常见纠纷和联席会议的开法，六十人参加。")),
            Event(at, new(WorkEventKind.Publicity, today.AddDays(-20), IsDayKnown: true, "美好家园宣传日（演示）", "香港中路街道（演示）", null, "在三个小区发放宣传册，现场解答停车、公共收益的问题。")),
        ];
    }

    private static WorkEvent Event(DateTime at, WorkEventDetails details) =>
        WorkEvent.Enter(WorkEventId.New(at), details, new Moment(Actor.Job(ShinanRegister.DistrictCode, "区司法局（演示）"), at, HolidayCalendar.Standard), out var refusal) ?? throw new InvalidOperationException(refusal!.Code);
}
