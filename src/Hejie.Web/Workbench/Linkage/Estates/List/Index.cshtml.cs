using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Places;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Workbench.Linkage.Estates.List;

/// <summary>The estates that somebody sees, and which of them lack a mediation organisation.</summary>
public sealed class IndexModel(EstateBoard board) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true), StringLength(EstateFilter.LongestWords)]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Street { get; set; }

    [BindProperty(SupportsGet = true)]
    public EstateKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool? Organized { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Closed { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<EstateRow> Rows { get; private set; } = [];

    public int Count { get; private set; }

    public IReadOnlyList<Choice> Streets { get; private set; } = [];

    public string? Next { get; private set; }

    public string? First => After is null ? null : Request.FirstPage();

    public EstateFilter Filter => new(Words, Street, Kind, Organized, Closed);

    public static IReadOnlyList<Choice> Organizations { get; } = [new("true", Labels.Get("Estate.Organized")), new("false", Labels.Get("Estate.NotOrganized"))];

    public async Task OnGetAsync(CancellationToken stop)
    {
        var actor = User.Actor();
        Streets = await board.StreetsAsync(actor, stop);
        Count = await board.CountAsync(Filter, actor, stop);
        var rows = await board.ListAsync(Filter, actor, EstatePosition.Read(After), PageSize, stop);
        Rows = [.. rows.Take(PageSize)];
        Next = rows.Count > PageSize ? Request.ListWith(("after", Rows[^1].Position.Text)) : null;
    }
}
