using CsCheck;
using Hejie.Domain.Money;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Money;

public sealed class TypingAnAmountTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("12", 1200)]
    [InlineData("1,234.5", 123_450)]
    [InlineData(" 1,234,567.89 ", 123_456_789)]
    [InlineData("１２３４．５０元", 123_450)]
    [InlineData("１，２３４元", 123_400)]
    [InlineData("￥80", 8_000)]
    [InlineData("¥80.00", 8_000)]
    [InlineData("007.10", 710)]
    [InlineData("5.", 500)]
    [InlineData("9,999,999,999.99", FenText.MaxFen)]
    public void Amounts_are_understood_as_people_type_them(string text, long fen)
    {
        FenText.TryParse(text, out var read).ShouldBeTrue();

        read.ShouldBe(fen);
    }

    [Theory]
    [InlineData(null, AmountProblem.Empty)]
    [InlineData("  元", AmountProblem.Empty)]
    [InlineData("-5", AmountProblem.Negative)]
    [InlineData("－５", AmountProblem.Negative)]
    [InlineData("1.234", AmountProblem.MoreThanTwoDecimals)]
    [InlineData("1.000", AmountProblem.MoreThanTwoDecimals)]
    [InlineData("10000000000", AmountProblem.TooLarge)]
    [InlineData("99999999999999999999999999999999999999", AmountProblem.TooLarge)]
    [InlineData("1,23", AmountProblem.NotAnAmount)]
    [InlineData("1,2345", AmountProblem.NotAnAmount)]
    [InlineData(".5", AmountProblem.NotAnAmount)]
    [InlineData("1e5", AmountProblem.NotAnAmount)]
    [InlineData("两万", AmountProblem.NotAnAmount)]
    [InlineData("٣", AmountProblem.NotAnAmount)]
    [InlineData("1 2", AmountProblem.NotAnAmount)]
    public void What_is_no_amount_says_why(string? text, AmountProblem problem)
    {
        FenText.TryParse(text, out var fen, out var why).ShouldBeFalse();

        why.ShouldBe(problem);
        fen.ShouldBe(0);
    }

    [Fact]
    public void What_is_shown_can_be_typed_again() =>
        Gen.Long[0, FenText.MaxFen].Sample(fen => FenText.TryParse(FenText.Format(fen), out var again) && again == fen);

    [Fact]
    public void Amounts_are_shown_with_marked_thousands_and_both_decimals()
    {
        FenText.Format(1_234_560).ShouldBe("12,345.60 元");
        FenText.Number(5).ShouldBe("0.05");
    }
}
