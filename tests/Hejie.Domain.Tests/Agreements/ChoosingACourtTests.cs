using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Tests.Cases;
using Hejie.Domain.Tests.Forms;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Agreements;

public sealed class ChoosingACourtTests
{
    private const string Shinan = "青岛市市南区人民法院";
    private static readonly CourtFacts Two = new([new("张三", "370202"), new("李四", "370203")], [new("湛山街道调委会", "370202")]);

    [Fact]
    public void J2_the_places_of_parties_subject_and_organisation_each_have_a_court()
    {
        CourtChoice.Of(Two with { SubjectMatter = "370212" }).Select(option => (option.Court, option.Ground, option.About)).ShouldBe(
        [
            (Shinan, CourtGround.PartyDomicile, "张三"),
            ("青岛市市北区人民法院", CourtGround.PartyDomicile, "李四"),
            ("青岛市崂山区人民法院", CourtGround.SubjectMatter, null),
            (Shinan, CourtGround.OrganizationPlace, "湛山街道调委会"),
        ]);
        CourtChoice.Of(Two).ShouldNotContain(option => option.Ground == CourtGround.SubjectMatter);
    }

    [Fact]
    public void J2_a_court_that_invited_the_mediation_is_the_only_one()
    {
        CourtChoice.Of(Two with { IsInvitedByCourt = true, InvitingCourt = Shinan })
            .ShouldHaveSingleItem().ShouldBe(new CourtOption(Shinan, CourtGround.InvitedByCourt, null, "CPL 205"));
    }

    [Fact]
    public void J2_a_dispute_of_the_higher_level_goes_to_the_intermediate_court()
    {
        CourtChoice.Of(Two with { IsIntermediate = true }).ShouldAllBe(option => option.Court == "青岛市中级人民法院");
    }

    [Fact]
    public void J2_where_several_organisations_mediated_each_of_their_places_counts()
    {
        CourtChoice.Of(Two with { Organizations = [new("甲", "370202"), new("乙", "370213")] })
            .Count(option => option.Ground == CourtGround.OrganizationPlace).ShouldBe(2);
    }

    [Fact]
    public void A14_a_labour_agreement_is_confirmed_where_the_committee_is()
    {
        CourtChoice.Of(Two with { IsLaborPayment = true }).ShouldHaveSingleItem()
            .ShouldBe(new CourtOption(Shinan, CourtGround.OrganizationPlace, "湛山街道调委会", "LDI 52"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("110101")]
    public void A_place_that_is_not_known_here_has_no_court_to_propose(string? district)
    {
        CourtChoice.Of(new CourtFacts([new("张三", district)], [])).ShouldHaveSingleItem().Court.ShouldBeNull();
        CourtChoice.Of(new CourtFacts([new("张三", district)], [], IsIntermediate: true)).ShouldHaveSingleItem().Court.ShouldBeNull();
    }

    [Theory]
    [InlineData("青岛市市南区湛山一路1号", "370202")]
    [InlineData("胶州市中云街道", "370281")]
    [InlineData("北京市朝阳区", null)]
    [InlineData("先住市南区，后住市北区", null)]
    [InlineData(null, null)]
    public void An_address_tells_the_district_where_it_names_one(string? address, string? district) =>
        CourtRegister.DistrictIn(address).ShouldBe(district);

    [Fact]
    public void The_case_tells_what_it_knows_of_the_places()
    {
        var application = CaseStory.Application();
        var story = CaseStory.Registered(application with
        {
            Parties = [application.Parties[0] with { CommunityCode = "370202010004" }, application.Parties[1] with { Address = "青岛市李沧区九水路2号" }],
        });

        var facts = CourtFacts.Of(story.Case, SomeCaseFile.Of(story).Organization);

        facts.Parties.Select(place => place.DistrictCode).ShouldBe(["370202", "370213"]);
        facts.Organizations.ShouldHaveSingleItem().DistrictCode.ShouldBe("370202");
        (facts.IsInvitedByCourt, facts.IsLaborPayment).ShouldBe((false, false));
    }

    [Fact]
    public void A_case_that_the_court_sent_before_filing_was_invited_by_it()
    {
        var sent = CaseStory.Registered(CaseStory.Application(DisputeType.Labor) with
        {
            Source = CaseSource.Entrusted,
            Referral = ReferralKind.CourtAssigned,
            ReferralLetterNumber = "委派1号",
        });

        var facts = CourtFacts.Of(sent.Case, SomeCaseFile.Of(sent).Organization);

        (facts.IsInvitedByCourt, facts.IsLaborPayment).ShouldBe((true, true));
    }
}
