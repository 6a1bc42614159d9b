using Hejie.Domain.Access;
using Hejie.Web.Security.Doors;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Shared.Linkage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Workbench.Linkage.Meetings.Resolutions;

/// <summary>What the meetings resolved and is still to be done, by its day.</summary>
public sealed class IndexModel(JointMeetingBoard board, EstateBoard estates) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public string? Street { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Overdue { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Own { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<OpenResolution> Rows { get; private set; } = [];

    public IReadOnlyList<Choice> Streets { get; private set; } = [];

    public bool MayKeep => HttpContext.May(Permission.KeepJointMeetings);

    public DateOnly Today => board.Today;

    public bool IsNarrow => Overdue || Own || !string.IsNullOrEmpty(Street);

    public string? Next { get; private set; }

    public string? First => After is null ? null : Request.FirstPage();

    public async Task OnGetAsync(CancellationToken stop)
    {
        var actor = User.Actor();
        Streets = await estates.StreetsAsync(actor, stop);
        var rows = await board.OpenAsync(Street, Overdue, Own, ResolutionPosition.Read(After), PageSize, actor, stop);
        Rows = [.. rows.Take(PageSize)];
        Next = rows.Count > PageSize ? Request.ListWith(("after", Rows[^1].Position.Text)) : null;
    }
}
