using Hejie.Domain.Access;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Access;

public sealed class CaseRelationTests
{
    private static readonly Guid Committee = Guid.Parse("0193b3f0-0000-7000-8000-000000000001");
    private static readonly Guid Mediator = Guid.Parse("0193b3f0-0000-7000-8000-000000000002");
    private static readonly Guid Other = Guid.Parse("0193b3f0-0000-7000-8000-000000000003");
    private static readonly AccountId Account = new(Guid.Parse("0193b3f0-0000-7000-8000-000000000004"));
    private static readonly CaseAccessFacts Case = new("370202", Guid.Parse("0193b3f0-0000-7000-8000-000000000005"))
    {
        Committee = Committee,
        SubdistrictCode = "370202003",
        HostMediator = Mediator,
    };

    [Fact]
    public void A_host_is_host_and_of_the_committee()
    {
        var host = Actor.Person(Role.Mediator, "370202", Account, "host", Mediator, Committee);

        Case.RelationOf(host).ShouldBe(CaseRelation.HostMediator | CaseRelation.OwnCommittee | CaseRelation.District);
    }

    [Fact]
    public void A_colleague_of_the_host_does_not_see_the_case()
    {
        var colleague = Actor.Person(Role.Mediator, "370202", Account, "colleague", Other, Committee);

        Permissions.Allows(colleague, Permission.ReadCase, Case).ShouldBeFalse();
    }

    [Fact]
    public void A_mediator_without_a_mediator_id_is_not_the_host_of_an_unassigned_case()
    {
        var nobody = Actor.Person(Role.Mediator, "370202", Account, "nobody");

        var relation = (Case with { HostMediator = null, Committee = null }).RelationOf(nobody);

        relation.ShouldBe(CaseRelation.District);
    }

    [Fact]
    public void The_same_ids_in_another_district_are_a_stranger()
    {
        var elsewhere = Actor.Person(Role.BureauOfficer, "370203", Account, "elsewhere", Mediator, Committee, "370202003");

        Case.RelationOf(elsewhere).ShouldBe(CaseRelation.None);
    }

    [Fact]
    public void A_party_sees_its_own_case_and_no_other()
    {
        var party = Actor.Party("370202", Case.CaseId, 1, "party");

        Permissions.Allows(party, Permission.ReadCase, Case).ShouldBeTrue();
        Permissions.Allows(party, Permission.ReadCase, Case with { CaseId = Other }).ShouldBeFalse();
    }

    [Fact]
    public void A_justice_office_sees_its_own_street_only()
    {
        var office = Actor.Person(Role.SubdistrictOfficer, "370202", Account, "office", subdistrictCode: "370202003");

        Permissions.Allows(office, Permission.ReadCase, Case).ShouldBeTrue();
        Permissions.Allows(office, Permission.ReadCase, Case with { SubdistrictCode = "370202004" }).ShouldBeFalse();
    }

    [Fact]
    public void An_expert_sees_a_case_only_while_invited()
    {
        var expert = Actor.Person(Role.Expert, "370202", Account, "expert");

        Permissions.Allows(expert, Permission.ReadCase, Case with { InvitedExperts = [Account] }).ShouldBeTrue();
        Permissions.Allows(expert, Permission.ReadCase, Case).ShouldBeFalse();
    }

    [Fact]
    public void A_partner_sees_only_what_was_referred_to_or_from_its_body()
    {
        var court = Actor.Person(Role.PartnerOfficer, "370202", Account, "court", organizationId: Other);

        Permissions.Allows(court, Permission.ReadCase, Case with { ReferralBodies = [Other] }).ShouldBeTrue();
        Permissions.Allows(court, Permission.ReadCase, Case).ShouldBeFalse();
    }

    [Fact]
    public void A_name_never_stands_in_the_reference_of_the_journal()
    {
        Actor.Party("370202", Case.CaseId, 2, "Zhang San").Reference.ShouldBe("party:2");
        Actor.Person(Role.Mediator, "370202", Account, "Li Si").Reference.ShouldBe($"account:{Account.Value:D}");
    }

    [Theory]
    [InlineData(Role.Visitor)]
    [InlineData(Role.Party)]
    [InlineData(Role.Job)]
    public void A_role_without_account_cannot_be_a_person(Role role) =>
        Should.Throw<ArgumentException>(() => Actor.Person(role, "370202", Account, "nobody"));
}
