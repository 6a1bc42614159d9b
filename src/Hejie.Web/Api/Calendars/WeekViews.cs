using Hejie.Domain.Calendars;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Sessions;
using Hejie.Web.Shared.Calendars;

namespace Hejie.Web.Api.Calendars;

/// <param name="Who">The mediators of a session, who is away, or the room.</param>
/// <param name="Case">Null for anything but a session, and for a session in a case that the reader may not read; the same for the four that follow.</param>
/// <param name="Reason">Why somebody is away or a room closed, where the reader may know it.</param>
public sealed record CalendarEntryView(
    CalendarEntryKind Kind, DateTime From, DateTime To, string Who, string? Case, int? Session, MediationMode? Mode, string? Place, SessionState? State, UnavailabilityKind? Reason)
{
    public static CalendarEntryView Of(CalendarEntry entry) => new(
        entry.Kind, entry.Slot.From, entry.Slot.To, entry.Who, entry.Session?.Case.Text, entry.Session?.Number, entry.Session?.Mode, entry.Session?.Place, entry.Session?.State, entry.Reason);
}

/// <param name="Kind">Null outside the years of the calendar.</param>
/// <param name="Holiday">The holiday it belongs to or is worked for.</param>
public sealed record CalendarDayView(DateOnly Day, DayKind? Kind, string? Holiday, IReadOnlyList<CalendarEntryView> Entries)
{
    public static CalendarDayView Of(CalendarDay day) => new(day.Day, day.Kind, day.Holiday, [.. day.Entries.Select(CalendarEntryView.Of)]);
}
