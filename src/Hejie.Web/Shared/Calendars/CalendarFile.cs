using System.Globalization;
using System.Text;
using Hejie.Web.Texts;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace Hejie.Web.Shared.Calendars;

/// <summary>One's own sessions as an iCalendar file (RFC 5545), to be taken into the calendar of a telephone.</summary>
internal static class CalendarFile
{
    public const string Type = "text/calendar; charset=utf-8";

    /// <param name="now">Instant in UTC at which the file is made.</param>
    public static byte[] Of(IEnumerable<OwnSession> sessions, DateTime now)
    {
        var calendar = new Ical.Net.Calendar { ProductId = "-//Hejie//Calendar//ZH" };
        foreach (var session in sessions)
        {
            calendar.Events.Add(new CalendarEvent
            {
                Uid = $"{session.Id.Value}@hejie",
                DtStamp = new CalDateTime(now, "UTC"),
                Start = new CalDateTime(session.From, "UTC"),
                End = new CalDateTime(session.To, "UTC"),
                Summary = string.Format(CultureInfo.InvariantCulture, Labels.Get("Calendar.Summary"), session.Case, session.Number),
                Location = session.Place,
            });
        }
        return Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar) ?? "");
    }
}
