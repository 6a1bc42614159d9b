using Hejie.Data;
using Hejie.Domain.Cases;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Workbench.Risks;

/// <summary>What is owed about the risks of the cases that somebody may read, and how long it has been owed (K-2, K-3).</summary>
public sealed class IndexModel(HejieDb db, StreetChoices streets, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public RiskDuty? Duty { get; set; }

    [BindProperty(SupportsGet = true)]
    public RiskLevel? Level { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Street { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Overdue { get; set; }

    /// <summary>Where the page before ended, in ticks of its instant and by its number.</summary>
    [BindProperty(SupportsGet = true)]
    public long? AfterBy { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<RiskRow> Rows { get; private set; } = [];

    public IReadOnlyList<Choice> Streets { get; private set; } = [];

    public DateTime Now { get; private set; }

    public string? Next { get; private set; }

    public string? First => After is null ? null : Request.FirstPage();

    public RiskFilter Filter => new(Duty, Level, Street, Overdue);

    public async Task OnGetAsync(CancellationToken stop)
    {
        Now = clock.GetUtcNow().UtcDateTime;
        Streets = await streets.AllAsync(stop);
        var position = RiskPosition.Read(
            AfterBy is { } ticks && ticks >= DateTime.MinValue.Ticks && ticks <= DateTime.MaxValue.Ticks ? new DateTime(ticks, DateTimeKind.Utc) : null, After);
        var rows = await Filter.PageAsync(db.Set<MediationCase>(), User.Actor(), Now, position, stop);
        Rows = [.. rows.Take(RiskFilter.PageSize)];
        Next = rows.Count > RiskFilter.PageSize
            ? Request.ListWith(("afterBy", $"{Rows[^1].By.Ticks}"), ("after", Rows[^1].Number))
            : null;
    }

    public string StreetOf(RiskRow row) => Streets.FirstOrDefault(street => street.Value == row.Street)?.Text ?? row.Street;
}
