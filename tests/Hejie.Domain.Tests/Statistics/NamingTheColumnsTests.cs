using Hejie.Domain.Cases;
using Hejie.Domain.Statistics;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Statistics;

public sealed class NamingTheColumnsTests
{
    [Fact]
    public void No_two_columns_or_rates_share_a_code_or_a_name()
    {
        ReportColumns.All.Select(column => column.Code).Concat(ReportRates.All.Select(rate => rate.Code)).ShouldBeUnique();
        ReportColumns.All.Select(column => column.Name).Concat(ReportRates.All.Select(rate => rate.Name)).ShouldBeUnique();
    }

    [Fact]
    public void Every_dispute_type_counts_in_exactly_one_row_of_the_sheet() =>
        DisputeRows.Official.SelectMany(row => row.Value).Order().ShouldBe(DisputeTypes.All);

    [Fact]
    public void What_the_sheet_has_no_row_for_counts_as_other() => DisputeRows.Of(DisputeType.Finance).ShouldBe(DisputeType.Other);

    [Fact]
    public void A_code_leads_back_to_its_column()
    {
        ReportColumns.All.ShouldAllBe(column => ReportColumns.Find(column.Code) == column);
        ReportColumns.Find("C99").ShouldBeNull();
    }
}
