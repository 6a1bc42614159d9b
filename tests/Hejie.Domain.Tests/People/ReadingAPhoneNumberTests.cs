using CsCheck;
using Hejie.Domain.People;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.People;

public sealed class ReadingAPhoneNumberTests
{
    [Theory]
    [InlineData("13812345678", "13812345678", "138****5678")]
    [InlineData("138 1234 5678", "13812345678", "138****5678")]
    [InlineData("+86 138-1234-5678", "13812345678", "138****5678")]
    [InlineData("１３８１２３４５６７８", "13812345678", "138****5678")]
    [InlineData("0532-83812345", "0532-83812345", "053*****2345")]
    [InlineData("(0532)83812345", "0532-83812345", "053*****2345")]
    [InlineData("053283812345转801", "0532-83812345-801", "053*****2345")]
    [InlineData("010 6552 9999", "010-65529999", "010****9999")]
    [InlineData("0632-3312345", "0632-3312345", "063****2345")]
    [InlineData("400-810-1234", "4008101234", "400***1234")]
    public void Numbers_are_understood_and_spelled_one_way(string typed, string text, string masked)
    {
        var phone = PhoneNumber.Parse(typed, null);

        phone.Text.ShouldBe(text);
        phone.Masked.ShouldBe(masked);
        phone.ToString().ShouldBe(masked);
        phone.LastFour.ShouldBe(masked[^4..]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("12812345678")]
    [InlineData("1381234567")]
    [InlineData("138123456789")]
    [InlineData("83812345")]
    [InlineData("0532-3812345678")]
    [InlineData("13812345678a")]
    public void What_is_no_number_is_refused(string? typed) => PhoneNumber.TryParse(typed, null, out _).ShouldBeFalse();

    [Fact]
    public void Only_a_mobile_is_a_mobile()
    {
        PhoneNumber.Parse("13812345678", null).IsMobile.ShouldBeTrue();
        PhoneNumber.Parse("0532-83812345", null).IsMobile.ShouldBeFalse();
    }

    [Fact]
    public void The_one_spelling_reads_back_to_itself() =>
        Gen.Select(Gen.Int[3, 9], Gen.Int[0, 999_999_999]).Sample((second, rest) =>
        {
            var text = $"1{second}{rest:D9}";
            return PhoneNumber.Parse(text, null) is { } number && number.Text == text && number.Masked == $"{text[..3]}****{text[^4..]}";
        });
}
