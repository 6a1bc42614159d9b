using Hejie.Domain.Access;
using Hejie.Domain.Statistics;
using Hejie.Web.Shared.Files;
using Hejie.Web.Workbench.Statistics;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Statistics;

public sealed class NamingFiguresTests
{
    [Fact]
    public void Every_figure_has_a_name_a_unit_and_a_definition_with_its_day()
    {
        foreach (var column in ReportColumns.All)
        {
            ReportTexts.NameOf(column).ShouldNotBeNullOrWhiteSpace();
            ReportTexts.UnitOf(column.Unit).ShouldNotBeNullOrWhiteSpace();
            ReportTexts.DefinitionOf(column).ShouldContain("期间");
            ReportTexts.Get("DayName." + column.Day).ShouldNotBeNullOrWhiteSpace();
        }
        foreach (var rate in ReportRates.All)
        {
            ReportTexts.DefinitionOf(rate).ShouldContain("÷");
        }
    }

    [Fact]
    public void Every_table_and_layout_and_reader_has_words()
    {
        Enum.GetValues<ReportGroup>().ShouldAllBe(group => ReportTexts.NameOf(group).Length > 0);
        Enum.GetValues<ReportLayout>().ShouldAllBe(layout => ReportTexts.NameOf(layout).Length > 0);
        Enum.GetValues<Role>().Where(role => Permissions.Needed(role, Permission.ReadReports) is not null)
            .ShouldAllBe(role => ReportTexts.Get("WholeScope." + role).Length > 0);
    }

    [Theory]
    [InlineData(3531, 3533, "99.94%")]
    [InlineData(28, 31, "90.32%")]
    [InlineData(3, 4, "3/4")]
    [InlineData(0, 0, "—")]
    [InlineData(99_999, 100_000, "99.99%")]
    public void A_rate_is_exact_and_a_small_one_stays_a_fraction(long part, long whole, string text) =>
        ReportTexts.Quotient(ReportRates.SettleRate, new Share(part, whole)).ShouldBe(text);

    [Theory]
    [InlineData("2026-03-01", "2026-03-31", "2026年3月")]
    [InlineData("2026-04-01", "2026-06-30", "2026年第2季度")]
    [InlineData("2026-07-01", "2026-12-31", "2026年下半年")]
    [InlineData("2026-01-01", "2026-12-31", "2026年")]
    [InlineData("2017-01-01", "2026-03-05", "2017年1月1日至2026年3月5日")]
    public void A_period_is_called_as_people_call_it(string from, string to, string name) =>
        ReportTexts.NameOf(ReportPeriod.Between(DateOnly.Parse(from), DateOnly.Parse(to))).ShouldBe(name);

    [Fact]
    public void A_name_that_looks_like_a_formula_stays_text_in_a_spreadsheet() =>
        System.Text.Encoding.UTF8.GetString(CsvFile.Write([["=1+1", "-5", "甲,\"乙\""]])).ShouldBe("\uFEFF'=1+1,-5,\"甲,\"\"乙\"\"\"\r\n");
}
