using Hejie.Domain.Access;
using Hejie.Domain.Linkage;
using Hejie.Web.Security.Doors;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Linkage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Workbench.Linkage.Information.Urgent;

/// <summary>The sudden events that somebody may read, the latest first.</summary>
public sealed class IndexModel(InformationBoard board) : PageModel
{
    private const int PageSize = 50;

    /// <summary>Only those that this level has not confirmed.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Unread { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<InformationLine> Rows { get; private set; } = [];

    public bool MayReceive => HttpContext.May(Permission.ReceiveInformation);

    public string? Next { get; private set; }

    public string? First => After is null ? null : Request.FirstPage();

    public async Task OnGetAsync(CancellationToken stop)
    {
        var rows = await board.ListAsync(InformationKind.Urgent, own: false, Unread, ListPosition.Read(After), PageSize, User.Actor(), stop);
        Rows = [.. rows.Take(PageSize)];
        Next = rows.Count > PageSize ? Request.ListWith(("after", Rows[^1].Position.Text)) : null;
    }
}
