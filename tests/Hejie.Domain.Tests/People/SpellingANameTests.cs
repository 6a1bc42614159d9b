using Hejie.Domain.People;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.People;

public sealed class SpellingANameTests
{
    [Theory]
    [InlineData("张三", "张*")]
    [InlineData("张三丰", "张*")]
    [InlineData("欧阳修", "欧阳*")]
    [InlineData("欧阳", "欧*")]
    [InlineData("𠮷野家", "𠮷*")]
    [InlineData("〇一", "〇*")]
    [InlineData("㛃䶮𬭎𫖯", "㛃*")]
    [InlineData("张", "*")]
    [InlineData("买买提·吐尔逊", "买*")]
    [InlineData("Anna-María O'Neill", "A*")]
    [InlineData("演示甲（演示）", "演*")]
    public void Names_keep_every_character_and_hide_all_but_the_surname(string typed, string masked)
    {
        var name = PersonName.Parse($" {typed} ", null);

        name.Text.ShouldBe(typed);
        name.Masked.ShouldBe(masked);
        name.ToString().ShouldBe(masked);
    }

    [Theory]
    [InlineData("买买提•吐尔逊")]
    [InlineData("买买提・吐尔逊")]
    public void The_many_middle_dots_become_one(string typed) => PersonName.Parse(typed, null).Text.ShouldBe("买买提·吐尔逊");

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    [InlineData("···")]
    [InlineData("123")]
    [InlineData("张\u0007三")]
    [InlineData("张\u200B三")]
    [InlineData("张\u202E三")]
    [InlineData("张😀")]
    [InlineData("<张三>")]
    public void What_is_no_name_is_refused(string? typed) => PersonName.TryParse(typed, null, out _).ShouldBeFalse();

    [Fact]
    public void Half_a_rare_character_is_refused() => PersonName.TryParse("张" + "𠮷"[0], null, out _).ShouldBeFalse();

    [Fact]
    public void Fifty_characters_are_counted_as_people_count_them()
    {
        var fifty = string.Concat(Enumerable.Repeat("𠮷", 50));

        PersonName.TryParse(fifty, null, out _).ShouldBeTrue();
        PersonName.TryParse(fifty + "𠮷", null, out _).ShouldBeFalse();
    }
}
