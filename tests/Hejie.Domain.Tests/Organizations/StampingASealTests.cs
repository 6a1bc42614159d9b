using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Organizations;
using Hejie.Domain.Tests.Cases;
using Hejie.Domain.Tests.Forms;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Organizations;

public sealed class StampingASealTests
{
    private static readonly string Digest = new('d', 64);
    private static readonly CaseStory Story = CaseStory.Registered();

    [Fact]
    public void A4_the_own_clerk_keeps_the_seal_and_nobody_else()
    {
        Keep(Story.Now, out var kept).ShouldBeNull();
        (kept!.Digest, kept.OrganizationId, kept.KeptAt).ShouldBe((Digest, Own.Id, CaseStory.Morning));

        foreach (var other in Others())
        {
            Keep(By(other), out kept).ShouldBe(SealRefusals.SealNeedsItsClerk);
            kept.ShouldBeNull();
        }
    }

    [Fact]
    public void A4_the_own_clerk_stamps_and_nobody_else()
    {
        var seal = Kept(Own);

        var stamped = CommitteeSeal.Stamp(seal, Story.Case, null, Story.Now, out var refusal)!;
        refusal.ShouldBeNull();
        (stamped.Role, stamped.Kind, stamped.ImageDigest, stamped.At).ShouldBe((SignerRole.Committee, SignatureKind.Seal, Digest, CaseStory.Morning));

        foreach (var other in Others())
        {
            CommitteeSeal.Stamp(seal, Story.Case, null, By(other), out refusal).ShouldBeNull();
            refusal.ShouldBe(SealRefusals.SealNeedsItsClerk);
        }
    }

    [Fact]
    public void A4_another_committees_seal_is_not_stamped()
    {
        CommitteeSeal.Stamp(Kept(Foreign), Story.Case, null, Story.Now, out var refusal).ShouldBeNull();

        refusal.ShouldBe(SealRefusals.SealOfAnotherCommittee);
    }

    [Fact]
    public void A4_a_paper_sealed_earlier_bears_its_day_and_a_seal_without_picture_names_none()
    {
        var stamped = CommitteeSeal.Stamp(null, Story.Case, new DateOnly(2026, 2, 27), Story.Now, out _)!;

        ChinaTime.DayOf(stamped.At).ShouldBe(new DateOnly(2026, 2, 27));
        stamped.ImageDigest.ShouldBeNull();
    }

    [Fact]
    public void The_picture_that_was_stamped_stands_on_the_paper_and_not_a_later_one()
    {
        var story = CaseStory.Registered().InMediation().RecordSigned().Drafted();
        story.AllSigned();
        var file = SomeCaseFile.Of(story, digest => digest == Digest ? new byte[] { 1 } : default);

        Hejie.Domain.Forms.CasePapers.AgreementOf(file, story.Agreement).Seal!.Picture.IsEmpty.ShouldBeTrue();
        var again = CaseStory.Registered().InMediation().RecordSigned().Drafted();
        foreach (var signature in again.Signatures(SignerRole.Committee))
        {
            again.Do(again.Agreement.Sign(again.Case, signature.Role == SignerRole.Committee ? signature with { ImageDigest = Digest } : signature, false, again.Sessions, again.Now));
        }
        again.Refusal.ShouldBeNull();
        var stamped = SomeCaseFile.Of(again, digest => digest == Digest ? new byte[] { 1 } : default);

        stamped.SignatureDigests.ShouldContain(Digest);
        Hejie.Domain.Forms.CasePapers.AgreementOf(stamped, again.Agreement).Seal!.Picture.ToArray().ShouldBe([1]);
    }

    private static MediationOrganization Own => SomeCaseFile.Of(Story).Organization;

    private static MediationOrganization Foreign => new()
    {
        DistrictCode = CaseStory.District,
        Id = new OrganizationId(Guid.Parse("0195f000-0000-7000-8000-0000000000ff")),
        Kind = OrganizationKind.MediationCommittee,
        Category = OrganizationCategory.Community,
        Level = OrgLevel.Community,
        Name = "别的调委会",
        Abbreviation = "别",
        HostUnit = "别处",
        Address = "别处",
        Phone = "0532-80000000",
        OpeningHours = "9:00",
    };

    private static IEnumerable<Actor> Others()
    {
        yield return Person(Role.CommitteeClerk, Foreign.Id);
        yield return Person(Role.CommitteeClerk, null);
        yield return Person(Role.Mediator, Own.Id);
        yield return Person(Role.BureauOfficer, Own.Id);
        yield return Person(Role.Administrator, null);
        yield return Actor.Job(CaseStory.District, "archive");
    }

    private static Actor Person(Role role, OrganizationId? of) =>
        Actor.Person(role, CaseStory.District, new AccountId(Guid.CreateVersion7(CaseStory.Morning)), "某人", organizationId: of?.Value);

    private static Moment By(Actor actor) => Story.Now with { By = actor };

    private static CommitteeSeal Kept(MediationOrganization committee) =>
        CommitteeSeal.Keep(SealId.New(CaseStory.Morning), committee, Digest, [1], By(Person(Role.CommitteeClerk, committee.Id)), out _)!;

    private static Refusal? Keep(Moment moment, out CommitteeSeal? kept)
    {
        kept = CommitteeSeal.Keep(SealId.New(CaseStory.Morning), Own, Digest, [1], moment, out var refusal);
        return refusal;
    }
}
