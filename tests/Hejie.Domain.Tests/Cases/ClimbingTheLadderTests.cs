using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Cases;

public sealed class ClimbingTheLadderTests
{
    private const string Street = "370202010";
    private static readonly AssignedMediator Sun = new(new MediatorId(Guid.Parse("0195f000-0000-7000-8000-0000000000a3")), "孙调解", [], null, false);
    private readonly CaseStory _story = CaseStory.Registered(CaseStory.Application(DisputeType.Property)).Reviewed().Agreed().Accepted().Assigned().Told();
    private readonly MediationOrganization _community;
    private readonly MediationOrganization _street = Body(2, OrgLevel.Subdistrict, "湛山街道人民调解委员会");
    private readonly MediationOrganization _district = Body(3, OrgLevel.District, "市南区物业人民调解委员会", fields: [DisputeType.Property]);

    public ClimbingTheLadderTests() => _community = Body(1, OrgLevel.Community, "湛山社区人民调解委员会", id: _story.Case.OrganizationId, parent: _street.Id);

    [Fact]
    public void W3_it_goes_to_the_next_level_and_no_level_is_left_out()
    {
        var group = Body(4, OrgLevel.Community, "湛山花园和事佬协会", OrganizationKind.MediationGroup, parent: _community.Id);
        var neighbour = Body(5, OrgLevel.Community, "仰口路社区人民调解委员会");
        var elsewhere = Body(6, OrgLevel.Subdistrict, "八大湖街道人民调解委员会", street: "370202011");
        var labour = Body(7, OrgLevel.District, "市南区劳动人民调解委员会", fields: [DisputeType.Labor]);
        var closed = Body(8, OrgLevel.Subdistrict, "已停用的调委会", isActive: false);
        MediationOrganization[] all = [_district, _street, _community, group, neighbour, elsewhere, labour, closed];

        Above(group).ShouldBe([_community]);
        Above(_community).ShouldBe([_street]);
        Above(_street).ShouldBe([_district]);
        Above(_district).ShouldBeEmpty();
        HandUp(to: _district).ShouldBe(LadderRefusals.NotTheNextLevel);
        _story.Case.ProposeJoint(new JointProposal(_street.Id, _street.Name, JointGround.HigherLevel, "x"), _story.Now).ShouldBe(LadderRefusals.NotTheNextLevel);
        HandUp().ShouldBeNull();

        IReadOnlyList<MediationOrganization> Above(MediationOrganization host) => Ladder.NextLevel(host, all, DisputeType.Property, Street);
    }

    [Fact]
    public void W3_it_is_handed_up_once_with_a_reason_and_every_partys_consent()
    {
        HandUp(reason: " ").ShouldBe(CaseRefusals.ReasonIsMissing);
        HandUp(consents: [1]).ShouldBe(CaseRefusals.HostingNeedsEveryConsent);
        _story.Case.HasConsent(1, ConsentKind.HandOver, _street.Name).ShouldBeFalse();
        HandUp().ShouldBeNull();
        HandUp().ShouldBe(LadderRefusals.HandedUpAlready);

        _story.Case.HasConsent(1, ConsentKind.HandOver, _street.Name).ShouldBeTrue();
        _story.Case.HasConsent(2, ConsentKind.HandOver, _street.Name).ShouldBeTrue();
        _story.Case.OrganizationId.ShouldBe(_community.Id);
    }

    [Fact]
    public void Before_a_mediator_has_tried_and_after_the_outcome_it_is_not_handed_up()
    {
        var accepted = CaseStory.Registered(CaseStory.Application(DisputeType.Property)).Reviewed().Agreed().Accepted();
        accepted.Case.HandUp(_community, _street, [_street], new HandUpAsk("调不成", [1, 2], ContactChannel.Counter, "2026-11"), accepted.Now).ShouldBe(CaseRefusals.NotAtThisStage);

        _story.Case.Withdraw(1, "不调了", _story.Now).ShouldBeNull();
        HandUp().ShouldBe(CaseRefusals.NotAtThisStage);
    }

    [Fact]
    public void The_level_above_takes_it_up_with_its_own_mediator_under_the_same_number()
    {
        var number = _story.Case.Number;
        _story.After(TimeSpan.FromDays(9));
        HandUp();
        _story.After(TimeSpan.FromDays(1));

        _story.Case.TakeUp(_district.Id, Sun, [], _story.Now).ShouldBe(CaseRefusals.HostingNotOffered);
        _story.Case.TakeUp(_street.Id, Sun, [], _story.Now).ShouldBeNull();

        (_story.Case.Number, _story.Case.OrganizationId, _story.Case.Host!.Name, _story.Case.LevelsClimbed).ShouldBe((number, _street.Id, "孙调解", 1));
        var step = _story.Case.LadderSteps.ShouldHaveSingleItem();
        (step.FromName, step.ToName, step.Since, step.DaysBelow, step.IsTakenUp, step.AnsweredOn)
            .ShouldBe((_community.Name, _street.Name, new DateOnly(2026, 3, 2), 9, true, new DateOnly(2026, 3, 12)));
        _story.Case.AtThisLevelSince.ShouldBe(new DateOnly(2026, 3, 12));
        _story.Case.JointOf(_community.Id)!.State.ShouldBe(JointState.Joined);
        _story.Case.OpenLadderStep.ShouldBeNull();
    }

    [Fact]
    public void What_comes_back_stays_with_the_lower_level_and_may_be_handed_up_again()
    {
        HandUp();
        _story.Case.DeclineJoint(_street.Id, "先由社区再谈一次", _story.Now).ShouldBeNull();

        (_story.Case.LadderSteps[0].IsTakenUp, _story.Case.LadderSteps[0].AnswerText, _story.Case.LevelsClimbed).ShouldBe((false, "先由社区再谈一次", 0));
        HandUp().ShouldBeNull();
        _story.Case.EndJoint(_street.Id, "谈拢了，不交了", _story.Now).ShouldBeNull();
        _story.Case.OpenLadderStep.ShouldBeNull();
        _story.Case.AtThisLevelSince.ShouldBe(_story.Case.ApplicationDate);
    }

    [Fact]
    public void S24_a_dispute_ages_from_the_day_on_which_it_began_to_its_outcome()
    {
        var application = CaseStory.Application(DisputeType.Property);
        var story = CaseStory.Registered(application with { DisputeStartedOn = application.ApplicationDate.AddDays(-179) });

        story.Case.AgeOn(story.Now.Today).ShouldBe(179);
        story.After(TimeSpan.FromDays(1)).Case.AgeOn(story.Now.Today).ShouldBe(180);
        story.Case.Withdraw(1, "不调了", story.Now).ShouldBeNull();
        story.Case.AgeOn(story.Now.Today.AddDays(100)).ShouldBe(180);
        CaseStory.Registered(application).Case.AgeOn(application.ApplicationDate.AddDays(7)).ShouldBe(7);
    }

    private Refusal? HandUp(MediationOrganization? to = null, string reason = "两次没有调成", int[]? consents = null) => _story.Case.HandUp(
        _community, to ?? _street, Ladder.NextLevel(_community, [_community, _street, _district], _story.Case.Type, Street),
        new HandUpAsk(reason, consents ?? [1, 2], ContactChannel.Counter, "2026-11"), _story.Now);

    private static MediationOrganization Body(
        int number, OrgLevel level, string name, OrganizationKind kind = OrganizationKind.MediationCommittee, OrganizationId? id = null, OrganizationId? parent = null,
        string street = Street, DisputeType[]? fields = null, bool isActive = true) => new()
        {
            DistrictCode = CaseStory.District,
            Id = id ?? new OrganizationId(Guid.Parse($"0195f000-0000-7000-8000-00000000010{number}")),
            Kind = kind,
            Category = OrganizationCategory.Community,
            Level = level,
            Name = name,
            Abbreviation = $"调{number}",
            ParentId = parent,
            HostUnit = name,
            SubdistrictCode = level == OrgLevel.District ? null : street,
            Address = "湛山路1号",
            Phone = "0532-80000000",
            OpeningHours = "工作日",
            Fields = fields ?? [],
            IsActive = isActive,
        };
}
