using Hejie.Domain.Calendars;
using Hejie.Domain.Deadlines;

namespace Hejie.Web.Shared.Calendars;

/// <summary>A time as a form asks for it, by the clock in China: days, and hours where it is not the whole day.</summary>
internal static class SlotForm
{

    /// <param name="to">Null for the same day.</param>
    /// <param name="at">Null for the beginning of the first day.</param>
    /// <param name="until">Null for the end of the last day.</param>
    public static TimeSlot Of(DateOnly from, TimeOnly? at, DateOnly? to, TimeOnly? until) => new(
        ChinaTime.InstantOf(from, at ?? TimeOnly.MinValue),
        until is { } hour ? ChinaTime.InstantOf(to ?? from, hour) : ChinaTime.StartOf((to ?? from).AddDays(1)));

    /// <summary>The time in words; whole days without their hours: 2026年3月5日 周四 至 3月6日 周五.</summary>
    public static string Words(TimeSlot slot)
    {
        var (from, to) = (ChinaTime.ClockOf(slot.From), ChinaTime.ClockOf(slot.To));
        var isWholeDays = from.TimeOfDay == TimeSpan.Zero && to.TimeOfDay == TimeSpan.Zero;
        var last = DateOnly.FromDateTime(isWholeDays ? to.AddDays(-1) : to);
        var first = DateOnly.FromDateTime(from);
        return (isWholeDays, first == last) switch
        {
            (true, true) => $"{Spoken.Day(first)} {FieldTexts.Get("WholeDay")}",
            (true, false) => FieldTexts.Get("FromTo", Spoken.Day(first), Spoken.Day(last)),
            (false, true) => $"{Spoken.Day(first)} {Spoken.Hours(slot.From, slot.To)}",
            _ => FieldTexts.Get("FromTo", Spoken.Instant(slot.From), Spoken.Instant(slot.To)),
        };
    }
}
