using System.ComponentModel.DataAnnotations;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Linkage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Workbench.Linkage.LegalAid.List;

/// <summary>Who was sent to legal aid, how it stands, and how long the offices take (S-13).</summary>
public sealed class IndexModel(LegalAidBoard board) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public LegalAidStage? Stage { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? Until { get; set; }

    [BindProperty(SupportsGet = true), StringLength(40)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<LegalAidLine> Rows { get; private set; } = [];

    /// <summary>Of the period, whatever else the list is narrowed to; null behind the first page.</summary>
    public LegalAidFigures? Figures { get; private set; }

    public string? Next { get; private set; }

    public string? First => After is null ? null : Request.FirstPage();

    public DateOnly Today { get; private set; }

    /// <summary>The period of the figures: what was chosen, or this year.</summary>
    public DateOnly CountedFrom => From ?? new DateOnly((Until ?? Today).Year, 1, 1);

    public DateOnly CountedUntil => Until ?? Today;

    public LegalAidFilter Filter => new() { Stage = Stage, From = From, Until = Until, Sought = string.IsNullOrWhiteSpace(Q) ? null : Q.Trim() };

    public async Task OnGetAsync(CancellationToken stop)
    {
        ModelState.CheckYear(nameof(From), From);
        ModelState.CheckYear(nameof(Until), Until);
        var actor = User.Actor();
        Today = board.TodayFor(actor);
        if (!ModelState.IsValid)
        {
            return;
        }
        var rows = await board.ListAsync(Filter, ListPosition.Read(After), PageSize, actor, stop);
        Rows = [.. rows.Take(PageSize)];
        Next = rows.Count > PageSize ? Request.ListWith(("after", Rows[^1].Position.Text)) : null;
        Figures = After is null ? await board.FiguresAsync(CountedFrom, CountedUntil, actor, stop) : null;
    }

    /// <summary>The list of just those that a number counts.</summary>
    public string ListOf(LegalAidStage? stage) =>
        $"/linkage/legal-aid?{(stage is { } one ? $"stage={one}&" : "")}from={CountedFrom:yyyy-MM-dd}&until={CountedUntil:yyyy-MM-dd}";
}
