using Hejie.Domain.Deadlines;
using Hejie.Domain.Policies;
using Hejie.Domain.Subsidies;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Subsidies;

public sealed class GuardingAgainstFabricationTests
{
    private const string Statement = "楼上卫生间漏水，泡坏了楼下天花板和两面墙，双方多次协商没有谈拢。";
    private static readonly DateOnly Day = new(2026, 3, 4);
    private static readonly GuardFacts Clean = new(0, [At("2026-1", 10, 0, 11, 0)], [], [], 0, Statement, []);

    [Fact]
    public void A_plain_case_gives_no_reason_to_doubt() => Kinds(Clean).ShouldBeEmpty();

    [Fact]
    public void Parties_who_have_confirmed_nothing_are_counted() =>
        Doubts(Clean with { Unconfirmed = 2 }).ShouldHaveSingleItem().ShouldSatisfyAllConditions(doubt => doubt.Kind.ShouldBe(DoubtKind.NotConfirmed), doubt => doubt.Found.ShouldBe(2));

    [Theory]
    [InlineData(21, 0, 21, 59, false)]
    [InlineData(21, 0, 22, 0, true)]
    [InlineData(5, 59, 7, 0, true)]
    [InlineData(6, 0, 7, 0, false)]
    public void A_session_at_night_is_seen(int fromHour, int fromMinute, int toHour, int toMinute, bool isNight) =>
        Kinds(Clean with { Sessions = [At("2026-1", fromHour, fromMinute, toHour, toMinute)] }).Contains(DoubtKind.AtNight).ShouldBe(isNight);

    [Fact]
    public void Two_sessions_of_one_mediator_at_once_are_seen_and_one_after_the_other_are_not()
    {
        Kinds(Clean with { Others = [At("2026-2", 11, 0, 12, 0), At("2026-3", 9, 0, 10, 0)] }).ShouldBeEmpty();

        var doubt = Doubts(Clean with { Others = [At("2026-2", 10, 59, 12, 0)] }).ShouldHaveSingleItem();

        (doubt.Kind, doubt.Weight).ShouldBe((DoubtKind.OverlappingSessions, 30));
        doubt.Cases.ShouldBe(["2026-2"]);
    }

    [Fact]
    public void Sessions_crowd_when_the_threshold_is_reached_within_an_hour()
    {
        GuardFacts With(params SessionTime[] others) => Clean with { Sessions = [At("2026-1", 10, 0, 10, 5)], Others = others };

        Kinds(With(At("2026-2", 10, 10, 10, 15), At("2026-3", 11, 0, 11, 5))).ShouldBeEmpty();
        Doubts(With(At("2026-2", 10, 10, 10, 15), At("2026-3", 10, 59, 11, 5))).ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(doubt => doubt.Kind.ShouldBe(DoubtKind.CrowdedHour), doubt => doubt.Found.ShouldBe(3));
        Kinds(With(At("2026-2", 9, 10, 9, 15), At("2026-3", 9, 30, 9, 35))).ShouldBe([DoubtKind.CrowdedHour], "an hour that this session ends counts too");
    }

    [Fact]
    public void A_meeting_in_person_has_a_place_and_a_call_needs_none()
    {
        Kinds(Clean with { Sessions = [Clean.Sessions[0] with { Place = " " }] }).ShouldBe([DoubtKind.PlaceMissing]);
        Kinds(Clean with { Sessions = [Clean.Sessions[0] with { Place = " ", IsInPerson = false }] }).ShouldBeEmpty();
    }

    [Fact]
    public void The_same_pair_counts_from_the_threshold_on()
    {
        Kinds(Clean with { PairCases = ["2025-1"] }).ShouldBeEmpty();
        Doubts(Clean with { PairCases = ["2025-1", "2025-2"] }).ShouldHaveSingleItem().Cases.ShouldBe(["2025-1", "2025-2"]);
    }

    [Fact]
    public void Many_cases_that_one_mediator_ended_in_a_day_are_seen()
    {
        Kinds(Clean with { SameDay = 4 }).ShouldBeEmpty();
        Doubts(Clean with { SameDay = 5 }).ShouldHaveSingleItem().Found.ShouldBe(6);
    }

    [Fact]
    public void A_copied_account_is_seen_with_the_case_it_is_like_and_another_is_not()
    {
        Kinds(Clean with { OtherStatements = [new("2026-2", "两家因为楼道里堆放的旧家具和自行车多次争吵，影响消防通道通行。")] }).ShouldBeEmpty();
        Kinds(Clean with { OtherStatements = [new("2026-2", "漏水")] }).ShouldBeEmpty();

        var doubt = Doubts(Clean with { OtherStatements = [new("2026-2", Statement.Replace("两面", "三面", StringComparison.Ordinal)), new("2026-3", Statement)] }).ShouldHaveSingleItem();

        (doubt.Kind, doubt.Found).ShouldBe((DoubtKind.CopiedText, 100));
        doubt.Cases.ShouldBe(["2026-3", "2026-2"]);
    }

    [Fact]
    public void The_score_is_the_sum_of_the_reasons_shown_and_a_threshold_is_named_with_its_version()
    {
        var doubts = Doubts(Clean with { Unconfirmed = 1, SameDay = 9 });

        FabricationGuard.ScoreOf(doubts).ShouldBe(doubts.Sum(doubt => doubt.Weight));
        FabricationGuard.ScoreOf(doubts).ShouldBe(40);
        doubts[1].Threshold.ShouldBe(new PolicyValue(6, 0));
    }

    private static IReadOnlyList<Doubt> Doubts(GuardFacts facts) => FabricationGuard.DoubtsOf(facts, PolicySettings.Standard, Day);

    private static IEnumerable<DoubtKind> Kinds(GuardFacts facts) => Doubts(facts).Select(doubt => doubt.Kind);

    private static SessionTime At(string number, int fromHour, int fromMinute, int toHour, int toMinute) => new(
        number, ChinaTime.InstantOf(Day, new TimeOnly(fromHour, fromMinute)), ChinaTime.InstantOf(Day, new TimeOnly(toHour, toMinute)), true, "调解室");
}
