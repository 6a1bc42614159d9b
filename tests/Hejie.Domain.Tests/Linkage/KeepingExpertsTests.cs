using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Linkage;
using Hejie.Domain.Mediators;
using Hejie.Domain.People;
using Hejie.Domain.Tests.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Linkage;

public sealed class KeepingExpertsTests
{
    internal static readonly ExpertDetails Lawyer = new(
        "孟律", "青岛演示律师事务所", "合伙人", ExpertSource.LawFirm, [ExpertGroup.PropertyLawyers, ExpertGroup.DistrictPool], [DisputeType.Property], ["演示物业有限公司"], "0532-10000001",
        new DateOnly(2026, 1, 5), new DateOnly(2026, 1, 10));

    private static Moment Monday => At(new DateOnly(2026, 3, 2));

    internal static Moment At(DateOnly day, int hour = 9) => new(Actor.Job(CaseStory.District, "区司法局"), ChinaTime.InstantOf(day, new TimeOnly(hour, 0)), HolidayCalendar.Standard);

    internal static Expert Entered(ExpertDetails? details = null, Mediator? mediator = null) =>
        Expert.Enter(ExpertId.New(Monday.Now), details ?? Lawyer, mediator, isKnown: false, Monday, out var refusal) ?? throw new InvalidOperationException(refusal!.Code);

    internal static Mediator MediatorCalled(string name) => new()
    {
        DistrictCode = CaseStory.District, Id = MediatorId.New(Monday.Now), Name = name, Sex = Sex.Male, BirthDate = new DateOnly(1970, 1, 1), Employment = EmploymentKind.PartTime, Background = MediatorBackground.Lawyer,
        Education = EducationLevel.Bachelor, MainField = DisputeType.Property, AppointedOn = new DateOnly(2025, 1, 1),
    };

    private static void Refused(ExpertDetails details, Refusal why, Mediator? mediator = null, bool isKnown = false)
    {
        Expert.Enter(ExpertId.New(Monday.Now), details, mediator, isKnown, Monday, out var refusal).ShouldBeNull();
        refusal.ShouldBe(why);
        refusal!.Details.ShouldBe(why.Details);
    }

    [Fact]
    public void M15_an_expert_is_entered_with_name_unit_group_and_field()
    {
        Refused(Lawyer with { Name = " ", Unit = "", Groups = [], Fields = [] }, ExpertRefusals.ExpertIncomplete.About(["ExpertName", "ExpertUnit", "ExpertGroups", "ExpertFields"]));
        Refused(Lawyer with { Phone = "12" }, CaseRefusals.PhoneNotUnderstood);
        Refused(Lawyer, ExpertRefusals.ExpertIsThere, isKnown: true);
        var entered = Entered(Lawyer with { Name = " 孟律 ", Ties = ["演示物业有限公司", " ", "演示物业有限公司"], Groups = [ExpertGroup.PropertyLawyers, ExpertGroup.DistrictPool, ExpertGroup.DistrictPool] });
        (entered.Name, entered.Ties.Count, entered.Version).ShouldBe(("孟律", 1, 0));
        entered.Groups.ShouldBe([ExpertGroup.DistrictPool, ExpertGroup.PropertyLawyers]);
        entered.Fields.ShouldBe([DisputeType.Property]);
        entered.FieldWords.ShouldContain(Expert.Listed(DisputeType.Property));
    }

    [Fact]
    public void D7_nobody_is_listed_without_consent()
    {
        Refused(Lawyer with { AgreedOn = null }, ExpertRefusals.ExpertHasNotAgreed);
        Refused(Lawyer with { AgreedOn = Monday.Today.AddDays(1) }, CaseRefusals.DateInFuture);
        Entered(Lawyer with { AgreedOn = Monday.Today }).AgreedOn.ShouldBe(Monday.Today);
    }

    [Fact]
    public void M15_the_lawyers_group_is_of_lawyers()
    {
        Refused(Lawyer with { Source = ExpertSource.University }, ExpertRefusals.GroupIsOfLawyers);
        Entered(Lawyer with { Source = ExpertSource.University, Groups = [ExpertGroup.DistrictPool] }).Source.ShouldBe(ExpertSource.University);
    }

    [Fact]
    public void M15_an_expert_who_also_mediates_is_the_mediator_of_the_same_name()
    {
        Refused(Lawyer, ExpertRefusals.MediatorIsAnother.About(["王调解"]), MediatorCalled("王调解"));
        var mediator = MediatorCalled("孟律");
        Entered(Lawyer, mediator).MediatorId.ShouldBe(mediator.Id);
    }

    [Fact]
    public void M15_an_expert_leaves_with_a_reason_and_comes_back_with_a_new_consent()
    {
        var expert = Entered();
        expert.Return(Monday.Today, Monday).ShouldBe(ExpertRefusals.ExpertIsIn);
        expert.Leave(Monday.Today, " ", Monday).ShouldBe(CaseRefusals.ReasonIsMissing);
        expert.Leave(Lawyer.From.AddDays(-1), "调离", Monday).ShouldBe(ExpertRefusals.ExpertLeavesBeforeComing);
        expert.Leave(new DateOnly(2026, 3, 10), "调离", Monday).ShouldBeNull();
        (expert.IsInUseOn(new DateOnly(2026, 1, 9)), expert.IsInUseOn(Lawyer.From), expert.IsInUseOn(new DateOnly(2026, 3, 9)), expert.IsInUseOn(new DateOnly(2026, 3, 10))).ShouldBe((false, true, true, false));
        expert.Leave(Monday.Today, "再", Monday).ShouldBe(ExpertRefusals.ExpertIsOut);

        var later = At(new DateOnly(2026, 4, 1));
        expert.Return(later.Today.AddDays(1), later).ShouldBe(CaseRefusals.DateInFuture);
        expert.Return(new DateOnly(2026, 3, 9), later).ShouldBe(ExpertRefusals.ExpertHasNotAgreed);
        expert.Return(new DateOnly(2026, 3, 10), later).ShouldBeNull();
        (expert.From, expert.Until, expert.Version).ShouldBe((later.Today, null, 2));
        expert.History.Select(entry => entry.Act).ShouldBe([ExpertAct.Enter, ExpertAct.Leave, ExpertAct.Return]);
    }

    [Fact]
    public void TIME_an_expert_leaves_on_the_first_day_at_the_earliest() => Entered().Leave(Lawyer.From, "没有到任", Monday).ShouldBeNull();

    [Fact]
    public void What_is_known_is_corrected()
    {
        var expert = Entered();
        expert.Change(Lawyer with { Unit = "" }, null, isKnown: false, Monday).ShouldBe(ExpertRefusals.ExpertIncomplete);
        expert.Change(Lawyer with { Unit = "青岛另一律师事务所" }, null, isKnown: false, Monday).ShouldBeNull();
        (expert.Unit, expert.Version).ShouldBe(("青岛另一律师事务所", 1));
    }
}
