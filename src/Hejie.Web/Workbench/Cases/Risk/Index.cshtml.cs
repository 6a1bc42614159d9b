using System.ComponentModel.DataAnnotations;
using Hejie.Domain;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Risks;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Risk;

/// <summary>How likely the dispute is to escalate, whom that was reported to and what came back (F-17).</summary>
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals, TimeProvider clock) : CasePage(files, refusals)
{
    [BindProperty]
    public RiskLevel? Level { get; set; }

    [BindProperty]
    public List<Tendency> Tendencies { get; set; } = [];

    [BindProperty]
    public int? Persons { get; set; }

    [BindProperty]
    public bool MayTurnCriminal { get; set; }

    [BindProperty]
    [StringLength(2000)]
    public string? RiskFacts { get; set; }

    [BindProperty]
    [StringLength(2000)]
    public string? Measures { get; set; }

    [BindProperty]
    public RiskReceiver? ReportTo { get; set; }

    [BindProperty]
    [StringLength(100)]
    public string? RiskReceiverName { get; set; }

    [BindProperty]
    public ContactChannel ReportChannel { get; set; } = ContactChannel.Telephone;

    [BindProperty]
    public DateOnly? ToldOn { get; set; }

    [BindProperty]
    public TimeOnly? ToldAt { get; set; }

    [BindProperty]
    [StringLength(2000)]
    public string? ReportFacts { get; set; }

    [BindProperty]
    [StringLength(2000)]
    public string? ReportMeasures { get; set; }

    /// <summary>Number of the report that was answered.</summary>
    [BindProperty]
    public int AnsweredReport { get; set; }

    [BindProperty]
    public DateOnly? AnsweredOn { get; set; }

    [BindProperty]
    public TimeOnly? AnsweredAt { get; set; }

    [BindProperty]
    [StringLength(100)]
    public string? RiskAnsweredBy { get; set; }

    [BindProperty]
    [StringLength(2000)]
    public string? RiskAnswer { get; set; }

    [BindProperty]
    [StringLength(500)]
    public string? GoingOnReason { get; set; }

    [BindProperty]
    public Tendency? AvertedTendency { get; set; }

    [BindProperty]
    public DateOnly? AvertedOn { get; set; }

    [BindProperty]
    public int? AvertedPersons { get; set; }

    [BindProperty]
    [StringLength(2000)]
    public string? AvertedWhat { get; set; }

    [BindProperty]
    [StringLength(1000)]
    public string? AvertedEvidence { get; set; }

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public CaseRisk Risk => CaseFile.Risk ?? CaseRisk.Of(Case);

    /// <summary>The tendencies that were found and not yet averted.</summary>
    public IReadOnlyList<Tendency> Avertible =>
    [
        .. Risk.Assessments.SelectMany(assessment => assessment.Findings.Tendencies).Distinct()
            .Except(Risk.Averted.Select(averted => averted.Tendency)).Order(),
    ];

    public IReadOnlyList<Choice> Unanswered =>
        [.. Risk.Unanswered.Select(report => new Choice($"{report.Number}", $"{Labels.Of(report.Details.To)} {report.Details.Receiver}", Shared.Spoken.Instant(report.Details.At)))];

    public static IReadOnlyList<Choice> Levels => [.. Enum.GetValues<RiskLevel>().Select(level => new Choice($"{level}", RiskWords.Level(level)))];

    public static string Words(IReadOnlyList<Tendency> tendencies) => string.Join('、', tendencies.Select(tendency => Labels.Of(tendency)));

    protected override Task PrepareAsync(bool isFirstShowing, CancellationToken stop)
    {
        if (isFirstShowing)
        {
            var (found, local) = (Risk.Latest?.Findings, ChinaTime.ClockOf(Now));
            (Level, Tendencies, Persons) = (Case.Risk, [.. found?.Tendencies ?? []], found?.Persons ?? Case.PersonCount);
            (MayTurnCriminal, RiskFacts, Measures) = (Case.MayTurnCriminal, found?.Facts, found?.Measures);
            (ReportFacts, ReportMeasures) = (found?.Facts, found?.Measures);
            (ToldOn, AnsweredOn, AvertedOn) = (DateOnly.FromDateTime(local), DateOnly.FromDateTime(local), DateOnly.FromDateTime(local));
            (ToldAt, AnsweredAt) = (new TimeOnly(local.Hour, local.Minute), new TimeOnly(local.Hour, local.Minute));
            ReportTo = Case.IsViolenceFeared ? RiskReceiver.PoliceStation : null;
            AnsweredReport = Risk.Unanswered.FirstOrDefault()?.Number ?? 0;
            AvertedPersons = Persons;
        }
        return Task.CompletedTask;
    }

    public Task<IActionResult> OnPostAssessAsync(CancellationToken stop) =>
        Answered(nameof(Level), Level) & Answered(nameof(Persons), Persons)
            ? StayAsync((risk, moment) => risk.Assess(
                Case, new RiskFindings(Level!.Value, Tendencies, Persons!.Value, MayTurnCriminal, RiskFacts?.Trim() ?? "", Measures?.Trim() ?? ""), moment), stop)
            : ShowAgainAsync(StatusCodes.Status400BadRequest, stop);

    public Task<IActionResult> OnPostReportAsync(CancellationToken stop) =>
        Answered(nameof(ReportTo), ReportTo) & Answered(nameof(ToldOn), ToldOn) & Answered(nameof(ToldAt), ToldAt)
            ? StayAsync((risk, moment) => risk.Report(
                Case,
                new RiskReportDetails(
                    ReportTo!.Value, RiskReceiverName?.Trim() ?? "", ReportChannel, Instant(ToldOn!.Value, ToldAt!.Value), ReportFacts?.Trim() ?? "", ReportMeasures?.Trim() ?? ""),
                moment), stop)
            : ShowAgainAsync(StatusCodes.Status400BadRequest, stop);

    public Task<IActionResult> OnPostReplyAsync(CancellationToken stop) =>
        Answered(nameof(AnsweredOn), AnsweredOn) & Answered(nameof(AnsweredAt), AnsweredAt) & Answered(nameof(RiskAnsweredBy), RiskAnsweredBy) & Answered(nameof(RiskAnswer), RiskAnswer)
            ? StayAsync((risk, moment) => risk.Reply(
                Case, AnsweredReport,
                new RiskReply(Instant(AnsweredOn!.Value, AnsweredAt!.Value), RiskAnsweredBy!.Trim(), RiskAnswer!.Trim(), moment.By.DisplayName), moment), stop)
            : ShowAgainAsync(StatusCodes.Status400BadRequest, stop);

    public Task<IActionResult> OnPostGoOnAsync(CancellationToken stop) => Answered(nameof(GoingOnReason), GoingOnReason)
        ? StayAsync((risk, moment) => risk.GoOn(Case, GoingOnReason!.Trim(), moment), stop)
        : ShowAgainAsync(StatusCodes.Status400BadRequest, stop);

    public Task<IActionResult> OnPostAvertAsync(CancellationToken stop) =>
        Answered(nameof(AvertedTendency), AvertedTendency) & Answered(nameof(AvertedOn), AvertedOn) & Answered(nameof(AvertedPersons), AvertedPersons)
            ? StayAsync((risk, moment) => risk.Avert(
                Case, new AvertedEvent(AvertedTendency!.Value, AvertedOn!.Value, AvertedPersons!.Value, AvertedWhat?.Trim() ?? "", AvertedEvidence?.Trim() ?? ""), moment), stop)
            : ShowAgainAsync(StatusCodes.Status400BadRequest, stop);

    private Task<IActionResult> StayAsync(Func<CaseRisk, Moment, Refusal?> verb, CancellationToken stop) =>
        ActAsync(moment => verb(Files.RiskOf(CaseFile), moment), stop, $"/cases/{Number}/risk");

    /// <summary>What is typed names the minute; the minute that runs now is meant up to now.</summary>
    private DateTime Instant(DateOnly day, TimeOnly clockTime)
    {
        var typed = ChinaTime.InstantOf(day, clockTime);
        return typed <= Now && Now < typed.AddMinutes(1) ? Now : typed;
    }
}
