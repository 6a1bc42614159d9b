using CsCheck;
using Hejie.Domain.Money;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Money;

public sealed class ReadingAnAmountInWordsTests
{
    [Fact]
    public void Every_amount_that_is_written_reads_back_to_the_fen() =>
        Gen.OneOf(Gen.Long[0, ChineseAmount.MaxFen], Gen.Long[0, 10_000_000], WithManyZeros).Sample(
            fen => ChineseAmount.TryRead(ChineseAmount.Of(fen), out var read) && read == fen, iter: 20_000);

    [Fact]
    public void Every_fen_up_to_a_hundred_thousand_yuan_reads_back()
    {
        for (var fen = 0L; fen <= 10_000_000; fen += fen < 200_000 ? 1 : 97)
        {
            (ChineseAmount.TryRead(ChineseAmount.Of(fen), out var read), read).ShouldBe((true, fen));
        }
    }

    [Theory]
    [InlineData("人民币叁仟元整", 300_000)]
    [InlineData("叁仟圆正", 300_000)]
    [InlineData("三千元", 300_000)]
    [InlineData("三千零五十元", 305_000)]
    [InlineData("两万元", 2_000_000)]
    [InlineData("十五元", 1500)]
    [InlineData("一百一十元五角", 11_050)]
    [InlineData("一万二千三百四十五元六角七分", 1_234_567)]
    public void Other_ways_of_writing_read_too(string words, long fen)
    {
        ChineseAmount.TryRead(words, out var read).ShouldBeTrue();
        read.ShouldBe(fen);
    }

    [Theory]
    [InlineData("")]
    [InlineData("元")]
    [InlineData("叁佰仟元")]
    [InlineData("叁叁元")]
    [InlineData("佰元")]
    [InlineData("叁佰伍仟元")]
    [InlineData("叁仟伍元")]
    [InlineData("壹万伍元")]
    [InlineData("叁元伍")]
    [InlineData("叁元伍分陆角")]
    [InlineData("万元")]
    [InlineData("若干元")]
    public void What_is_no_amount_or_may_be_two_is_not_read(string words) => ChineseAmount.TryRead(words, out _).ShouldBeFalse();

    private static Gen<long> WithManyZeros =>
        Gen.Frequency((3, Gen.Const('0')), (2, Gen.Char['1', '9'])).Array[1, 18].Select(digits => long.Parse(new string(digits)));
}
