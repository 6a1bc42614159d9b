using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Web.Shared.Policies;

namespace Hejie.Web.Shared.Cases;

/// <summary>Who acts and when, by the calendar and by the district's values.</summary>
public sealed class Moments(TimeProvider clock, PolicyShelf policies)
{
    public Moment Of(Actor actor) =>
        new(actor, Now, HolidayCalendar.Standard) { Policy = policies.Of(actor.DistrictCode) };

    /// <summary>Instant in UTC.</summary>
    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public DateOnly Today => ChinaTime.DayOf(Now);
}
