using CsCheck;
using Hejie.Domain.Money;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Money;

public sealed class WritingAnAmountInWordsTests
{
    [Theory]
    [InlineData(0, "零元整")]
    [InlineData(1, "壹分")]
    [InlineData(50, "伍角整")]
    [InlineData(105, "壹元零伍分")]
    [InlineData(1000, "壹拾元整")]
    [InlineData(140_950, "壹仟肆佰零玖元伍角整")]
    [InlineData(600_714, "陆仟零柒元壹角肆分")]
    [InlineData(168_032, "壹仟陆佰捌拾元零叁角贰分")]
    [InlineData(1_640_902, "壹万陆仟肆佰零玖元零贰分")]
    [InlineData(32_504, "叁佰贰拾伍元零肆分")]
    [InlineData(10_000_000, "壹拾万元整")]
    [InlineData(10_000_100, "壹拾万零壹元整")]
    [InlineData(1_000_000_000_000, "壹佰亿元整")]
    [InlineData(1_0000_5000_00, "壹亿零伍仟元整")]
    [InlineData(1_0000_0000_0000_00, "壹万亿元整")]
    [InlineData(12_3456_7890_1234_56, "壹拾贰万叁仟肆佰伍拾陆亿柒仟捌佰玖拾万零壹仟贰佰叁拾肆元伍角陆分")]
    [InlineData(ChineseAmount.MaxFen, "玖仟玖佰玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分")]
    public void Amounts_read_as_banks_write_them(long fen, string words) => ChineseAmount.Of(fen).ShouldBe(words);

    [Fact]
    public void Every_amount_reads_back_to_the_fen() =>
        Gen.OneOf(Gen.Long[0, ChineseAmount.MaxFen], Gen.Long[0, 10_000_000], WithManyZeros).Sample(fen =>
            AmountReader.Read(ChineseAmount.Of(fen)) == fen, iter: 20_000);

    [Fact]
    public void No_two_zeros_stand_together_and_none_before_a_unit() =>
        WithManyZeros.Where(fen => fen > 0).Sample(fen =>
        {
            var words = ChineseAmount.Of(fen);
            return !words.StartsWith('零') && !"零元整角分万亿拾佰仟".Any(unit => words.Contains($"零{unit}", StringComparison.Ordinal));
        }, iter: 20_000);

    [Theory]
    [InlineData(-1)]
    [InlineData(ChineseAmount.MaxFen + 1)]
    public void An_amount_that_cannot_be_written_is_refused(long fen) =>
        Should.Throw<ArgumentOutOfRangeException>(() => ChineseAmount.Of(fen));

    private static Gen<long> WithManyZeros =>
        Gen.Frequency((3, Gen.Const('0')), (2, Gen.Char['1', '9'])).Array[1, 18].Select(digits => long.Parse(new string(digits)));

    /// <summary>Reads from the other side: splits at the large units and adds up, never looking at zeros.</summary>
    private static class AmountReader
    {
        public static long Read(string words)
        {
            var rest = words.Replace("整", "").Replace("零", "");
            var fen = Take(ref rest, "元", Whole) * 100;
            return fen + Take(ref rest, "角", Digit) * 10 + Take(ref rest, "分", Digit);
        }

        private static long Whole(string text)
        {
            var yi = Take(ref text, "亿", BelowYi);
            return yi * 100_000_000 + BelowYi(text);
        }

        private static long BelowYi(string text)
        {
            var wan = Take(ref text, "万", BelowWan);
            return wan * 10_000 + BelowWan(text);
        }

        private static long BelowWan(string text) =>
            Take(ref text, "仟", Digit) * 1000 + Take(ref text, "佰", Digit) * 100 + Take(ref text, "拾", Digit) * 10 + Digit(text);

        private static long Take(ref string text, string unit, Func<string, long> read)
        {
            var at = text.LastIndexOf(unit, StringComparison.Ordinal);
            if (at < 0)
            {
                return 0;
            }
            var value = read(text[..at]);
            text = text[(at + unit.Length)..];
            return value;
        }

        private static long Digit(string text) => text.Length == 0 ? 0 : "零壹贰叁肆伍陆柒捌玖".IndexOf(text.Single());
    }
}
