using Hejie.Data.Demo.Shinan;
using Hejie.Domain.Access;
using Hejie.Domain.Calendars;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;

namespace Hejie.Data.Demo;

/// <summary>Two rooms for each committee, one of them closed for a day, and a mediator who is away for some days to come.</summary>
internal static class DemoCalendars
{
    /// <param name="at">The first start.</param>
    public static IEnumerable<object> Make(ShinanRegister register, string tenant, DateTime at)
    {
        var moment = new Moment(Actor.Job(tenant, "调委会登记员（演示）"), at, HolidayCalendar.Standard);
        var members = register.Mediators.SelectMany(mediator => mediator.Posts, (mediator, post) => (post.OrganizationId, mediator)).ToLookup(member => member.OrganizationId, member => member.mediator);
        var committees = register.Organizations.Where(body => body.DistrictCode == tenant && body.Kind == OrganizationKind.MediationCommittee);
        return committees.SelectMany((committee, i) => MakeFor(committee, [.. members[committee.Id]], i, moment));
    }

    private static IEnumerable<object> MakeFor(MediationOrganization committee, List<Mediator> members, int i, Moment moment)
    {
        var room = Room(committee, "一号调解室", "一楼服务大厅东侧", 10, isStepFree: true, moment);
        var second = Room(committee, "二号调解室", "二楼 203 房间", 6, isStepFree: false, moment);
        var day = moment.Today.AddDays(3 + (i % 5));
        yield return room;
        yield return second;
        yield return Unavailability.OfRoom(UnavailabilityId.New(moment.Now), second, DaysFrom(day, 1), UnavailabilityKind.Repair, "更换灯具（演示）", moment, out _)!;
        if (members.Count > 2)
        {
            var kind = i % 2 == 0 ? UnavailabilityKind.Training : UnavailabilityKind.Leave;
            yield return Unavailability.OfMediator(UnavailabilityId.New(moment.Now), members[^1].Id, DaysFrom(day, 2), kind, null, moment, out _)!;
        }
    }

    private static MeetingRoom Room(MediationOrganization committee, string name, string place, int seats, bool isStepFree, Moment moment) =>
        MeetingRoom.Enter(RoomId.New(moment.Now), committee.Id, new RoomDetails(name, place, seats, isStepFree), moment, out _)!;

    private static TimeSlot DaysFrom(DateOnly day, int count) => new(ChinaTime.StartOf(day), ChinaTime.StartOf(day.AddDays(count)));
}
