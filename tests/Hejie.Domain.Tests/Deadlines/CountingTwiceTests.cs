using CsCheck;
using Hejie.Domain.Deadlines;
using Xunit;

namespace Hejie.Domain.Tests.Deadlines;

/// <summary>The engine against a second way of counting that shares nothing with it but the calendar.</summary>
public sealed class CountingTwiceTests
{
    private static readonly DateOnly First = new(2007, 1, 1);
    private static readonly DateOnly Last = new(2026, 12, 31);

    /// <summary>The second way: a number for each day of the calendar, answered by arrays of running totals.</summary>
    private static readonly bool[] Rest =
        [.. Enumerable.Range(0, new DateOnly(2027, 12, 31).DayNumber - First.DayNumber + 1).Select(i => !HolidayCalendar.Standard.IsWorkday(First.AddDays(i)))];

    public static TheoryData<DeadlineKey> Keys => [.. Enum.GetValues<DeadlineKey>()];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_rule_ends_on_the_same_day_from_every_start_of_twenty_years(DeadlineKey key)
    {
        var rule = DeadlineRule.Of(key);
        for (var start = First; start <= Last; start = start.AddDays(1))
        {
            var deadline = DeadlineEngine.Compute(rule, start, HolidayCalendar.Standard);

            if (deadline.LastDay != LastDayOf(rule, start, []))
            {
                Assert.Fail($"{key} from {start:yyyy-MM-dd}: {deadline.LastDay:yyyy-MM-dd}, counted again {LastDayOf(rule, start, []):yyyy-MM-dd}");
            }
        }
    }

    [Fact]
    public void Months_of_any_number_end_on_the_same_day() =>
        Gen.Select(Starts, Gen.Int[1, 11]).Sample((start, months) =>
        {
            var rule = DeadlineRule.Of(DeadlineKey.General) with { Length = months, Unit = PeriodUnit.Months };
            return DeadlineEngine.Compute(rule, start, HolidayCalendar.Standard).LastDay == LastDayOf(rule, start, []);
        }, iter: 5_000);

    [Fact]
    public void Suspensions_lead_to_the_same_day_however_they_overlap() =>
        Gen.Select(Starts, Gen.OneOfConst(DeadlineKey.General, DeadlineKey.Medical, DeadlineKey.CourtEntrustedSummary), Stops).Sample((start, key, offsets) =>
        {
            var stops = offsets.Select(o => new Suspension("Agreed", start.AddDays(o.From), start.AddDays(o.From + o.Length))).ToList();
            var deadline = DeadlineEngine.Compute(DeadlineRule.Of(key), start, HolidayCalendar.Standard, stops);
            return deadline.LastDay == LastDayOf(DeadlineRule.Of(key), start, stops);
        }, iter: 5_000);

    [Fact]
    public void What_the_steps_take_out_is_what_the_period_grew_by() =>
        Gen.Select(Starts, Stops).Sample((start, offsets) =>
        {
            var stops = offsets.Select(o => new Suspension("Agreed", start.AddDays(o.From), start.AddDays(o.From + o.Length))).ToList();
            var steps = DeadlineEngine.Compute(DeadlineRule.Of(DeadlineKey.General), start, HolidayCalendar.Standard, stops).Derivation.Steps;
            var end = steps.Single(s => s.Code == DerivationStepCode.PeriodEnds).Day;
            var grown = end.DayNumber - steps.Single(s => s.Code == DerivationStepCode.LengthCounted).Day.DayNumber;
            var takenBeforeTheEnd = Enumerable.Range(start.DayNumber + 1, end.DayNumber - start.DayNumber)
                .Count(day => stops.Exists(stop => stop.Covers(DateOnly.FromDayNumber(day))));
            return grown == takenBeforeTheEnd && steps.Where(s => s.Code == DerivationStepCode.Suspended).Sum(s => s.Count) >= takenBeforeTheEnd;
        }, iter: 5_000);

    private static Gen<DateOnly> Starts => Gen.Int[First.DayNumber, Last.DayNumber].Select(DateOnly.FromDayNumber);

    private static Gen<(int From, int Length)[]> Stops => Gen.Select(Gen.Int[-10, 60], Gen.Int[0, 25]).Array[0, 4];

    private static DateOnly LastDayOf(DeadlineRule rule, DateOnly start, List<Suspension> stops)
    {
        var first = start.DayNumber - First.DayNumber + 1;
        var stopped = new bool[Rest.Length];
        foreach (var stop in stops)
        {
            for (var i = Math.Max(0, stop.From.DayNumber - First.DayNumber); i <= stop.Through!.Value.DayNumber - First.DayNumber && i < stopped.Length; i++)
            {
                stopped[i] = true;
            }
        }
        var length = rule.Unit switch
        {
            PeriodUnit.Months => DaysToSameDate(start, rule.Length),
            PeriodUnit.Years => DaysToSameDate(start, rule.Length * 12),
            _ => rule.Length,
        };
        var counted = Enumerable.Range(first, Rest.Length - first)
            .Where(i => !stopped[i] && (rule.Unit != PeriodUnit.Workdays || !Rest[i]))
            .ElementAt(length - 1);
        return First.AddDays(Enumerable.Range(counted, Rest.Length - counted).First(i => !Rest[i] && !stopped[i]));
    }

    private static int DaysToSameDate(DateOnly start, int months)
    {
        var month = start.Year * 12 + start.Month - 1 + months;
        var day = Math.Min(start.Day, DateTime.DaysInMonth(month / 12, month % 12 + 1));
        return (int)(new DateTime(month / 12, month % 12 + 1, day) - start.ToDateTime(TimeOnly.MinValue)).TotalDays;
    }
}
