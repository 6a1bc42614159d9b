using Hejie.Domain.Cases;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Workbench.Linkage.Finance.Cases;

/// <summary>The cases behind one number of the finance report.</summary>
public sealed class IndexModel(FinanceReport report) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? Until { get; set; }

    [BindProperty(SupportsGet = true)]
    public IntakeChannel? Channel { get; set; }

    [BindProperty(SupportsGet = true)]
    public SessionWay? Way { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Settled { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Matched { get; set; }

    [BindProperty(SupportsGet = true)]
    public FinanceStage? Stage { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public int Count { get; private set; }

    public IReadOnlyList<FinanceCase> Rows { get; private set; } = [];

    public string? Next { get; private set; }

    public string? First => After is null ? null : Request.FirstPage();

    /// <summary>To what the list is narrowed beside the days, in words.</summary>
    public string Narrowed => string.Join('，', new[]
    {
        Channel is { } channel ? Labels.Of(channel) : null, Way is { } way ? Labels.Of(way) : null, Settled ? Labels.Of(CaseOutcome.Settled) : null, Matched ? Labels.Get("Finance.Matched") : null, Stage is { } stage ? Labels.Of(stage) : null,
    }.OfType<string>());

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        ModelState.CheckYear(nameof(From), From);
        ModelState.CheckYear(nameof(Until), Until);
        if (!ModelState.IsValid || From is not { } from || Until is not { } until)
        {
            return NotFound();
        }
        var cases = await report.CasesAsync(new FinanceFilter(from, until, Channel, Way, Settled, Matched, Stage), User.Actor(), stop);
        Count = cases.Count;
        var rest = CaseNumber.TryParse(After, null, out var after) ? [.. cases.Where(one => one.Number < after)] : cases;
        Rows = [.. rest.Take(PageSize)];
        Next = rest.Count > PageSize ? Request.ListWith(("after", Rows[^1].Number.Text)) : null;
        return Page();
    }
}
