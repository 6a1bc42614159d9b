using Hejie.Domain.Places;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Places;

public sealed class ReadingADivisionCodeTests
{
    [Fact]
    public void A_community_lies_in_the_subdistrict_of_its_first_nine_digits() =>
        DivisionCode.SubdistrictOf("370202012001").ShouldBe("370202012");

    [Theory]
    [InlineData("370202012")]
    [InlineData("37020201200a")]
    [InlineData("３７０２０２０１２００１")]
    [InlineData("")]
    public void What_is_not_twelve_digits_is_no_community(string code)
    {
        DivisionCode.IsCommunity(code).ShouldBeFalse();
        Should.Throw<ArgumentException>(() => DivisionCode.SubdistrictOf(code));
    }
}
