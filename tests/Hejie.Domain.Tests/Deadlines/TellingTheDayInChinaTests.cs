using Hejie.Domain.Deadlines;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Deadlines;

public sealed class TellingTheDayInChinaTests
{
    [Theory]
    [InlineData("2026-03-04T15:59:59Z", "2026-03-04")]
    [InlineData("2026-03-04T16:00:00Z", "2026-03-05")]
    [InlineData("2025-12-31T16:00:00Z", "2026-01-01")]
    [InlineData("2024-02-28T16:00:00Z", "2024-02-29")]
    public void The_day_turns_at_four_in_the_afternoon_utc(string instant, string day)
    {
        var utc = DateTime.Parse(instant, null, System.Globalization.DateTimeStyles.AdjustToUniversal);

        ChinaTime.DayOf(utc).ShouldBe(DateOnly.Parse(day));
    }

    [Fact]
    public void A_day_starts_at_its_first_instant_and_not_a_tick_before()
    {
        var day = new DateOnly(2026, 10, 1);

        var start = ChinaTime.StartOf(day);

        start.Kind.ShouldBe(DateTimeKind.Utc);
        ChinaTime.DayOf(start).ShouldBe(day);
        ChinaTime.DayOf(start.AddTicks(-1)).ShouldBe(day.AddDays(-1));
    }

    [Fact]
    public void A_clock_on_the_wall_goes_to_utc_and_back()
    {
        var instant = ChinaTime.InstantOf(new DateOnly(2026, 3, 5), new TimeOnly(14, 30));

        instant.ShouldBe(new DateTime(2026, 3, 5, 6, 30, 0, DateTimeKind.Utc));
        ChinaTime.ClockOf(instant).ShouldBe(new DateTime(2026, 3, 5, 14, 30, 0));
    }

    [Fact]
    public void A_local_time_is_refused() =>
        Should.Throw<ArgumentException>(() => ChinaTime.DayOf(new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Local)));
}
