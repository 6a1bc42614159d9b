using Hejie.Data.Demo.Shinan;
using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;
using Hejie.Domain.People;
using Hejie.Domain.Places;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Demo;

/// <summary>The figures of the district's report (domain/05 section 4), counted from the records.</summary>
public sealed class MakingTheShinanRegisterTests
{
    private static readonly ShinanRegister Register = ShinanRegister.Make();
    private static readonly IReadOnlyList<Mediator> Corps = [.. Register.Mediators.Where(mediator => mediator.DistrictCode == ShinanRegister.DistrictCode)];
    private static readonly IReadOnlyList<MediationOrganization> Bodies = [.. Register.Organizations.Where(body => body.DistrictCode == ShinanRegister.DistrictCode)];

    [Fact]
    public void There_are_eleven_streets_each_with_its_communities()
    {
        Register.Subdistricts.Count.ShouldBe(11);
        Register.Subdistricts.ShouldAllBe(street => DivisionCode.IsSubdistrict(street.Code));
        Register.Communities.ShouldAllBe(community => DivisionCode.SubdistrictOf(community.Code) == community.SubdistrictCode);
        Register.Communities.Select(community => community.Code).ShouldBeUnique();
        Register.Communities.GroupBy(community => community.SubdistrictCode).ShouldAllBe(street => street.Count() >= 6);
        Register.Communities.Single(community => community.Code == "370202012001").Name.ShouldBe("太湖路社区");
    }

    [Fact]
    public void Each_level_has_its_committee_and_each_trade_its_own()
    {
        var committees = Bodies.Where(body => body.Kind == OrganizationKind.MediationCommittee).ToList();

        committees.Where(body => body.Category == OrganizationCategory.Community).Select(body => body.CommunityCode).Order()
            .ShouldBe(Register.Communities.Select(community => community.Code).Order());
        committees.Where(body => body.Category == OrganizationCategory.Subdistrict).Select(body => body.SubdistrictCode).Order()
            .ShouldBe(Register.Subdistricts.Select(street => street.Code).Order());
        committees.Count(body => body.Category == OrganizationCategory.IndustryProfessional).ShouldBe(11);
        Bodies.Count(body => body.Kind == OrganizationKind.MediationCenter).ShouldBe(1);
        Bodies.Single(body => body.Kind == OrganizationKind.StationedMediationRoom).StationedAt.ShouldBe(StationedAt.Arbitration);
        Bodies.Select(body => body.Abbreviation).ShouldBeUnique();
    }

    [Fact]
    public void Every_body_hangs_on_one_above_it()
    {
        var seen = new HashSet<OrganizationId>();
        foreach (var body in Bodies)
        {
            body.ParentId.ShouldSatisfyAllConditions(
                parent => (parent is null).ShouldBe(body.Kind == OrganizationKind.MediationCenter),
                parent => (parent is null || seen.Contains(parent.Value)).ShouldBeTrue());
            seen.Add(body.Id);
        }
    }

    [Fact]
    public void The_corps_counts_619_of_whom_30_are_full_time()
    {
        Corps.Count.ShouldBe(619);
        Corps.Count(mediator => mediator.Employment == EmploymentKind.FullTime).ShouldBe(30);
        Corps.Count(mediator => mediator.Employment == EmploymentKind.PartTime).ShouldBe(589);
    }

    [Fact]
    public void The_corps_is_rather_old_and_rather_unschooled()
    {
        var day = new DateOnly(2019, 6, 30);

        Corps.Count(mediator => mediator.AgeOn(day) >= 50).ShouldBeGreaterThan(Corps.Count / 2);
        Corps.Count(mediator => mediator.Education <= EducationLevel.HighSchool).ShouldBeGreaterThan(Corps.Count / 3);
        Corps.ShouldAllBe(mediator => mediator.AgeOn(mediator.AppointedOn) >= 18); // M-2
    }

    [Fact]
    public void Every_committee_is_composed_as_the_law_asks() =>
        Register.Organizations.Where(body => body.Kind is OrganizationKind.MediationCommittee or OrganizationKind.MediationCenter).ShouldAllBe(body =>
            CommitteeComposition.Check(SeatsOf(body), false) == null);

    [Fact]
    public void Everybody_holds_a_post_and_nobody_two() =>
        Register.Mediators.ShouldAllBe(mediator => mediator.Posts.Count == 1);

    [Fact]
    public void There_are_ten_brand_rooms_and_ten_gold_medals()
    {
        Bodies.Where(body => body.IsBrandRoom).Select(body => body.BrandRoomNumber!.Value).Order().ShouldBe(Enumerable.Range(1, 10));
        Corps.Where(mediator => mediator.IsGoldMedal).Select(mediator => mediator.GoldMedalNumber!.Value).Order().ShouldBe(Enumerable.Range(1, 10));
        Corps.Where(mediator => mediator.IsGoldMedal).ShouldAllBe(mediator => mediator.PublicContact != null);
    }

    [Fact]
    public void The_finance_committee_is_a_tenant_of_its_own_with_thirty_experts()
    {
        var committee = Register.Organizations.Single(body => body.DistrictCode == ShinanRegister.CityCode);
        var experts = Register.Mediators.Where(mediator => mediator.DistrictCode == ShinanRegister.CityCode).ToList();

        committee.IsCityLevel.ShouldBeTrue();
        committee.Takes(DisputeType.Finance).ShouldBeTrue();
        experts.Count.ShouldBe(30);
        experts.Select(expert => expert.Background).Distinct().Order().ShouldBe(
            [MediatorBackground.Lawyer, MediatorBackground.Regulator, MediatorBackground.University, MediatorBackground.FinancialInstitution]);
    }

    [Fact]
    public void Nobody_is_real()
    {
        Register.Mediators.ShouldAllBe(mediator => mediator.Name.EndsWith("（演示）"));
        Register.Mediators.ShouldAllBe(mediator => PhoneNumber.Parse(mediator.Phone!, null).Text.StartsWith("154"));
        Register.Mediators.ShouldAllBe(mediator => IdNumber.Parse(mediator.IdNumber!, null).RegionCode == "370299");
        Register.Mediators.ShouldAllBe(mediator =>
            IdNumber.Parse(mediator.IdNumber!, null).Sex == mediator.Sex && IdNumber.Parse(mediator.IdNumber!, null).BirthDate == mediator.BirthDate);
        Corps.Select(mediator => mediator.Name).ShouldBeUnique();
        Register.Mediators.Select(mediator => mediator.Phone).ShouldBeUnique();
    }

    [Fact]
    public void The_register_is_the_same_each_time()
    {
        var again = ShinanRegister.Make();

        Said(again).ShouldBe(Said(Register));
    }

    private static IEnumerable<CommitteeSeat> SeatsOf(MediationOrganization body) =>
        from mediator in Register.Mediators
        from post in mediator.Posts
        where post.OrganizationId == body.Id
        select new CommitteeSeat(post.Post, mediator.Sex);

    private static string Said(ShinanRegister register) => string.Join('\n',
    [
        .. register.Organizations.Select(body => $"{body.Id} {body.Name} {body.Abbreviation} {body.ParentId} {body.EstablishedOn:O}"),
        .. register.Mediators.Select(mediator => $"{mediator.Id} {mediator.Name} {mediator.IdNumber} {mediator.MainField} {mediator.AppointedOn:O} {mediator.Posts[0].Id}"),
    ]);
}
