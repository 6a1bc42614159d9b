using Hejie.Domain.Linkage;
using Hejie.Domain.Statistics;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Shared;
using Hejie.Web.Workbench.Statistics;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Linkage.Labor;

/// <summary>Labour arbitration and mediation by mode: what came, what was taken on, how it ended, and whether in time (S-10).</summary>
public sealed class IndexModel(LaborReport report, ReferralBoard board) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? Until { get; set; }

    /// <summary>A row for each mode, and one for all together.</summary>
    public IReadOnlyList<LaborFigures> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        ModelState.CheckYear(nameof(From), From);
        ModelState.CheckYear(nameof(Until), Until);
        if (!ModelState.IsValid)
        {
            return;
        }
        var today = board.TodayFor(User.Actor());
        From ??= new DateOnly(today.Year, 1, 1);
        Until ??= today;
        Rows = await report.ByModeAsync(From.Value, Until.Value, User.Actor(), stop);
    }

    /// <summary>Settled of those whose result went back.</summary>
    public static string SuccessOf(LaborFigures row) => ReportTexts.Told(new Share(row.Settled, row.Returned));

    /// <summary>The list of just those that a number counts.</summary>
    public string ListOf(LaborMediationMode? mode, string condition) =>
        $"/referrals?{(mode is { } one ? $"mode={one}" : "labor=true")}&from={From:yyyy-MM-dd}&until={Until:yyyy-MM-dd}{condition}";
}
