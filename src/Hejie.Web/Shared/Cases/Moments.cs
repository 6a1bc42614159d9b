using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Web.Shared.Policies;

namespace Hejie.Web.Shared.Cases;

/// <summary>Who acts and when, by the calendar and by the district's values.</summary>
public sealed class Moments(TimeProvider clock, PolicyShelf policies)
{
    public Moment Of(Actor actor) =>
        new(actor, clock.GetUtcNow().UtcDateTime, HolidayCalendar.Standard) { Policy = policies.Of(actor.DistrictCode) };

    public DateOnly Today => ChinaTime.DayOf(clock.GetUtcNow().UtcDateTime);
}
