using CsCheck;
using Hejie.Domain.People;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.People;

public sealed class ReadingAnIdNumberTests
{
    private const string Example = "11010519491231002X"; // the example of GB 11643 itself

    [Theory]
    [InlineData(Example)]
    [InlineData("11010519491231002x")]
    [InlineData(" １１０１０５１９４９１２３１００２Ｘ ")]
    public void The_standards_own_example_is_understood(string typed)
    {
        var number = IdNumber.Parse(typed, null);

        number.Text.ShouldBe(Example);
        number.BirthDate.ShouldBe(new DateOnly(1949, 12, 31));
        number.Sex.ShouldBe(Sex.Female);
        number.RegionCode.ShouldBe("110105");
        number.Masked.ShouldBe("110***********002X");
        number.ToString().ShouldNotContain("1949");
    }

    [Theory]
    [InlineData("110105194912310021")] // check character
    [InlineData("11010519491231002")] // one short
    [InlineData("110105194912310020X")]
    [InlineData("1101051949123l002X")]
    [InlineData("")]
    [InlineData(null)]
    public void A_number_typed_wrong_is_refused(string? typed) => IdNumber.TryParse(typed, null, out _).ShouldBeFalse();

    [Theory]
    [InlineData("99010519491231002")] // no such province
    [InlineData("37020219490230001")] // 30 February
    [InlineData("37020219490229001")] // 1949 was no leap year
    [InlineData("37020218491231001")] // nobody alive
    public void A_right_check_character_does_not_save_a_number_that_cannot_be(string first17) =>
        IdNumber.TryParse(WithCheck(first17), null, out _).ShouldBeFalse();

    [Fact]
    public void Nobody_is_born_tomorrow()
    {
        var today = new DateOnly(2026, 3, 5);

        IdNumber.TryParse(WithCheck("37020220260305001"), today, out _).ShouldBeTrue();
        IdNumber.TryParse(WithCheck("37020220260306001"), today, out var tomorrow).ShouldBeFalse();
        tomorrow.ShouldBeNull();
    }

    [Fact]
    public void One_wrong_digit_is_always_found() =>
        Gen.Select(Birthdays, Gen.Int[0, 999], Gen.Int[0, 16], Gen.Int[1, 9]).Sample((day, serial, at, shift) =>
        {
            var right = WithCheck($"370202{day:yyyyMMdd}{serial:D3}");
            var digits = right.ToCharArray();
            digits[at] = (char)('0' + (digits[at] - '0' + shift) % 10);
            return IdNumber.TryParse(right, null, out var read) && read.BirthDate == day
                && !IdNumber.TryParse(new string(digits), null, out _);
        });

    [Fact]
    public void Two_neighbouring_digits_exchanged_are_always_found() =>
        Gen.Select(Birthdays, Gen.Int[0, 999], Gen.Int[0, 15]).Sample((day, serial, at) =>
        {
            var right = WithCheck($"370202{day:yyyyMMdd}{serial:D3}");
            var digits = right.ToCharArray();
            (digits[at], digits[at + 1]) = (digits[at + 1], digits[at]);
            return digits[at] == digits[at + 1] || !IdNumber.TryParse(new string(digits), null, out _);
        });

    [Theory]
    [InlineData("2018-02-28", 17)]
    [InlineData("2018-03-01", 18)]
    [InlineData("2020-02-28", 19)]
    [InlineData("2020-02-29", 20)]
    public void A_child_of_a_leap_day_comes_of_age_on_the_first_of_march(string day, int age) =>
        IdNumber.Parse(WithCheck("37020220000229001"), null).AgeOn(DateOnly.Parse(day)).ShouldBe(age);

    private static Gen<DateOnly> Birthdays => Gen.Int[0, 36_000].Select(days => new DateOnly(1920, 1, 1).AddDays(days));

    /// <summary>The check by the congruence of the standard, trying each character.</summary>
    private static string WithCheck(string first17) =>
        "0123456789X".Select(c => first17 + c).Single(full =>
            full.Select((c, i) => (c == 'X' ? 10 : c - '0') * (int)Math.Pow(2, 17 - i) % 11).Sum() % 11 == 1);
}
