using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Web.Texts;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Texts;

public sealed class ExplainingADateTests
{
    [Fact]
    public void A_date_over_a_holiday_tells_each_step()
    {
        var derivation = Compute(DeadlineKey.General, "2025-08-25", [new Suspension("Appraisal", new(2025, 9, 1), new(2025, 9, 7))]);

        DeadlineWords.Explain(derivation).ShouldBe(
        [
            "依据《人民调解工作若干规定》第三十三条：调解纠纷一般在一个月内调结。",
            "上述规定没有写明确切天数，这里的天数是本系统设定的。",
            "2025年8月25日 周一 受理，当天不算，从第二天起算（《民事诉讼法》第八十五条）。",
            "期间是 30 天，算到 2025年9月24日 周三。",
            "2025年9月1日 周一 至 2025年9月7日 周日 因鉴定中止，其中 7 天不计入。",
            "扣除中止、加上延长，算到 2025年10月1日 周三。",
            "2025年10月1日 周三 是国庆节假期，顺延到之后的第一个工作日 2025年10月9日 周四。",
            "使用的节假日数据：2025.1。",
        ]);
    }

    [Fact]
    public void Every_rule_and_every_kind_of_step_has_its_words()
    {
        var kinds = Enum.GetNames<SuspensionKind>();
        foreach (var key in Enum.GetValues<DeadlineKey>())
        {
            var rule = DeadlineRule.Of(key);
            List<Suspension> stops = [.. kinds.Select((kind, i) => new Suspension(kind, new DateOnly(2026, 12, 2).AddDays(i), i == 3 ? null : new DateOnly(2026, 12, 2).AddDays(i)))];
            Extension[] extensions = rule.Extension == ExtensionRule.NotAllowed ? [] : [new(new(2026, 12, 3), 20, PeriodUnit.Workdays)];
            var derivation = DeadlineEngine.Compute(rule, new(2026, 12, 1), HolidayCalendar.Standard, stops, extensions).Derivation;

            DeadlineWords.Name(key).ShouldNotBeNullOrWhiteSpace();
            DeadlineWords.Explain(derivation).ShouldAllBe(sentence => !sentence.Contains('{') && sentence.EndsWith('。'));
        }
    }

    [Fact]
    public void A_date_in_a_year_without_its_notice_warns() =>
        DeadlineWords.Explain(Compute(DeadlineKey.JudicialConfirmation, "2026-12-10", []))
            .ShouldContain("2027 年的放假和调休安排尚未公布，暂按法定节日推算，公布后这个日期可能改变。");

    [Theory]
    [InlineData(3, "还有 3 天")]
    [InlineData(0, "今天到期")]
    [InlineData(-2, "已超过 2 天")]
    public void What_is_left_is_said_in_words(int days, string words) => DeadlineWords.Left(days).ShouldBe(words);

    private static Derivation Compute(DeadlineKey key, string start, IReadOnlyList<Suspension> stops) =>
        DeadlineEngine.Compute(DeadlineRule.Of(key), DateOnly.Parse(start), HolidayCalendar.Standard, stops).Derivation;
}
