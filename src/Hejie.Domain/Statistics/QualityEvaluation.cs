namespace Hejie.Domain.Statistics;

/// <summary>What the work of a committee in one field is judged by (S-12); the bureau sets the weight of each.</summary>
public enum EvaluationIndicator
{
    /// <summary>Of the referrals that were answered, those answered in time.</summary>
    RepliedInTime,

    /// <summary>Of the referrals whose result went back, those where it did in time.</summary>
    ReturnedInTime,

    /// <summary>Of the cases that came to an end, those within their period.</summary>
    EndedInTime,

    /// <summary>Of the cases that came to an end, those settled.</summary>
    Settled,

    /// <summary>Performed in full, by the agreements that took effect; each by its own day.</summary>
    Performed,

    /// <summary>Points of the files that were reviewed, of 100 for each.</summary>
    FileQuality,
}

/// <summary>One indicator of one committee: always with both its numbers.</summary>
/// <param name="Weight">0 where the bureau does not count it.</param>
public sealed record IndicatorValue(EvaluationIndicator Indicator, int Weight, long Part, long Whole)
{
    /// <summary>Whether it enters the score: what there was nothing of is left out, and is no fault.</summary>
    public bool Counts => Weight > 0 && Whole > 0;

    /// <summary>At most 1, also where parts of an earlier period fall into this one.</summary>
    internal decimal Quotient => Math.Min(1m, (decimal)Part / Whole);
}

/// <summary>The evaluation of one committee.</summary>
/// <param name="Key">Id of the committee.</param>
/// <param name="Cases">Cases that came to an end in the period.</param>
public sealed record QualityEvaluation(string Key, long Cases, IReadOnlyList<IndicatorValue> Values)
{
    /// <summary>The weighted mean of the indicators that count, in hundredths of a point of 100, the half rounded up; null where none counts.</summary>
    public long? Score
    {
        get
        {
            var counted = Values.Where(value => value.Counts).ToList();
            return counted.Count == 0
                ? null
                : (long)decimal.Round(counted.Sum(value => value.Weight * value.Quotient) * 100_00 / counted.Sum(value => value.Weight), MidpointRounding.AwayFromZero);
        }
    }

    /// <summary>Best first; equal scores share a rank. Whoever has fewer cases than <paramref name="least"/>, or no score, follows without a rank: small numbers rank nobody.</summary>
    public static IReadOnlyList<RankedEvaluation> Ranked(IEnumerable<QualityEvaluation> evaluations, int least)
    {
        var all = evaluations.OrderBy(one => one.Key, StringComparer.Ordinal).ToList();
        var able = all.Where(one => one.Score is not null && one.Cases >= least).OrderByDescending(one => one.Score).ToList();
        return
        [
            .. able.Select(one => new RankedEvaluation(one, 1 + able.Count(other => other.Score > one.Score))),
            .. all.Except(able).Select(one => new RankedEvaluation(one, null)),
        ];
    }
}

/// <param name="Rank">From 1 on; null for whoever is not ranked.</param>
public sealed record RankedEvaluation(QualityEvaluation Evaluation, int? Rank);
