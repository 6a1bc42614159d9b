using CsCheck;
using Hejie.Domain.Statistics;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Statistics;

public sealed class TellingAShareTests
{
    [Theory]
    [InlineData(3531, 3533, 9994)] // the district's published figures: not "over 98 %"
    [InlineData(28, 31, 9032)]
    [InlineData(842, 869, 9689)]
    [InlineData(1, 3, 3333)]
    [InlineData(2, 3, 6667)]
    [InlineData(12, 10, 12000)]
    public void It_is_rounded_to_hundredths_of_a_percent(long part, long whole, long hundredths) =>
        new Share(part, whole).HundredthsOfPercent().ShouldBe(hundredths);

    [Fact]
    public void It_says_everybody_or_nobody_only_when_it_is_so() =>
        Gen.Select(Gen.Long[0, 3_000_000], Gen.Long[1, 3_000_000]).Where((part, whole) => part <= whole).Sample((part, whole) =>
        {
            var hundredths = new Share(part, whole).HundredthsOfPercent();
            return hundredths == 10000 == (part == whole) && hundredths == 0 == (part == 0);
        });

    [Fact]
    public void One_failure_in_a_hundred_thousand_is_not_rounded_away() => new Share(99_999, 100_000).HundredthsOfPercent().ShouldBe(9999);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public void A_small_whole_is_shown_as_a_fraction(long whole, bool small) => new Share(0, whole).IsSmall.ShouldBe(small);
}
