using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;
using Hejie.Domain.Tests.Forms;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Cases;

public sealed class MediatingJointlyTests
{
    private const string Name = "八大关街道人民调解委员会";
    private static readonly OrganizationId Other = new(Guid.Parse("0195f000-0000-7000-8000-000000000002"));
    private static readonly AssignedMediator Sun = new(new MediatorId(Guid.Parse("0195f000-0000-7000-8000-0000000000a3")), "孙调解", [], null, false);
    private static readonly JointProposal Proposal = new(Other, Name, JointGround.CrossArea, "双方住在两个街道");
    private readonly CaseStory _story = CaseStory.Registered().Reviewed().Agreed().Accepted().Assigned().Told();

    [Fact]
    public void I9_the_host_asks_another_committee_once()
    {
        Consent();

        Propose(Proposal with { Committee = _story.Case.OrganizationId }).ShouldBe(CaseRefusals.TakesPartAlready);
        Propose(Proposal with { Reason = " " }).ShouldBe(CaseRefusals.ReasonIsMissing);
        Propose(Proposal).ShouldBeNull();
        Propose(Proposal).ShouldBe(CaseRefusals.TakesPartAlready);
        _story.Case.IsJoint.ShouldBeFalse();
    }

    [Fact]
    public void D6_the_data_go_to_another_committee_only_with_every_persons_consent()
    {
        _story.Agreeing(1, ConsentKind.HandOver, Name);

        Propose(Proposal).ShouldBe(CaseRefusals.HandoverNeedsConsents);
        _story.Agreeing(2, ConsentKind.HandOver, Name);
        Propose(Proposal).ShouldBeNull();
    }

    [Fact]
    public void I9_who_was_invited_joins_with_mediators_of_its_own()
    {
        Join().ShouldBe(CaseRefusals.NotInvitedJointly);
        Consent();
        Propose(Proposal);

        Join([]).ShouldBe(CaseRefusals.JointNeedsMediator);
        Join([CaseStory.Wang]).ShouldBe(CaseRefusals.OneHost);
        Join([Sun with { Conflicts = ["SameEmployer"] }]).ShouldBe(CaseRefusals.ConflictNeedsDisclosure);
        Join().ShouldBeNull();
        Join().ShouldBe(CaseRefusals.NotInvitedJointly);

        _story.Case.IsJoint.ShouldBeTrue();
        var named = _story.Case.Mediators[^1];
        (named.Name, named.IsHost, named.JointCommitteeId).ShouldBe(("孙调解", false, Other));
        _story.Case.Host!.Name.ShouldBe("王调解");
    }

    [Fact]
    public void I9_who_declines_says_why_and_may_be_asked_again()
    {
        Consent();
        Propose(Proposal);

        _story.Case.DeclineJoint(Other, "", _story.Now).ShouldBe(CaseRefusals.ReasonIsMissing);
        _story.Case.DeclineJoint(Other, "人手不够", _story.Now).ShouldBeNull();
        _story.Case.DeclineJoint(Other, "人手不够", _story.Now).ShouldBe(CaseRefusals.NotInvitedJointly);
        Propose(Proposal).ShouldBeNull();
    }

    [Fact]
    public void I9_whose_part_ends_takes_its_mediators_along()
    {
        Joined();

        _story.Case.EndJoint(Other, "", _story.Now).ShouldBe(CaseRefusals.ReasonIsMissing);
        _story.Case.EndJoint(Other, "已经说清", _story.Now).ShouldBeNull();

        _story.Case.IsJoint.ShouldBeFalse();
        _story.Case.Mediators[^1].IsActive.ShouldBeFalse();
        _story.Case.EndJoint(Other, "已经说清", _story.Now).ShouldBe(CaseRefusals.NotInvitedJointly);
    }

    [Fact]
    public void D6_a_consent_that_is_taken_back_ends_the_part_of_that_committee()
    {
        Joined();

        _story.Case.WithdrawConsent(1, ConsentKind.HandOver, Name, ContactChannel.Counter, _story.Now).ShouldBeNull();

        _story.Case.IsJoint.ShouldBeFalse();
        _story.Case.Mediators[^1].IsActive.ShouldBeFalse();
    }

    [Fact]
    public void I9_the_host_changes_with_the_consent_of_both_committees_and_every_party()
    {
        Joined();
        var (number, former) = (_story.Case.Number, _story.Case.OrganizationId);
        Take().ShouldBe(CaseRefusals.HostingNotOffered);
        Offer(1).ShouldBe(CaseRefusals.HostingNeedsEveryConsent);
        Offer(1, 2).ShouldBeNull();
        _story.Case.TakeHosting(Other, CaseStory.Wang.Id, _story.Now).ShouldBe(CaseRefusals.MediatorIsNotOnTheCase);

        Take().ShouldBeNull();

        (_story.Case.Number, _story.Case.OrganizationId, _story.Case.HomeOrganizationId).ShouldBe((number, Other, former));
        (_story.Case.Host!.Name, _story.Case.HostMediatorId).ShouldBe(("孙调解", Sun.Id));
        _story.Case.Mediators.Where(named => named.IsActive).Select(named => (named.Name, named.JointCommitteeId)).ShouldBe([("王调解", former), ("孙调解", null)], ignoreOrder: true);
        _story.Case.JointCommittees.Select(joint => (joint.OrganizationId, joint.State)).ShouldBe([(Other, JointState.Ended), (former, JointState.Joined)]);
    }

    [Fact]
    public void I9_the_host_stays_once_the_agreement_is_being_signed()
    {
        Joined();
        Offer(1, 2);
        _story.Planned().Opened().RecordSigned().Drafted();
        _story.Do(_story.Agreement.Sign(_story.Case, _story.PartySignature(1), byRepresentative: false, _story.Sessions, _story.Now)).Refusal.ShouldBeNull();

        Take().ShouldBe(CaseRefusals.HostingNotOffered);
    }

    [Fact]
    public void The_record_and_the_agreement_name_the_committees()
    {
        Joined();
        _story.Planned().Opened().RecordSigned().Drafted();

        var papers = CasePapers.AllOf(SomeCaseFile.Of(_story));

        papers.OfType<MediationRecordPaper>().Single().JointCommittees.ShouldBe([Name]);
        papers.OfType<AgreementPaper>().Single().JointCommittees.ShouldBe([Name]);
    }

    private void Consent() => _story.Agreeing(1, ConsentKind.HandOver, Name).Agreeing(2, ConsentKind.HandOver, Name);

    private Refusal? Propose(JointProposal proposal) => _story.Case.ProposeJoint(proposal, _story.Now);

    private Refusal? Join(IReadOnlyList<AssignedMediator>? mediators = null) => _story.Case.JoinJointly(Other, mediators ?? [Sun], _story.Now);

    private void Joined()
    {
        Consent();
        Propose(Proposal).ShouldBeNull();
        Join().ShouldBeNull();
    }

    private Refusal? Offer(params int[] consents) =>
        _story.Case.OfferHosting(Other, new HostingOffer("湛山街道人民调解委员会", "大部分事在对方辖区", default, ""), consents, _story.Now);

    private Refusal? Take() => _story.Case.TakeHosting(Other, Sun.Id, _story.Now);
}
