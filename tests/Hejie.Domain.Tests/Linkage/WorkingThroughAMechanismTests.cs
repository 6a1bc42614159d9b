using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;
using Hejie.Domain.Tests.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Linkage;

public sealed class WorkingThroughAMechanismTests
{
    private static readonly MechanismDetails ThreeParty = Shipped("ThreeParty");
    private readonly CaseStory _story = CaseStory.Registered(CaseStory.Application(DisputeType.Property)).Reviewed().Agreed().Accepted().Assigned().Told();

    [Fact]
    public void The_product_brings_the_three_mechanisms_of_the_district_report()
    {
        LinkageMechanism.Shipped.Select(shipped => (shipped.Details.Name, shipped.Details.Seats.Count, shipped.Details.Steps.Count(step => step.IsHandUp)))
            .ShouldBe([("五方联动", 5, 0), ("三方对话", 3, 0), ("三级联调", 3, 2)]);
    }

    [Fact]
    public void W2_a_mechanism_has_a_name_seats_and_steps_and_its_name_once()
    {
        Define(ThreeParty with { Name = " " }).ShouldBe(MechanismRefusals.MechanismIncomplete);
        Define(ThreeParty with { Seats = [] }).ShouldBe(MechanismRefusals.MechanismIncomplete);
        Define(ThreeParty with { Seats = [ThreeParty.Seats[0], ThreeParty.Seats[0]] }).ShouldBe(MechanismRefusals.MechanismIncomplete);
        Define(ThreeParty with { Steps = [] }).ShouldBe(MechanismRefusals.MechanismIncomplete);
        Define(ThreeParty, isNameTaken: true).ShouldBe(MechanismRefusals.MechanismIsThere);
        Define(ThreeParty).ShouldBeNull();
    }

    [Fact]
    public void A_street_keeps_what_it_defined_and_the_bureau_keeps_all()
    {
        var own = LinkageMechanism.Define(LinkageMechanismId.New(_story.Now.Now), "370202010", ThreeParty, isNameTaken: false, _story.Now, out _)!;
        var district = LinkageMechanism.Define(LinkageMechanismId.New(_story.Now.Now), null, ThreeParty, isNameTaken: false, _story.Now, out _)!;
        Actor Of(Role role, string? street) => Actor.Person(role, CaseStory.District, AccountId.New(_story.Now.Now), "某人", subdistrictCode: street);

        (own.IsKeptBy(Of(Role.SubdistrictOfficer, "370202010")), own.IsKeptBy(Of(Role.SubdistrictOfficer, "370202011")), own.IsKeptBy(Of(Role.BureauOfficer, null))).ShouldBe((true, false, true));
        (district.IsKeptBy(Of(Role.SubdistrictOfficer, "370202010")), district.IsKeptBy(Of(Role.BureauOfficer, null)), own.IsKeptBy(_story.Now.By)).ShouldBe((false, true, false));
    }

    [Fact]
    public void W2_only_one_in_use_for_such_a_dispute_and_street_is_begun_and_one_at_a_time()
    {
        Begin(before: [Begin().Run!]).Refusal.ShouldBe(MechanismRefusals.CaseHasMechanism);
        Begin(street: "370202099").Refusal.ShouldBe(MechanismRefusals.MechanismDoesNotFit);
        Begin(ThreeParty with { Type = DisputeType.Labor }).Refusal.ShouldBe(MechanismRefusals.MechanismDoesNotFit);
        Begin(isClosed: true).Refusal.ShouldBe(MechanismRefusals.MechanismIsClosed);
        Begin(street: _story.Case.SubdistrictCode).Refusal.ShouldBeNull();
        Begin(ThreeParty with { Type = null }).Refusal.ShouldBeNull();
    }

    [Fact]
    public void B8_who_is_invited_sits_down_when_every_party_has_agreed()
    {
        var run = Begin().Run!;
        _story.Case.ProposeInvitee(new InviteeDetails("孙组长", InviteeKind.Neighbour, "楼组长", "熟悉情况"), _story.Now).ShouldBeNull();
        run.Seat(1, new SeatHolder(Party: 9, null), _story.Case, _story.Now).ShouldBe(MechanismRefusals.SeatIsNotOfTheCase);
        run.Seat(4, SeatHolder.Host, _story.Case, _story.Now).ShouldBe(MechanismRefusals.SeatIsNotOfTheCase);
        run.Seat(1, new SeatHolder(null, Invitee: 2), _story.Case, _story.Now).ShouldBe(MechanismRefusals.SeatIsNotOfTheCase);
        run.Seat(1, new SeatHolder(null, Invitee: 1), _story.Case, _story.Now).ShouldBeNull();
        run.Seat(3, new SeatHolder(Party: 1, null), _story.Case, _story.Now).ShouldBeNull();

        (run.StandingOf(1, _story.Case), run.StandingOf(2, _story.Case), run.StandingOf(3, _story.Case)).ShouldBe((SeatStanding.Asked, SeatStanding.Empty, SeatStanding.Ready));
        Step(run, "先听业主说", 3).ShouldBeNull();
        Step(run, "三方对话", 1, 3).ShouldBe(MechanismRefusals.NeededSeatsAreNotReady);
        run.Seat(2, new SeatHolder(Party: 2, null), _story.Case, _story.Now).ShouldBeNull();
        Agree(1);
        Step(run, "三方对话", 1, 2, 3).ShouldBe(MechanismRefusals.NeededSeatsAreNotReady);
        Agree(2);
        Step(run, "三方对话", 1, 2, 3).ShouldBeNull();

        void Agree(int party) => _story.Case.AnswerInvitee(1, new InviteeAnswer(party, true, _story.Now.Today, ContactChannel.Counter, null), _story.Now).ShouldBeNull();
    }

    [Fact]
    public void W2_steps_are_taken_in_their_order_with_words_on_days_that_go_on()
    {
        var run = Seated();

        Step(run, " ").ShouldBe(CaseRefusals.ReasonIsMissing);
        run.TakeStep(_story.Now.Today.AddDays(1), "听", [], false, _story.Case, _story.Now).ShouldBe(CaseRefusals.DateInFuture);
        run.TakeStep(run.BegunOn.AddDays(-1), "听", [], false, _story.Case, _story.Now).ShouldBe(CaseRefusals.DateBeforeLastStep);
        run.TakeStep(_story.Now.Today, "听", [7], false, _story.Case, _story.Now).ShouldBe(MechanismRefusals.SeatIsNotOfTheCase);
        foreach (var step in run.Steps)
        {
            run.NextStep.ShouldBe(step);
            run.Complete(_story.Case, _story.Now).ShouldBe(MechanismRefusals.StepsAreOpen);
            Step(run, $"做了：{step.Name}", 1, 2, 3).ShouldBeNull();
        }
        Step(run, "还做").ShouldBe(MechanismRefusals.StepsComeInOrder);
        run.Complete(_story.Case, _story.Now).ShouldBeNull();
        run.State.ShouldBe(MechanismRunState.Completed);
        Step(run, "再做").ShouldBe(MechanismRefusals.RunIsOver);
        run.Stop("不用了", _story.Case, _story.Now).ShouldBe(MechanismRefusals.RunIsOver);
        run.Seat(1, null, _story.Case, _story.Now).ShouldBe(MechanismRefusals.RunIsOver);
    }

    [Fact]
    public void S23_what_a_seat_promised_is_owed_until_it_is_answered()
    {
        var run = Seated();
        var today = _story.Now.Today;
        run.Promise(1, "修好电梯", today.AddDays(-1), _story.Case, _story.Now).ShouldBe(MechanismRefusals.CommitmentIncomplete);
        run.Promise(1, " ", today, _story.Case, _story.Now).ShouldBe(MechanismRefusals.CommitmentIncomplete);
        run.Promise(5, "修好电梯", today, _story.Case, _story.Now).ShouldBe(MechanismRefusals.SeatIsNotOfTheCase);
        run.Promise(1, "修好电梯", today.AddDays(7), _story.Case, _story.Now).ShouldBeNull();
        run.Promise(3, "交清物业费", today, _story.Case, _story.Now).ShouldBeNull();

        run.CommitmentDueOn.ShouldBe(today);
        (run.Commitments[1].IsOverdueOn(today), run.Commitments[1].IsOverdueOn(today.AddDays(1))).ShouldBe((false, true));
        foreach (var _ in run.Steps)
        {
            Step(run, "做了").ShouldBeNull();
        }
        run.Complete(_story.Case, _story.Now).ShouldBe(MechanismRefusals.CommitmentsAreOpen);
        run.AnswerPromise(2, isKept: true, null, _story.Case, _story.Now).ShouldBeNull();
        run.CommitmentDueOn.ShouldBe(today.AddDays(7));
        run.AnswerPromise(2, isKept: true, null, _story.Case, _story.Now).ShouldBe(MechanismRefusals.CommitmentIsAnswered);
        run.AnswerPromise(1, isKept: false, " ", _story.Case, _story.Now).ShouldBe(CaseRefusals.ReasonIsMissing);
        run.AnswerPromise(1, isKept: false, "配件没到", _story.Case, _story.Now).ShouldBeNull();
        run.Complete(_story.Case, _story.Now).ShouldBeNull();
    }

    [Fact]
    public void W3_a_hand_up_counts_when_the_level_above_has_taken_the_case_up()
    {
        var run = Begin(Shipped("ThreeLevel")).Run!;
        run.Seat(1, SeatHolder.Host, _story.Case, _story.Now).ShouldBeNull();
        Step(run, "和事佬劝过两次", 1).ShouldBeNull();
        Step(run, "交社区").ShouldBe(MechanismRefusals.LevelAboveHasNotTakenUp);

        var (host, above) = (Body(1, OrgLevel.Community, _story.Case.OrganizationId), Body(2, OrgLevel.Subdistrict, null));
        _story.Case.HandUp(host, above, [above], new HandUpAsk("劝不成", [1, 2], ContactChannel.Counter, "2026-11"), _story.Now).ShouldBeNull();
        Step(run, "交社区").ShouldBe(MechanismRefusals.LevelAboveHasNotTakenUp);
        _story.Case.TakeUp(above.Id, new AssignedMediator(new MediatorId(Guid.Parse("0195f000-0000-7000-8000-0000000000a3")), "孙调解", [], null, false), [], _story.Now).ShouldBeNull();
        Step(run, "社区接手了").ShouldBeNull();
        Step(run, "社区调解").ShouldBeNull();
        Step(run, "交街道").ShouldBe(MechanismRefusals.LevelAboveHasNotTakenUp);

        var later = Begin(Shipped("ThreeLevel")).Run!;
        later.Seat(1, SeatHolder.Host, _story.Case, _story.Now).ShouldBeNull();
        Step(later, "和事佬劝过").ShouldBeNull();
        Step(later, "交社区").ShouldBe(MechanismRefusals.LevelAboveHasNotTakenUp, "what was climbed before does not count");
        later.TakeStep(_story.Now.Today, "一开始就在社区", [], isSkipped: true, _story.Case, _story.Now).ShouldBeNull();
        later.NextStep!.IsHandUp.ShouldBeFalse();
    }

    [Fact]
    public void It_is_complete_early_once_the_case_has_its_outcome_or_stopped_with_a_reason()
    {
        var (early, stopped) = (Seated(), Seated());
        stopped.Stop(" ", _story.Case, _story.Now).ShouldBe(CaseRefusals.ReasonIsMissing);
        stopped.Stop("一方不愿意再用", _story.Case, _story.Now).ShouldBeNull();
        _story.Case.Withdraw(1, "和好了", _story.Now).ShouldBeNull();

        early.Complete(_story.Case, _story.Now).ShouldBeNull();
        (early.State, stopped.State, stopped.EndingText).ShouldBe((MechanismRunState.Completed, MechanismRunState.Stopped, "一方不愿意再用"));
    }

    private MechanismRun Seated()
    {
        var run = Begin().Run!;
        run.Seat(1, SeatHolder.Host, _story.Case, _story.Now).ShouldBeNull();
        run.Seat(2, new SeatHolder(Party: 2, null), _story.Case, _story.Now).ShouldBeNull();
        run.Seat(3, new SeatHolder(Party: 1, null), _story.Case, _story.Now).ShouldBeNull();
        return run;
    }

    private Refusal? Step(MechanismRun run, string words, params int[] seats) => run.TakeStep(_story.Now.Today, words, seats, false, _story.Case, _story.Now);

    private (MechanismRun? Run, Refusal? Refusal) Begin(MechanismDetails? details = null, string? street = null, IReadOnlyList<MechanismRun>? before = null, bool isClosed = false)
    {
        var mechanism = LinkageMechanism.Define(LinkageMechanismId.New(_story.Now.Now), street, details ?? ThreeParty, isNameTaken: false, _story.Now, out var undefined)!;
        undefined.ShouldBeNull();
        if (isClosed)
        {
            mechanism.PutToUse(false, isNameTaken: false, _story.Now).ShouldBeNull();
        }
        var run = MechanismRun.Begin(MechanismRunId.New(_story.Now.Now), mechanism, _story.Case, before ?? [], _story.Now, out var refusal);
        return (run, refusal);
    }

    private Refusal? Define(MechanismDetails details, bool isNameTaken = false)
    {
        _ = LinkageMechanism.Define(LinkageMechanismId.New(_story.Now.Now), null, details, isNameTaken, _story.Now, out var refusal);
        return refusal;
    }

    private static MechanismDetails Shipped(string key) => LinkageMechanism.Shipped.Single(shipped => shipped.Key == key).Details;

    private static MediationOrganization Body(int number, OrgLevel level, OrganizationId? id) => new()
    {
        DistrictCode = CaseStory.District,
        Id = id ?? new OrganizationId(Guid.Parse($"0195f000-0000-7000-8000-00000000010{number}")),
        Kind = OrganizationKind.MediationCommittee,
        Category = OrganizationCategory.Community,
        Level = level,
        Name = $"第{number}调委会",
        Abbreviation = $"调{number}",
        HostUnit = "居委会",
        Address = "湛山路1号",
        Phone = "0532-80000000",
        OpeningHours = "工作日",
    };
}
