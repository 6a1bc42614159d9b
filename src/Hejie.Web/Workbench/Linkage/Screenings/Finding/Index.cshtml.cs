using System.ComponentModel.DataAnnotations;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Web.Security.Doors;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Linkage.Screenings.Finding;

/// <summary>One finding, and what becomes of it.</summary>
public sealed class IndexModel(ScreeningBoard board, RefusalTexts refusals) : RefusablePage(refusals)
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty, StringLength(2000)]
    public string? Handling { get; set; }

    [BindProperty, StringLength(200)]
    public string? Receiver { get; set; }

    [BindProperty]
    public DateOnly? On { get; set; }

    [BindProperty, StringLength(30)]
    public string? CaseNumber { get; set; }

    [BindProperty, StringLength(1000)]
    public string? Problem { get; set; }

    [BindProperty, StringLength(200)]
    public string? To { get; set; }

    public ScreeningFinding Found { get; private set; } = null!;

    public bool MayAct => HttpContext.May(Permission.ScreenDisputes);

    public string Address => $"/screenings/findings/{Id}";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        On = board.TodayFor(Actor);
        return Page();
    }

    private async Task<bool> ReadAsync(CancellationToken stop)
    {
        if (await board.FindingAsync(Id, Actor, stop) is not { } finding)
        {
            return false;
        }
        Found = finding;
        return true;
    }

    public Task<IActionResult> OnPostPreventAsync(CancellationToken stop) => ActAsync((on, moment) => Found.Prevent(Handling ?? "", on, moment), stop);

    public Task<IActionResult> OnPostHandOverAsync(CancellationToken stop) =>
        ActAsync((on, moment) => Found.HandOver(Receiver ?? "", Handling ?? "", on, moment), stop);

    public Task<IActionResult> OnPostReportAsync(CancellationToken stop) =>
        ActAsync((on, moment) => Found.ReportGovernance(Problem ?? "", To ?? "", on, moment), stop);

    private async Task<IActionResult> ActAsync(Func<DateOnly, Moment, Refusal?> verb, CancellationToken stop)
    {
        Need(nameof(On), On);
        if (await EnterAsync(stop) is { } shut)
        {
            return shut;
        }
        return End(await board.ActAsync(Found, SeenVersion, Actor, moment => verb(On!.Value, moment), stop), Address);
    }

    public async Task<IActionResult> OnPostLinkAsync(CancellationToken stop)
    {
        var isNumber = Domain.Cases.CaseNumber.TryParse(CaseNumber?.Trim(), null, out var number);
        if (!isNumber)
        {
            ModelState.AddModelError(nameof(CaseNumber), FieldTexts.Get("NotUnderstood"));
        }
        if (await EnterAsync(stop) is { } shut)
        {
            return shut;
        }
        var (isFound, refusal) = await board.LinkAsync(Found, SeenVersion, number!, Actor, stop);
        if (!isFound)
        {
            ModelState.AddModelError(nameof(CaseNumber), FieldTexts.Get("NoSuchCase"));
            return Again(StatusCodes.Status400BadRequest);
        }
        return End(refusal, Address);
    }

    private async Task<IActionResult?> EnterAsync(CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        if (!MayAct)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }
        return ModelState.IsValid ? null : Again(StatusCodes.Status400BadRequest);
    }
}
