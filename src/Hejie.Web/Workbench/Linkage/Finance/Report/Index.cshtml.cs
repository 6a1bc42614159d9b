using Hejie.Domain.Cases;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Linkage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Workbench.Linkage.Finance.Report;

/// <summary>Finance disputes by channel and way: how many, how they ended, over how much, and whether an expert was matched (S-32).</summary>
public sealed class IndexModel(FinanceReport report, Moments moments) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? Until { get; set; }

    public IReadOnlyList<FinanceFigures> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        ModelState.CheckYear(nameof(From), From);
        ModelState.CheckYear(nameof(Until), Until);
        if (!ModelState.IsValid)
        {
            return;
        }
        From ??= new DateOnly(moments.Today.Year, 1, 1);
        Until ??= moments.Today;
        Rows = FinanceReport.ByChannel(await report.CasesAsync(new FinanceFilter(From.Value, Until.Value), User.Actor(), stop));
    }

    /// <summary>The list of just those that a number counts.</summary>
    public string ListOf(IntakeChannel? channel, string condition = "") =>
        $"/linkage/finance/cases?from={From:yyyy-MM-dd}&until={Until:yyyy-MM-dd}{(channel is { } one ? $"&channel={one}" : "")}{condition}";
}
