using System.ComponentModel.DataAnnotations;
using Hejie.Domain;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Linkage.Information.Show;

/// <summary>One report: written by the body that reports, confirmed or sent back by the level above.</summary>
public sealed class IndexModel(InformationBoard board, InformationFigures figures, RefusalTexts refusals) : EventPage(refusals)
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty, StringLength(MonthlyWords.Longest)]
    public string? Hot { get; set; }

    [BindProperty, StringLength(MonthlyWords.Longest)]
    public string? Work { get; set; }

    [BindProperty, StringLength(MonthlyWords.Longest)]
    public string? Needs { get; set; }

    [BindProperty, StringLength(500)]
    public string? Reason { get; set; }

    public InformationReport Report { get; private set; } = null!;

    public string Body { get; private set; } = "";

    /// <summary>What is counted now; only while it is being written.</summary>
    public ReportFigures? Figures { get; private set; }

    public IReadOnlyList<ReportPart> Parts { get; private set; } = [];

    public string Title => Report.Month is { } month ? FieldTexts.Get("MonthlyReportOf", Spoken.Month(month)) : FieldTexts.Get("UrgentReport");

    public bool MayWrite => Report.IsBeingWritten && Report.IsOf(Actor);

    public bool MayReceive => Report.State is InformationState.Submitted or InformationState.Received && Report.GoesTo(Actor);

    /// <summary>Those before what is shown, the latest first.</summary>
    public IReadOnlyList<ReportSubmission> Earlier => [.. Report.Submissions.Take(MayWrite ? Report.Submissions.Count : Report.Submissions.Count - 1).Reverse()];

    public DateOnly Today => board.Today;

    /// <summary>The form that could not be kept, shown open.</summary>
    public string? Typing { get; private set; }

    private string Address => $"/linkage/information/{Id}";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        (Hot, Work, Needs) = (Report.Words?.Hot, Report.Words?.Work, Report.Words?.Needs);
        if (Report.Event is { } happened)
        {
            Fill(happened);
        }
        return Page();
    }

    private async Task<bool> ReadAsync(CancellationToken stop)
    {
        if (await board.FindAsync(Id, Actor, stop) is not { } report)
        {
            return false;
        }
        (Report, Body) = (report, await board.NameAsync(report, stop));
        if (MayWrite)
        {
            (Figures, Parts) = (await figures.OfAsync(report, stop), await figures.PartsOfAsync(report, stop));
        }
        return true;
    }

    public Task<IActionResult> OnPostKeepAsync(CancellationToken stop) => WriteAsync(
        words => board.ActAsync(Report, SeenVersion, Actor, _ => Report.WriteWords(words), stop),
        happened => board.ActAsync(Report, SeenVersion, Actor, _ => Report.WriteEvent(happened), stop), stop);

    public Task<IActionResult> OnPostSubmitAsync(CancellationToken stop) => WriteAsync(
        words => board.SubmitAsync(Report, SeenVersion, words, Actor, stop),
        happened => board.ActAsync(Report, SeenVersion, Actor, moment => Report.SubmitUrgent(happened, moment), stop), stop);

    private async Task<IActionResult> WriteAsync(Func<MonthlyWords, Task<Refusal?>> keepWords, Func<SuddenEvent, Task<Refusal?>> keepEvent, CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        if (!Report.IsOf(Actor))
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }
        if (Report.Kind == InformationKind.Monthly)
        {
            return ModelState.IsValid ? End(await keepWords(new MonthlyWords(Hot ?? "", Work ?? "", Needs)), Address) : Again(StatusCodes.Status400BadRequest);
        }
        return ReadEvent() is { } happened ? End(await keepEvent(happened), Address) : Again(StatusCodes.Status400BadRequest);
    }

    public Task<IActionResult> OnPostReceiveAsync(CancellationToken stop) => AnswerAsync("Receive", moment => Report.Receive(moment), stop);

    public Task<IActionResult> OnPostReturnAsync(CancellationToken stop) => AnswerAsync("Return", moment => Report.Return(Reason ?? "", moment), stop);

    private async Task<IActionResult> AnswerAsync(string form, Func<Moment, Refusal?> verb, CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        Typing = form;
        return !Report.GoesTo(Actor) ? StatusCode(StatusCodes.Status403Forbidden)
            : ModelState.IsValid ? End(await board.ActAsync(Report, SeenVersion, Actor, verb, stop), Address)
            : Again(StatusCodes.Status400BadRequest);
    }
}
