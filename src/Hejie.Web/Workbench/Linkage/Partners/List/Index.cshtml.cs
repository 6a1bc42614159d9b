using Hejie.Domain.Linkage;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Linkage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Workbench.Linkage.Partners.List;

/// <summary>The bodies that send disputes to mediation or take them from it.</summary>
public sealed class IndexModel(PartnerRegister register) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public PartnerKind? Kind { get; set; }

    /// <summary>Name of the last body of the page before.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<PartnerBody> Rows { get; private set; } = [];

    public string? Next { get; private set; }

    public string? First => After is null ? null : Request.FirstPage();

    public bool IsNarrow => Kind is not null || !string.IsNullOrWhiteSpace(Q);

    public async Task OnGetAsync(CancellationToken stop)
    {
        var rows = await register.ListAsync(Q, Kind, After, PageSize, stop);
        Rows = [.. rows.Take(PageSize)];
        Next = rows.Count > PageSize ? Request.ListWith(("after", Rows[^1].Name)) : null;
    }
}
