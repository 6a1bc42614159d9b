using CsCheck;
using Hejie.Papers.Composition;
using Shouldly;
using Xunit;

namespace Hejie.Papers.Tests.Composition;

public sealed class BreakingLinesTests
{
    private const double Size = 10;

    [Theory]
    [InlineData("一二三四五，六七八九十", "一二三四")]
    [InlineData("一二三四《五六》七八", "一二三四")]
    [InlineData("一二三四——五六七八", "一二三四")]
    [InlineData("一二三12345六七八", "一二三")]
    [InlineData("一二三四五六七八九", "一二三四五")]
    public void A_line_ends_where_the_rules_of_punctuation_let_it(string text, string firstLine)
    {
        TextOf(LineBreaking.Break([text], Size, 5 * Size)[0]).ShouldBe(firstLine);
    }

    [Fact]
    public void No_line_starts_with_a_closing_mark_or_ends_with_an_opening_one()
    {
        var text = Gen.OneOfConst("中", "文", "调", "解", "，", "。", "）", "》", "（", "《", "“", "”", "a1", "！")
            .Array[1, 60].Select(string.Concat);

        text.Sample(source =>
        {
            var lines = LineBreaking.Break([source], Size, 12 * Size).Select(TextOf).ToArray();
            string.Concat(lines).ShouldBe(source);
            for (var i = 1; i < lines.Length; i++)
            {
                var forced = !Enumerable.Range(1, lines[i - 1].Length - 1).Any(at => Allows(lines[i - 1], at));
                (forced || Allows(lines[i - 1] + lines[i], lines[i - 1].Length)).ShouldBeTrue(lines[i - 1] + "|" + lines[i]);
            }
        });
    }

    [Fact]
    public void A_word_longer_than_the_line_is_cut_and_nothing_of_it_is_lost()
    {
        var word = new string('x', 200);

        string.Concat(LineBreaking.Break([word], Size, 5 * Size).Select(TextOf)).ShouldBe(word);
    }

    [Fact]
    public void A_full_line_reaches_the_margin_and_the_last_one_does_not()
    {
        var lines = LineBreaking.Break(["一二三四五六七八九，十一二三四五六七八九十一二三四五六七八九十，好"], Size, 10.4 * Size);

        lines[0].Width.ShouldBe(10.4 * Size, 0.01);
        lines[^1].Spread.ShouldBe(0);
    }

    [Fact]
    public void A_mark_stays_with_the_character_it_belongs_to()
    {
        LineBreaking.Break(["一二三四葛\U000E0100五"], Size, 5 * Size).Select(TextOf).ShouldBe(["一二三四葛\U000E0100", "五"]);
    }

    private static bool Allows(string text, int at)
    {
        const string Closing = "，。）》”！";
        const string Opening = "（《“";
        return !Closing.Contains(text[at]) && !Opening.Contains(text[at - 1]) && !(text[at - 1] < 128 && text[at] < 128);
    }

    private static string TextOf(TextLine line) => string.Concat(line.Pieces.Select(p => p.Text));
}
