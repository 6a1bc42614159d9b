using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Domain.Statistics;
using Hejie.Web.Security.Doors;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Shared;
using Hejie.Web.Workbench.Statistics;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Linkage.Labor.Board;

/// <summary>Labour arbitration and mediation by mode: what came, what was taken on, how it ended, and whether in time (S-10); and how many labour disputes there are from year to year (S-5).</summary>
public sealed class IndexModel(LaborReport report, ReferralBoard board) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? Until { get; set; }

    /// <summary>A row for each mode, and one for all together.</summary>
    public IReadOnlyList<LaborFigures> Rows { get; private set; } = [];

    private const int YearsShown = 6;

    /// <summary>For whoever looks after cases; empty for a partner.</summary>
    public IReadOnlyList<LaborYear> Years { get; private set; } = [];

    public DateOnly Today { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        ModelState.CheckYear(nameof(From), From);
        ModelState.CheckYear(nameof(Until), Until);
        if (!ModelState.IsValid)
        {
            return;
        }
        Today = board.TodayFor(User.Actor());
        From ??= new DateOnly(Today.Year, 1, 1);
        Until ??= Today;
        Rows = await report.ByModeAsync(From.Value, Until.Value, User.Actor(), stop);
        Years = HttpContext.May(Permission.SeeNetworks) ? await report.ByYearAsync(YearsShown, User.Actor(), stop) : [];
    }

    /// <summary>Settled of those whose result went back.</summary>
    public static string SuccessOf(LaborFigures row) => ReportTexts.Told(new Share(row.Settled, row.Returned));

    public static string CasesOf(int year) => $"/cases?share={CaseShare.All}&type={DisputeTypes.CodeOf(DisputeType.Labor)}&from={year}-01-01&until={year}-12-31";

    /// <summary>The list of just those that a number counts.</summary>
    public string ListOf(LaborMediationMode? mode, string condition) =>
        $"/referrals?{(mode is { } one ? $"mode={one}" : "labor=true")}&from={From:yyyy-MM-dd}&until={Until:yyyy-MM-dd}{condition}";
}
