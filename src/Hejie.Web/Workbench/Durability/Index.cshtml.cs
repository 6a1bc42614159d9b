using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Quality;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;

namespace Hejie.Web.Workbench.Durability;

/// <summary>Whether settlements hold: what is to be looked at now, what looks like a relapse, and what happened.</summary>
public sealed class IndexModel(DurabilityBoard board, TimeProvider clock) : PageModel
{
    private const int PageSize = 50;

    /// <summary>Which unhappy ends to list; null for what is due.</summary>
    [BindProperty(SupportsGet = true)]
    public DurabilityEvent? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    [BindProperty]
    public List<string> Cases { get; set; } = [];

    public DurabilityCount Count { get; private set; } = null!;
    public IReadOnlyList<DueLook> Due { get; private set; } = [];
    public IReadOnlyList<BrokenSettlement> Broken { get; private set; } = [];
    public IReadOnlyList<ProposedRelapse> Proposals { get; private set; } = [];
    public LooksDone? Done { get; private set; }
    public string? Next { get; private set; }
    public string? First => After is null ? null : Address(null);

    public DateOnly Today => ChinaTime.DayOf(clock.GetUtcNow().UtcDateTime);

    public bool MayLook => Permissions.Allows(User.Actor(), Permission.FollowUp);

    public async Task OnGetAsync(CancellationToken stop)
    {
        var actor = User.Actor();
        var after = CaseNumber.TryParse(After, null, out var number) ? number : null;
        Count = await board.CountAsync(actor, stop);
        if (Kind is { } kind)
        {
            var rows = await board.BrokenAsync(actor, kind, after, PageSize + 1, stop);
            var shown = rows.Select(row => row.Number).Distinct().Take(PageSize).ToList();
            Broken = [.. rows.TakeWhile(row => shown.Contains(row.Number))];
            Next = rows.Count > Broken.Count ? Address(shown[^1]) : null;
            return;
        }
        if (MayLook)
        {
            var due = await board.DueAsync(actor, after, PageSize + 1, stop);
            Due = [.. due.Take(PageSize)];
            Next = due.Count > PageSize ? Address(Due[^1].Number) : null;
            Proposals = await board.ProposalsAsync(actor, null, stop);
        }
    }

    /// <summary>Nothing happened in the cases that are ticked.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!MayLook)
        {
            return NotFound();
        }
        var numbers = Cases.Select(text => CaseNumber.TryParse(text, null, out var number) ? number : null).OfType<CaseNumber>().ToList();
        Done = await board.LookAsync(User.Actor(), numbers, stop);
        await OnGetAsync(stop);
        return Page();
    }

    private string Address(CaseNumber? after) => QueryHelpers.AddQueryString("/durability", new Dictionary<string, string?>
    {
        ["kind"] = Kind?.ToString(),
        ["after"] = after?.Text,
    }.Where(pair => pair.Value is not null));
}
