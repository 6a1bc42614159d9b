using Hejie.Data.Demo.Shinan;
using Hejie.Domain.Access;
using Hejie.Domain.Calendars;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;

namespace Hejie.Data.Demo;

/// <summary>Two rooms for each committee, one of them closed for a day, a mediator who is away for some days to come, and the rosters of rooms that sit in other bodies.</summary>
internal static class DemoCalendars
{
    /// <param name="at">The first start.</param>
    public static IEnumerable<object> Make(ShinanRegister register, string tenant, DateTime at)
    {
        var moment = new Moment(Actor.Job(tenant, "调委会登记员（演示）"), at, HolidayCalendar.Standard);
        var members = register.Mediators.SelectMany(mediator => mediator.Posts, (mediator, post) => (post.OrganizationId, mediator)).ToLookup(member => member.OrganizationId, member => member.mediator);
        var committees = register.Organizations.Where(body => body.DistrictCode == tenant && body.Kind == OrganizationKind.MediationCommittee);
        return
        [
            .. committees.SelectMany((committee, i) => MakeFor(committee, [.. members[committee.Id]], i, moment)),
            .. register.Organizations.Where(body => body.DistrictCode == tenant && body.StationedAt is not null)
                .SelectMany(room => RosterOf(room, [.. members[room.Id].Concat(room.ParentId is { } parent ? members[parent] : [])], moment with { Now = at.AddDays(-30) })),
        ];
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

    /// <summary>Mornings and afternoons of the week, in turn; Friday afternoon has nobody.</summary>
    private static IEnumerable<DutyShift> RosterOf(MediationOrganization room, List<Mediator> people, Moment moment) =>
        from place in Enumerable.Range(0, people.Count > 0 ? 9 : 0)
        let hours = place % 2 == 0 ? (From: new TimeOnly(9, 0), To: new TimeOnly(11, 30)) : (From: new TimeOnly(13, 30), To: new TimeOnly(17, 0))
        select DutyShift.Enter(
            DutyShiftId.New(moment.Now), room.Id, people[place % people.Count], isOfRoom: true, new DutyTimes(DayOfWeek.Monday + (place / 2), hours.From, hours.To, moment.Today), [], moment, out _)!;

    private static MeetingRoom Room(MediationOrganization committee, string name, string place, int seats, bool isStepFree, Moment moment) =>
        MeetingRoom.Enter(RoomId.New(moment.Now), committee.Id, new RoomDetails(name, place, seats, isStepFree), moment, out _)!;

    private static TimeSlot DaysFrom(DateOnly day, int count) => new(ChinaTime.StartOf(day), ChinaTime.StartOf(day.AddDays(count)));
}
