using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Web.Security.Doors;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Linkage.Exchange.Show;

/// <summary>What was exchanged with a body, step by step, the days that were compared, and what could not be told to its address.</summary>
public sealed class IndexModel(ExchangeBoard board, HookRegister hooks, RefusalTexts refusals) : ExchangePage(board, refusals)
{
    private const int PageSize = 50;
    private const int LatestComparisons = 5;

    [BindProperty(SupportsGet = true), StringLength(Registration.LongestName)]
    public string? Letter { get; set; }

    /// <summary>Number of the last event of the page before.</summary>
    [BindProperty(SupportsGet = true)]
    public int? After { get; set; }

    public IReadOnlyList<ExchangeEvent> Rows { get; private set; } = [];

    public IReadOnlyList<ExchangeReconciliation> Comparisons { get; private set; } = [];

    public bool HasMoreComparisons { get; private set; }

    public HookStanding Standing { get; private set; } = null!;

    public string? Next { get; private set; }

    public string? First => After is null ? null : Request.FirstPage();

    public bool IsNarrow => !string.IsNullOrWhiteSpace(Letter);

    public DateOnly Today => Board.TodayFor(Actor);

    public bool MayKeep => HttpContext.May(Permission.KeepPartners);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await ReadAsync(stop) ? Page() : NotFound();

    /// <param name="told">The event that is sent again.</param>
    public async Task<IActionResult> OnPostSendAgainAsync(Guid told, CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        if (!MayKeep)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }
        var (isFound, refusal) = await hooks.SendAgainAsync(Body, told, SeenVersion, Actor, stop);
        return isFound ? End(refusal, Address) : NotFound();
    }

    private async Task<bool> ReadAsync(CancellationToken stop)
    {
        if (!await EnterAsync(stop))
        {
            return false;
        }
        var rows = await Board.BeforeAsync(Body, Letter, After, PageSize, stop);
        Rows = [.. rows.Take(PageSize)];
        Next = rows.Count > PageSize ? Request.ListWith(("after", $"{Rows[^1].Sequence}")) : null;
        var comparisons = await Board.ReconciliationsAsync(Body, after: null, LatestComparisons, stop);
        (Comparisons, HasMoreComparisons) = ([.. comparisons.Take(LatestComparisons)], comparisons.Count > LatestComparisons);
        Standing = await hooks.StandingAsync(Body, stop);
        return true;
    }
}
