using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Period;

/// <summary>The time for mediation: how it is counted, how it is stopped, set going again and made longer.</summary>
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals) : CasePage(files, refusals)
{
    [BindProperty]
    public SuspensionKind? PauseKind { get; set; }

    [BindProperty]
    public DateOnly? StoppedFrom { get; set; }

    [BindProperty]
    [StringLength(500)]
    public string? PauseReason { get; set; }

    [BindProperty]
    public List<int> PauseConsents { get; set; } = [];

    [BindProperty]
    [StringLength(100)]
    public string? ReportedTo { get; set; }

    [BindProperty]
    public DateOnly? ReportedOn { get; set; }

    /// <summary>Last day of the pause.</summary>
    [BindProperty]
    public DateOnly? Through { get; set; }

    [BindProperty]
    public int? Length { get; set; }

    [BindProperty]
    public PeriodUnit Unit { get; set; } = PeriodUnit.CalendarDays;

    [BindProperty]
    public DateOnly? ConsentedOn { get; set; }

    [BindProperty]
    public List<int> ExtensionConsents { get; set; } = [];

    [BindProperty]
    public bool CommitteeAgrees { get; set; }

    [BindProperty]
    [StringLength(500)]
    public string? ExtensionReason { get; set; }

    public DeadlineRule Rule => DeadlineRule.Of(Case.MediationPeriod);

    public bool CanPause => CaseLifecycle.Next(Case.State, CaseAct.Suspend) is not null && !Case.IsRefused;

    public bool CanResume => Case.Pause is not null && !Case.IsRefused;

    public bool CanExtend => Case.State.IsUnderMediation() && !Case.IsRefused && Case.RunningPeriod is not null;

    public bool IsOver => Case.RunningPeriod is { } period && period.IsOverdueOn(Today);

    public IReadOnlyList<Choice> Units => [.. new[] { PeriodUnit.CalendarDays, PeriodUnit.Workdays }.Select(unit => new Choice($"{unit}", Labels.Get($"PeriodUnit.{unit}")))];


    protected override Task PrepareAsync(bool isFirstShowing, CancellationToken stop)
    {
        if (isFirstShowing)
        {
            (StoppedFrom, ConsentedOn) = (Today, IsOver ? null : Today);
            Through = Case.Pause is { } pause && Today.AddDays(-1) < pause.From ? pause.From : Today.AddDays(-1);
        }
        return Task.CompletedTask;
    }

    public Task<IActionResult> OnPostPauseAsync(CancellationToken stop) =>
        Answered(nameof(PauseKind), PauseKind) & Answered(nameof(StoppedFrom), StoppedFrom) & Answered(nameof(PauseReason), PauseReason)
            ? ActAsync(moment => Case.Suspend(
                new SuspensionDetails(PauseKind!.Value, StoppedFrom!.Value, PauseReason!, PauseConsents, ReportedTo, ReportedOn), moment), stop)
            : ShowAgainAsync(StatusCodes.Status400BadRequest, stop);

    public Task<IActionResult> OnPostResumeAsync(CancellationToken stop) => Answered(nameof(Through), Through)
        ? ActAsync(moment => Case.Resume(Through!.Value, moment), stop)
        : ShowAgainAsync(StatusCodes.Status400BadRequest, stop);

    public Task<IActionResult> OnPostExtendAsync(CancellationToken stop) =>
        Answered(nameof(Length), Length) & Answered(nameof(ConsentedOn), ConsentedOn) & Answered(nameof(ExtensionReason), ExtensionReason)
            ? ActAsync(moment => Case.Extend(
                new ExtensionDetails(Length!.Value, Unit, ConsentedOn!.Value, ExtensionConsents, CommitteeAgrees, ExtensionReason!), moment), stop)
            : ShowAgainAsync(StatusCodes.Status400BadRequest, stop);
}
