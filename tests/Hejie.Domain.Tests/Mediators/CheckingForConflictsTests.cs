using Hejie.Domain.Mediators;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Mediators;

public sealed class CheckingForConflictsTests
{
    private static readonly Mediator Mediator = SomeMediator.Named(
        "王秀兰",
        idNumber: "11010519491231002X",
        address: "宁夏路 286 号 1 单元",
        employer: "青岛演示物业有限公司",
        relations: [new DeclaredRelation("刘芳", RelationKind.NearRelative)]);

    [Fact]
    public void Nothing_is_found_among_strangers() =>
        Find(new ConflictParty(1, "李明", "110105194912310038", "宁夏路300号"), new ConflictParty(2, "青岛演示商贸有限公司", null, null)).ShouldBeEmpty();

    [Fact]
    public void A_mediator_does_not_mediate_an_own_dispute() =>
        Find(new ConflictParty(1, "王秀兰", " 11010519491231002x", null)).ShouldBe([new(ConflictGround.SamePerson, 1)]);

    [Fact]
    public void One_family_name_at_one_address_is_looked_at_however_it_is_written() =>
        Find(new ConflictParty(2, "王小明", null, "宁夏路２８６号1单元")).ShouldBe([new(ConflictGround.SameSurnameAndAddress, 2)]);

    [Fact]
    public void Another_family_name_at_the_address_or_another_address_is_not()
    {
        Find(new ConflictParty(2, "张小明", null, "宁夏路286号1单元")).ShouldBeEmpty();
        Find(new ConflictParty(2, "王小明", null, "宁夏路286号2单元")).ShouldBeEmpty();
    }

    [Fact]
    public void A_family_name_of_two_characters_is_not_the_one_of_its_first()
    {
        var ouyang = SomeMediator.Named("欧阳静", address: "海口路1号");

        ConflictCheck.Find(ouyang, [new ConflictParty(1, "欧小明", null, "海口路1号")]).ShouldBeEmpty();
        ConflictCheck.Find(ouyang, [new ConflictParty(1, "欧阳小明", null, "海口路1号")]).Count.ShouldBe(1);
    }

    [Fact]
    public void Declared_relations_and_employers_are_found_by_name() =>
        Find(new ConflictParty(2, "青岛演示物业有限公司", null, null), new ConflictParty(1, "刘芳", null, null))
            .ShouldBe([new(ConflictGround.DeclaredRelation, 1), new(ConflictGround.WorksForParty, 2)]);

    [Fact]
    public void What_is_unknown_on_both_sides_is_not_the_same() =>
        ConflictCheck.Find(SomeMediator.Named("王秀兰"), [new ConflictParty(1, "王小明", null, null)]).ShouldBeEmpty();

    private static IReadOnlyList<ConflictFinding> Find(params ConflictParty[] parties) => ConflictCheck.Find(Mediator, parties);
}
