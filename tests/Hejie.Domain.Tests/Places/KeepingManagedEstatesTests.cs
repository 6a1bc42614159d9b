using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Organizations;
using Hejie.Domain.Places;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Places;

public sealed class KeepingManagedEstatesTests
{
    private const string Street = "370202002";
    private static readonly DateTime Morning = new(2026, 3, 2, 1, 0, 0, DateTimeKind.Utc); // Monday 09:00 in Qingdao
    private static readonly Moment Bureau = MomentOf(Role.BureauOfficer, null);
    private static readonly Moment Office = MomentOf(Role.SubdistrictOfficer, Street);
    private static readonly Community Home = At("370202002001");

    private static readonly EstateDetails Garden = new(
        EstateKind.Residential, "演示花园", "演示路1号", 320, new DateOnly(2012, 5, 1), "演示物业公司", new EstateContact("余某", "0532-10000001"), new OwnersCommittee("赵某", null, new DateOnly(2027, 6, 30)),
        [new BuildingLeader("1号楼", "钱某", "0532-10000002")]);

    private static Moment MomentOf(Role role, string? street) =>
        new(Actor.Person(role, "370202", new AccountId(Guid.Parse("0195f000-0000-7000-8000-0000000000c2")), "登记的人", subdistrictCode: street), Morning, HolidayCalendar.Standard);

    private static Community At(string code) => new() { DistrictCode = "370202", Code = code, SubdistrictCode = DivisionCode.SubdistrictOf(code), Name = "演示社区" };

    private static ManagedEstate Entered() => ManagedEstate.Enter(ManagedEstateId.New(Morning), 7, Garden, Home, isNameTaken: false, Bureau, out _).ShouldNotBeNull();

    private static Refusal? Enter(EstateDetails details, Community? community = null, bool isNameTaken = false, Moment? moment = null)
    {
        ManagedEstate.Enter(ManagedEstateId.New(Morning), 7, details, community ?? Home, isNameTaken, moment ?? Bureau, out var refusal);
        return refusal;
    }

    private static MediationOrganization Body(
        OrgLevel level = OrgLevel.Community, string? street = Street, string district = "370202", bool isActive = true, params DisputeType[] fields) => new()
        {
            DistrictCode = district,
            Id = OrganizationId.New(Morning),
            Kind = OrganizationKind.MediationCommittee,
            Category = OrganizationCategory.Community,
            Level = level,
            Name = "演示社区人民调解委员会",
            Abbreviation = "演",
            HostUnit = "演示社区居民委员会",
            SubdistrictCode = street,
            Address = "演示路2号",
            Phone = "0532-10000003",
            OpeningHours = "工作日",
            Fields = fields,
            IsActive = isActive,
        };

    private static Refusal? Assign(ManagedEstate estate, MediationOrganization body) => estate.AssignOrganization(body, EstateArrangement.ByCommunity, " ", Bureau);

    [Fact]
    public void An_estate_stands_on_the_register_with_its_street_and_without_blanks()
    {
        var estate = ManagedEstate.Enter(
            ManagedEstateId.New(Morning), 7, Garden with { Name = " 演示花园 ", Contact = new EstateContact(" ", ""), OwnersCommittee = null }, Home, isNameTaken: false, Office, out _).ShouldNotBeNull();

        (estate.Name, estate.CommunityCode, estate.SubdistrictCode, estate.Number).ShouldBe(("演示花园", Home.Code, Street, 7));
        estate.Contact.ShouldBeNull();
        estate.OwnersCommittee.ShouldBeNull();
        estate.OrganizationId.ShouldBeNull();
        estate.IsActive.ShouldBeTrue();
        estate.History.ShouldHaveSingleItem().Act.ShouldBe(EstateAct.Enter);
    }

    [Fact]
    public void Names_stay_as_they_are_typed_and_numbers_are_read_from_any_keyboard()
    {
        var typed = Garden with { Contact = new EstateContact(" 余某（演示） ", "０５３２－１００００００１"), Leaders = [new BuildingLeader(" 1号楼 ", " 钱某（演示） ", " ")] };

        var estate = ManagedEstate.Enter(ManagedEstateId.New(Morning), 7, typed, Home, isNameTaken: false, Bureau, out _).ShouldNotBeNull();

        estate.Contact.ShouldBe(new EstateContact("余某（演示）", "0532-10000001"));
        estate.Leaders.ShouldBe([new BuildingLeader("1号楼", "钱某（演示）", null)]);
    }

    [Fact]
    public void W1_an_estate_says_what_it_is_called_where_it_lies_how_large_it_is_and_who_manages_it()
    {
        Enter(Garden).ShouldBeNull();
        Enter(Garden with { Units = ManagedEstate.MostUnits }).ShouldBeNull();
        Enter(Garden with { Units = ManagedEstate.MostUnits + 1 }).ShouldBe(EstateRefusals.EstateIncomplete);

        Enter(Garden with { Name = " ", Address = "", Units = 0, Company = " ", OwnersCommittee = new OwnersCommittee(" ", null, null), Leaders = [new BuildingLeader("1号楼", " ", null)] })
            .ShouldNotBeNull().Details.ShouldBe(["EstateName", "EstateAddress", "EstateUnits", "EstateCompany", "OwnersCommitteeHead", "EstateLeaders"]);
    }

    [Fact]
    public void W1_a_justice_office_enters_estates_of_its_street_alone_and_no_estate_leaves_its_street()
    {
        var elsewhere = At("370202003001");
        Enter(Garden, elsewhere, moment: Office).ShouldBe(EstateRefusals.EstateOutsideStreet);
        Enter(Garden, elsewhere, moment: Bureau).ShouldBeNull();
        var estate = Entered();

        estate.Change(Garden, elsewhere, isNameTaken: false, Bureau).ShouldBe(EstateRefusals.EstateOutsideStreet);
        estate.Change(Garden, At("370202002002"), isNameTaken: false, Bureau).ShouldBeNull();
        estate.CommunityCode.ShouldBe("370202002002");
    }

    [Fact]
    public void W1_two_estates_of_a_community_do_not_share_a_name()
    {
        Enter(Garden, isNameTaken: true).ShouldBe(EstateRefusals.EstateNameIsTaken);

        Entered().Change(Garden, Home, isNameTaken: true, Bureau).ShouldBe(EstateRefusals.EstateNameIsTaken);
    }

    [Fact]
    public void It_is_not_managed_since_tomorrow()
    {
        Enter(Garden with { ManagedSince = Bureau.Today }).ShouldBeNull();
        Enter(Garden with { ManagedSince = Bureau.Today.AddDays(1) }).ShouldBe(CaseRefusals.DateInFuture);
        Enter(Garden with { ManagedSince = null }).ShouldBeNull();
    }

    [Fact]
    public void A_change_says_it_otherwise_and_leaves_the_organisation()
    {
        var (estate, body) = (Entered(), Body());
        Assign(estate, body).ShouldBeNull();

        estate.Change(Garden with { Units = 400, Leaders = [] }, Home, isNameTaken: false, Bureau).ShouldBeNull();

        (estate.Units, estate.Leaders.Count, estate.OrganizationId, estate.Version).ShouldBe((400, 0, body.Id, 2));
        estate.Details.ShouldBe(Garden with { Units = 400, Leaders = estate.Leaders });
    }

    [Fact]
    public void W1_its_organisation_is_one_of_the_street_or_of_the_district()
    {
        Assign(Entered(), Body()).ShouldBeNull();
        Assign(Entered(), Body(OrgLevel.District, street: null)).ShouldBeNull();
        Assign(Entered(), Body(OrgLevel.District, street: "370202003")).ShouldBeNull("it serves the district, wherever its office lies");

        Assign(Entered(), Body(street: "370202003")).ShouldBe(EstateRefusals.OrganizationIsElsewhere);
        Assign(Entered(), Body(OrgLevel.City, street: null)).ShouldBe(EstateRefusals.OrganizationIsElsewhere);
        Assign(Entered(), Body(district: "370203")).ShouldBe(EstateRefusals.OrganizationIsElsewhere);
    }

    [Fact]
    public void W1_its_organisation_takes_property_disputes()
    {
        Assign(Entered(), Body(fields: DisputeType.Labor)).ShouldBe(EstateRefusals.OrganizationTakesNoProperty);

        Assign(Entered(), Body(fields: [DisputeType.Labor, DisputeType.Property])).ShouldBeNull();
        Assign(Entered(), Body()).ShouldBeNull("one without a field takes all");
    }

    [Fact]
    public void W1_its_organisation_still_stands()
    {
        Assign(Entered(), Body(isActive: false)).ShouldBe(EstateRefusals.OrganizationIsClosed);
    }

    [Fact]
    public void The_history_names_the_organisation()
    {
        var (estate, body) = (Entered(), Body());

        estate.AssignOrganization(body, EstateArrangement.SetUpHere, " 每周三下午 ", Bureau).ShouldBeNull();

        (estate.OrganizationId, estate.Arrangement, estate.ArrangementNote).ShouldBe((body.Id, EstateArrangement.SetUpHere, "每周三下午"));
        estate.History[^1].ShouldBe(new EstateEntry(EstateAct.AssignOrganization, Morning, "登记的人", body.Name));
    }

    [Fact]
    public void W1_an_organisation_is_taken_away_with_a_reason_where_there_is_one()
    {
        var estate = Entered();
        estate.RemoveOrganization("换届", Bureau).ShouldBe(EstateRefusals.EstateHasNoOrganization);
        Assign(estate, Body()).ShouldBeNull();
        estate.RemoveOrganization(" ", Bureau).ShouldBe(CaseRefusals.ReasonIsMissing);

        estate.RemoveOrganization("调解点撤销", Bureau).ShouldBeNull();

        (estate.OrganizationId, estate.Arrangement, estate.ArrangementNote).ShouldBe((null, null, null));
        estate.History[^1].Note.ShouldBe("调解点撤销");
    }

    [Fact]
    public void W1_a_closed_estate_is_changed_no_more()
    {
        var estate = Entered();
        estate.Close(" ", Bureau).ShouldBe(CaseRefusals.ReasonIsMissing);

        estate.Close("拆除", Bureau).ShouldBeNull();

        (estate.IsActive, estate.ClosedAt).ShouldBe((false, Morning));
        estate.Close("拆除", Bureau).ShouldBe(EstateRefusals.EstateIsClosed);
        estate.Change(Garden, Home, isNameTaken: false, Bureau).ShouldBe(EstateRefusals.EstateIsClosed);
        Assign(estate, Body()).ShouldBe(EstateRefusals.EstateIsClosed);
        estate.RemoveOrganization("换届", Bureau).ShouldBe(EstateRefusals.EstateIsClosed);
        estate.History.Select(entry => entry.Act).ShouldBe([EstateAct.Enter, EstateAct.Close]);
    }
}
