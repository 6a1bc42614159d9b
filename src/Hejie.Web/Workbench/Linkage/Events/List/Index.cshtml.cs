using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Access;
using Hejie.Domain.Linkage;
using Hejie.Web.Security.Doors;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Linkage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Workbench.Linkage.Events.List;

/// <summary>What happened in the work of the service, the latest first (S-25).</summary>
public sealed class IndexModel(WorkEventBoard board) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true), StringLength(60)]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public WorkEventKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<WorkEvent> Rows { get; private set; } = [];

    public bool IsNarrow => Kind is not null || !string.IsNullOrWhiteSpace(Words);

    public bool MayKeep => HttpContext.May(Permission.KeepWorkEvents);

    public string? Next { get; private set; }

    public string? First => After is null ? null : Request.FirstPage();

    public async Task OnGetAsync(CancellationToken stop)
    {
        var rows = await board.ListAsync(Kind, Words, DayPosition.Read(After), PageSize, stop);
        Rows = [.. rows.Take(PageSize)];
        Next = rows.Count > PageSize ? Request.ListWith(("after", new DayPosition(Rows[^1].On, Rows[^1].Id.Value).Text)) : null;
    }
}
