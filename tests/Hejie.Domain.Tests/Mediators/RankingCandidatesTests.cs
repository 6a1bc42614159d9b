using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Mediators;

public sealed class RankingCandidatesTests
{
    private static readonly OrganizationId Committee = OrganizationId.New(new DateTime(2026, 3, 5, 1, 0, 0, DateTimeKind.Utc));
    private static readonly RankQuestion Question = new(DisputeType.Labor, Committee, "370202012001", "370202012", []);

    [Fact]
    public void A_score_is_the_sum_of_the_reasons_shown()
    {
        var ranked = Rank(Question, Candidate(SomeMediator.Named("王秀兰", DisputeType.Labor, goldMedal: 3), open: 2, inCommittee: true)).Single();

        ranked.Reasons.Select(reason => reason.Code).ShouldBe(
            [RankReasonCode.MainField, RankReasonCode.OwnOrganization, RankReasonCode.SameCommunity, RankReasonCode.GoldMedal, RankReasonCode.OpenCases]);
        ranked.Score.ShouldBe(ranked.Reasons.Sum(reason => reason.Points));
        ranked.Reasons.Single(reason => reason.Code == RankReasonCode.OpenCases).Number.ShouldBe(2);
    }

    [Fact]
    public void Who_knows_the_field_comes_before_who_does_not() =>
        Names(Question, Candidate(SomeMediator.Named("乙")), Candidate(SomeMediator.Named("丙", abilities: [DisputeType.Labor])), Candidate(SomeMediator.Named("丁", DisputeType.Labor)))
            .ShouldBe(["丁", "丙", "乙"]);

    [Fact]
    public void The_parties_choice_outweighs_field_place_and_load()
    {
        var chosen = SomeMediator.Named("乙");

        Names(Question with { ChosenByParties = [chosen.Id] }, Candidate(SomeMediator.Named("丙", DisputeType.Labor), inCommittee: true), Candidate(chosen, open: 10))
            .ShouldBe(["乙", "丙"]);
    }

    [Fact]
    public void Among_equals_the_one_with_fewer_open_cases_comes_first() =>
        Names(Question, Candidate(SomeMediator.Named("乙"), open: 3), Candidate(SomeMediator.Named("丙"), open: 1)).ShouldBe(["丙", "乙"]);

    [Fact]
    public void Who_has_not_been_trained_is_listed_with_the_warning()
    {
        var ranked = Rank(Question, Candidate(SomeMediator.Named("乙", isTrained: false)), Candidate(SomeMediator.Named("丙")));

        ranked.Select(r => r.Candidate.Mediator.Name).ShouldBe(["丙", "乙"]);
        ranked[1].Reasons.ShouldContain(reason => reason.Code == RankReasonCode.PreServiceTrainingMissing);
    }

    [Fact]
    public void Who_is_away_on_the_day_is_listed_lower_with_the_reason()
    {
        var ranked = Rank(Question, Candidate(SomeMediator.Named("乙", DisputeType.Labor), inCommittee: true) with { IsAway = true }, Candidate(SomeMediator.Named("丙", DisputeType.Labor)));

        ranked.Select(r => r.Candidate.Mediator.Name).ShouldBe(["丙", "乙"]);
        ranked[1].Reasons.ShouldContain(reason => reason.Code == RankReasonCode.Away);
        ranked[0].Reasons.ShouldNotContain(reason => reason.Code == RankReasonCode.Away);
    }

    [Fact]
    public void Who_left_the_roll_is_not_listed() =>
        Rank(Question, Candidate(SomeMediator.Named("乙", isActive: false))).ShouldBeEmpty();

    [Fact]
    public void The_order_does_not_depend_on_the_order_of_asking()
    {
        RankCandidate[] candidates = [.. Enumerable.Range(0, 9).Select(i => Candidate(SomeMediator.Named("同名"), open: i % 3))];

        var forth = Rank(Question, candidates).Select(r => r.Candidate.Mediator.Id);
        var back = Rank(Question, [.. candidates.Reverse()]).Select(r => r.Candidate.Mediator.Id);

        forth.ShouldBe(back);
    }

    private static RankCandidate Candidate(Mediator mediator, int open = 0, bool inCommittee = false) =>
        new(mediator, inCommittee ? [Committee] : [], inCommittee ? ["370202012001"] : [], inCommittee ? ["370202012"] : [], open);

    private static IReadOnlyList<RankedMediator> Rank(RankQuestion question, params RankCandidate[] candidates) => MediatorRanking.Rank(candidates, question);

    private static IEnumerable<string> Names(RankQuestion question, params RankCandidate[] candidates) =>
        Rank(question, candidates).Select(ranked => ranked.Candidate.Mediator.Name);
}
