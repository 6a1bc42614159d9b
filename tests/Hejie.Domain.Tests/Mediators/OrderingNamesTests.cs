using Hejie.Domain.Mediators;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Mediators;

public sealed class OrderingNamesTests
{
    [Fact]
    public void Names_stand_in_the_order_of_their_sound()
    {
        string[] names = ["赵敏", "王秀兰", "艾青", "李明", "陈静", "张伟", "张三", "欧阳修"];

        names.OrderBy(PinyinOrder.SortKeyOf, StringComparer.Ordinal)
            .ShouldBe(["艾青", "陈静", "李明", "欧阳修", "王秀兰", "张三", "张伟", "赵敏"]);
    }

    [Theory]
    [InlineData("王秀兰（演示）", "WXLYS")]
    [InlineData("阿扎", "AZ")]
    [InlineData("八字", "BZ")]
    [InlineData("曹错", "CC")]
    [InlineData("丁多", "DD")]
    [InlineData("鄂儿", "EE")]
    [InlineData("范富", "FF")]
    [InlineData("高郭", "GG")]
    [InlineData("哈霍", "HH")]
    [InlineData("贾军", "JJ")]
    [InlineData("康阔", "KK")]
    [InlineData("刘罗", "LL")]
    [InlineData("马穆", "MM")]
    [InlineData("倪诺", "NN")]
    [InlineData("欧藕", "OO")]
    [InlineData("潘普", "PP")]
    [InlineData("秦群", "QQ")]
    [InlineData("冉若", "RR")]
    [InlineData("孙所", "SS")]
    [InlineData("唐拓", "TT")]
    [InlineData("吴王", "WW")]
    [InlineData("夏迅", "XX")]
    [InlineData("杨运", "YY")]
    [InlineData("周左", "ZZ")]
    [InlineData("Anna 李3", "ANNAL3")]
    [InlineData("", "")]
    public void Initials_are_the_first_letters_of_the_sound(string name, string initials) =>
        PinyinOrder.InitialsOf(name).ShouldBe(initials);
}
