using Hejie.Domain.Statistics;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Statistics;

/// <summary>S-12: a score that can be reckoned again by hand, and a rank that small numbers do not get.</summary>
public sealed class EvaluatingQualityTests
{
    private static QualityEvaluation Of(string key, long cases, params (int Weight, long Part, long Whole)[] values) =>
        new(key, cases, [.. values.Select((value, index) => new IndicatorValue((EvaluationIndicator)index, value.Weight, value.Part, value.Whole))]);

    [Fact]
    public void S12_the_score_is_the_weighted_mean_of_the_indicators_with_anything_to_count()
    {
        Of("a", 8, (20, 3, 4), (30, 1, 2)).Score.ShouldBe(60_00); // (20 x 0.75 + 30 x 0.5) / 50
        Of("a", 8, (20, 3, 4), (30, 0, 0)).Score.ShouldBe(75_00, "nothing of it is no fault");
        Of("a", 8, (0, 0, 9), (30, 1, 3)).Score.ShouldBe(33_33, "no weight, no count");
        Of("a", 8, (10, 12, 9)).Score.ShouldBe(100_00, "parts of an earlier period raise nothing above the whole");
        Of("a", 8, (10, 0, 0)).Score.ShouldBeNull();
        Of("a", 8, (10, 2, 3)).Score.ShouldBe(66_67);
    }

    [Fact]
    public void S12_equal_scores_share_a_rank_and_small_numbers_get_none()
    {
        var ranked = QualityEvaluation.Ranked(
            [Of("few", 4, (10, 4, 4)), Of("good", 5, (10, 4, 4)), Of("alike", 9, (10, 8, 8)), Of("worse", 9, (10, 1, 2)), Of("none", 0, (10, 0, 0))], least: 5);
        ranked.Select(row => (row.Evaluation.Key, row.Rank)).ShouldBe([("alike", 1), ("good", 1), ("worse", 3), ("few", null), ("none", null)]);
    }
}
