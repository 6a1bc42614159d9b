using Hejie.Domain.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Cases;

public sealed class NamingADisputeTypeTests
{
    [Fact]
    public void There_are_twenty_one_types_and_the_rest()
    {
        DisputeTypes.All.Count.ShouldBe(22);
        DisputeTypes.All.Select(DisputeTypes.CodeOf).ShouldBe([.. Enumerable.Range(1, 21).Select(code => $"{code:D2}"), "99"]);
    }

    [Fact]
    public void A_code_finds_its_type_again() =>
        DisputeTypes.All.ShouldAllBe(type => DisputeTypes.FromCode(DisputeTypes.CodeOf(type)) == type);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("22")]
    [InlineData("099")]
    [InlineData("-1")]
    public void What_is_no_code_names_no_type(string? code) => DisputeTypes.FromCode(code).ShouldBeNull();

    [Fact]
    public void No_finer_kind_stands_under_two_types()
    {
        var subtypes = DisputeTypes.All.SelectMany(DisputeTypes.SubtypesOf).ToList();

        subtypes.ShouldBeUnique();
        subtypes.ShouldContain("WaterLeak");
    }

    [Theory]
    [InlineData(DisputeType.Property, DisputeType.Property)]
    [InlineData(DisputeType.Finance, DisputeType.Other)]
    [InlineData(DisputeType.CommunityAffairs, DisputeType.Other)]
    public void A_type_without_a_row_counts_as_other(DisputeType type, DisputeType row) =>
        DisputeTypes.RowFor(type, 2018, DisputeTypes.OfficialRows).ShouldBe(row);

    [Fact]
    public void A_new_sheet_holds_from_its_first_year()
    {
        StatRow[] rows = [.. DisputeTypes.OfficialRows, new(DisputeType.Finance, 2025, DisputeType.Finance)];

        DisputeTypes.RowFor(DisputeType.Finance, 2024, rows).ShouldBe(DisputeType.Other);
        DisputeTypes.RowFor(DisputeType.Finance, 2025, rows).ShouldBe(DisputeType.Finance);
    }
}
