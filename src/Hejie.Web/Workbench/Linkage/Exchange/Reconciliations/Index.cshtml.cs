using Hejie.Domain.Linkage;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Linkage.Exchange.Reconciliations;

/// <summary>Every comparison with a body, the latest first.</summary>
public sealed class IndexModel(ExchangeBoard board, RefusalTexts refusals) : ExchangePage(board, refusals)
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<ExchangeReconciliation> Rows { get; private set; } = [];

    public string? Next { get; private set; }

    public string? First => After is null ? null : Request.FirstPage();

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await EnterAsync(stop))
        {
            return NotFound();
        }
        var rows = await Board.ReconciliationsAsync(Body, ListPosition.Read(After), PageSize, stop);
        Rows = [.. rows.Take(PageSize)];
        Next = rows.Count > PageSize ? Request.ListWith(("after", new ListPosition(Rows[^1].At, Rows[^1].Id.Value).Text)) : null;
        return Page();
    }
}
