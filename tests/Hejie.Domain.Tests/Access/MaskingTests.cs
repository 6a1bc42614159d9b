using CsCheck;
using Hejie.Domain.Access;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Access;

public sealed class MaskingTests
{
    [Theory]
    [InlineData("张三", "张*")]
    [InlineData("欧阳娜娜", "欧***")]
    [InlineData("𠮷田", "𠮷*")]
    [InlineData("张", "*")]
    [InlineData("", "")]
    public void A_name_keeps_its_first_character(string name, string masked) => Masking.Name(name).ShouldBe(masked);

    [Theory]
    [InlineData("370202199003071234", "370***********1234")]
    [InlineData("37020219900307123X", "370***********123X")]
    [InlineData("1234567", "*******")]
    public void An_id_number_keeps_three_and_four(string number, string masked) => Masking.IdNumber(number).ShouldBe(masked);

    [Theory]
    [InlineData("13812345678", "138****5678")]
    [InlineData("88881234", "888*1234")]
    [InlineData("110", "***")]
    public void A_phone_keeps_three_and_four(string number, string masked) => Masking.Phone(number).ShouldBe(masked);

    [Theory]
    [InlineData("香港中路10号3单元", "香港中路****")]
    [InlineData("青岛市市南区香港中路", "青岛市市南区****")]
    [InlineData("10号", "****")]
    [InlineData("江西路１０号", "江西路****")]
    public void An_address_keeps_its_beginning_and_no_number(string address, string masked) =>
        Masking.Address(address).ShouldBe(masked);

    [Fact]
    public void Never_more_than_seven_digits_of_a_number_are_shown() =>
        Gen.String[Gen.Char['0', '9'], 0, 40].Sample(number =>
            Masking.IdNumber(number).Count(char.IsDigit) <= 7 && Masking.Phone(number).Length == number.Length);
}
