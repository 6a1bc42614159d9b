using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Web.Security.Doors;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Workbench.Linkage.Screenings.Show;

/// <summary>One round: its figures, its findings, a new finding, its end.</summary>
public sealed class IndexModel(ScreeningBoard board, RefusalTexts refusals) : RefusablePage(refusals)
{
    private const int PageSize = 50;

    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>The id of the finding that the form makes, so that it is made once.</summary>
    [BindProperty]
    public Guid? OnceKey { get; set; }

    [BindProperty, StringLength(200)]
    public string? Place { get; set; }

    [BindProperty, StringLength(200)]
    public string? Persons { get; set; }

    [BindProperty, StringLength(2000)]
    public string? Matter { get; set; }

    [BindProperty]
    public DisputeType? Type { get; set; }

    [BindProperty]
    public RiskLevel? Risk { get; set; }

    [BindProperty, StringLength(100)]
    public string? FoundBy { get; set; }

    [BindProperty]
    public DateOnly? FoundOn { get; set; }

    [BindProperty, StringLength(1000)]
    public string? Remarks { get; set; }

    [BindProperty(SupportsGet = true)]
    public FindingState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public int After { get; set; }

    public DisputeScreening Screening { get; private set; } = null!;
    public string By { get; private set; } = "";
    public ScreeningFigures Figures { get; private set; } = new(0, 0, 0, 0);
    public IReadOnlyList<ScreeningFinding> Rows { get; private set; } = [];
    public string? Next { get; private set; }
    public string? First => After == 0 ? null : Request.FirstPage();

    public string Address => $"/screenings/{Id}";

    public bool MayAct => HttpContext.May(Permission.ScreenDisputes) && Screening.ClosedAt is null;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        (FoundOn, FoundBy) = (board.TodayFor(Actor), Actor.DisplayName);
        return Page();
    }

    private async Task<bool> ReadAsync(CancellationToken stop)
    {
        if (await board.RoundAsync(Id, Actor, stop) is not { } screening)
        {
            return false;
        }
        Screening = screening;
        By = await board.NameAsync(screening, stop);
        Figures = await board.FiguresAsync(screening, stop);
        var found = board.FindingsOf(screening).Where(finding => finding.Number > After);
        var rows = await (State is { } state ? found.Where(finding => finding.State == state) : found).Take(PageSize + 1).ToListAsync(stop);
        Rows = [.. rows.Take(PageSize)];
        Next = rows.Count > PageSize ? Request.ListWith(("after", $"{Rows[^1].Number}")) : null;
        return true;
    }

    public async Task<IActionResult> OnPostFindAsync(CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        if (!HttpContext.May(Permission.ScreenDisputes))
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }
        Need(nameof(Type), Type);
        Need(nameof(Risk), Risk);
        Need(nameof(FoundOn), FoundOn);
        if (!ModelState.IsValid)
        {
            return Again(StatusCodes.Status400BadRequest);
        }
        var details = new FindingDetails(Place ?? "", Persons ?? "", Matter ?? "", Type!.Value, Risk!.Value, FoundBy ?? "", FoundOn!.Value);
        var (_, refusal) = await board.FindAsync(Screening, details, OnceKey, Actor, stop);
        return End(refusal, Address);
    }

    public async Task<IActionResult> OnPostCloseAsync(CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        return HttpContext.May(Permission.ScreenDisputes)
            ? End(await board.CloseAsync(Screening, SeenVersion, Remarks, Actor, stop), Address)
            : StatusCode(StatusCodes.Status403Forbidden);
    }
}
