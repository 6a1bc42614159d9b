using CsCheck;
using Hejie.Domain.Cases;
using Hejie.Domain.Statistics;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Statistics;

public sealed class CheckingAReportTests
{
    // A real month: Huangshi, August 2016. Its sheet prints no relation between the parties and no form of agreement.
    private static readonly CaseFigures RealMonth = Figures(
        (ReportColumns.Total, 869), (ReportColumns.Settled, 842), (ReportColumns.Failed, 20), (ReportColumns.Pending, 7),
        (ReportColumns.ByApplication, 378), (ReportColumns.Proactive, 455), (ReportColumns.Entrusted, 36), (ReportColumns.EntrustedBy[0], 36),
        (ReportColumns.ByRelation[0], 869), (ReportColumns.Written, 800), (ReportColumns.Oral, 42),
        (Type(DisputeType.MarriageFamily), 160), (Type(DisputeType.Neighborhood), 278), (Type(DisputeType.HousingHomestead), 67),
        (Type(DisputeType.Contract), 44), (Type(DisputeType.ProductionBusiness), 31), (Type(DisputeType.DamageCompensation), 76),
        (Type(DisputeType.ForestLand), 18), (Type(DisputeType.LandRequisition), 28), (Type(DisputeType.Environment), 4),
        (Type(DisputeType.Labor), 13), (Type(DisputeType.Consumer), 7), (Type(DisputeType.Medical), 55),
        (Type(DisputeType.TrafficAccident), 33), (Type(DisputeType.Property), 1), (Type(DisputeType.Other), 54));

    [Fact]
    public void A_real_month_closes() => ReportChecks.Judge(RealMonth, RealMonth).Where(finding => !finding.Holds).ShouldBeEmpty();

    [Fact]
    public void A_real_month_prints_its_published_rate() => ReportRates.SettleRate.Of(RealMonth).ShouldBe(new Share(842, 869));

    [Theory]
    [InlineData("C05", 1, 1)]
    [InlineData("T02", -1, 2)]
    [InlineData("C29", 2, 3)]
    [InlineData("C02", 100, 4, 5, 7)]
    [InlineData("C34", 1, 5)]
    [InlineData("C06a", -3, 6)]
    [InlineData("C50b", 1, 7)]
    [InlineData("C37", 843, 8)]
    [InlineData("C32", 870, 14)]
    [InlineData("C49", 870, 16)]
    public void A_planted_break_is_found_by_its_checks_and_by_no_other(string code, long by, params int[] checks)
    {
        var broken = Plus(RealMonth, ReportColumns.Find(code)!, by);

        ReportChecks.Judge(broken, broken).Where(finding => !finding.Holds).Select(finding => finding.Check.Number).ShouldBe(checks);
    }

    [Fact]
    public void The_gap_is_what_was_planted() => Gen.Select(Gen.OneOfConst([.. ReportColumns.ByType]), Gen.Long[1, 9999]).Sample((column, by) =>
        ReportChecks.Judge(Plus(RealMonth, column, by), RealMonth).Single(finding => !finding.Holds) is { Check.Number: 2, Gap: var gap } && gap == -by);

    [Fact]
    public void A_short_period_may_settle_what_an_earlier_one_accepted()
    {
        var quietMonth = Figures((ReportColumns.Settled, 3), (ReportColumns.Written, 3));

        ReportChecks.Judge(quietMonth, RealMonth).ShouldAllBe(finding => finding.Holds);
    }

    [Fact]
    public void The_sums_row_adds_every_column() => Row.Array[0, 8].Sample(rows =>
        ReportColumns.All.All(column => CaseFigures.SumOf(rows)[column] == rows.Sum(row => row[column])));

    private static Gen<CaseFigures> Row { get; } = Gen.Long[0, 5000].Array[ReportColumns.All.Count].Select(values =>
        CaseFigures.Of(ReportColumns.All.Zip(values, KeyValuePair.Create)));

    private static ReportColumn Type(DisputeType type) => ReportColumns.Find("T" + DisputeTypes.CodeOf(type))!;

    private static CaseFigures Figures(params (ReportColumn Column, long Value)[] figures) =>
        CaseFigures.Of(figures.Select(figure => KeyValuePair.Create(figure.Column, figure.Value)));

    private static CaseFigures Plus(CaseFigures figures, ReportColumn column, long by) =>
        CaseFigures.Of(ReportColumns.All.Select(known => KeyValuePair.Create(known, figures[known] + (known == column ? by : 0))));
}
