using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Calendars;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Workbench.Linkage.Stations.List;

/// <summary>The rooms that sit in other bodies, with who is there today (S-5).</summary>
public sealed class IndexModel(DutyRoster roster) : PageModel
{
    public IReadOnlyList<Station> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) => Rows = await roster.ListAsync(User.Actor(), stop);
}
