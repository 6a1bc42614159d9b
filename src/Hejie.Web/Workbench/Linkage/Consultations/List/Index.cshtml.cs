using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Linkage;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Linkage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Workbench.Linkage.Consultations.List;

/// <summary>The consultations about cases that somebody may read; the bureau sees which wait for it.</summary>
public sealed class IndexModel(ConsultationBoard board) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public ConsultationState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public ExpertGroup? Group { get; set; }

    [BindProperty(SupportsGet = true), StringLength(ExpertFilter.LongestWords)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<ConsultationLine> Rows { get; private set; } = [];

    public string? Next { get; private set; }

    public string? First => After is null ? null : Request.FirstPage();

    public ConsultationFilter Filter => new() { State = State, Group = Group, Sought = string.IsNullOrWhiteSpace(Q) ? null : Q.Trim() };

    public async Task OnGetAsync(CancellationToken stop)
    {
        var rows = await board.ListAsync(Filter, ListPosition.Read(After), PageSize, User.Actor(), stop);
        Rows = [.. rows.Take(PageSize)];
        Next = rows.Count > PageSize ? Request.ListWith(("after", Rows[^1].Position.Text)) : null;
    }
}
