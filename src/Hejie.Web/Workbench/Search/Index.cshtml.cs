using Hejie.Data;
using Hejie.Data.Search;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Web.Security;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Workbench.Search;

/// <summary>Finds cases by number, names, place and words, among those the person may read.</summary>
public sealed class IndexModel(HejieDb db, TimeProvider clock) : PageModel
{
    private const int PageSize = 30;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<CaseRow> Rows { get; private set; } = [];

    public DateOnly Today { get; private set; }

    public string? Next { get; private set; }

    public bool SeesNames => Permissions.Allows(User.Actor(), Permission.SeeNames);

    /// <summary>A number typed whole leads straight to its case.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        Today = ChinaTime.DayOf(clock.GetUtcNow().UtcDateTime);
        if (NumberIn(Q) is { } number && await VisibleCases().AnyAsync(c => c.Number == number, stop))
        {
            return Redirect($"/cases/{number}");
        }
        var found = db.CasesSaying(Q ?? "").VisibleTo(User.Actor());
        if (CaseNumber.TryParse(After, null, out var after))
        {
            found = found.Where(c => c.Number < after);
        }
        var rows = await found.OrderByDescending(c => c.Number).Take(PageSize + 1).ReadRowsAsync(stop);
        Rows = [.. rows.Take(PageSize)];
        Next = rows.Count > PageSize ? QueryHelpers.AddQueryString("/search", new Dictionary<string, string?> { ["q"] = Q, ["after"] = Rows[^1].Number.Text }) : null;
        return Page();
    }

    private IQueryable<MediationCase> VisibleCases() => db.Set<MediationCase>().VisibleTo(User.Actor());

    private CaseNumber? NumberIn(string? typed)
    {
        var plain = Domain.TypedText.Fold(typed ?? "");
        return CaseNumber.TryParse(plain, null, out var whole) || CaseNumber.TryParse($"{db.Scope.District}-{plain}", null, out whole) ? whole : null;
    }
}
