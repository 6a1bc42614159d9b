using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;

namespace Hejie.Domain.Calendars;

public readonly record struct DutyShiftId(Guid Value)
{
    public static DutyShiftId New(DateTime now) => new(Guid.CreateVersion7(now));
}

/// <summary>When somebody is on duty, week after week.</summary>
/// <param name="FirstDay">The first day on which it holds; from then on each day of the week that it names.</param>
public sealed record DutyTimes(DayOfWeek Weekday, TimeOnly From, TimeOnly To, DateOnly FirstDay);

/// <summary>A mediator is on duty in a room of the service on one day of each week (值班); it is ended and not changed, so that the roster of a past week can be read (S-5).</summary>
public sealed class DutyShift : ITenantOwned
{
    private DutyShift()
    {
    }

    public string DistrictCode { get; private set; } = "";
    public DutyShiftId Id { get; private set; }

    /// <summary>The room: an organisation that sits in another body, or any other.</summary>
    public OrganizationId OrganizationId { get; private set; }
    public MediatorId MediatorId { get; private set; }
    public string MediatorName { get; private set; } = "";
    public DayOfWeek Weekday { get; private set; }

    /// <summary>By the clock in China.</summary>
    public TimeOnly From { get; private set; }
    public TimeOnly To { get; private set; }
    public DateOnly FirstDay { get; private set; }

    /// <summary>The last day on which it holds; null while it goes on.</summary>
    public DateOnly? LastDay { get; private set; }
    public string EnteredBy { get; private set; } = "";
    public int Version { get; private set; }

    /// <param name="others">The shifts of the same mediator.</param>
    /// <param name="isOfRoom">Whether the mediator holds a post in the room or in the committee that it belongs to.</param>
    public static DutyShift? Enter(DutyShiftId id, OrganizationId room, Mediator mediator, bool isOfRoom, DutyTimes times, IReadOnlyCollection<DutyShift> others, Moment moment, out Refusal? refusal)
    {
        refusal = !mediator.IsActive || !isOfRoom ? CalendarRefusals.DutyIsForOwnPeople
            : times.To <= times.From ? CalendarRefusals.EndsBeforeItBegins
            : times.FirstDay < moment.Today ? CalendarRefusals.IsOver
            : others.Any(other => other.Overlaps(times)) ? CalendarRefusals.IsOnDutyThen.About(mediator.Name)
            : null;
        return refusal is not null
            ? null
            : new DutyShift
            {
                DistrictCode = moment.By.DistrictCode,
                Id = id,
                OrganizationId = room,
                MediatorId = mediator.Id,
                MediatorName = mediator.Name,
                Weekday = times.Weekday,
                From = times.From,
                To = times.To,
                FirstDay = times.FirstDay,
                EnteredBy = moment.By.DisplayName,
            };
    }

    private bool Overlaps(DutyTimes times) => Weekday == times.Weekday && From < times.To && times.From < To && !(LastDay < times.FirstDay);

    /// <summary>It no longer holds after today, or never did where it has not begun.</summary>
    public Refusal? End(Moment moment)
    {
        if (LastDay <= moment.Today)
        {
            return CalendarRefusals.IsTakenBack;
        }
        LastDay = FirstDay > moment.Today ? FirstDay.AddDays(-1) : moment.Today;
        Version++;
        return null;
    }

    /// <summary>Whether it is held on a day, if nobody is away.</summary>
    public bool IsOn(DateOnly day) => day.DayOfWeek == Weekday && day >= FirstDay && !(day > LastDay);
}
