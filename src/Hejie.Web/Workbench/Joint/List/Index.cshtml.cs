using Hejie.Domain.Cases;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Workbench.Joint.List;

/// <summary>What other committees invited the own one to, and what it answered (I-9).</summary>
public sealed class IndexModel(JointMediations joints) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public JointState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<JointRow> Rows { get; private set; } = [];

    public string? Next { get; private set; }

    public string? First => After is null ? null : Request.FirstPage();

    public async Task OnGetAsync(CancellationToken stop)
    {
        var after = CaseNumber.TryParse(After, null, out var last) ? last : null;
        var rows = await joints.ReadAsync(User.Actor(), State, after, PageSize + 1, stop);
        Rows = [.. rows.Take(PageSize)];
        Next = rows.Count > PageSize ? Request.ListWith(("after", $"{Rows[^1].Number}")) : null;
    }
}
