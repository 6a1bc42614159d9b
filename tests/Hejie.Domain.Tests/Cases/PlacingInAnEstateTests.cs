using Hejie.Domain.Cases;
using Hejie.Domain.Places;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Cases;

public sealed class PlacingInAnEstateTests
{
    private readonly CaseStory _story = CaseStory.Registered(CaseStory.Application(DisputeType.Property));

    [Fact]
    public void W1_a_dispute_is_about_an_estate_of_its_street_that_is_on_the_register()
    {
        var estate = Estate(_story.Case.SubdistrictCode);
        var closed = Estate(_story.Case.SubdistrictCode);
        closed.Close("拆除", _story.Now).ShouldBeNull();

        _story.Case.PlaceInEstate(Estate("370202011"), _story.Now).ShouldBe(EstateRefusals.EstateIsElsewhere);
        _story.Case.PlaceInEstate(closed, _story.Now).ShouldBe(EstateRefusals.EstateIsClosed);
        _story.Case.EstateId.ShouldBeNull();
        _story.Case.PlaceInEstate(estate, _story.Now).ShouldBeNull();
        var written = _story.Case.EventCount;
        _story.Case.PlaceInEstate(estate, _story.Now).ShouldBeNull();
        (_story.Case.EstateId, _story.Case.EventCount).ShouldBe((estate.Id, written), "the same again is no act");
        _story.Case.PlaceInEstate(null, _story.Now).ShouldBeNull();
        _story.Case.EstateId.ShouldBeNull();
    }

    private ManagedEstate Estate(string street) => ManagedEstate.Enter(
        ManagedEstateId.New(_story.Now.Now), 1, new EstateDetails(EstateKind.Residential, "湛山花园", "湛山路2号", 300, null, "演示物业", null, null, []),
        new Community { DistrictCode = CaseStory.District, Code = street + "001", SubdistrictCode = street, Name = "社区" }, isNameTaken: false, _story.Now, out _)!;
}
