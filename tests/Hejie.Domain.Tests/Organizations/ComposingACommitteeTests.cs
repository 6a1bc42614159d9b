using Hejie.Domain.Organizations;
using Hejie.Domain.People;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Organizations;

public sealed class ComposingACommitteeTests
{
    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public void A_committee_has_three_to_nine_members(int members, bool lawful) =>
        CommitteeComposition.Check(Committee(members), isMultiEthnicArea: false).ShouldBe(lawful ? null : CommitteeComposition.WrongSize);

    [Fact]
    public void Appointed_mediators_hold_no_seat()
    {
        var appointed = Enumerable.Repeat(new CommitteeSeat(CommitteePost.AppointedMediator, Sex.Male), 20);

        CommitteeComposition.Check([.. Committee(3), .. appointed], isMultiEthnicArea: false).ShouldBeNull();
        CommitteeComposition.Check([.. Committee(2), .. appointed], isMultiEthnicArea: false).ShouldBe(CommitteeComposition.WrongSize);
    }

    [Fact]
    public void A_committee_has_one_director_and_no_second()
    {
        var woman = new CommitteeSeat(CommitteePost.Member, Sex.Female);
        var director = new CommitteeSeat(CommitteePost.Director, Sex.Male);

        CommitteeComposition.Check([woman, woman, woman], isMultiEthnicArea: false).ShouldBe(CommitteeComposition.NotOneDirector);
        CommitteeComposition.Check([woman, director, director], isMultiEthnicArea: false).ShouldBe(CommitteeComposition.NotOneDirector);
    }

    [Fact]
    public void A_committee_has_a_woman_among_its_members()
    {
        List<CommitteeSeat> men = [new(CommitteePost.Director, Sex.Male), new(CommitteePost.DeputyDirector, Sex.Male), new(CommitteePost.Member, Sex.Male)];

        CommitteeComposition.Check(men, isMultiEthnicArea: false).ShouldBe(CommitteeComposition.NoWoman);
        CommitteeComposition.Check([.. men, new(CommitteePost.AppointedMediator, Sex.Female)], isMultiEthnicArea: false)
            .ShouldBe(CommitteeComposition.NoWoman);
    }

    [Fact]
    public void Only_an_area_of_several_ethnic_groups_needs_a_member_of_a_smaller_one()
    {
        var committee = Committee(3);

        CommitteeComposition.Check(committee, isMultiEthnicArea: true).ShouldBe(CommitteeComposition.NoSmallerEthnicGroup);
        CommitteeComposition.Check([.. committee, new(CommitteePost.Member, Sex.Male, IsOfSmallerEthnicGroup: true)], isMultiEthnicArea: true).ShouldBeNull();
    }

    private static List<CommitteeSeat> Committee(int members) =>
    [
        new(CommitteePost.Director, Sex.Male),
        .. Enumerable.Repeat(new CommitteeSeat(CommitteePost.Member, Sex.Female), members - 1),
    ];
}
