using Hejie.Data;
using Hejie.Domain.Policies;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Subsidies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
namespace Hejie.Web.Workbench.Subsidies.Calls;

/// <summary>The open claims that give reason to call the parties, the most doubtful first.</summary>
public sealed class IndexModel(HejieDb db, SubsidyBoard board) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Uncalled { get; set; }

    /// <summary>Where the page before ended: its points and its number.</summary>
    [BindProperty(SupportsGet = true)]
    public int? AfterScore { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<SubsidyRow> Rows { get; private set; } = [];

    public int DoubtFrom { get; private set; }

    public string? Next { get; private set; }

    public string? First => After is null ? null : Request.FirstPage();

    public async Task OnGetAsync(CancellationToken stop)
    {
        var moment = board.MomentFor(User.Actor());
        DoubtFrom = moment.Policy.Of(PolicyDefinitions.GuardCallFrom, moment.Today).Value;
        var rows = await new SubsidyFilter(Q, null, Mine: false, DoubtFrom, null, After).CallsAsync(db, User.Actor(), Uncalled, AfterScore, stop);
        Rows = [.. rows.Take(SubsidyFilter.PageSize)];
        Next = rows.Count > SubsidyFilter.PageSize
            ? Request.ListWith(("afterScore", $"{Rows[^1].DoubtScore}"), ("after", Rows[^1].Number.Text))
            : null;
    }
}
