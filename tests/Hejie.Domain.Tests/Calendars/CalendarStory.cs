using Hejie.Domain.Access;
using Hejie.Domain.Calendars;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Organizations;
using Hejie.Domain.Tests.Cases;

namespace Hejie.Domain.Tests.Calendars;

/// <summary>A Monday morning on which rooms and absences are entered.</summary>
internal static class CalendarStory
{
    public static readonly Moment Now = new(Actor.Job(CaseStory.District, "clerk"), CaseStory.Morning, HolidayCalendar.Standard);

    public static MeetingRoom Room() =>
        MeetingRoom.Enter(RoomId.New(Now.Now), OrganizationId.New(Now.Now), new RoomDetails("一号调解室", "二楼东侧", 12, IsStepFree: true), Now, out _)!;

    /// <summary>From so many hours after now, for so many hours.</summary>
    public static TimeSlot Slot(double after, double hours) => new(Now.Now.AddHours(after), Now.Now.AddHours(after + hours));
}
