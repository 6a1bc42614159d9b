using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Linkage;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Shared.Linkage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Workbench.Linkage.Mechanisms.Runs;

/// <summary>Cases that are or were worked through a mechanism: how far, and which promises are owed.</summary>
public sealed class IndexModel(MechanismBoard board, MechanismShelf shelf) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public Guid? Mechanism { get; set; }

    [BindProperty(SupportsGet = true)]
    public MechanismRunState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Overdue { get; set; }

    [BindProperty(SupportsGet = true), StringLength(DayPosition.LongestText)]
    public string? After { get; set; }

    public RunFilter Filter => new(Mechanism, State, Overdue);

    public IReadOnlyList<RunRow> Rows { get; private set; } = [];

    public IReadOnlyList<Choice> Mechanisms { get; private set; } = [];

    public DateOnly Today { get; private set; }

    public string? Next { get; private set; }

    public string? First => After is null ? null : Request.FirstPage();

    public async Task OnGetAsync(CancellationToken stop)
    {
        var actor = User.Actor();
        Today = board.TodayFor(actor);
        Mechanisms = [.. (await shelf.ListAsync(null, null, closed: false, actor, stop)).Select(row => new Choice($"{row.Mechanism.Id.Value}", $"{row.Mechanism.Name}{(row.Street is { } street ? $"（{street}）" : "")}"))];
        var rows = await board.ListAsync(Filter, actor, DayPosition.Read(After), PageSize, stop);
        Rows = [.. rows.Take(PageSize)];
        Next = rows.Count > PageSize ? Request.ListWith(("after", new DayPosition(Rows[^1].BegunOn, Rows[^1].Id.Value).Text)) : null;
    }
}
