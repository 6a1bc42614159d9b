using Hejie.Domain.Cases;
using Hejie.Domain.Policies;
using Hejie.Domain.Statistics;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Workbench.Statistics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Workbench.Linkage.Property;

/// <summary>Property disputes: by level of the ladder, by estate, and those that take long (S-15, S-18, S-24).</summary>
public sealed class IndexModel(PropertyReport report, Moments moments) : PageModel
{
    private const int MostHotSpots = 20;

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? Until { get; set; }

    public IReadOnlyList<LevelFigures> Levels { get; private set; } = [];

    public IReadOnlyList<HotSpot> HotSpots { get; private set; } = [];

    public LongDelayed? Delayed { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        ModelState.CheckYear(nameof(From), From);
        ModelState.CheckYear(nameof(Until), Until);
        if (!ModelState.IsValid)
        {
            return;
        }
        var actor = User.Actor();
        var moment = moments.Of(actor);
        From ??= new DateOnly(moment.Today.Year, 1, 1);
        Until ??= moment.Today;
        var period = PropertyReport.Of(From.Value, Until.Value, actor);
        Levels = await report.ByLevelAsync(period, actor, moment.Today, stop);
        HotSpots = await report.HotSpotsAsync(period, actor, moment.Today, MostHotSpots, stop);
        Delayed = await report.LongDelayedAsync(period, moment.Policy.Of(PolicyDefinitions.LongDelayedDays, moment.Today).Value, actor, moment.Today, stop);
    }

    /// <summary>Settled of those that were mediated to an end.</summary>
    public static string SuccessOf(LevelFigures row) => ReportTexts.Told(new Share(row.Settled, row.Settled + row.Unsettled));

    /// <summary>The list of just those that a number counts.</summary>
    public string ListOf(string condition) => $"{EverList}&from={From:yyyy-MM-dd}&until={Until:yyyy-MM-dd}{condition}";

    public string EverList => $"/cases?share={CaseShare.All}&type={DisputeTypes.CodeOf(DisputeType.Property)}{(PropertyReport.HostOf(User.Actor()) is { } own ? $"&committee={own}" : "")}";
}
