using System.Globalization;
using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;
using Hejie.Domain.Policies;
using Hejie.Domain.Quality;
using Hejie.Domain.Statistics;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Texts;
using Hejie.Web.Workbench.Statistics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Workbench.Linkage.Labor.Evaluation;

/// <summary>How committees handle labour disputes, by indicators that the bureau weighs; the formula stands beneath, and each number opens its cases (S-12).</summary>
public sealed class IndexModel(HejieDb db, LaborReport labor, Moments moments, TimeProvider clock) : ReportPage(db, clock)
{
    private static readonly ReferralTimeliness NoReferral = new(0, 0, 0, 0);

    public IReadOnlyList<RankedEvaluation> Rows { get; private set; } = [];

    public IReadOnlyDictionary<EvaluationIndicator, int> Weights { get; private set; } = new Dictionary<EvaluationIndicator, int>();

    /// <summary>Committees with fewer finished cases are not ranked.</summary>
    public int Least { get; private set; }

    /// <summary>A committee sees its own figures and no place in a row.</summary>
    public bool ShowsRank => Actor.Role is Role.BureauOfficer or Role.SubdistrictOfficer;

    public string CsvAddress => $"/linkage/labor/evaluation?from={Period.From:yyyy-MM-dd}&to={Period.To:yyyy-MM-dd}&format=csv";

    private static CaseSelection LaborDisputes => new(null, null, [DisputeType.Labor]);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!ReadAddress())
        {
            return Page();
        }
        await ReadNamesAsync(stop);
        var policy = moments.Of(Actor).Policy;
        Weights = Enum.GetValues<EvaluationIndicator>().ToDictionary(indicator => indicator, indicator => policy.Of(PolicyDefinitions.WeightOf(indicator), Today).Value);
        Least = policy.Of(PolicyDefinitions.EvaluationLeastCases, Today).Value;
        var report = await new CaseCount(Db).ReportAsync(Visible, LaborDisputes, Period, ReportLayout.Committees, Today, stop);
        var figures = report.Rows.ToDictionary(row => row.Key, row => row.Figures, StringComparer.Ordinal);
        var referrals = (await labor.TimelinessAsync(Period.From, Period.To, Actor, stop)).ToDictionary(one => $"{one.Key.Value:D}", one => one.Value, StringComparer.Ordinal);
        var reviews = await ReviewsAsync(stop);
        Rows = QualityEvaluation.Ranked(
            figures.Keys.Union(referrals.Keys, StringComparer.Ordinal).Union(reviews.Keys, StringComparer.Ordinal)
                .Select(key => Evaluate(key, figures.GetValueOrDefault(key, CaseFigures.None), referrals.GetValueOrDefault(key, NoReferral), reviews.GetValueOrDefault(key)))
                .Where(one => one.Values.Any(value => value.Whole > 0)),
            Least);
        return WantsCsv ? Csv("labor-evaluation", Lines()) : Page();
    }

    /// <summary>Points and number of the labour files that were judged in the period, by committee.</summary>
    private async Task<Dictionary<string, (long Points, long Files)>> ReviewsAsync(CancellationToken stop) =>
        (await Db.Set<FileReview>().AsNoTracking()
            .Where(review => review.JudgedOn >= Period.From && review.JudgedOn <= Period.To && review.Score != null)
            .Join(Visible.Where(c => c.Type == DisputeType.Labor), review => review.CaseId, c => c.Id, (review, c) => review)
            .GroupBy(review => review.OrganizationId)
            .Select(group => new { group.Key, Points = group.Sum(review => (long)review.Score!), Files = group.LongCount() }).ToListAsync(stop))
        .ToDictionary(group => $"{group.Key.Value:D}", group => (group.Points, group.Files), StringComparer.Ordinal);

    private QualityEvaluation Evaluate(string key, CaseFigures figures, ReferralTimeliness referrals, (long Points, long Files) reviews)
    {
        var finished = figures[ReportColumns.Finished];
        return new QualityEvaluation(key, finished, [.. Enum.GetValues<EvaluationIndicator>().Select(Value)]);

        IndicatorValue Value(EvaluationIndicator indicator)
        {
            var (part, whole) = indicator switch
            {
                EvaluationIndicator.RepliedInTime => (referrals.RepliedInTime, referrals.Replied),
                EvaluationIndicator.ReturnedInTime => (referrals.ReturnedInTime, referrals.Returned),
                EvaluationIndicator.EndedInTime => (finished - figures[ReportColumns.EndedLate], finished),
                EvaluationIndicator.Settled => (figures[ReportColumns.Settled], finished),
                EvaluationIndicator.Performed => (figures[ReportColumns.InFull], figures[ReportColumns.Written]), // of a labour dispute every agreement is in writing: LDA 14
                _ => (reviews.Points, reviews.Files * 100),
            };
            return new IndicatorValue(indicator, Weights[indicator], part, whole);
        }
    }

    /// <summary>The points of a reviewed file in the mean.</summary>
    public static string MeanOf(IndicatorValue value) => ((decimal)value.Part * 100 / value.Whole).ToString("N1", CultureInfo.InvariantCulture);

    public string ListOf(ReportColumn column, RankedEvaluation row) =>
        ReportAddress.OfCases(column, Period, LaborDisputes with { Committee = new OrganizationId(Guid.Parse(row.Evaluation.Key)) });

    /// <summary>The list behind the first number of an indicator; null where it is a difference of two.</summary>
    public string? PartOf(IndicatorValue value, RankedEvaluation row) => value.Indicator switch
    {
        EvaluationIndicator.RepliedInTime => ReferralsOf(row, "timeliness", $"{Timeliness.ReplyInTime}"),
        EvaluationIndicator.ReturnedInTime => ReferralsOf(row, "timeliness", $"{Timeliness.ReturnInTime}"),
        EvaluationIndicator.Settled => ListOf(ReportColumns.Settled, row),
        EvaluationIndicator.Performed => ListOf(ReportColumns.InFull, row),
        _ => null,
    };

    public string WholeOf(IndicatorValue value, RankedEvaluation row) => value.Indicator switch
    {
        EvaluationIndicator.RepliedInTime => ReferralsOf(row, "stage", $"{ReferralStage.Replied}"),
        EvaluationIndicator.ReturnedInTime => ReferralsOf(row, "stage", $"{ReferralStage.Returned}"),
        EvaluationIndicator.Performed => ListOf(ReportColumns.Written, row),
        _ => ListOf(ReportColumns.Finished, row),
    };

    private string ReferralsOf(RankedEvaluation row, string key, string value) =>
        $"/referrals?labor=true&committee={row.Evaluation.Key}&from={Period.From:yyyy-MM-dd}&until={Period.To:yyyy-MM-dd}&{key}={value}";

    private IEnumerable<IEnumerable<string>> Lines()
    {
        var indicators = Enum.GetValues<EvaluationIndicator>();
        yield return
        [
            .. ShowsRank ? [ReportTexts.Get("Csv.Rank")] : Array.Empty<string>(), ReportTexts.NameOf(ReportLayout.Committees), ReportTexts.NameOf(ReportColumns.Finished),
            .. indicators.SelectMany(indicator => new[] { ReportTexts.Get("Csv.Part", Labels.Of(indicator)), ReportTexts.Get("Csv.Whole", Labels.Of(indicator)), ReportTexts.Get("Csv.Weight", Labels.Of(indicator)) }),
            ReportTexts.Get("Csv.Score"),
        ];
        foreach (var row in Rows)
        {
            yield return
            [
                .. ShowsRank ? [$"{row.Rank}"] : Array.Empty<string>(), NameOf(ReportLayout.Committees, row.Evaluation.Key), $"{row.Evaluation.Cases}",
                .. row.Evaluation.Values.SelectMany(value => new[] { $"{value.Part}", $"{value.Whole}", $"{value.Weight}" }),
                row.Evaluation.Cases >= Least && row.Evaluation.Score is { } score ? (score / 100m).ToString("F2", CultureInfo.InvariantCulture) : "",
            ];
        }
    }
}
